import type { Move } from './moves.ts';

/** What a key of the view does. */
export type DueCommand = Move | 'open' | 'open-in-tab' | 'log' | 'not-now' | 'reach-out' | 'tick' | 'menu' | 'search' | 'keys' | 'fold' | 'unfold' | SelectCommand;

/** What a key does about which rows are selected. */
export type SelectCommand = 'select' | 'select-run' | 'select-down' | 'select-up' | 'select-all' | 'clear-selection';

/** A key that is pressed, as far as it matters. */
export interface PressedKey {
	readonly key: string;
	/** The place on the keyboard: `KeyL`. */
	readonly code: string;
	readonly shiftKey: boolean;
	readonly altKey: boolean;
	/** Command on a Mac, else Control. */
	readonly mod: boolean;
	/** The other one of the two. */
	readonly otherMod: boolean;
}

const NAMED: ReadonlyMap<string, DueCommand> = new Map([
	['ArrowDown', 'down'],
	['ArrowUp', 'up'],
	['ArrowLeft', 'fold'],
	['ArrowRight', 'unfold'],
	['PageDown', 'page-down'],
	['PageUp', 'page-up'],
	['Home', 'first'],
	['End', 'last'],
	['Enter', 'open'],
	['ContextMenu', 'menu'],
	['l', 'log'],
	['s', 'not-now'],
	['r', 'reach-out'],
	['x', 'tick'],
	['m', 'menu'],
	['/', 'search'],
	['?', 'keys'],
	[' ', 'select'],
	['Escape', 'clear-selection'],
]);

const WITH_SHIFT: ReadonlyMap<string, DueCommand> = new Map([
	['F10', 'menu'],
	['ArrowDown', 'select-down'],
	['ArrowUp', 'select-up'],
	[' ', 'select-run'],
]);

const WITH_MOD: ReadonlyMap<string, DueCommand> = new Map([
	['Enter', 'open-in-tab'],
	['a', 'select-all'],
]);

/** Named as `aria-keyshortcuts` wants it. */
export const ROW_SHORTCUTS = 'Enter L S R M';
/** Of a row with a promise or an occasion. */
export const TICK_SHORTCUT = 'X';
/** Of a row that can be selected. */
export const SELECT_SHORTCUT = 'Space';

/** What the key does; null leaves it to the app. */
export function commandOf({ key, code, shiftKey, altKey, mod, otherMod }: PressedKey): DueCommand | null {
	if (altKey || otherMod) return null;
	const named = letterOf(key, code);
	if (mod) return shiftKey ? null : (WITH_MOD.get(named) ?? null);
	const shifted = shiftKey ? WITH_SHIFT.get(key) : undefined;
	if (shifted !== undefined) return shifted;
	const command = NAMED.get(named) ?? null;
	// Shift makes the question mark on many keyboards, and the slash on some; with the others it selects or means nothing here.
	return shiftKey && command !== 'keys' && command !== 'search' ? null : command;
}

/** On a keyboard of another alphabet, the letter that stands in that place on a Latin one. */
function letterOf(key: string, code: string): string {
	if (/^[a-z]$/i.test(key)) return key.toLowerCase();
	const place = /^Key([A-Z])$/.exec(code)?.[1];
	return place !== undefined && /^\p{L}$/u.test(key) ? place.toLowerCase() : key;
}
