import type { Day } from '../core/day.ts';
import { pagesByProperty } from '../core/event-pages.ts';
import { linkKey } from '../core/matching-index.ts';
import { profileKey } from '../core/matching-evidence.ts';
import { plainName, type PropertyName } from '../core/property-names.ts';
import type { Settings } from '../core/settings.ts';
import { readFrontmatter, type Properties } from './properties/frontmatter.ts';
import { planProperties, type PropertyValue } from './properties/set-properties.ts';
import { keyOf, readContactNote, type ContactNote } from './read-contact-note.ts';
import { refused, type EditPlan } from './splice.ts';

/** What is known of a contact besides what the note says. */
export interface KnownFacts {
	readonly company: string | null;
	readonly role: string | null;
	readonly emails: readonly string[];
	readonly phones: readonly string[];
	/** Addresses of pages. */
	readonly pages: readonly string[];
	/** Whom they were told apart from: links, or names and addresses of people without a note. */
	readonly notSame: readonly string[];
	/** The day on which they met; null where that is not known. */
	readonly metOn: Day | null;
}

export const noFacts: KnownFacts = { company: null, role: null, emails: [], phones: [], pages: [], notSame: [], metOn: null };

type Change = readonly [key: string, value: PropertyValue];

/** Fills in what is blank in a contact's note. An address more is added to the list, as is whom they were told apart from; nothing is overwritten. */
export function fillBlanks(text: string, facts: KnownFacts, settings: Settings): EditPlan {
	const note = readContactNote(text, settings);
	if (note.kind === 'malformed') return refused(note.message);
	const frontmatter = readFrontmatter(text);
	const properties = frontmatter.kind === 'properties' ? frontmatter.properties : {};
	const blank = (name: PropertyName, values: readonly string[]): readonly Change[] => {
		const value = oneOrList(values);
		return value === null || !isBlank(note.lookUp(name)[0]?.value) ? [] : [[keyOf(note, name, settings), value]];
	};
	const changes = [
		...blank('company', facts.company === null ? [] : [facts.company]),
		...blank('role', facts.role === null ? [] : [facts.role]),
		...moreEmails(note, facts.emails, settings),
		...blank('phone', facts.phones),
		...blank('met-on', facts.metOn === null ? [] : [facts.metOn]),
		...newPages(note, properties, facts.pages, settings),
		...toldApart(note, facts.notSame, settings),
	];
	return planProperties(text, new Map(changes));
}

function moreEmails(note: ContactNote, emails: readonly string[], settings: Settings): readonly Change[] {
	const value = note.lookUp('email')[0]?.value;
	const there = textsOf(value);
	if (there === null) return [];
	const known = new Set([...note.contact.emails, ...there].map((email) => email.trim().toLowerCase()));
	const more = emails.filter((email) => !known.has(email.toLowerCase()));
	return more.length === 0 ? [] : [[keyOf(note, 'email', settings), oneOrList([...there, ...more])]];
}

/** Pages on sites of which the note has none. */
function newPages({ contact, lookUp }: ContactNote, properties: Properties, urls: readonly string[], settings: Settings): readonly Change[] {
	const known = new Set(contact.profiles.flatMap(({ url }) => profileKey(url) ?? url));
	return [...pagesByProperty(urls.filter((url) => !known.has(profileKey(url) ?? url)))].flatMap(([property, pages]): readonly Change[] => {
		const own = property === 'linkedin' ? lookUp('linkedin')[0] : undefined;
		const entry = own ?? Object.entries(properties).map(([key, value]) => ({ key, value })).find(({ key }) => plainName(key).replace(/-/g, '') === property);
		if (!isBlank(entry?.value)) return [];
		return [[entry?.key ?? (property === 'linkedin' ? settings.properties.linkedin.name : property), oneOrList(pages)]];
	});
}

function toldApart(note: ContactNote, notSame: readonly string[], settings: Settings): readonly Change[] {
	const known = new Set(note.contact.notSame.map(linkKey));
	const more = notSame.filter((text) => !known.has(linkKey(text.replace(/^\[\[|(?:\|[^[\]]*)?\]\]$/g, ''))));
	const there = textsOf(note.lookUp('not-same')[0]?.value);
	return there === null || more.length === 0 ? [] : [[keyOf(note, 'not-same', settings), oneOrList([...there, ...more])]];
}

function isBlank(value: unknown): boolean {
	if (typeof value === 'string') return value.trim() === '';
	return value === null || value === undefined || (Array.isArray(value) && value.every(isBlank));
}

/** The texts of a value that more can be added to; null where it holds something else, which stays as it is. */
function textsOf(value: unknown): readonly string[] | null {
	if (isBlank(value)) return [];
	const items: readonly unknown[] = Array.isArray(value) ? value : [value];
	const texts = items.filter((item) => typeof item === 'string');
	return texts.length === items.length ? texts : null;
}

function oneOrList(values: readonly string[]): PropertyValue {
	return values.length > 1 ? values : (values[0] ?? null);
}
