import type { Outcome } from '../actions/edit-notes.ts';
import type { UndoneAction } from '../actions/undo-history.ts';
import type { NoteContext } from '../notes/read-contact-note.ts';
import { showNotice, type NoticeAction } from './notices.ts';
import type { Screen } from './screen.ts';

/** What to say when it is done. */
export interface Announcement {
	readonly message: string;
	/** Beside Undo. */
	readonly actions?: readonly NoticeAction[];
}

/** Does something to notes, remembers how to undo it, and says so, with Undo; or says why nothing was done. True if it was done. */
export async function perform(screen: Screen, action: (context: NoteContext) => Promise<Outcome>, { message, actions = [] }: Announcement): Promise<boolean> {
	const [problem] = screen.settingsProblems();
	if (problem !== undefined) {
		showNotice(`Nothing was written. ${problem}`);
		return false;
	}
	const { outcome, undoId } = await screen.undoHistory.act(() => action({ settings: screen.settings(), today: screen.today() }));
	if (outcome.kind === 'refused') {
		showNotice(`Nothing was written. ${outcome.path}: ${outcome.reason}`);
		return false;
	}
	if (undoId === null) {
		showNotice('It stands there already; nothing was changed.');
		return true;
	}
	if (offers.size === MOST_OFFERS) offers.delete([...offers.keys()][0] ?? '');
	offers.set(undoId, showNotice(message, [...actions, { label: 'Undo', act: () => void undoAction(screen, undoId) }]));
	return true;
}

/** What takes away the notices that offer to undo an action, by action: an action that was undone is offered no more. */
const offers = new Map<string, () => void>();
/** Older notices have gone by themselves. */
const MOST_OFFERS = 20;

/** Takes the newest action back, or says that there is none. */
export async function undoLast(screen: Screen): Promise<void> {
	announceUndone(await screen.undoHistory.undoLast());
}

async function undoAction(screen: Screen, id: string): Promise<void> {
	announceUndone(await screen.undoHistory.undo(id));
}

function announceUndone(undone: UndoneAction | null): void {
	if (undone === null) {
		showNotice('There is nothing to undo.');
		return;
	}
	const declined = undone.declined.map(({ path, message }) => `${path}: ${message}`);
	if (undone.undone.length > 0) withdrawOffer(undone.id);
	const message = undone.undone.length === 0 ? `Not undone: ${undone.title}.` : `Undone: ${undone.title}.`;
	showNotice([message, ...(declined.length === 0 ? [] : [`Left as found: ${declined.join('; ')}.`])].join(' '));
}

function withdrawOffer(id: string): void {
	offers.get(id)?.();
	offers.delete(id);
}
