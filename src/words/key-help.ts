/** The lists of keys: what to press, and what it does, in the order in which they are listed. */
type KeyLines = ReadonlyArray<readonly [keys: string, does: string]>;

const TICK: KeyLines[number] = ['X', 'Tick the first promise that is due, or else mark the birthday as done for this year'];
const SHOW_KEYS: KeyLines[number] = ['?', 'Show these keys'];

export const DUE_KEYS_TITLE = 'Keys of the due list';
export const DUE_KEYS: KeyLines = [
	['Up, Down', 'Go to the contact above or below'],
	['Page Up, Page Down', 'Go up or down by what is in sight'],
	['Home, End', 'Go to the first or the last'],
	['Left, Right', 'Fold or unfold the group'],
	['Enter', 'Open the note'],
	['Ctrl or Cmd + Enter', 'Open the note in a new tab'],
	['L', 'Log a touch'],
	['S', 'Not now'],
	['R', 'Reach out'],
	TICK,
	['M', 'Show everything you can do'],
	['Space', 'Select the contact, or take it out again'],
	['Shift + Up, Down, Space', 'Select all from there to here'],
	['Ctrl or Cmd + A', 'Select all that are shown'],
	['Escape', 'Select nobody'],
	['L, S, M', 'While some are selected: with all of them'],
	['/', 'Search'],
	SHOW_KEYS,
];

export const SESSION_KEYS_TITLE = 'Keys of the session';
export const SESSION_KEYS: KeyLines = [
	['R', 'Reach out'],
	['L', 'Log a touch'],
	['S', 'Not now'],
	['N', 'Put off to the next cycle'],
	TICK,
	['Left, Right', 'Go back, or on to the next contact'],
	['Esc', 'Stop; you can go on later today'],
	SHOW_KEYS,
];

/** As it stands on a button. */
export const ESCAPE_KEY = 'Esc';
