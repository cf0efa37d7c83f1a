/** What is said of promises and tasks in a note, and what is written there: reasons are parts of a sentence, without a full stop. */

export const NO_TEXT = 'a promise needs a text';
export const NOT_ADDED = 'the promise would not read back from the note; look whether a code block or a comment (%% or <!--) is left open';
export const NOT_CHANGED = 'the promise would not read back from the note; look whether a comment (%% or <!--) is left open in its line';
export const NOT_TICKED = 'the task plugin did not tick this promise; tick it in the note';
export const GONE = 'this promise no longer stands in the note as it was shown; somebody ticked or changed it meanwhile';
export const MOVED_AND_TWICE = 'this promise is no longer where it was, and the note has it more than once; open the note for the one you mean';

/**
 * How a task in a daily note begins that says who is due; the link to them follows. Tasks are known again by it, so that a translation has to keep reading
 * this one as well.
 */
export const RECONNECT_WITH = 'Reconnect with ';
export const TASKS_NOT_ADDED = 'the tasks would not read back from the note; look whether a code block or a comment (%% or <!--) is left open';
