import { inOrder, type Splice } from '../notes/splice.ts';
import type { Undo, UndoStep } from './undo.ts';

/** How many actions are kept. */
export const KEPT = 20;

/** Letters that are saved at most: the storage of the device has room for some five million, of all vaults and plugins. A touch logged with a thousand people takes some 300,000. */
const MOST_SAVED_LETTERS = 1_000_000;

/** What of these actions is saved, the newest last: as many of the newest as there is room for. Null where there is none. */
export function saveable(actions: readonly Undo[]): readonly Undo[] | null {
	const kept: Undo[] = [];
	let letters = 0;
	for (const { title, steps } of [...actions].reverse()) {
		letters += JSON.stringify(steps).length;
		if (letters > MOST_SAVED_LETTERS) break;
		kept.unshift({ title, steps });
	}
	return kept.length === 0 ? null : kept;
}

/** The actions that were saved, as far as they still have the form: they may be of another version. An action of which a step cannot be read is left out as a whole. */
export function readUndos(saved: unknown): readonly Undo[] {
	return Array.isArray(saved) ? saved.flatMap((value) => readUndo(value) ?? []).slice(-KEPT) : [];
}

function readUndo(value: unknown): Undo | null {
	if (!isFields(value) || typeof value['title'] !== 'string' || !Array.isArray(value['steps']) || value['steps'].length === 0) return null;
	const steps = value['steps'].flatMap((step) => readStep(step) ?? []);
	return steps.length === value['steps'].length ? { title: value['title'], steps } : null;
}

/** A step without a kind is a change: there was nothing else once. */
function readStep(value: unknown): UndoStep | null {
	if (!isFields(value)) return null;
	const { kind = 'changed', path, resultHash, splices, text } = value;
	if (typeof path !== 'string') return null;
	if (kind === 'trashed') return typeof text === 'string' ? { kind, path, text } : null;
	if (typeof resultHash !== 'string') return null;
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
