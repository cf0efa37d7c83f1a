import { inOrder, type Splice } from '../notes/splice.ts';
import type { DeviceData } from '../vault/device-data.ts';
import type { Notes } from '../vault/notes.ts';
import { undo, type Undo, type UndoOutcome, type UndoStep } from './undo.ts';

/** The last actions, which can be undone in turn, the newest first. They survive a restart on this device. */
export interface UndoHistory {
	/** Remembers an action that changed something. */
	add(action: Undo): void;
	/** What the newest action did; null where there is none. */
	lastTitle(): string | null;
	/** Takes the newest action back; null where there is none. What was declined (the notes were edited since) is not offered again. */
	undoLast(): Promise<UndoneAction | null>;
	/** Takes this action back, and forgets it; null if it was taken back already. */
	undo(action: Undo): Promise<UndoneAction | null>;
	/** A note or a folder has another path now: what concerns it goes along. */
	renamed(from: string, to: string): void;
}

export interface UndoneAction extends UndoOutcome {
	readonly title: string;
}

const KEPT = 20;
const KEY = 'undo';

export function createUndoHistory(notes: Notes, device: DeviceData): UndoHistory {
	let actions = readActions(device.load(KEY));
	const keep = (next: readonly Undo[]): void => {
		actions = next;
		device.save(KEY, next);
	};
	const take = async (action: Undo | undefined): Promise<UndoneAction | null> => {
		if (action === undefined || !actions.includes(action)) return null;
		// Forgotten first: two clicks do not undo twice.
		keep(actions.filter((other) => other !== action));
		return { title: action.title, ...(await undo(notes, action)) };
	};
	return {
		add: (action) => {
			if (action.steps.length > 0) keep([...actions, action].slice(-KEPT));
		},
		lastTitle: () => actions.at(-1)?.title ?? null,
		undoLast: () => take(actions.at(-1)),
		undo: (action) => take(actions.find(({ steps, title }) => title === action.title && isSame(steps, action.steps))),
		renamed: (from, to) => {
			if (!actions.some(({ steps }) => steps.some(({ path }) => movedTo(path, from, to) !== path))) return;
			keep(actions.map((action) => ({ ...action, steps: action.steps.map((step) => ({ ...step, path: movedTo(step.path, from, to) })) })));
		},
	};
}

function movedTo(path: string, from: string, to: string): string {
	return path === from || path.startsWith(`${from}/`) ? to + path.slice(from.length) : path;
}

/** By what they leave behind: a note may have another path by now. */
function isSame(a: readonly UndoStep[], b: readonly UndoStep[]): boolean {
	return a.length === b.length && a.every(({ resultHash }, index) => resultHash === b[index]?.resultHash);
}

/** What was saved, as far as it still has the form: it may be of another version. */
function readActions(saved: unknown): readonly Undo[] {
	return Array.isArray(saved) ? saved.filter(isUndo).slice(-KEPT) : [];
}

function isUndo(value: unknown): value is Undo {
	return isFields(value) && typeof value['title'] === 'string' && Array.isArray(value['steps']) && value['steps'].length > 0 && value['steps'].every(isStep);
}

function isStep(value: unknown): value is UndoStep {
	return isFields(value) && typeof value['path'] === 'string' && typeof value['resultHash'] === 'string' && Array.isArray(value['splices']) && value['splices'].every(isSplice) && areApart(value['splices']);
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
