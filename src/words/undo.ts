/** What undo and redo say. */

export const UNDO = 'Undo';
export const REDO = 'Redo';
/** While very many notes are changed back. */
export const UNDOING = 'Undoing…';
export const REDOING = 'Doing it again…';
export const NOTHING_TO_UNDO = 'There is nothing to undo.';
export const NOTHING_TO_REDO = 'There is nothing to do again.';

/** Why a note stays as it is when an action is to be undone: a later one, by its title, changed it as well. Whether anything else did is not known, so that it may not be enough. */
export function undoFirst(title: string): string {
	return `it was changed since, and at least this has to be undone first: ${title}`;
}

/** The same of an action that is to be done again, where another of the note was undone later. */
export function redoFirst(title: string): string {
	return `it was changed since, and at least this has to be done again first: ${title}`;
}

/** What became of an action that was to be undone or done again: what it is called, and the notes that stayed as they were, each with the reason. */
interface Said {
	readonly title: string;
	readonly isDone: boolean;
	readonly declined: ReadonlyArray<{ readonly path: string; readonly message: string }>;
}

/** `Undone: Log touch with Ana Diaz.` `canRedo`: whether it can be done again. */
export function undoneMessage(said: Said & { readonly canRedo: boolean }): string {
	const isOver = said.isDone && !said.canRedo;
	return [`${said.isDone ? 'Undone' : 'Not undone'}: ${said.title}.`, ...leftAsFound(said), ...(isOver ? ['It cannot be done again from here: its notes are too long to be kept. They are in the trash.'] : [])].join(' ');
}

/** `Done again: Log touch with Ana Diaz.` */
export function redoneMessage(said: Said): string {
	return [`${said.isDone ? 'Done again' : 'Not done again'}: ${said.title}.`, ...leftAsFound(said)].join(' ');
}

function leftAsFound({ declined }: Said): readonly string[] {
	return declined.length === 0 ? [] : [`Left as found: ${declined.map(({ path, message }) => `${path}: ${message}`).join('; ')}.`];
}
