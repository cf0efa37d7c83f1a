import { LACKS_COMPANY, LACKS_DAY, LACKS_EMAIL, LACKS_PHONE, LACKS_PROFILE, LACKS_ROLE } from '../words/event-review.ts';
import type { Attendee } from './attendee.ts';
import type { Contact } from './contact.ts';
import { pageProperty } from './event-pages.ts';
import { profileKey } from './matching-evidence.ts';
import { pageLabel } from './profile.ts';

/** What a list knows that a contact's note does not, in words for the preview: `company`, `e-mail`. `lacksDay`: the note is to get the day on which they met. */
export function additionsFor(contact: Contact, { company, role, emails, phones, profiles }: Attendee, lacksDay = false): readonly string[] {
	const known = new Set(contact.profiles.map(({ url }) => profileKey(url) ?? url));
	// Of each site, the note keeps the page that it has.
	const sites = new Set(contact.profiles.map(({ label }) => label));
	const addresses = new Set(contact.emails.map((email) => email.toLowerCase()));
	return [
		...(company !== null && contact.companies.length === 0 ? [LACKS_COMPANY] : []),
		...(role !== null && contact.role === null ? [LACKS_ROLE] : []),
		...(emails.some((email) => !addresses.has(email.toLowerCase())) ? [LACKS_EMAIL] : []),
		...(phones.length > 0 && contact.phones.length === 0 ? [LACKS_PHONE] : []),
		...(lacksDay ? [LACKS_DAY] : []),
		...(profiles.some((url) => !known.has(profileKey(url) ?? url) && !sites.has(pageLabel(pageProperty(url)) ?? '')) ? [LACKS_PROFILE] : []),
	];
}
