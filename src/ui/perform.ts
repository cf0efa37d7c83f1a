import type { Outcome } from '../actions/edit-notes.ts';
import type { RedoneAction, UndoneAction } from '../actions/undo-history.ts';
import type { NoteContext } from '../notes/read-contact-note.ts';
import { nothingWritten } from '../words/nothing-written.ts';
import { STANDS_ALREADY, whyNot } from '../words/notices.ts';
import { NOTHING_TO_REDO, NOTHING_TO_UNDO, REDO, REDOING, redoneMessage, UNDO, UNDOING, undoneMessage } from '../words/undo.ts';
import { showNotice, type NoticeAction } from './notices.ts';
import type { Screen } from './screen.ts';
import { sayIfLong } from './with-progress.ts';

type Done<T> = Extract<T, { readonly kind: 'done' }>;

/** What to say when it is done. */
export interface Announcement<T extends Outcome = Outcome> {
	readonly message: string | ((done: Done<T>) => string);
	/** Beside Undo. */
	readonly actions?: readonly NoticeAction[];
}

/** Does something to notes, remembers how to undo it, and says so, with Undo. Null: it is done; else the reason why nothing was, which nobody was told. */
export async function performOrWhyNot<T extends Outcome>(screen: Screen, action: (context: NoteContext) => Promise<T>, { message, actions = [] }: Announcement<T>): Promise<string | null> {
	const problem = screen.whyNotToWrite();
	if (problem !== null) return problem;
	const { outcome, undoId } = await screen.undoHistory.act(() => action({ settings: screen.settings(), today: screen.today() }));
	if (outcome.kind === 'refused') return whyNot(outcome.path, outcome.reason);
	const text = typeof message === 'string' ? message : message(outcome as Done<T>);
	if (undoId === null) {
		showNotice(typeof message === 'string' ? STANDS_ALREADY : text);
		return null;
	}
	withdrawRedoOffers();
	offer(undoId, 'undo', text, [...actions, { label: UNDO, act: () => void undoAction(screen, undoId) }]);
	return null;
}

/** The same, where the reason why nothing was done is told in a notice. True if it was done. */
export async function perform(screen: Screen, action: (context: NoteContext) => Promise<Outcome>, announcement: Announcement): Promise<boolean> {
	const reason = await performOrWhyNot(screen, action, announcement);
	if (reason !== null) showNotice(nothingWritten(reason));
	return reason === null;
}

/** A notice that offers to undo an action, or to do it again. */
interface Offer {
	readonly what: 'undo' | 'redo';
	readonly hide: () => void;
}

/** By action: one that was undone is not offered to be undone any more, and the other way round. */
const offers = new Map<string, Offer>();
/** Older notices have gone by themselves. */
const MOST_OFFERS = 20;

/** Hears the ids of actions. */
export interface UndoListener {
	undone(id: string): void;
	/** It is done again. */
	redone(id: string): void;
}

const listeners = new Set<UndoListener>();

/** Tells the listener of each action that is undone or done again, from its notice or by the command. Gives what ends that. */
export function onUndone(listener: UndoListener): () => void {
	listeners.add(listener);
	return () => void listeners.delete(listener);
}

/** Takes the newest action back, or says that there is none. */
export async function undoLast(screen: Screen): Promise<void> {
	announceUndone(screen, await sayIfLong(UNDOING, () => screen.undoHistory.undoLast()));
}

/** Does again what was undone last, or says that there is nothing. */
export async function redoLast(screen: Screen): Promise<void> {
	announceRedone(screen, await sayIfLong(REDOING, () => screen.undoHistory.redoLast()));
}

async function undoAction(screen: Screen, id: string): Promise<void> {
	announceUndone(screen, await sayIfLong(UNDOING, () => screen.undoHistory.undo(id)));
}

async function redoAction(screen: Screen, id: string): Promise<void> {
	announceRedone(screen, await sayIfLong(REDOING, () => screen.undoHistory.redo(id)));
}

function announceUndone(screen: Screen, action: UndoneAction | null): void {
	if (action === null) {
		showNotice(NOTHING_TO_UNDO);
		return;
	}
	const { id, undone, canRedo } = action;
	const isDone = undone.length > 0;
	// An action that was not undone may be offered still.
	if (isDone) {
		withdrawOffer(id);
		for (const listener of [...listeners]) listener.undone(id);
	}
	if (isDone && !canRedo) withdrawRedoOffers();
	const message = undoneMessage({ ...action, isDone });
	if (isDone && canRedo) offer(id, 'redo', message, [{ label: REDO, act: () => void redoAction(screen, id) }]);
	else showNotice(message);
}

function announceRedone(screen: Screen, action: RedoneAction | null): void {
	if (action === null) {
		showNotice(NOTHING_TO_REDO);
		return;
	}
	const { id, redone } = action;
	const isDone = redone.length > 0;
	if (isDone) {
		withdrawOffer(id);
		for (const listener of [...listeners]) listener.redone(id);
	}
	const message = redoneMessage({ ...action, isDone });
	if (isDone) offer(id, 'undo', message, [{ label: UNDO, act: () => void undoAction(screen, id) }]);
	else showNotice(message);
}

function offer(id: string, what: Offer['what'], message: string, actions: readonly NoticeAction[]): void {
	if (offers.size === MOST_OFFERS) withdrawOffer([...offers.keys()][0] ?? '');
	offers.set(id, { what, hide: showNotice(message, actions) });
}

/** Once another action has come, nothing can be done again. */
function withdrawRedoOffers(): void {
	for (const [id, { what }] of [...offers]) if (what === 'redo') withdrawOffer(id);
}

function withdrawOffer(id: string): void {
	offers.get(id)?.hide();
	offers.delete(id);
}
