import { movedPath } from '../core/folder.ts';
import type { DeviceData } from '../vault/device-data.ts';
import type { Failure, Notes } from '../vault/notes.ts';
import { redoFirst, undoFirst } from '../words/undo.ts';
import { EDITED_SINCE } from '../words/vault.ts';
import type { Outcome } from './edit-notes.ts';
import { KEPT, readUndos, saveable } from './undo-saved.ts';
import { undo, type Undo } from './undo.ts';

/** The last actions, which can be undone in turn, the newest first; and those that were undone, which can be done again until another action comes. They survive a restart on this device. */
export interface UndoHistory {
	/** Does an action once those before it, and what is being undone, have ended; and remembers it if it changed something. */
	act<T extends Outcome>(action: () => Promise<T>): Promise<Acted<T>>;
	/** Remembers an action that changed something. Gives what to call it by; null where it changed nothing. */
	add(action: Undo): string | null;
	/** Takes the newest action back; null where there is none. What was declined (the notes were edited since) is not offered again. */
	undoLast(): Promise<UndoneAction | null>;
	/** Takes this action back; null if it was taken back already. Where all is declined because of a newer action, it is kept until that is taken back. */
	undo(id: string): Promise<UndoneAction | null>;
	/** Does again what was undone last; null where there is nothing. What is declined (the notes were edited since) is not offered again. */
	redoLast(): Promise<RedoneAction | null>;
	/** Does this action again; null if it was done again already, or another action came. Where all is declined because of one that was undone later, it is kept until that is done again. */
	redo(id: string): Promise<RedoneAction | null>;
	/** A note or a folder has another path now: what concerns it goes along. */
	renamed(from: string, to: string): void;
}

export interface Acted<T extends Outcome> {
	readonly outcome: T;
	/** What to call the action by when it is to be undone; null where it changed nothing. */
	readonly undoId: string | null;
}

/** An action that was to be undone. Paths are those of its notes. */
export interface UndoneAction {
	readonly id: string;
	readonly title: string;
	readonly undone: readonly string[];
	/** Notes that are as they were found, and why. */
	readonly declined: readonly Failure[];
	/** Whether what was undone can be done again. */
	readonly canRedo: boolean;
}

/** An action that was to be done again; it goes by the same id. */
export interface RedoneAction {
	readonly id: string;
	readonly title: string;
	readonly redone: readonly string[];
	/** Notes that are as they were found, and why. */
	readonly declined: readonly Failure[];
}

interface Remembered extends Undo {
	readonly id: string;
}

/** What can be undone, and what can be done again; the newest last. */
interface Held {
	readonly actions: readonly Remembered[];
	readonly undone: readonly Remembered[];
}

const KEYS: Readonly<Record<keyof Held, string>> = { actions: 'undo', undone: 'redo' };

export function createUndoHistory(notes: Notes, device: DeviceData): UndoHistory {
	let held = loadHeld(device);
	let count = held.actions.length + held.undone.length;
	const inTurn = createTurns();
	const keep = (next: Held): void => {
		for (const which of ['actions', 'undone'] as const) {
			if (next[which] !== held[which]) device.save(KEYS[which], saveable(next[which]));
		}
		held = next;
	};
	const add = (action: Undo): string | null => {
		if (action.steps.length === 0) return null;
		count += 1;
		keep({ actions: [...held.actions, { ...action, id: String(count) }].slice(-KEPT), undone: held.undone.length === 0 ? held.undone : [] });
		return String(count);
	};
	const take = async (from: keyof Held, action: Remembered | undefined): Promise<TakenAction | null> => {
		if (action === undefined) return null;
		const isNewest = action === held[from].at(-1);
		const { undone: paths, declined, back } = await undo(notes, action, (path) => whyChanged(held, from, action, path));
		keep(movedAction(held, from, action, { isNewest, hasMoved: paths.length > 0, back }));
		return { id: action.id, title: action.title, paths, declined, isHeld: held[other(from)].some(({ id }) => id === action.id) };
	};
	const takeLast = (from: keyof Held): Promise<TakenAction | null> => inTurn(() => take(from, held[from].at(-1)));
	const takeNamed = (from: keyof Held, wanted: string): Promise<TakenAction | null> => inTurn(() => take(from, held[from].find(({ id }) => id === wanted)));
	return {
		act: (action) =>
			inTurn(async () => {
				const outcome = await action();
				return { outcome, undoId: outcome.kind === 'done' ? add(outcome.undo) : null };
			}),
		add,
		undoLast: async () => undoneAction(await takeLast('actions')),
		undo: async (id) => undoneAction(await takeNamed('actions', id)),
		redoLast: async () => redoneAction(await takeLast('undone')),
		redo: async (id) => redoneAction(await takeNamed('undone', id)),
		renamed: (from, to) => keep({ actions: renamedIn(held.actions, from, to), undone: renamedIn(held.undone, from, to) }),
	};
}

