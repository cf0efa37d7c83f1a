import { AWAY_TITLE } from './away.ts';
import { CREATE_TITLE } from './bases.ts';
import { TITLE as FIRST_RUN_TITLE } from './first-run.ts';
import { TITLE as LAST_TOUCHES_TITLE } from './last-touches.ts';
import { NEW_CONTACT as NEW_CONTACT_TITLE } from './new-contact.ts';
import { BRING_BACK_ITEM } from './standing.ts';
export { ARCHIVE, PAUSE, SET_CADENCE, SET_TIER } from './labels.ts';

/** The names of the commands, and what is asked where a command needs to know about whom. Those that have the name of a button stand in labels.ts; where a dialog has the name of its command, that is said once. */

export const OPEN_DUE_LIST = 'Open due list';
export const OPEN_DUE_LIST_IN_TAB = 'Open due list in a tab';
export const AWAY = AWAY_TITLE;
export const NEW_CONTACT = NEW_CONTACT_TITLE;
export const CREATE_FROM_ATTENDEES = 'Create contacts from attendees';
export const CREATE_FROM_CLIPBOARD = 'Create contacts from the clipboard';
export const CREATE_FROM_FILE = 'Create contacts from a file';
export const START_SESSION = 'Start session';
export const OPEN_NETWORK = 'Open your network';
export const BRING_BACK = BRING_BACK_ITEM;
export const THEY_HAVE_DIED = 'They have died';
export const WHO_IS_IN = 'Who is in…';
export const CONTACT_TOUCHES = "Contact's touches";
export const INSERT_TODAY = "Insert today's people into the daily note";
export const FIRST_RUN = FIRST_RUN_TITLE;
export const PROPOSE_LAST_TOUCHES = LAST_TOUCHES_TITLE;
export const CREATE_BASE = CREATE_TITLE;
export const UNDO_LAST = 'Undo last change';
export const REDO_LAST = 'Redo last change';
export const SHOW_NOTES_TO_FIX = 'Show notes to fix';

export const LOG_WITH = 'Log a touch with…';
export const NOT_NOW_FOR = 'Not now for…';
export const REACH_OUT_TO = 'Reach out to…';
export const SET_TIER_OF = 'Set the tier of…';
export const SET_CADENCE_OF = 'Set the cadence of…';
export const PAUSE_WHOM = 'Pause…';
export const ARCHIVE_WHOM = 'Archive…';
export const WHO_HAS_DIED = 'Who has died?';
export const TOUCHES_WITH = 'The touches with…';

/** Where the note in front cannot be read: `Contacts/Ana.md: …`. */
export function cannotBeRead(path: string, message: string): string {
	return `${path}: ${message}`;
}
