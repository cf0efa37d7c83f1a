/** What is said where a note is compared with the copy that a sync made of it. */

export const COMPARE = 'Compare the two versions';
export const TITLE = 'Two versions of a note';
export const INTRO = 'A sync kept two versions, because two devices changed the note. This is where they differ.';
export const SAME = 'There is no difference that matters: the copy can go.';
export const PROPERTIES = 'Properties';
export const TOUCHES = 'Touches';
export const PROMISES = 'Open promises';
export const LINES = 'Other lines';
export const NOTE = 'Note';
export const COPY = 'Copy';
export const NOT_THERE = 'not there';
export const BLANK = 'blank';
export const TAKE_OVER = 'Take these over';
export const TAKES =
	'Adds the touches and promises that only the copy has to the note, each with its line as it stands there and what is below it. The last-touch of the note follows where a newer one comes. Its next-touch, its other properties and its other lines stay as they are.';
/** Over what is probably one thing in other words. */
export const CHANGED = 'Changed on one device';
export const CHANGED_STAYS = 'The note keeps its own. Tick the one of the copy to add it as well.';
export const NOT_TAKEN = 'Only in the copy, and not taken over';
/** What it is called in the list of what can be undone. */
export const takeOverTitle = (name: string): string => `Take over touches and promises of ${name} from a copy`;
export const OPEN_BOTH = 'Open both';
export const TRASH = 'Delete the copy';
export const TRASH_ASKED = 'What only the copy has goes with it. The copy goes where Obsidian puts deleted files, to a trash unless you have set otherwise; Undo does not bring it back.';
export const TRASH_SURE = 'Delete it';
export const KEEP = 'Keep it';
export const READING = 'Reading the two…';
export const unreadableSaid = (reason: string): string => `The properties of one of them cannot be read, and are not compared: ${reason}.`;
export const onlyInNote = 'Only in the note';
export const onlyInCopy = 'Only in the copy';
export const moreLines = (count: number): string => `and ${count} more`;
/** `name` is what the note that it was made of was called. */
export const noOriginal = (copy: string, name: string): string =>
	`There is no note beside ${copy} that is called ${name}: it was renamed, moved or deleted. Nothing was compared. Bring what is in the copy over by hand, or give the copy a name of its own.`;
export const tookOver = (name: string): string => `Touches and promises of the copy are in the note of ${name}.`;
/** `2027-01-01 call: plan (2027-01-01 is in the future)`: `said` is what cannot be taken over, `reason` why, as part of a sentence. */
export const notTaken = (said: string, reason: string): string => `${said} (${reason})`;
export const trashed = (copy: string): string => `${copy} is deleted. It is where Obsidian puts deleted files.`;
export const notTrashed = (reason: string): string => `The copy stays: ${reason}.`;
