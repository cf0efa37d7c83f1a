import type { Day } from '../core/day.ts';
import type { PromiseReference } from '../core/promise.ts';
import * as words from '../words/notes-promises.ts';
import { bodyStart, readFrontmatter } from './properties/frontmatter.ts';
import { isOpenTask } from './promise-line.ts';
import { firstLineEnd, promisesIn, type PlacedPromise, type PromiseSettings } from './promises.ts';
import { applySplices, refused, withoutNoOps, type EditPlan, type Splice } from './splice.ts';
import { lineEndOf } from './line-ends.ts';
import { trimBlanks } from './structure/line-cursor.ts';
import type { NoteStructure, Range } from './structure/note-structure.ts';
import { readStructure } from './structure/sections.ts';

/**
 * Ticks a promise. Where other ticked tasks of the note say the day, as Tasks (`✅ DAY`) or Dataview (`[completion:: DAY]`) have it, this one says it in the
 * way of the last of them. One that recurs is ticked like any other: only a task plugin can write its next one.
 */
export function tickPromise(text: string, reference: PromiseReference, today: Day): EditPlan {
	// No day is written that depends on how the vault orders them.
	return changePromise(text, reference, { dayOrder: null }, {
		splices: (found, structure) => [boxWith('x', text, found), ...doneMark(text, found, structure, today)],
		isMeant: (after) => after === null,
	});
}

/**
 * Ticks a promise as a task plugin does it, which is handed the line and gives what is to stand in its place, whatever it takes for a tick: of one that recurs also
 * its next one, in a line of its own; of one that is to go nothing, so that the line goes. Refused where that is the very same line.
 */
export function tickPromiseBy(text: string, reference: PromiseReference, toggle: (line: string) => string): EditPlan {
	const frontmatter = readFrontmatter(text);
	if (frontmatter.kind === 'malformed') return refused(frontmatter.message);
	const found = findPromise(text, promisesIn(text, readStructure(text, bodyStart(text)), { dayOrder: null }), reference);
	if (found.kind === 'refused') return found;
	const { content } = found.placed;
	const from = Math.max(text.lastIndexOf('\n', content.from - 1), text.lastIndexOf('\r', content.from - 1)) + 1;
	const line = text.slice(from, content.to);
	const toggled = toggle(line);
	if (toggled === line) return refused(words.NOT_TICKED);
	const lineEnd = toggled === '' ? (/^(?:\r\n|\n|\r)/.exec(text.slice(content.to, content.to + 2))?.[0].length ?? 0) : 0;
	return { kind: 'splices', splices: [{ from, to: content.to + lineEnd, insert: toggled.split(/\r\n|\n|\r/).join(lineEndOf(text)) }] };
}

/** Moves a promise to another day: only the day is replaced, in the form that it has, or `📅 DAY` is added where it had none. */
export function movePromise(text: string, reference: PromiseReference, day: Day, settings: PromiseSettings): EditPlan {
	return changePromise(text, reference, settings, {
		splices: ({ dayAt, content }) => [dayAt === null ? appended(text, content, `📅 ${day}`) : { ...dayAt, insert: day }],
		isMeant: (after) => after?.promise.due === day,
	});
}

interface Change {
	readonly splices: (found: PlacedPromise, structure: NoteStructure) => readonly Splice[];
	/** Whether what is read back in its place (null: no open task) is what was meant. */
	readonly isMeant: (after: PlacedPromise | null) => boolean;
}

/** The change to a promise, if all others then read as before. */
function changePromise(text: string, reference: PromiseReference, settings: PromiseSettings, { splices, isMeant }: Change): EditPlan {
	const frontmatter = readFrontmatter(text);
	if (frontmatter.kind === 'malformed') return refused(frontmatter.message);
	const structure = readStructure(text, bodyStart(text));
	const before = promisesIn(text, structure, settings);
	const found = findPromise(text, before, reference);
	if (found.kind === 'refused') return found;
	const planned = withoutNoOps(text, splices(found.placed, structure));
	const changed = applySplices(text, planned);
	const after = promisesIn(changed, readStructure(changed, bodyStart(changed)), settings);
	const { line } = found.placed.promise;
	const others = (all: readonly PlacedPromise[]): string => JSON.stringify(all.map(({ promise }) => promise).filter((promise) => promise.line !== line));
	const isRight = others(before) === others(after) && isMeant(after.find(({ promise }) => promise.line === line) ?? null);
	return isRight ? { kind: 'splices', splices: planned } : refused(words.NOT_CHANGED);
}

/** The promise in the line it was read from, else the only one whose line reads the same; but where its own line says by now that it is closed, none: another of the same words is another. */
function findPromise(text: string, placed: readonly PlacedPromise[], { line, raw }: PromiseReference): { readonly kind: 'found'; readonly placed: PlacedPromise } | ReturnType<typeof refused> {
	const same = placed.filter(({ promise }) => promise.raw === raw);
	const [only] = same;
	const found = same.find(({ promise }) => promise.line === line) ?? (same.length === 1 && !isClosedIn(text, { line, raw }) ? only : undefined);
	if (found !== undefined) return { kind: 'found', placed: found };
	return refused(only === undefined || same.length === 1 ? words.GONE : words.MOVED_AND_TWICE);
}

/** Whether the line still begins as it did, with a box that says that it is closed. What stands behind may have got a day. */
function isClosedIn(text: string, { line, raw }: PromiseReference): boolean {
	const now = text.split(/\r\n|\n|\r/)[line - 1] ?? '';
	const [before, said] = [BOX.exec(raw), BOX.exec(now)];
	return before !== null && said !== null && !isOpenTask(said[1] ?? null) && now.slice(said.index + said[0].length).startsWith(raw.slice(before.index + before[0].length).trimEnd());
}

const BOX = /\[(.)\]/u;

function boxWith(mark: string, text: string, { item }: PlacedPromise): Splice {
	const from = item.taskFrom ?? item.contentFrom;
	return { from, to: text.indexOf(']', from), insert: mark };
}

const DONE = /✅\uFE0F?[ \t]*\d{4}-\d{2}-\d{2}|\[completion::[ \t]*\d{4}-\d{2}-\d{2}[ \t]*\]|\(completion::[ \t]*\d{4}-\d{2}-\d{2}[ \t]*\)/u;
const DAY = /\d{4}-\d{2}-\d{2}/;

/** The day on which it was done: in place of the one that it has from an earlier time, else as the last ticked task has it, else none. */
function doneMark(text: string, { content }: PlacedPromise, { items }: NoteStructure, today: Day): readonly Splice[] {
	const own = DONE.exec(text.slice(content.from, content.to));
	const ownDay = own === null ? null : DAY.exec(own[0]);
	if (own !== null && ownDay !== null) {
		const from = content.from + own.index + ownDay.index;
		return [{ from, to: from + ownDay[0].length, insert: today }];
	}
	for (const item of [...items].reverse()) {
		if (item.task?.toLowerCase() !== 'x') continue;
		const mark = DONE.exec(text.slice(item.contentFrom, firstLineEnd(text, item)))?.[0];
		if (mark !== undefined) return [appended(text, content, mark.replace(DAY, today))];
	}
	return [];
}

/** Adds to the end of a task's line: before blanks there, and before a block id, which has to stand last. */
function appended(text: string, { from, to }: Range, mark: string): Splice {
	const solid = trimBlanks(text, from, to);
	const id = /(?:^|[ \t])\^[\w-]+$/.exec(text.slice(from, solid));
	const at = id === null ? solid : trimBlanks(text, from, from + id.index);
	return { from: at, to: at, insert: ` ${mark}` };
}
