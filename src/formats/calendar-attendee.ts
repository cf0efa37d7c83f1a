import type { Attendee, AttendeeKind } from '../core/attendee.ts';
import { phonesIn } from '../core/phone.ts';
import { attendeeFrom } from './attendee-draft.ts';
import { parameterText, type ContentLine } from './content-line.ts';
import { mailAddressesIn } from './mail-address.ts';

/** The attendee of an ATTENDEE or ORGANIZER property (RFC 5545, sections 3.8.4.1 and 3.8.4.3); null where it has neither name nor address. */
export function readCalendarAttendee(property: ContentLine): Attendee | null {
	const address = property.value.trim();
	// RFC 6868 lets a name have several lines, of which the first is the name.
	const [name = '', ...further] = (parameterText(property, 'CN') ?? '').split('\n');
	const emails = [...addressesOf(address), parameterText(property, 'EMAIL') ?? ''];
	return attendeeFrom({
		name: name.replace(/^'(.*)'$/, '$1'),
		remark: further.join(' '),
		emails,
		phones: /^tel:/i.test(address) ? phonesIn(address.slice('tel:'.length)) : [],
		kind: kindOf(property, emails.flatMap(mailAddressesIn)),
		answer: answerOf(parameterText(property, 'PARTSTAT')),
	});
}

/** `mailto:` in any case, an address without it; `invalid:nomail` and `urn:uuid:…` are none. */
function addressesOf(value: string): readonly string[] {
	const isMail = /^mailto:/i.test(value);
	if (!isMail && /^[a-z][a-z\d+.-]*:/i.test(value)) return mailAddressesIn(/mailto:(.*)$/i.exec(value)?.[1] ?? '');
	const address = isMail ? value.slice('mailto:'.length).replace(/\?.*$/, '') : value;
	return mailAddressesIn(decoded(address));
}

/** RFC 6068: `ana%2Bfairs@acme.example`. */
function decoded(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}

const KINDS: ReadonlyMap<string, AttendeeKind> = new Map([
	['ROOM', 'room'],
	['RESOURCE', 'resource'],
	['GROUP', 'group'],
]);

/** RFC 5545, section 3.2.3: INDIVIDUAL where nothing is said. Google gives rooms and shared calendars addresses of their own. */
function kindOf(property: ContentLine, emails: readonly string[]): AttendeeKind {
	const stated = KINDS.get(parameterText(property, 'CUTYPE')?.toUpperCase() ?? '');
	if (stated !== undefined) return stated;
	if (emails.some((email) => email.endsWith('@resource.calendar.google.com'))) return 'room';
	return emails.some((email) => /@group\.(?:v\.)?calendar\.google\.com$|^unknownorganizer@calendar\.google\.com$/.test(email)) ? 'group' : 'person';
}

/** RFC 5545, section 3.2.12. Who delegated sends somebody else, and that one is on the list too. */
const ANSWERS: ReadonlyMap<string, Attendee['answer']> = new Map([
	['ACCEPTED', 'accepted'],
	['TENTATIVE', 'tentative'],
	['DECLINED', 'declined'],
	['DELEGATED', 'declined'],
]);

function answerOf(status: string | null): Attendee['answer'] {
	return ANSWERS.get(status?.toUpperCase() ?? '') ?? null;
}
