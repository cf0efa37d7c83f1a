/** What stands on buttons, in menus and above fields in more than one place, and means the same everywhere. */

export const LOG_TOUCH = 'Log touch';
export const LOG_TOUCH_NOW = 'Log touch now';
export const NOT_NOW = 'Not now';
export const REACH_OUT = 'Reach out';
export const NEXT_TOUCH = 'Next touch';
export const PROMISED_FOR = 'Promised for';
export const DONE_FOR_THIS_YEAR = 'Done for this year';
export const LAST_TOUCH_TO_MEND = 'Bring last-touch up to date';
export const DATE = 'Date';
export const CHANNEL = 'Channel';
export const THEY_WERE_FIRST = 'They were in touch first';
export const CARDS_TO_WRITE = 'Cards to write';
export const START_FRESH = 'Start fresh';
export const I_AM_BACK = 'I am back';
export const CANCEL = 'Cancel';
export const SAVE = 'Save';
export const CLOSE = 'Close';
export const DONE = 'Done';
export const GO_ON = 'Go on';
export const GO_ON_WITHOUT_NOTE = 'Go on without this note';
export const BEGIN_ANEW = 'Begin anew';
export const OPEN_NOTE = 'Open note';
export const PAUSE = 'Pause';
export const END_PAUSE = 'End the pause';
export const ARCHIVE = 'Archive';
export const SET_CADENCE = 'Set cadence';
export const SET_CADENCE_OF = 'Set cadence…';
export const SET_TIER = 'Set tier';
/** In a menu, where it asks which. */
export const SET_TIER_OF = 'Set tier…';
export const PICK_DAY = 'Pick a day…';
export const IN_TOUCH_AGAIN_ON = 'In touch again on';
export const LAST_TOUCHES = 'Last touches';
export const YOU_PROMISED = 'You promised';
export const THEY_PROMISED = 'They promised';
/** Before the name of a tier, for whoever hears the page. */
export const TIER_BEFORE = 'tier ';
/** Before the name of the note in which a promise stands. */
export const IN_NOTE_BEFORE = 'in ';
/** The name of a button in a row, for whoever hears the page: `Log: Ana Diaz`. */
export function buttonOf(label: string, name: string): string {
	return `${label}: ${name}`;
}
