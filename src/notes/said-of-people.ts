import { shortenedAround } from '../core/shortened.ts';
import { countableText } from './event/countable-text.ts';
import type { NameFinder } from './names-in-text.ts';
import { plainLine } from './plain-line.ts';
import { isOpenTask } from './promise-line.ts';
import { links } from './promise-pieces.ts';
import { bodyStart } from './properties/frontmatter.ts';
import type { Properties } from './properties/properties.ts';
import { readStructure } from './structure/sections.ts';

/** Where a note says something of a contact. */
export interface Said {
	/** 1 for the first line of the note; null: its properties name them. */
	readonly line: number | null;
	/** The line as it reads, shortened; empty where the properties name them. */
	readonly text: string;
}

export interface SaidOptions {
	readonly properties: Properties;
	/** The path of the note that a link in this note leads to; null where there is none. */
	readonly targetOf: (link: string) => string | null;
	readonly names: NameFinder;
}

const LONGEST_LINE = 160;
/** Of a paragraph that is one very long line only so much is made plain on either side of the link. */
const LOOK_AROUND = 600;
const WIKILINK = /\[\[([^[\]|#^]+)/g;

/** Whom a note links to or names in full, by path, with the first line that does; not in code and comments, nor in open tasks, which say what is still to come. */
export function saidOfPeople(text: string, { properties, targetOf, names }: SaidOptions): ReadonlyMap<string, Said> {
	const bodyFrom = bodyStart(text);
	const structure = readStructure(text, bodyFrom);
	const countable = countableText(text, structure, bodyFrom);
	const tasks = new Set(structure.items.filter(({ task }) => isOpenTask(task)).map(({ line }) => line + 1));
	const said = new Map<string, Said>();
	let line = 0;
	let from = 0;
	for (const { index: to, 0: end } of countable.matchAll(/\r\n|\n|\r|$/g)) {
		line += 1;
		const shown = countable.slice(from, to);
		if (!tasks.has(line) && shown.trim() !== '') {
			for (const { path, at } of peopleIn(shown, targetOf, names)) if (!said.has(path)) said.set(path, { line, text: wordsAround(text.slice(from, to), at) });
		}
		from = to + end.length;
	}
	for (const path of peopleInProperties(properties, targetOf, names)) if (!said.has(path)) said.set(path, { line: null, text: '' });
	return said;
}

function peopleIn(line: string, targetOf: SaidOptions['targetOf'], names: NameFinder): ReadonlyArray<{ readonly path: string; readonly at: number }> {
	const linked = line.includes('[') ? links(line) : [];
	const found = linked.flatMap(({ target, from }) => {
		const path = target === null ? null : targetOf(target);
		return path === null ? [] : [{ path, at: from }];
	});
	// A link shows a name as well, and leads where it leads.
	const plain = linked.reduce((rest, { from, to }) => rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to), line);
	return [...found, ...names.find(plain).map((path) => ({ path, at: 0 }))];
}

function wordsAround(line: string, at: number): string {
	const near = line.slice(Math.max(0, at - LOOK_AROUND), at + LOOK_AROUND);
	const wanted = /\[\[([^[\]|#^]+)/.exec(line.slice(at))?.[1];
	const said = plainLine(near, (target) => target === wanted);
	return shortenedAround(said.text, said.at, LONGEST_LINE);
}

/** Attendees of a meeting are often listed there. */
function peopleInProperties(properties: Properties, targetOf: SaidOptions['targetOf'], names: NameFinder): readonly string[] {
	return textsIn(Object.values(properties), 4).flatMap((text) => [...[...text.matchAll(WIKILINK)].flatMap(([, link]) => targetOf(link ?? '') ?? []), ...names.find(text.replace(/\[\[[^[\]]*\]\]/g, ' , '))]);
}

/** Texts in lists and maps, so many levels deep. */
function textsIn(values: readonly unknown[], depth: number): readonly string[] {
	return values.flatMap((value): readonly string[] => {
		if (typeof value === 'string') return [value];
		if (typeof value !== 'object' || value === null || depth === 0) return [];
		// An unquoted link is a list in a list.
		if (Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && value[0].length === 1 && typeof value[0][0] === 'string') return [`[[${value[0][0]}]]`];
		return textsIn(Object.values(value), depth - 1);
	});
}
