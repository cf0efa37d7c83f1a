import type { Named } from '../../actions/named.ts';
import { movedPath } from '../../core/folder.ts';
import type { DeviceData } from '../../vault/device-data.ts';
import { dropDraft, hasDraft, keepDraft, loadDraft, movedName, type Draft } from './drafts.ts';
import { holdsWords, type TouchForm } from './touch-form.ts';

/** Keeps what is typed in one dialog. Only a draft that the dialog wrote or showed is ever replaced or dropped. */
export interface DraftKeeper {
	/** The dialog, in which no words stand, is for this contact first. Gives what was kept for them, to be shown now; null: nothing. */
	begin(first: Named): Draft | null;
	/** Keeps the form for the first contact, or, where other words are kept for that one, for whom it was kept before. A form without words leaves nothing behind. */
	keep(contacts: readonly Named[], form: TouchForm): void;
	/** The touch was logged, or the words discarded. */
	drop(): void;
	/** A note or a folder has another path now. */
	renamed(from: string, to: string): void;
}

export function createDraftKeeper(device: DeviceData, isThere: (path: string) => boolean): DraftKeeper {
	/** For whom the words of the dialog are kept; null before the first contact. */
	let home: Named | null = null;
	const drop = (): void => {
		if (home !== null) dropDraft(device, home.path);
	};
	const moveTo = (first: Named | undefined): void => {
		if (first === undefined || first.path === home?.path || hasDraft(device, first.path)) return;
		drop();
		home = first;
	};
	return {
		drop,
		begin(first) {
			home = first;
			const draft = loadDraft(device, first, isThere);
			if (draft === null || draft.path === first.path) return draft;
			// Its note has moved: from now on it is this note's.
			const moved = { ...draft, path: first.path };
			dropDraft(device, draft.path);
			keepDraft(device, moved);
			return moved;
		},
		keep(contacts, form) {
			moveTo(contacts[0]);
			if (home === null || !holdsWords(form)) return drop();
			const { path, name } = home;
			keepDraft(device, { path, name, others: contacts.map((contact) => contact.path).filter((other) => other !== path), form });
		},
		renamed(from, to) {
			if (home !== null) home = { path: movedPath(home.path, from, to), name: movedName(home, from, to) };
		},
	};
}
