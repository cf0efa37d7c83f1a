import { keptList } from '../core/kept-list.ts';
import { keptText } from '../core/kept-text.ts';
import type { OpenPromise, PromiseProblem } from '../core/promise.ts';
import type { Settings } from '../core/settings.ts';
import { beginningIn } from './named-section.ts';
import { isOpenTask, parsePromiseLine } from './promise-line.ts';
import { isReconnectTask } from './reconnect-task.ts';
import { bodyStart } from './properties/frontmatter.ts';
import type { ListItem, NoteStructure, Range } from './structure/note-structure.ts';
import { readStructure } from './structure/sections.ts';

export type PromiseSettings = Pick<Settings, 'dayOrder'>;

/** The open tasks of a note, in order, and the days of them that cannot be read. */
export interface PromiseReading {
	readonly promises: readonly OpenPromise[];
	readonly problems: readonly PromiseProblem[];
}

/** A promise, and where it stands in its note. */
export interface PlacedPromise {
	readonly promise: OpenPromise;
	readonly item: ListItem;
	/** What follows its checkbox in its line. */
	readonly content: Range;
	/** Where another day would go; null where it has none yet. */
	readonly dayAt: Range | null;
	readonly problems: readonly PromiseProblem[];
}

/**
 * Reads the open tasks of a note, wherever they stand in its lists, in quotes and callouts too; not in properties, code and comments. Only a task's own
 * line is read, not what is indented below it. Those under the heading of touches are promises like the others, as no touch has an open checkbox.
 */
export function readPromises(text: string, settings: PromiseSettings): PromiseReading {
	if (!mayHoldPromises(text)) return NONE;
	const placed = promisesIn(text, readStructure(text, bodyStart(text)), settings);
	return { promises: keptList(placed.map(({ promise }) => keptPromise(promise))), problems: keptList(placed.flatMap(({ problems }) => problems.map(keptProblem))) };
}

function keptPromise({ text, due, from, isQuestion, recurs, links, line, raw }: OpenPromise): OpenPromise {
	return { text: keptText(text), due, from, isQuestion, recurs, links: keptList(links.map(keptText)), line, raw: keptText(raw) };
}

function keptProblem({ line, value, message }: PromiseProblem): PromiseProblem {
	return { line, value: keptText(value), message: keptText(message) };
}

/** A list marker, and behind it in its line a box with one character (two code units at the most) that does not close a task. */
const OPEN_TASK = /[-*+.)][ \t]+\[[^xX[\]\r\n-][^[\]\r\n]?\]/;

/** A cheap test: false only where a text has no open task, so that its structure need not be read. It looks neither at code nor at comments. */
export function mayHoldPromises(text: string): boolean {
	return OPEN_TASK.test(text);
}

const NONE: PromiseReading = { promises: [], problems: [] };

/** The same for a note whose structure has been read already, with the places. */
export function promisesIn(text: string, structure: NoteStructure, { dayOrder }: PromiseSettings): readonly PlacedPromise[] {
	return structure.items.flatMap((item): readonly PlacedPromise[] => {
		if (!isOpenTask(item.task)) return [];
		const content = { from: item.contentFrom, to: firstLineEnd(text, item) };
		const comments = beginningIn(structure.comments, content).map(({ from, to }) => ({ from: from - content.from, to: Math.min(to, content.to) - content.from }));
		const read = parsePromiseLine(text.slice(content.from, content.to), comments, dayOrder);
		// A task that only says who is due promises nothing, unless somebody gave it a day.
		if (read === null || (read.due === null && read.unreadable.length === 0 && isReconnectTask(text.slice(content.from, content.to)))) return [];
		const { dayAt, unreadable, ...promise } = read;
		const line = item.line + 1;
		return [{
			promise: { ...promise, line, raw: text.slice(item.from, content.to) },
			item,
			content,
			dayAt: dayAt === null ? null : { from: content.from + dayAt.from, to: content.from + dayAt.to },
			problems: unreadable.map((problem) => ({ ...problem, line })),
		}];
	});
}

/** The end of the line that an item begins in. */
export function firstLineEnd(text: string, { contentFrom, to }: ListItem): number {
	const length = text.slice(contentFrom, to).search(/[\r\n]/);
	return length === -1 ? to : contentFrom + length;
}
