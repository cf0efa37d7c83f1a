import { inOrder, type Splice } from '../notes/splice.ts';
import { movedPath } from '../core/folder.ts';
import type { DeviceData } from '../vault/device-data.ts';
import type { Notes } from '../vault/notes.ts';
import type { Outcome } from './edit-notes.ts';
import { undo, type Undo, type UndoOutcome, type UndoStep } from './undo.ts';

/** The last actions, which can be undone in turn, the newest first. They survive a restart on this device. */
export interface UndoHistory {
	/** Does an action once those before it, and what is being undone, have ended; and remembers it if it changed something. */
	act<T extends Outcome>(action: () => Promise<T>): Promise<Acted<T>>;
	/** Remembers an action that changed something. Gives what to call it by; null where it changed nothing. */
	add(action: Undo): string | null;
	/** What the newest action did; null where there is none. */
	lastTitle(): string | null;
	/** Takes the newest action back; null where there is none. What was declined (the notes were edited since) is not offered again. */
	undoLast(): Promise<UndoneAction | null>;
	/** Takes this action back; null if it was taken back already. Where all is declined because of a newer action, it is kept until that is taken back. */
	undo(id: string): Promise<UndoneAction | null>;
	/** A note or a folder has another path now: what concerns it goes along. */
	renamed(from: string, to: string): void;
}

export interface Acted<T extends Outcome> {
	readonly outcome: T;
	/** What to call the action by when it is to be undone; null where it changed nothing. */
	readonly undoId: string | null;
}

export interface UndoneAction extends UndoOutcome {
	readonly id: string;
	readonly title: string;
}

interface Remembered extends Undo {
	readonly id: string;
}

const KEPT = 20;
const KEY = 'undo';

export function createUndoHistory(notes: Notes, device: DeviceData): UndoHistory {
	let actions = readActions(device.load(KEY));
	let count = actions.length;
	const inTurn = createTurns();
	const keep = (next: readonly Remembered[]): void => {
		actions = next;
		device.save(KEY, next.map(({ title, steps }) => ({ title, steps })));
	};
	const add = (action: Undo): string | null => {
		if (action.steps.length === 0) return null;
		count += 1;
		keep([...actions, { ...action, id: String(count) }].slice(-KEPT));
		return String(count);
	};
	const take = async (action: Remembered | undefined): Promise<UndoneAction | null> => {
		if (action === undefined) return null;
		const isNewest = action === actions.at(-1);
		const outcome = await undo(notes, action);
		if (isNewest || outcome.undone.length > 0) keep(actions.filter(({ id }) => id !== action.id));
		return { id: action.id, title: action.title, ...outcome };
	};
	return {
		act: (action) =>
			inTurn(async () => {
				const outcome = await action();
				return { outcome, undoId: outcome.kind === 'done' ? add(outcome.undo) : null };
			}),
		add,
		lastTitle: () => actions.at(-1)?.title ?? null,
		undoLast: () => inTurn(() => take(actions.at(-1))),
		undo: (wanted) => inTurn(() => take(actions.find(({ id }) => id === wanted))),
		renamed: (from, to) => {
			if (!actions.some(({ steps }) => steps.some(({ path }) => movedPath(path, from, to) !== path))) return;
			keep(actions.map((action) => ({ ...action, steps: action.steps.map((step) => ({ ...step, path: movedPath(step.path, from, to) })) })));
		},
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

/** What was saved, as far as it still has the form: it may be of another version. */
function readActions(saved: unknown): readonly Remembered[] {
	const actions = Array.isArray(saved) ? saved.flatMap((value) => readAction(value) ?? []).slice(-KEPT) : [];
	return actions.map(({ title, steps }, index) => ({ title, steps, id: String(index + 1) }));
}

function readAction(value: unknown): Undo | null {
	if (!isFields(value) || typeof value['title'] !== 'string' || !Array.isArray(value['steps']) || value['steps'].length === 0) return null;
	const steps = value['steps'].flatMap((step) => readStep(step) ?? []);
	return steps.length === value['steps'].length ? { title: value['title'], steps } : null;
}

/** A step without a kind is a change: there was nothing else once. */
function readStep(value: unknown): UndoStep | null {
	if (!isFields(value)) return null;
	const { kind = 'changed', path, resultHash, splices } = value;
	if (typeof path !== 'string' || typeof resultHash !== 'string') return null;
	if (kind === 'created') return { kind, path, resultHash };
	return kind === 'changed' && Array.isArray(splices) && splices.every(isSplice) && areApart(splices) ? { kind, path, splices, resultHash } : null;
}

function isSplice(value: unknown): value is Splice {
	return isFields(value) && Number.isInteger(value['from']) && Number.isInteger(value['to']) && typeof value['insert'] === 'string';
}

/** Whether they can all be applied: they would damage the note if they overlapped. */
function areApart(splices: readonly Splice[]): boolean {
	const sorted = inOrder(splices);
	return sorted.every(({ from, to }, index) => from >= (sorted[index - 1]?.to ?? 0) && to >= from);
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
