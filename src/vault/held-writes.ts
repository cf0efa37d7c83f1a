import type { Announcer } from './announcer.ts';
import type { Notes } from './notes.ts';

/** The same notes. What is told of changes is kept back while any of them is being written, so that the screens are drawn once for all that are written at the same time. */
export function heldWhileWriting(notes: Notes, hold: Announcer['hold']): Notes {
	return {
		...notes,
		edit: (path, edit) => hold(() => notes.edit(path, edit)),
		create: (path, text) => hold(() => notes.create(path, text)),
		trash: (path, expectedText) => hold(() => notes.trash(path, expectedText)),
	};
}
