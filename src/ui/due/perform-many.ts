import type { Outcome } from '../../actions/edit-notes.ts';
import { uniqueByPath, type Named } from '../../actions/named.ts';
import type { Contact } from '../../core/contact.ts';
import type { NoteContext } from '../../notes/read-contact-note.ts';
import type { Notes } from '../../vault/notes.ts';
import { goOnWithout } from '../../words/due-many.ts';
import { nothingWritten } from '../../words/nothing-written.ts';
import { showNotice } from '../notices.ts';
import { performOrWhyNot } from '../perform.ts';
import type { Screen } from '../screen.ts';
import { offerToSpread } from '../start-fresh/offer-to-spread.ts';
import { withProgress } from '../with-progress.ts';

/** Something done with many contacts as one action. */
export interface ManyJob {
	readonly act: (notes: Notes, contacts: readonly Named[], context: NoteContext) => Promise<Outcome>;
	/** What is said once it is done. */
	readonly message: (names: readonly string[]) => string;
	/** What a contact is once it is done. Where that brings many into the list at once, it is offered to spread them. */
	readonly becomes?: (contact: Contact) => Contact;
	/** Hears the paths of those it was done with. */
	readonly onDone?: (paths: readonly string[]) => void;
}

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
export async function tryMany(screen: Screen, contacts: readonly Named[], { act, message, becomes }: ManyJob): Promise<{ readonly reason: string | null; readonly path: string | null }> {
	const named = uniqueByPath(contacts);
	const before = becomes === undefined ? [] : named.flatMap((one) => screen.known.contact(one.path) ?? []);
	const spread = offerToSpread(screen, { before, after: becomes === undefined ? [] : before.map(becomes) });
	let path: string | null = null;
	const reason = await performOrWhyNot(
		screen,
		async (context) => {
			const outcome = await withProgress(screen.notes, named.length, (notes) => act(notes, contacts, context));
			if (outcome.kind === 'refused') ({ path } = outcome);
			return outcome;
		},
		{ message: message(named.map(({ name }) => name)) + spread.message, actions: spread.actions },
	);
	return { reason, path };
}
