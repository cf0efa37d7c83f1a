import type { Attendee, AttendeeKind } from '../core/attendee.ts';
import { phonesIn } from '../core/phone.ts';
import { attendeeFrom, textOrNull } from './attendee-draft.ts';
import { allOf, firstOf, readComponents, type Component } from './components.ts';
import { parameterText, readContentLines, type ContentLine } from './content-line.ts';
import { splitCompound, unescapeText } from './content-text.ts';
import type { NumberedLine } from './unfold.ts';
import { pagesIn, sitesIn } from './web-page.ts';

export interface Cards {
	readonly attendees: readonly Attendee[];
	/** How many cards the source has, those without name and address included. */
	readonly cards: number;
	readonly warnings: readonly string[];
}

/** The people of a vCard file, versions 2.1 (versit), 3.0 (RFC 2426) and 4.0 (RFC 6350), one a card. */
export function readCards(unfolded: readonly NumberedLine[]): Cards {
	const { components, warnings } = readComponents(readContentLines(unfolded));
	// A card within a card is somebody's assistant, not an attendee.
	const cards = components.filter(({ name, within }) => name === 'VCARD' && within !== 'VCARD');
	const attendees = cards.flatMap((card) => attendeeOf(card) ?? []);
	return { attendees, cards: cards.length, warnings };
}

function attendeeOf(card: Component): Attendee | null {
	const organization = splitCompound(firstOf(card, 'ORG')?.value ?? '');
	return attendeeFrom({
		name: nameOf(card),
		emails: preferredFirst(allOf(card, 'EMAIL')).map(({ value }) => unescapeText(value)),
		phones: preferredFirst(allOf(card, 'TEL')).flatMap(({ value }) => phonesIn(phoneText(unescapeText(value)))),
		profiles: [
			...allOf(card, 'SOCIALPROFILE', 'X-SOCIALPROFILE').flatMap(({ value }) => pagesIn(unescapeText(value))),
			...allOf(card, 'URL').flatMap(({ value }) => sitesIn(unescapeText(value))),
		],
		company: textOrNull(organization[0]) ?? textOrNull(organization[1]),
		role: textOrNull(unescapeText(firstOf(card, 'TITLE')?.value ?? '')) ?? textOrNull(unescapeText(firstOf(card, 'ROLE')?.value ?? '')),
		remark: joinLines(allOf(card, 'NOTE').map(({ value }) => unescapeText(value)).join('\n')),
		kind: kindOf(card),
	});
}

/** FN is what the card is to be shown as; N, `family;given;additional;prefix;suffix`, stands in where it is missing. */
function nameOf(card: Component): string {
	const formatted = unescapeText(firstOf(card, 'FN')?.value ?? '').trim();
	const [family = '', given = '', additional = ''] = splitCompound(firstOf(card, 'N')?.value ?? '');
	const parts = [given, additional, family].map((part) => part.replace(/\s*,\s*/g, ' ')).filter((part) => part !== '');
	const isFamilyFirst = given !== '' && family !== '' && formatted === `${family}, ${given}`;
	return formatted === '' || isFamilyFirst ? parts.join(' ') : formatted;
}

function kindOf(card: Component): AttendeeKind {
	const kind = (firstOf(card, 'KIND') ?? firstOf(card, 'X-ADDRESSBOOKSERVER-KIND'))?.value.trim().toLowerCase();
	if (kind === 'location') return 'room';
	const isCompany = firstOf(card, 'X-ABSHOWAS')?.value.trim().toUpperCase() === 'COMPANY';
	return kind === 'group' || kind === 'org' || isCompany ? 'group' : 'person';
}

/** `PREF=1` before `PREF=2` (RFC 6350, section 5.3), `TYPE=pref` (RFC 2426) like the first, the others last as they stand. */
function preferredFirst(properties: readonly ContentLine[]): readonly ContentLine[] {
	return [...properties].sort((a, b) => preference(a) - preference(b));
}

function preference(property: ContentLine): number {
	const isPreferred = (property.parameters.get('TYPE') ?? []).join(',').toLowerCase().split(',').includes('pref');
	const number = Number.parseInt(parameterText(property, 'PREF') ?? '', 10);
	if (isPreferred) return 1;
	return Number.isNaN(number) ? 101 : number;
}

/** `tel:+34-600-000-000;ext=102` as people write it. */
function phoneText(value: string): string {
	const [number = '', ...parameters] = value.trim().replace(/^tel:/i, '').split(';');
	const extension = parameters.find((parameter) => /^ext=/i.test(parameter))?.slice(4);
	return extension === undefined ? number : `${number} ext. ${extension}`;
}

/** The lines of a note in one: as the sentences they are, else with a semicolon between them. */
function joinLines(text: string): string {
	const lines = text.split(/\r\n|[\r\n]/).map((line) => line.trim()).filter((line) => line !== '');
	return lines.reduce((joined, line) => (joined === '' ? line : `${joined}${/[.!?:;,…]$/.test(joined) ? '' : ';'} ${line}`), '');
}
