import { beyond, onlyIn, paired, type Differences } from './copy-differences.ts';
import { isOpenTask, parsePromiseLine } from './promise-line.ts';
import { promiseSource, type PromiseSource } from './promise-source.ts';
import { firstLineEnd, promisesIn, type PlacedPromise, type PromiseSettings } from './promises.ts';
import { bodyStart } from './properties/frontmatter.ts';
import { readStructure } from './structure/sections.ts';

/**
 * In which open promises a note and its copy differ, each with its lines and what is indented below, but for other promises there that the other has
 * as well. Changed are those of the same words with another day, checkbox or mark. One that the other has kept or called off meanwhile is not among them,
 * but for a note's own that the copy has once more: the next one of a promise that repeats, which beside the one that was kept would be one too many.
 */
export function promiseDifferences(note: string, copy: string, settings: PromiseSettings): Differences<PromiseSource> {
	const [ofNote, ofCopy] = [readTasks(note, settings), readTasks(copy, settings)];
	const only = onlyIn(ofNote.open, ofCopy.open, keyOf);
	const unkept = {
		note: beyond(only.note, beyond(ofCopy.closed, ofNote.closed, String), wordsOf),
		copy: beyond(only.copy, beyond(ofNote.closed, ofCopy.closed, String), wordsOf),
	};
	const stillOpen = new Set(unkept.note);
	const keptInCopy = only.note.filter((one) => !stillOpen.has(one));
	const { changed, ...alone } = paired({ ...unkept, note: [...unkept.note, ...keptInCopy] }, { groupOf: wordsOf, isOneThing: () => true, keyOf });
	const own = ({ text, open }: Tasks, one: Task): PromiseSource => sourceOf(text, one, open);
	return {
		note: sourcesOf(ofNote, alone.note.filter((one) => stillOpen.has(one))),
		copy: sourcesOf(ofCopy, alone.copy),
		changed: changed.map((pair) => ({ ...pair, note: own(ofNote, pair.note), copy: own(ofCopy, pair.copy) })),
	};
}

interface Task {
	readonly placed: PlacedPromise;
	readonly key: string;
}

interface Tasks {
	readonly text: string;
	readonly open: readonly Task[];
	/** What those say that are done or called off. */
	readonly closed: readonly string[];
}

function readTasks(text: string, settings: PromiseSettings): Tasks {
	const structure = readStructure(text, bodyStart(text));
	const closed = structure.items.filter(({ task }) => task !== null && !isOpenTask(task));
	return {
		text,
		open: promisesIn(text, structure, settings).map((placed) => ({ placed, key: promiseSource(text, placed, []).key })),
		closed: closed.flatMap((item) => parsePromiseLine(text.slice(item.contentFrom, firstLineEnd(text, item)), [], null)?.text.toLowerCase() ?? []),
	};
}

const keyOf = ({ key }: Task): string => key;
const wordsOf = ({ placed }: Task): string => placed.promise.text.toLowerCase();

/** The lines of these; one that stands below another of them is among that one's. */
function sourcesOf({ text, open }: Tasks, those: readonly Task[]): readonly PromiseSource[] {
	const others = open.filter((one) => !those.includes(one));
	return those.reduce<readonly PromiseSource[]>((found, one) => {
		const at = one.placed.content.from;
		const isAmongThem = found.some(({ spans }) => spans.some(({ from, to }) => from <= at && at <= to));
		return isAmongThem ? found : [...found, sourceOf(text, one, others)];
	}, []);
}

/** The lines of one, without those of others below it. */
function sourceOf(text: string, one: Task, others: readonly Task[]): PromiseSource {
	const within = others.filter((other) => other !== one && other.placed.item.from > one.placed.item.from);
	return promiseSource(text, one.placed, within.map(({ placed }) => placed.item));
}
