import type { KeyHelp } from '../keys-modal.ts';

/** What a key of the view does. */
export type DueCommand = 'down' | 'up' | 'first' | 'last' | 'open' | 'open-in-tab' | 'log' | 'not-now' | 'reach-out' | 'tick' | 'menu' | 'search' | 'keys' | 'fold' | 'unfold' | SelectCommand;

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

/** The key that ticks, wherever a contact is shown. */
export const TICK_HELP: KeyHelp[number] = ['X', 'Tick the first promise that is due, or else mark the birthday as done for this year'];

/** For people, in the order of the list of keys. */
export const KEY_HELP: KeyHelp = [
	['Up, Down', 'Go to the contact above or below'],
	['Home, End', 'Go to the first or the last'],
	['Left, Right', 'Fold or unfold the group'],
	['Enter', 'Open the note'],
	['Ctrl or Cmd + Enter', 'Open the note in a new tab'],
	['L', 'Log a touch'],
	['S', 'Not now'],
	['R', 'Reach out'],
	TICK_HELP,
	['M', 'Show everything you can do'],
	['Space', 'Select the contact, or take it out again'],
	['Shift + Up, Down, Space', 'Select all from there to here'],
	['Ctrl or Cmd + A', 'Select all that are shown'],
	['Escape', 'Select nobody'],
	['L, S, M', 'While some are selected: with all of them'],
	['/', 'Search'],
	['?', 'Show these keys'],
];

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
