/** What notices say, whatever they are about. A reason is a sentence. */

export const STANDS_ALREADY = 'It stands there already; nothing was changed.';

export function nothingSaved(reason: string): string {
	return `Nothing was saved. ${reason}`;
}

export function notUndone(reason: string): string {
	return `Not undone. ${reason}`;
}

/** Why an action did not come about, at the note that kept it from that. */
export function whyNot(path: string, reason: string): string {
	return `${path}: ${reason}`;
}

export function noNoteAt(path: string): string {
	return `There is no note at ${path} any more.`;
}

/** `why`: what the system says of it; may be empty. */
export function folderNotMade(folder: string, why: string): string {
	return `The folder ${folder} could not be made. ${why}`.trim();
}
