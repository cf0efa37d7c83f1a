import { entriesOf, lookUpAmong, plainName, PROPERTIES, type PropertyName, type PropertyNamings } from './property-names.ts';
import { likelyProperty } from './survey-key-words.ts';

/** Keys of the plugin Personal relationship manager: no other note has them. */
const OF_A_PLUGIN = /^prm-/;
/** One of these is enough: notes about anything else rarely have them. */
const TELLING: ReadonlySet<PropertyName> = new Set(['email', 'phone', 'birthday', 'last-touch', 'linkedin']);
/** Of these it takes two. */
const COMMON: ReadonlySet<PropertyName> = new Set(['tier', 'cadence', 'next-touch', 'met-at', 'met-on', 'company', 'role', 'city', 'address', 'job-since']);

/** Tells whether a note looks like one about a person, by the names of its properties; their values may still be blank. */
export function personTest(namings: PropertyNamings): (properties: Readonly<Record<string, unknown>>) => boolean {
	const meaningOf = meaningsBy(namings);
	return (properties) => {
		if (entriesOf(properties).some(({ key }) => OF_A_PLUGIN.test(plainName(key)) && meaningOf(key).length > 0)) return true;
		const meant = new Set(entriesOf(properties).flatMap(({ key }) => meaningOf(key)));
		return [...meant].some((property) => TELLING.has(property)) || [...meant].filter((property) => COMMON.has(property)).length >= 2;
	};
}

/** Tells whether a note carries any property of a contact, be it one that other notes have as well. */
export function contactPropertyTest(namings: PropertyNamings): (properties: Readonly<Record<string, unknown>>) => boolean {
	const meaningOf = meaningsBy(namings);
	return (properties) => entriesOf(properties).some(({ key }) => meaningOf(key).length > 0);
}

/** Each key is looked up once. */
function meaningsBy(namings: PropertyNamings): (key: string) => readonly PropertyName[] {
	const meanings = new Map<string, readonly PropertyName[]>();
	return (key) => {
		const known = meanings.get(key);
		if (known !== undefined) return known;
		const meaning = meaningsOf(key, namings);
		meanings.set(key, meaning);
		return meaning;
	};
}

/** What a key is read as, else what it is likely to mean. */
function meaningsOf(key: string, namings: PropertyNamings): readonly PropertyName[] {
	const lookUp = lookUpAmong([{ key, value: null }], namings);
	const read = PROPERTIES.filter((property) => lookUp(property).length > 0);
	if (read.length > 0) return read;
	const likely = likelyProperty(key);
	return likely === null ? [] : [likely];
}
