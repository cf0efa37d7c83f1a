import { valueText } from './problem.ts';
import { lookUpAmong, plainName, PROPERTIES, type PropertyName } from './property-names.ts';
import type { Settings } from './settings.ts';
import { fitsProperty, isBlank, likelyProperty } from './survey-key-words.ts';
import { MOST_EXAMPLES, type Offer, type SurveyNote } from './survey-note.ts';

/** A key of the notes that is read already. */
export interface KeyRead {
	readonly property: PropertyName;
	/** As most notes spell it. */
	readonly key: string;
	/** Notes with it, and those of them where it is blank. */
	readonly count: number;
	readonly blank: number;
}

/** A key that is not read, and looks as if it meant a property of ours. */
export interface KeyOffer extends Offer {
	readonly property: PropertyName;
	readonly key: string;
}

export interface KeySurvey {
	/** By property, in their order. */
	readonly read: readonly KeyRead[];
	readonly offered: readonly KeyOffer[];
}

/** What one key holds in all the notes that have it, whichever way they spell it. */
interface Seen {
	readonly spellings: Map<string, number>;
	readonly values: unknown[];
	count: number;
}

/** Of the values of a key so many have to be what the property holds: `every: 2 weeks` is no reason to read `every: morning`. */
const MOST_FIT = 0.6;
/** A property with more different values says something else than how close somebody is. */
const MOST_TIERS = 9;

/** What the keys of these notes, which are to be contacts, are read as, and which more could be read. */
export function surveyKeys(notes: readonly SurveyNote[], settings: Settings, isFirst: boolean): KeySurvey {
	const seen = keysOf(notes);
	const read = [...seen.values()].flatMap((one) => readAs(one, settings));
	const tiered = read.filter(({ property }) => property === 'tier').reduce((sum, { count, blank }) => sum + count - blank, 0);
	const offered = [...seen].flatMap(([plain, one]) => offerOf(plain, one, settings, { isFirst, hasTiers: tiered > 0 }));
	const place = (property: PropertyName): number => PROPERTIES.indexOf(property);
	const inOrder = <T extends { readonly property: PropertyName; readonly count: number }>(list: readonly T[]): readonly T[] => [...list].sort((a, b) => (a.property === b.property ? b.count - a.count : place(a.property) - place(b.property)));
	return { read: inOrder(read), offered: inOrder(offered) };
}

/** Of these Obsidian, or the plugin itself, has a name of its own. */
const NAMED_BY_APP: readonly PropertyName[] = ['name', 'aliases'];

/** Under which of their keys properties are to be written: what most notes have, where none has the name in the settings. */
export function keysToWrite(read: readonly KeyRead[], accepted: readonly KeyOffer[], { properties }: Settings): ReadonlyArray<{ readonly property: PropertyName; readonly key: string }> {
	return PROPERTIES.filter((property) => !NAMED_BY_APP.includes(property)).flatMap((property) => {
		const { name } = properties[property];
		const keys = [...read, ...accepted].filter((one) => one.property === property);
		const most = keys.reduce<KeyRead | KeyOffer | null>((best, one) => (best === null || one.count > best.count ? one : best), null);
		const isNamed = keys.some(({ key }) => key !== most?.key && plainName(key) === plainName(name));
		return most === null || most.key === name || isNamed ? [] : [{ property, key: most.key }];
	});
}

function keysOf(notes: readonly SurveyNote[]): ReadonlyMap<string, Seen> {
	const seen = new Map<string, Seen>();
	for (const { properties } of notes) {
		for (const [key, value] of Object.entries(properties)) {
			const plain = plainName(key);
			const one = seen.get(plain) ?? { spellings: new Map<string, number>(), values: [], count: 0 };
			seen.set(plain, one);
			one.spellings.set(key, (one.spellings.get(key) ?? 0) + 1);
			one.count += 1;
			if (!isBlank(value)) one.values.push(value);
		}
	}
	return seen;
}

function spellingOf({ spellings }: Seen): string {
	return [...spellings].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0] as const)[0];
}

function readAs(seen: Seen, { properties }: Settings): readonly KeyRead[] {
	const key = spellingOf(seen);
	const lookUp = lookUpAmong([{ key, value: null }], properties);
	return PROPERTIES.filter((property) => lookUp(property).length > 0).map((property) => ({ property, key, count: seen.count, blank: seen.count - seen.values.length }));
}

function offerOf(plain: string, seen: Seen, settings: Settings, { isFirst, hasTiers }: { readonly isFirst: boolean; readonly hasTiers: boolean }): readonly KeyOffer[] {
	const property = plain === '' || readAs(seen, settings).length > 0 ? null : likelyProperty(plain);
	if (property === null || !fits(property, seen)) return [];
	const isProposed = isFirst && (property !== 'tier' || !hasTiers);
	return [{ id: `key:${property}:${plain}`, property, key: spellingOf(seen), count: seen.count, examples: valuesOf(seen), isSet: false, isProposed }];
}

function fits(property: PropertyName, { values }: Seen): boolean {
	if (values.length === 0) return false;
	if (property === 'tier' && new Set(values.map(valueText)).size > MOST_TIERS) return false;
	return values.filter((value) => fitsProperty(property, value)).length >= values.length * MOST_FIT;
}

function valuesOf({ values }: Seen): readonly string[] {
	const texts = new Set<string>();
	for (const value of values) {
		texts.add(valueText(value));
		if (texts.size === MOST_EXAMPLES) break;
	}
	return [...texts];
}
