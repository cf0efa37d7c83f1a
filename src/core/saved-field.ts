import { valueText } from './problem.ts';
import { isFields, type Shape } from './saved-shape.ts';

/** A part of a setting that cannot be read. */
export interface UnreadablePart {
	/** Number of an entry in a list, name of a property; null where it is the whole setting. */
	readonly place: string | number | null;
	/** What stands there, as one short line. */
	readonly value: string;
	/** What it should be, or why it does not count, to follow on "should be" or on ":". */
	readonly right: string;
	/** The same as an entry before it: only the first counts. */
	readonly isDoubled: boolean;
}

export interface FieldReading<T> {
	readonly value: T;
	readonly unreadable: readonly UnreadablePart[];
}

/** How a setting is read from what was saved, and saved again over that. */
export interface SavedField<T> {
	/** What cannot be read has the default, or is left out of its list. */
	read(saved: unknown, standIn: T): FieldReading<T>;
	/**
	 * As JSON. What means the same keeps the form in which it was saved. What is not known stays, and what cannot be read beside what can. Where nothing can be
	 * read, what is set takes its place, the default as well.
	 */
	merge(next: T, saved: unknown, standIn: T): unknown;
	/** The same without a part that cannot be read; undefined where nothing is left. */
	without(saved: unknown, place: UnreadablePart['place']): unknown;
}

type ToJson<T> = (value: T) => unknown;
const asIs = (value: unknown): unknown => value;

/** A setting that can be read as a whole or not at all. */
export function single<T>(shape: Shape<T>, right: string, toJson: ToJson<T> = asIs): SavedField<T> {
	return {
		read(saved, standIn) {
			const value = shape(saved);
			return value === undefined ? whole(saved, standIn, right) : { value, unreadable: [] };
		},
		merge(next, saved) {
			const before = saved === undefined ? undefined : shape(saved);
			return before !== undefined && isSame(next, before) ? saved : toJson(next);
		},
		without: () => undefined,
	};
}

interface ListForm<T> {
	/** What no two entries share; without it each entry is its own. */
	readonly identity?: (item: T) => string;
	readonly least?: 0 | 1;
	readonly toJson?: ToJson<T>;
	/** What an entry should be; by default what the list is said to be of. */
	readonly entryRight?: (item: unknown) => string;
}

/** A list, each entry of which can be read or not. Where nothing of it can, the default stands in. */
export function list<T>(shape: Shape<T>, right: string, { identity, least = 0, toJson = asIs, entryRight = () => right }: ListForm<T> = {}): SavedField<readonly T[]> {
	const entries = (saved: readonly unknown[]): readonly Entry<T>[] => readEntries(saved, shape, identity);
	return {
		read(saved, standIn) {
			if (!Array.isArray(saved) || saved.length < least) return whole(saved, standIn, right);
			const read = entries(saved);
			const unreadable = read.flatMap(({ raw, item, isDoubled }, place) => (item === undefined || isDoubled ? [{ place, value: valueText(raw), right: entryRight(raw), isDoubled }] : []));
			const items = read.flatMap(({ item, isDoubled }) => (item === undefined || isDoubled ? [] : [item]));
			return { value: items.length === 0 && unreadable.length > 0 ? standIn : items, unreadable };
		},
		merge(next, saved, standIn) {
			if (!Array.isArray(saved) || saved.length < least) return next.map((item) => toJson(item));
			const read = entries(saved);
			const lost = read.flatMap(({ raw, item, isDoubled }, place) => (item === undefined || isDoubled ? [{ raw, place }] : []));
			if (lost.length === read.length && lost.length > 0 && isSame(next, standIn)) return next.map((item) => toJson(item));
			const kept = mergeEntries(next, read.filter(({ item, isDoubled }) => item !== undefined && !isDoubled) as readonly Known<T>[], identity, toJson);
			return lost.reduce<readonly unknown[]>((all, { raw, place }) => [...all.slice(0, place), raw, ...all.slice(place)], kept);
		},
		without: (saved, place) => (Array.isArray(saved) && typeof place === 'number' ? saved.filter((_, index) => index !== place) : undefined),
	};
}

interface Known<T> {
	readonly raw: unknown;
	readonly item: T;
}

interface Entry<T> {
	readonly raw: unknown;
	readonly item: T | undefined;
	readonly isDoubled: boolean;
}

function readEntries<T>(saved: readonly unknown[], shape: Shape<T>, identity: ((item: T) => string) | undefined): readonly Entry<T>[] {
	const seen = new Set<string>();
	return saved.map((raw): Entry<T> => {
		const item = shape(raw);
		if (item === undefined || identity === undefined) return { raw, item, isDoubled: false };
		const key = identity(item);
		const isDoubled = seen.has(key);
		seen.add(key);
		return { raw, item, isDoubled };
	});
}

/** Each entry over the one that it was: the same, else one of the same identity, else, where as many are left on both sides, the one in its turn. */
function mergeEntries<T>(next: readonly T[], before: readonly Known<T>[], identity: ((item: T) => string) | undefined, toJson: ToJson<T>): readonly unknown[] {
	const left = [...before];
	const take = (matches: (known: Known<T>) => boolean): Known<T> | null => {
		const index = left.findIndex(matches);
		return index === -1 ? null : (left.splice(index, 1)[0] ?? null);
	};
	const same = next.map((item) => take((known) => isSame(known.item, item)));
	const found = next.map((item, index) => same[index] ?? (identity === undefined ? null : take((known) => identity(known.item) === identity(item))));
	const isRenaming = left.length > 0 && found.filter((known) => known === null).length === left.length;
	return next.map((item, index) => {
		if (same[index] !== null && same[index] !== undefined) return same[index].raw;
		return laidOver(toJson(item), (found[index] ?? (isRenaming ? left.shift() : undefined))?.raw);
	});
}

/** Fields that are not known stay. */
export function laidOver(json: unknown, raw: unknown): unknown {
	return isFields(json) && isFields(raw) ? { ...raw, ...json } : json;
}

function whole<T>(saved: unknown, standIn: T, right: string): FieldReading<T> {
	return { value: standIn, unreadable: [{ place: null, value: valueText(saved), right, isDoubled: false }] };
}

/** Whether two values of settings are the same, in whatever order their fields stand. */
export function isSame(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, index) => isSame(item, b[index]));
	if (!isFields(a) || !isFields(b)) return false;
	const keys = Object.keys(a);
	return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]));
}
