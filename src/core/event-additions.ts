import type { Attendee } from './attendee.ts';
import type { Contact } from './contact.ts';
import { pageProperty } from './event-pages.ts';
import { profileKey } from './matching-evidence.ts';

/** What a list knows that a contact's note does not, in words for the preview: `company`, `e-mail`. `lacksDay`: the note is to get the day on which they met. */
export function additionsFor(contact: Contact, { company, role, emails, phones, profiles }: Attendee, lacksDay = false): readonly string[] {
	const known = new Set(contact.profiles.map(({ url }) => profileKey(url) ?? url));
	// Of each site, the note keeps the page that it has.
	const sites = new Set(contact.profiles.map(({ label }) => label.toLowerCase()));
	const addresses = new Set(contact.emails.map((email) => email.toLowerCase()));
	return [
		...(company !== null && contact.companies.length === 0 ? ['company'] : []),
		...(role !== null && contact.role === null ? ['role'] : []),
		...(emails.some((email) => !addresses.has(email.toLowerCase())) ? ['e-mail'] : []),
		...(phones.length > 0 && contact.phones.length === 0 ? ['phone'] : []),
		...(lacksDay ? ['the day you met'] : []),
		...(profiles.some((url) => !known.has(profileKey(url) ?? url) && !sites.has(pageProperty(url))) ? ['profile'] : []),
	];
}
