import { Notice } from 'obsidian';
import type { Outcome } from '../../actions/edit-notes.ts';
import { uniqueByPath, type Named } from '../../actions/named.ts';
import type { NoteContext } from '../../notes/read-contact-note.ts';
import type { Notes } from '../../vault/notes.ts';
import { goOnWithout, progressWords } from '../../words/due-many.ts';
import { nothingWritten } from '../../words/nothing-written.ts';
import { showNotice } from '../notices.ts';
import { performOrWhyNot } from '../perform.ts';
import type { Screen } from '../screen.ts';

/** Something done with many contacts as one action. */
export interface ManyJob {
	readonly act: (notes: Notes, contacts: readonly Named[], context: NoteContext) => Promise<Outcome>;
	/** What is said once it is done. */
	readonly message: (names: readonly string[]) => string;
	/** Hears the paths of those it was done with. */
	readonly onDone?: (paths: readonly string[]) => void;
}

/** Milliseconds after which it is worth saying how far it is. */
const WORTH_TELLING_MS = 400;

/** Does it with all of them or none, and says how far it is where it takes long. Where one note is the reason why nothing was written, offers to go on without it. */
export async function performMany(screen: Screen, contacts: readonly Named[], job: ManyJob): Promise<void> {
	const { reason, path } = await tryMany(screen, contacts, job);
	if (reason === null) {
		job.onDone?.(contacts.map((contact) => contact.path));
		return;
	}
	const without = contacts.find((contact) => contact.path === path);
	const rest = contacts.filter((contact) => contact !== without);
	const actions = without === undefined || rest.length === 0 ? [] : [{ label: goOnWithout(without.name), act: () => void performMany(screen, rest, job) }];
	showNotice(nothingWritten(reason), actions);
}

/** The same for a dialog, which tells the reason itself; null where it is done. `path` is the note that is the reason. */
export async function tryMany(screen: Screen, contacts: readonly Named[], { act, message }: ManyJob): Promise<{ readonly reason: string | null; readonly path: string | null }> {
	const progress = createProgress(uniqueByPath(contacts).length);
	let path: string | null = null;
	const reason = await performOrWhyNot(
		screen,
		async (context) => {
			const outcome = await act(counted(screen.notes, progress.step), contacts, context);
			if (outcome.kind === 'refused') ({ path } = outcome);
			return outcome;
		},
		{ message: message(uniqueByPath(contacts).map(({ name }) => name)) },
	);
	progress.end();
	return { reason, path };
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

/** A notice that counts, from the time at which somebody would wonder. Each note is looked at, then written. */
function createProgress(total: number): { readonly step: () => void; readonly end: () => void } {
	let done = 0;
	let notice: Notice | null = null;
	const timer = window.setTimeout(() => {
		notice = new Notice(progressWords(done, total), 0);
	}, WORTH_TELLING_MS);
	return {
		step() {
			done += 1;
			notice?.setMessage(progressWords(done, total));
		},
		end() {
			window.clearTimeout(timer);
			notice?.hide();
		},
	};
}
