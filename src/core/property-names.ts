import { remembered } from './remembered.ts';

/** What the program calls each property. The settings say what it is called in the notes. */
export const PROPERTIES = [
	'name',
	'aliases',
	'tier',
	'cadence',
	'last-touch',
	'next-touch',
	'paused',
	'archived',
	'died',
	'met-at',
	'met-on',
	'company',
	'role',
	'city',
	'email',
	'phone',
	'linkedin',
	'address',
	'birthday',
	'occasions',
	'occasion-done',
	'job-since',
	'not-same',
] as const;

export type PropertyName = (typeof PROPERTIES)[number];

/** How a property is called in this vault. */
export interface PropertyNaming {
	/** The name that is written, and that counts where several are there. */
	readonly name: string;
	/** Other names that are read, in order of precedence. */
	readonly alsoRead: readonly string[];
}

export type PropertyNamings = Readonly<Record<PropertyName, PropertyNaming>>;

const ALSO_READ: Partial<Record<PropertyName, readonly string[]>> = {
	aliases: ['alias'],
	tier: ['relationship-tier', 'prm-tier', 'circle'],
	cadence: ['contact-frequency', 'contact-cadence', 'frequency', 'keep-in-touch', 'contact-interval-days', 'prm-cadence'],
	'last-touch': ['last-contact', 'last-contacted', 'last-chat', 'last-chatted', 'last-interaction', 'prm-last-contacted'],
	'next-touch': ['next-contact', 'next-contact-due', 'next-follow-up', 'follow-up', 'snooze-until', 'prm-snooze-until'],
	'met-on': ['met', 'met-date', 'first-met'],
	birthday: ['birthdate', 'bday', 'born', 'prm-birthday'],
	company: ['organization', 'organisation', 'employer'],
	role: ['job-title', 'position'],
	email: ['e-mail', 'mail', 'emails', 'email-address'],
	phone: ['mobile', 'telephone', 'tel', 'phone-number', 'phones'],
};

/** The names that a new vault starts with. */
export const defaultNamings = Object.fromEntries(
	PROPERTIES.map((name): [PropertyName, PropertyNaming] => [name, { name, alsoRead: ALSO_READ[name] ?? [] }]),
) as Record<PropertyName, PropertyNaming>;

/** One property of a note, with its key as the note spells it. */
export interface Entry {
	readonly key: string;
	readonly value: unknown;
}

/** Finds the entries of a note that a property of ours is read from: the one that counts first. */
export type PropertyLookup = (name: PropertyName) => readonly Entry[];

/** What a key is read as. Of several keys for one property, the one of the lowest rank counts first: the very name of the settings, that name spelt otherwise, the other names in turn. */
interface Meaning {
	readonly property: PropertyName;
	readonly rank: number;
}

type Meanings = (key: string) => readonly Meaning[];

const NOTHING: readonly Entry[] = [];

/** A note's properties in the order of the note. */
export function entriesOf(properties: Readonly<Record<string, unknown>>): readonly Entry[] {
	return Object.entries(properties).map(([key, value]) => ({ key, value }));
}

/** Looks properties up without regard to case, and with `-`, `_`, a space or camelCase between words. */
export function lookUpIn(properties: Readonly<Record<string, unknown>>, namings: PropertyNamings): PropertyLookup {
	return lookUpAmong(entriesOf(properties), namings);
}

/** The same among entries that are at hand. */
export function lookUpAmong(entries: readonly Entry[], namings: PropertyNamings): PropertyLookup {
	const meanings = meaningsIn(namings);
	const found = new Map<PropertyName, Entry[]>();
	for (const entry of entries) {
		for (const { property } of meanings(entry.key)) {
			const others = found.get(property);
			if (others === undefined) found.set(property, [entry]);
			// The sort is stable: keys of one rank stay in the order of the note.
			else found.set(property, [...others, entry].sort((a, b) => rankOf(meanings(a.key), property) - rankOf(meanings(b.key), property)));
		}
	}
	return (property) => found.get(property) ?? NOTHING;
}

function rankOf(meanings: readonly Meaning[], property: PropertyName): number {
	return meanings.find((meaning) => meaning.property === property)?.rank ?? 0;
}

/** The names are the same for every note, and so are most keys: both are made ready once. */
const compiled = new WeakMap<PropertyNamings, Meanings>();

function meaningsIn(namings: PropertyNamings): Meanings {
	const known = compiled.get(namings);
	if (known !== undefined) return known;
	const meanings = compileNamings(namings);
	compiled.set(namings, meanings);
	return meanings;
}

function compileNamings(namings: PropertyNamings): Meanings {
	const names = PROPERTIES.map((property) => ({ property, exact: namings[property].name, plain: [namings[property].name, ...namings[property].alsoRead].map(plainName) }));
	return remembered((key) => {
		const own = plainName(key);
		return names.filter(({ plain }) => plain.includes(own)).map(({ property, exact, plain }) => ({ property, rank: key === exact ? -1 : plain.indexOf(own) }));
	});
}

/** `lastTouch`, `Last Touch` and `last_touch` are all `last-touch`. */
export function plainName(name: string): string {
	return name
		.trim()
		.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1-$2')
		.replace(/[\s_-]+/g, '-')
		.toLowerCase();
}
