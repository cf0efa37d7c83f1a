import { isNearlySame } from '../core/nearly-same.ts';
import type { Touch } from '../core/touch.ts';
import type { TouchLogSettings } from './touch-log.ts';
import { touchSources, type TouchSource } from './touch-source.ts';

/** What one of two versions of a note has and the other has not. */
export interface OnlyIn<T> {
	readonly note: readonly T[];
	readonly copy: readonly T[];
}

/** What is probably one and the same thing, changed on one device. */
export interface Changed<T> {
	/** Names the copy's among those that the copy has otherwise. */
	readonly key: string;
	readonly note: T;
	readonly copy: T;
}

/** What each of the two has alone, and what they have in other words. */
export interface Differences<T> extends OnlyIn<T> {
	readonly changed: ReadonlyArray<Changed<T>>;
}

/**
 * In which touches a note and its copy differ, block ids aside. Changed are those of one day that are of one channel in nearly the same words, or in the
 * very same words.
 */
export function touchDifferences(note: string, copy: string, settings: TouchLogSettings): Differences<TouchSource> {
	const keyOf = ({ key }: TouchSource): string => key;
	return paired(onlyIn(touchSources(note, settings), touchSources(copy, settings), keyOf), { groupOf: ({ day }) => day, isOneThing: isChanged, keyOf });
}

function isChanged(one: Touch, other: Touch): boolean {
	return one.channel === other.channel ? isNearlySame(one.text, other.text) : one.text === other.text && one.text !== '';
}

/** What one has more often than the other, by their keys, in the order in which it stands there. */
export function onlyIn<T>(note: readonly T[], copy: readonly T[], keyOf: (one: T) => string): OnlyIn<T> {
	return { note: beyond(note, copy.map(keyOf), keyOf), copy: beyond(copy, note.map(keyOf), keyOf) };
}

/** Those that are left when each of these keys has taken one of its own away, the first first. */
export function beyond<T>(all: readonly T[], keys: readonly string[], keyOf: (one: T) => string): readonly T[] {
	const left = new Map<string, number>();
	for (const key of keys) left.set(key, (left.get(key) ?? 0) + 1);
	return all.filter((one) => {
		const count = left.get(keyOf(one)) ?? 0;
		left.set(keyOf(one), count - 1);
		return count <= 0;
	});
}

/** How what is one thing in other words is found. */
interface Pairing<T> {
	/** Only those of one group may be one thing. */
	readonly groupOf: (one: T) => string;
	readonly isOneThing: (note: T, copy: T) => boolean;
	readonly keyOf: (one: T) => string;
}

/**
 * More pairs than these in one group are not compared: that would take long, and no real day has as many touches. There they stand side by side in turn,
 * as what is changed is taken over only where it is ticked, and what is alone would come a second time unasked.
 */
const MOST_PAIRS = 2500;

/** Puts what is one thing in other words side by side: each of the copy's with the first of the note's that is still free. */
export function paired<T>({ note, copy }: OnlyIn<T>, { groupOf, isOneThing, keyOf }: Pairing<T>): Differences<T> {
	const [free, sizes] = [grouped(note, groupOf), new Map([...grouped(copy, groupOf)].map(([group, those]) => [group, those.length]))];
	const isCompared = new Map([...free].map(([group, those]) => [group, those.length * (sizes.get(group) ?? 0) <= MOST_PAIRS]));
	const taken = new Set<T>();
	const changed: Array<Changed<T>> = [];
	const alone = copy.filter((one) => {
		const group = groupOf(one);
		const candidates = free.get(group) ?? [];
		const at = isCompared.get(group) === true ? candidates.findIndex((other) => isOneThing(other, one)) : 0;
		const [other] = at === -1 ? [] : candidates.splice(at, 1);
		if (other === undefined) return true;
		taken.add(other);
		changed.push({ key: keyOf(one), note: other, copy: one });
		return false;
	});
	return { note: note.filter((one) => !taken.has(one)), copy: alone, changed };
}

function grouped<T>(all: readonly T[], groupOf: (one: T) => string): ReadonlyMap<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const one of all) {
		const group = groups.get(groupOf(one));
		if (group === undefined) groups.set(groupOf(one), [one]);
		else group.push(one);
	}
	return groups;
}
