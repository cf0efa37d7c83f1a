import type { Outcome } from '../actions/edit-notes.ts';
import type { UndoneAction } from '../actions/undo-history.ts';
import type { NoteContext } from '../notes/read-contact-note.ts';
import { showNotice, type NoticeAction } from './notices.ts';
import type { Screen } from './screen.ts';

type Done<T> = Extract<T, { readonly kind: 'done' }>;

/** What to say when it is done. */
export interface Announcement<T extends Outcome = Outcome> {
	readonly message: string | ((done: Done<T>) => string);
	/** Beside Undo. */
	readonly actions?: readonly NoticeAction[];
}

/** Does something to notes, remembers how to undo it, and says so, with Undo. Null: it is done; else the reason why nothing was, which nobody was told. */
export async function performOrWhyNot<T extends Outcome>(screen: Screen, action: (context: NoteContext) => Promise<T>, { message, actions = [] }: Announcement<T>): Promise<string | null> {
	const [problem] = screen.settingsProblems();
	if (problem !== undefined) return problem;
	const { outcome, undoId } = await screen.undoHistory.act(() => action({ settings: screen.settings(), today: screen.today() }));
	if (outcome.kind === 'refused') return `${outcome.path}: ${outcome.reason}`;
	const text = typeof message === 'string' ? message : message(outcome as Done<T>);
	if (undoId === null) {
		showNotice(typeof message === 'string' ? 'It stands there already; nothing was changed.' : text);
		return null;
	}
	if (offers.size === MOST_OFFERS) offers.delete([...offers.keys()][0] ?? '');
	offers.set(undoId, showNotice(text, [...actions, { label: 'Undo', act: () => void undoAction(screen, undoId) }]));
	return null;
}

/** The same, where the reason why nothing was done is told in a notice. True if it was done. */
export async function perform(screen: Screen, action: (context: NoteContext) => Promise<Outcome>, announcement: Announcement): Promise<boolean> {
	const reason = await performOrWhyNot(screen, action, announcement);
	if (reason !== null) showNotice(`Nothing was written. ${reason}`);
	return reason === null;
}

/** What takes away the notices that offer to undo an action, by action: an action that was undone is offered no more. */
const offers = new Map<string, () => void>();
/** Older notices have gone by themselves. */
const MOST_OFFERS = 20;

const listeners = new Set<(id: string) => void>();

/** Calls the listener with the id of each action that is undone, from its notice or by the command. Gives what ends that. */
export function onUndone(listener: (id: string) => void): () => void {
	listeners.add(listener);
	return () => void listeners.delete(listener);
}

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
	if (undone.undone.length > 0) {
		withdrawOffer(undone.id);
		for (const listener of [...listeners]) listener(undone.id);
	}
	const message = undone.undone.length === 0 ? `Not undone: ${undone.title}.` : `Undone: ${undone.title}.`;
	showNotice([message, ...(declined.length === 0 ? [] : [`Left as found: ${declined.join('; ')}.`])].join(' '));
}

function withdrawOffer(id: string): void {
	offers.get(id)?.();
	offers.delete(id);
}
