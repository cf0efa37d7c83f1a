/** What is said of notes, folders and files that cannot be read or written: reasons, as parts of a sentence, without a full stop. */

export function noteNotRead(why: string): string {
	return `this note cannot be read: ${why}`;
}

export function notCreated(path: string, why: string): string {
	return `${path} was not created: ${why}`;
}

export function notChanged(path: string, why: string): string {
	return `${path} was not changed: ${why}`;
}

export function notTrashed(path: string, why: string): string {
	return `${path} was not moved to the trash: ${why}`;
}

/** Why a note is not written. */
export const NOTE_GONE = 'the note is not there any more';
export const EDITED_SINCE = 'it was edited since';
export const CHANGED_SINCE = 'it has been changed since';
export const KEEPS_CHANGING = 'another program keeps writing it; try again';
export const READ_ONLY = 'the file is read-only';
export const NAME_TAKEN = 'there is a file of that name already';

export function isThere(path: string): string {
	return `${path} is there already`;
}

export function passedOver(hidden: string): string {
	return `what lies in ${hidden} is passed over, so that the note would not be found again`;
}

/** `trash`: the name of its folder. */
export function trashFull(trash: string): string {
	return `${trash} holds too many notes of that name`;
}

/** Why a path is none of a note in the vault. */
export const LEADS_OUT = 'it leads out of the vault';
export const NO_FILE_NAME = 'this is no file name';
export const NO_NOTE_PATH = 'this is no path of a note';
export const NO_NOTE_NAME = 'notes end in .md';

/** What is wrong with a file. */
export const NOT_UTF8 = 'this file is not UTF-8 text; save it as UTF-8';
export const HALF_A_CHARACTER = 'the new text holds half a character (a lone surrogate), which cannot be saved as UTF-8';
export const IS_FOLDER = 'this is a folder, not a note';
export const NOT_ORDINARY = 'this is not an ordinary file';
export const NAME_NOT_UTF8 = 'this name is not UTF-8; rename it';

/** `megabytes`: `10.1`. */
export function tooLarge(megabytes: string, most: number): string {
	return `this file has ${megabytes} MB; a note may have ${most} MB`;
}

export function notListed(why: string): string {
	return `this cannot be listed: ${why}`;
}

export function linkNotFollowed(why: string): string {
	return `this symbolic link is not followed: ${why}`;
}

/** What is wrong with a folder. */
export const CONTACT_FOLDER_IS_FILE = 'this contact folder is a file; choose a folder in the settings';

export function folderNotRead(why: string): string {
	return `this folder cannot be read: ${why}`;
}

export function isNoFolder(path: string): string {
	return `${path} is not a folder`;
}

export function folderNotOpened(path: string, why: string): string {
	return `the folder ${path} cannot be opened: ${why}`;
}

/** Why a note cannot be locked. `home`: the folder where locks are kept. */
export const BEING_WRITTEN = 'another program is writing it';

export function notLocked(home: string, why: string): string {
	return `it cannot be locked in ${home}: ${why}`;
}

export function locksNotInFolder(home: string): string {
	return `${home}, where locks are kept, is not a folder`;
}

export function locksOfOthers(home: string): string {
	return `${home}, where locks are kept, belongs to another user`;
}

export function locksOpenToOthers(home: string): string {
	return `${home}, where locks are kept, can be written by other users`;
}
