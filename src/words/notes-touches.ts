/** What is said of the touches in a note, and what is written there: reasons are parts of a sentence, without a full stop. */

/** The heading of the list where the settings have none. A note is searched for the headings of the settings alone. */
export const HEADING = 'Touches';

/** Of a line that is meant as a touch. */
export const DAY_NOT_FIRST = 'a touch starts with its day, as in "2026-11-20 call: …"; put the day first';
export const NOT_IN_LIST = 'this line is not in the list; if it is a touch, begin it with "- "';

/** Why a touch is not written. */
export const GONE = 'this touch is not in the note any more; it was changed meanwhile';
export const LEFT_OPEN = 'the text leaves a code block or a comment open, which would swallow what comes after it; close it (``` or %% or -->), and begin code on a line of its own';
export const WOULD_NOT_READ_BACK =
	'the touch would not read back from the note; look whether a code block or a comment (%% or <!--) is left open, or whether the text holds a line that starts a heading, a list or a comment';