/** An action that was taken back, in either direction. */
interface TakenAction {
	readonly id: string;
	readonly title: string;
	readonly paths: readonly string[];
	readonly declined: readonly Failure[];
	/** It can be taken back in its turn. */
	readonly isHeld: boolean;
}

function undoneAction(taken: TakenAction | null): UndoneAction | null {
	return taken === null ? null : { id: taken.id, title: taken.title, undone: taken.paths, declined: taken.declined, canRedo: taken.isHeld };
}

function redoneAction(taken: TakenAction | null): RedoneAction | null {
	return taken === null ? null : { id: taken.id, title: taken.title, redone: taken.paths, declined: taken.declined };
}

/** What is held once an action was taken from one side, and is to be taken back from the other. */
function movedAction(held: Held, from: keyof Held, { id, title }: Remembered, { isNewest, hasMoved, back }: { readonly isNewest: boolean; readonly hasMoved: boolean; readonly back: Undo['steps'] | null }): Held {
	const left = isNewest || hasMoved ? held[from].filter((one) => one.id !== id) : held[from];
	// What was undone before something that cannot be done again came after that: it would be done again upon notes that are not there.
	const there = hasMoved && back === null ? [] : held[other(from)];
	const moved = back === null || back.length === 0 ? there : [...there, { id, title, steps: back }].slice(-KEPT);
	return from === 'actions' ? { actions: left, undone: moved } : { actions: moved, undone: left };
}

/** Why a note is not as an action left it: the newest action of ours that came after in the same note, or else an edit that was none of ours. */
function whyChanged(held: Held, from: keyof Held, action: Remembered, path: string): string {
	const later = held[from].slice(held[from].indexOf(action) + 1);
	const newest = later.filter(({ steps }) => steps.some((step) => step.path === path)).at(-1);
	if (newest === undefined) return EDITED_SINCE;
	return from === 'actions' ? undoFirst(newest.title) : redoFirst(newest.title);
}

function other(side: keyof Held): keyof Held {
	return side === 'actions' ? 'undone' : 'actions';
}

function renamedIn(actions: readonly Remembered[], from: string, to: string): readonly Remembered[] {
	if (!actions.some(({ steps }) => steps.some(({ path }) => movedPath(path, from, to) !== path))) return actions;
	return actions.map((action) => ({ ...action, steps: action.steps.map((step) => ({ ...step, path: movedPath(step.path, from, to) })) }));
}

function loadHeld(device: DeviceData): Held {
	const [actions, undone] = [readUndos(device.load(KEYS.actions)), readUndos(device.load(KEYS.undone))];
	return {
		actions: actions.map((action, index) => ({ ...action, id: String(index + 1) })),
		undone: undone.map((action, index) => ({ ...action, id: String(actions.length + index + 1) })),
	};
}

/** Does one thing after the other, whatever becomes of those before. */
function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
	let last: Promise<unknown> = Promise.resolve();
	return (work) => {
		const turn = last.then(work, work);
		last = turn.catch(() => undefined);
		return turn;
	};
}
