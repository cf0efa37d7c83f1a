import { isNearlySame } from '../core/nearly-same.ts';
import type { Touch } from '../core/touch.ts';
import { readTouchLog, type TouchLogSettings } from './touch-log.ts';

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

/** In which touches a note and its copy differ. Changed are those of one day that are of one channel in nearly the same words, or in the very same words. */
export function touchDifferences(note: string, copy: string, settings: TouchLogSettings): Differences<Touch> {
	const touchesOf = (text: string): readonly Touch[] => readTouchLog(text, settings).touches.map(({ touch }) => touch);
	return paired(onlyIn(touchesOf(note), touchesOf(copy), touchKey), isChanged, touchKey);
}

/** The same for touches that say the same. */
export function touchKey({ day, channel, incoming, text }: Touch): string {
	return JSON.stringify([day, channel, incoming, text]);
}

function isChanged(one: Touch, other: Touch): boolean {
	if (one.day !== other.day) return false;
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

/** Puts what is one thing in other words side by side: each of the copy's with the first of the note's that is still free. */
export function paired<T>({ note, copy }: OnlyIn<T>, isOneThing: (note: T, copy: T) => boolean, keyOf: (one: T) => string): Differences<T> {
	const free = [...note];
	const changed: Array<Changed<T>> = [];
	const alone = copy.filter((one) => {
		const at = free.findIndex((other) => isOneThing(other, one));
		for (const other of at === -1 ? [] : free.splice(at, 1)) changed.push({ key: keyOf(one), note: other, copy: one });
		return at === -1;
	});
	return { note: free, copy: alone, changed };
}
