import { Notice } from 'obsidian';
import type { Notes } from '../vault/notes.ts';
import { progressWords } from '../words/due-many.ts';

/** Milliseconds after which it is worth saying how far it is. */
const WORTH_TELLING_MS = 400;

/** Does something with so many notes through a port that counts, and says how far it is from the time at which somebody would wonder. Of a single note nothing is said. */
export async function withProgress<T>(notes: Notes, total: number, work: (notes: Notes) => Promise<T>): Promise<T> {
	if (total < 2) return work(notes);
	const progress = createProgress(total);
	try {
		return await work(counted(notes, progress.step));
	} finally {
		progress.end();
	}
}

/** The port, with a call for each note that is looked at or written. */
function counted(notes: Notes, step: () => void): Notes {
	return {
		...notes,
		open(path) {
			step();
			return notes.open(path);
		},
		edit(path, edit) {
			step();
			return notes.edit(path, edit);
		},
	};
}

/** A notice that counts. Each note is looked at, then written. */
function createProgress(total: number): { readonly step: () => void; readonly end: () => void } {
	let done = 0;
	const notice = noticeIfLong(() => progressWords(done, total));
	return {
		step() {
			done += 1;
			notice.say();
		},
		end: notice.end,
	};
}

/** Says that something is being done, from the time at which somebody would wonder, until it is. */
export async function sayIfLong<T>(message: string, work: () => Promise<T>): Promise<T> {
	const notice = noticeIfLong(() => message);
	try {
		return await work();
	} finally {
		notice.end();
	}
}

/** `say`: what is to be said now is other than before. */
function noticeIfLong(words: () => string): { readonly say: () => void; readonly end: () => void } {
	let notice: Notice | null = null;
	const timer = window.setTimeout(() => {
		notice = new Notice(words(), 0);
	}, WORTH_TELLING_MS);
	return {
		say: () => void notice?.setMessage(words()),
		end() {
			window.clearTimeout(timer);
			notice?.hide();
		},
	};
}
