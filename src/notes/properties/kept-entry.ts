import { isFalse } from '../../core/contact.ts';
import { parseDay } from '../../core/day.ts';
import { valueText } from '../../core/problem.ts';
import type { Entry } from '../../core/property-names.ts';

/** Which one of several entries of one key is kept, the others saying nothing else; or why only the user can tell. */
export type Kept<E extends Entry> =
	| { readonly kind: 'kept'; readonly entry: E | undefined }
	/** A list (or a map) would go with what the others do not hold. */
	| { readonly kind: 'lists' }
	/** Single values differ: those that do, each once, as text. */
	| { readonly kind: 'values'; readonly values: readonly string[] };

/**
 * Of days the newest is kept, else the last that is not blank, where it holds all that the others say. `isStanding`: the key says whether a contact has died,
 * is archived or paused, so that `false` says nothing beside what holds.
 */
export function keptEntry<E extends Entry>(entries: readonly E[], isStanding: boolean): Kept<E> {
	const filled = entries.filter(({ value }) => !isBlank(value));
	const holding = isStanding ? filled.filter(({ value }) => !isFalse(value)) : filled;
	const telling = holding.length === 0 ? filled : holding;
	const days = telling.map(({ value }) => (typeof value === 'string' ? parseDay(value) : null));
	if (days.every((day) => day !== null)) return { kind: 'kept', entry: newest(telling) ?? entries[entries.length - 1] };
	const kept = telling[telling.length - 1];
	const lost = telling.filter(({ value }) => !holdsAll(kept?.value, value));
	if (lost.some(({ value }) => typeof value === 'object')) return { kind: 'lists' };
	// Two that begin alike may be shortened to one text, and are two all the same.
	const differing = new Map([...lost, kept].map((entry) => [plainText(entry?.value), valueText(entry?.value)]));
	if (lost.length > 0) return { kind: 'values', values: [...differing.values()] };
	return { kind: 'kept', entry: kept };
}

/** Whether a value is nothing: no value, blanks, an empty list. */
export function isBlank(value: unknown): boolean {
	return value === undefined || value === null || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);
}

/** Whether what is kept says all that a value says: the same, or a list with it in it. */
export function holdsAll(kept: unknown, value: unknown): boolean {
	const held = new Set(itemsOf(kept).map(plainText));
	return itemsOf(value).every((item) => held.has(plainText(item)));
}

/** Of days that are the same the last. */
function newest<E extends Entry>(days: readonly E[]): E | undefined {
	return days.reduce<E | undefined>((best, entry) => (best === undefined || String(entry.value) >= String(best.value) ? entry : best), undefined);
}

function itemsOf(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [value];
}

/** Quotes make no difference: `"6"` is read as `6` is. */
function plainText(value: unknown): string {
	if (typeof value === 'string') return value.trim();
	const text = JSON.stringify(value) ?? '';
	// A map, or nothing in a list, is never what a text says.
	return typeof value === 'object' ? `object:${text}` : text;
}
