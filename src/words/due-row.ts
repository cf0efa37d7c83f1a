import type { Mend } from '../core/problem.ts';
import { COMPARE } from './compare.ts';
import { LAST_TOUCH_TO_MEND } from './labels.ts';

/** What stands in a row of the due list. Days are said already: `14 July`. */

export const LOG = 'Log';
export const MORE = 'More';

/** The property lags behind the list of touches. */
export function touchesSay(newest: string): string {
	return `Touches say ${newest}; last-touch is behind`;
}

/** How late somebody is, for whoever points at the bar. */
export function dueSince(day: string): string {
	return `Due since ${day}`;
}

/** The same for whoever hears the row: it goes on after what stands before. */
export function alsoDueSince(day: string): string {
	return `, due since ${day}`;
}

/* Of what cannot be read. */
const SET_A_DAY = 'Set a day…';
export const MENDS: Readonly<Record<Exclude<Mend, 'next-touch' | 'last-touch-day'> | 'set-last-touch' | 'set-next-touch' | 'clear-next-touch', string>> = {
	'last-touch': LAST_TOUCH_TO_MEND,
	'doubled-keys': 'Repair the properties',
	'conflict-copy': COMPARE,
	'set-last-touch': SET_A_DAY,
	'set-next-touch': SET_A_DAY,
	'clear-next-touch': 'Clear',
};
/** A value with nothing in it. */
export const EMPTY_VALUE = '(empty)';
export const SETTINGS_NAME = 'Settings of Keep in Touch';

/** Before the value of a property: `tier:`. */
export function propertyBefore(name: string): string {
	return `${name}:`;
}

/** `message`: what is wrong with the settings, a sentence. */
export function settingsWrong(message: string): string {
	return `${message} Until this is mended, no note is changed but by Undo.`;
}
