import { entriesOf } from '../core/property-names.ts';
import { valueText } from '../core/problem.ts';
import type { NewPromise } from '../core/promise.ts';
import type { Touch } from '../core/touch.ts';
import { addPromise } from './add-promise.ts';
import { inTurn } from './compose-splices.ts';
import { logTouch } from './contact-note.ts';
import { isOpenTask, parsePromiseLine } from './promise-line.ts';
import { firstLineEnd, readPromises } from './promises.ts';
import { bodyStart, readFrontmatter } from './properties/frontmatter.ts';
import type { NoteContext } from './read-contact-note.ts';
import { nothingToChange, type EditPlan } from './splice.ts';
import { readStructure } from './structure/sections.ts';
import { readTouchLog } from './touch-log.ts';

/** A property that the two have otherwise; null where one has it not at all. */
export interface OtherValue {
	readonly key: string;
	readonly note: string | null;
	readonly copy: string | null;
}

/** What one of two versions has and the other has not. */
export interface OnlyIn<T> {
	readonly note: readonly T[];
	readonly copy: readonly T[];
}

/** In what two versions of a contact's note differ. */
export interface NoteComparison {
	/** The properties of one of them cannot be read: why. Null: of both they can. */
	readonly unreadable: string | null;
	readonly properties: readonly OtherValue[];
	readonly touches: OnlyIn<Touch>;
	/** Open promises. */
	readonly promises: OnlyIn<NewPromise>;
	/** Other lines of the text, without blank ones. */
	readonly lines: OnlyIn<string>;
}

type CompareSettings = NoteContext['settings'];

/** Compares a note with its conflict copy: properties, touches and promises first, then the lines that are left. */
export function compareNotes(note: string, copy: string, settings: CompareSettings): NoteComparison {
	const [ofNote, ofCopy] = [readFrontmatter(note), readFrontmatter(copy)];
	const malformed = [ofNote, ofCopy].find((one) => one.kind === 'malformed');
	return {
		unreadable: malformed?.kind === 'malformed' ? malformed.message : null,
		properties: malformed === undefined ? otherValues(valuesOf(note), valuesOf(copy)) : [],
		touches: onlyIn(touchesOf(note, settings), touchesOf(copy, settings), JSON.stringify),
		promises: promisesIn(note, copy, settings),
		lines: onlyIn(linesOf(note, settings), linesOf(copy, settings), (line) => line),
	};
}

/** Writes the touches and promises into the note that only the copy has. What stands in the note already stays as it is. */
export function takeOver(note: string, copy: string, context: NoteContext): EditPlan {
	const { touches, promises } = compareNotes(note, copy, context.settings);
	// The newest last, so that what it settles is settled, and each older one goes into history.
	const inOrder = [...touches.copy].sort((one, other) => (one.day < other.day ? -1 : 1));
	const logged = inOrder.reduce<EditPlan>((plan, touch) => inTurn(note, plan, (text) => logTouch(text, touch, context)), nothingToChange);
	return promises.copy.reduce<EditPlan>((plan, promise) => inTurn(note, plan, (text) => addPromise(text, promise, context.settings)), logged);
}

function valuesOf(text: string): ReadonlyMap<string, string> {
	const frontmatter = readFrontmatter(text);
	const entries = frontmatter.kind === 'properties' ? entriesOf(frontmatter.properties) : [];
	return new Map(entries.map(({ key, value }) => [key, value === null ? '' : valueText(value)]));
}

function otherValues(note: ReadonlyMap<string, string>, copy: ReadonlyMap<string, string>): readonly OtherValue[] {
	const keys = [...new Set([...note.keys(), ...copy.keys()])];
	return keys.filter((key) => note.get(key) !== copy.get(key)).map((key) => ({ key, note: note.get(key) ?? null, copy: copy.get(key) ?? null }));
}

/** What one has more often than the other, by their keys, in the order in which it stands there. */
function onlyIn<T>(note: readonly T[], copy: readonly T[], keyOf: (one: T) => string): OnlyIn<T> {
	return { note: beyond(note, copy, keyOf), copy: beyond(copy, note, keyOf) };
}

function beyond<T>(all: readonly T[], others: readonly T[], keyOf: (one: T) => string): readonly T[] {
	const left = new Map<string, number>();
	for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
	return all.filter((one) => {
		const count = left.get(keyOf(one)) ?? 0;
		left.set(keyOf(one), count - 1);
		return count <= 0;
	});
}

/** What one has promised and the other not; a promise that the other has kept meanwhile is there, too. */
function promisesIn(note: string, copy: string, settings: CompareSettings): OnlyIn<NewPromise> {
	const only = onlyIn(promisesOf(note, settings), promisesOf(copy, settings), JSON.stringify);
	const unkept = (promises: readonly NewPromise[], other: string): readonly NewPromise[] => {
		const closed = closedTexts(other);
		return promises.filter(({ text }) => !closed.has(text));
	};
	return { note: unkept(only.note, copy), copy: unkept(only.copy, note) };
}

/** The words of the tasks that are done or called off. */
function closedTexts(text: string): ReadonlySet<string> {
	const { items } = readStructure(text, bodyStart(text));
	const closed = items.filter(({ task }) => task !== null && !isOpenTask(task));
	return new Set(closed.flatMap((item) => parsePromiseLine(text.slice(item.contentFrom, firstLineEnd(text, item)).replace(/^\[.\]\s*/u, ''), [], null)?.text ?? []));
}

function touchesOf(text: string, settings: CompareSettings): readonly Touch[] {
	return readTouchLog(text, settings).touches.map(({ touch }) => touch);
}

function promisesOf(text: string, settings: CompareSettings): readonly NewPromise[] {
	return readPromises(text, settings).promises.map(({ text: said, due }) => ({ text: said, due }));
}

/** The lines of the body that are neither of a touch nor of an open promise. */
function linesOf(text: string, settings: CompareSettings): readonly string[] {
	const told = [...readTouchLog(text, settings).touches, ...readPromises(text, settings).promises.map(({ line }) => lineSpan(text, line - 1))];
	const lines: string[] = [];
	let at = 0;
	for (const line of text.split('\n')) {
		const [from, to] = [at, at + line.length];
		at = to + 1;
		if (from >= bodyStart(text) && line.trim() !== '' && !told.some((span) => from < span.to && to > span.from)) lines.push(line.trimEnd());
	}
	return lines;
}

function lineSpan(text: string, line: number): { readonly from: number; readonly to: number } {
	const lines = text.split('\n');
	const from = lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0);
	return { from, to: from + (lines[line]?.length ?? 0) };
}
