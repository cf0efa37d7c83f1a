import type { Announcer } from './announcer.ts';
import type { Idle } from './idle.ts';
import type { Notes } from './notes.ts';

/** News that is kept back while notes are being written, so that the screens are drawn once for all that are written at the same time. */
export interface HeldNews extends Announcer {
	/** While the work lasts, keeps what is told back, and tells it once the work has ended; after ten seconds at the latest, since work may never end. */
	readonly hold: <T>(work: () => Promise<T>) => Promise<T>;
}

const LONGEST_HOLD_MS = 10_000;

export function createHeldNews({ tell, subscribe }: Announcer, after: Idle['after']): HeldNews {
	let count = 0;
	/** Ends the wait for the latest time at which what is kept is told; null: nothing is kept. */
	let cancel: (() => void) | null = null;
	const tellKept = (): void => {
		cancel?.();
		cancel = null;
		tell();
	};
	return {
		subscribe,
		tell() {
			if (count === 0) tell();
			else cancel ??= after(LONGEST_HOLD_MS, tellKept);
		},
		async hold(work) {
			count += 1;
			try {
				return await work();
			} finally {
				count -= 1;
				if (count === 0 && cancel !== null) tellKept();
			}
		},
	};
}

/** The same notes, which hold the news while any of them is being written. */
export function heldWhileWriting(notes: Notes, hold: HeldNews['hold']): Notes {
	return {
		...notes,
		edit: (path, edit) => hold(() => notes.edit(path, edit)),
		create: (path, text) => hold(() => notes.create(path, text)),
		trash: (path, expectedText) => hold(() => notes.trash(path, expectedText)),
	};
}
