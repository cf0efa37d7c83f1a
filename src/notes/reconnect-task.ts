import { RECONNECT_WITH, TASKS_NOT_ADDED } from '../words/notes-promises.ts';
import { links } from './promise-pieces.ts';
import { insertBeside } from './list-insertion.ts';
import { lineEndAt, solidEnd } from './line-ends.ts';
import { isOpenTask, parsePromiseLine } from './promise-line.ts';
import { bodyStart, readFrontmatter } from './properties/frontmatter.ts';
import { applySplices, nothingToChange, refused, type EditPlan, type Splice } from './splice.ts';
import type { ListItem } from './structure/note-structure.ts';
import { readStructure } from './structure/sections.ts';

/** Behind what a task of ours begins with: the link, and behind that a colon, the end, or a mark that a task plugin added. Whatever else somebody wrote there is a task of their own. */
const OURS = /^(?:\[\[[^[\]]+\]\]|\[[^[\]]*\]\([^()\r\n]*(?:\([^()\r\n]*\)[^()\r\n]*)*\))(?=:|\s*$|\s+(?:\p{Extended_Pictographic}|\[\w+::|\^))/u;

/** Whether a task's text is one of ours, which says who is due and promises nothing. One that was given a day is a promise. */
export function isReconnectTask(content: string): boolean {
	return content.startsWith(RECONNECT_WITH) && OURS.test(content.slice(RECONNECT_WITH.length));
}

/** A task of ours in a note. */
export interface ReconnectTask {
	/** What its link leads to, as written. */
	readonly link: string;
	/** It is ticked, which is more than called off. */
	readonly isDone: boolean;
	/** It is still to do. */
	readonly isOpen: boolean;
	/** 0 for the first line of the note. */
	readonly line: number;
}

/** The tasks of ours in a note, in order; not those in code and comments. */
export function reconnectTasks(text: string): readonly ReconnectTask[] {
	if (!text.includes(RECONNECT_WITH)) return [];
	return readStructure(text, bodyStart(text)).items.flatMap((item) => readTask(text, item) ?? []);
}

/** A box in which a mark is being typed: its blank was deleted before, or is after. */
const HALF_TICKED = /^\[(?:|x | x)\][ \t]+/i;

function readTask(text: string, { task, contentFrom, to, line }: ListItem): ReconnectTask | null {
	const first = firstLine(text.slice(contentFrom, to));
	const content = task === null ? first.replace(HALF_TICKED, '') : first;
	if ((task === null && content === first) || !isReconnectTask(content)) return null;
	const link = links(content).find(({ from }) => from === RECONNECT_WITH.length)?.target ?? null;
	return link === null ? null : { link, isDone: task === 'x' || task === 'X', isOpen: task === null || isOpenTask(task), line };
}

/** Somebody who is due: how to link to the note, and why, as text. */
export interface ToReconnect {
	/** A link as it stands in a note, with its brackets. */
	readonly link: string;
	/** Empty: there is nothing to say. */
	readonly reason: string;
}

/** The text of a task: `Reconnect with [[Ana Diaz]]: every 3 months`. Null where the link would not read back. A reason that would say more than words is left out. */
export function reconnectText({ link, reason }: ToReconnect): string | null {
	const said = plainReason(reason);
	return [`${RECONNECT_WITH}${link}${said === '' ? '' : `: ${said}`}`, `${RECONNECT_WITH}${link}`].find(readsBack) ?? null;
}

/** It has one link, no day and no mark of a task plugin, and stands as one task in a list. */
function readsBack(content: string): boolean {
	const read = parsePromiseLine(content, [], null);
	const [task, ...others] = reconnectTasks(`- [ ] ${content}\n`);
	return read !== null && read.due === null && !read.recurs && read.links.length === 1 && read.unreadable.length === 0 && task?.isOpen === true && others.length === 0 && read.links[0] === task.link;
}

/** What means something in Markdown or to a task plugin is taken out: the words are there for people. */
function plainReason(reason: string): string {
	return reason
		.replace(/[\p{Extended_Pictographic}\uFE0F\u200D]/gu, '')
		.replace(/[\\`*_[\]{}<>#|~$%^=@]/g, '')
		.replace(/:{2,}/g, ':')
		.replace(/\(\s*(\d{4}-\d{2}-\d{2})\s*\)/g, '$1')
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim();
}

/** Where tasks go: below the last one of ours; else below a line of the note (0 for the first), or at its end where that is null or lies in the properties. */
export interface TaskPlace {
	readonly belowLine: number | null;
}

/** Adds tasks to a note. Refused where they would not read back, as in code that is left open. */
export function planReconnectTasks(text: string, contents: readonly string[], { belowLine }: TaskPlace): EditPlan {
	if (contents.length === 0) return nothingToChange;
	const frontmatter = readFrontmatter(text);
	if (frontmatter.kind === 'malformed') return refused(frontmatter.message);
	const lines = contents.map((content) => `[ ] ${content}`);
	// Right above indented code the list would take it in: then the end of the note is the place.
	const splice = [tasksSplice(text, lines, belowLine), atEnd(text, bodyStart(text), lines)].find((one) => addsJustThese(text, one, lines.length));
	return splice === undefined ? refused(TASKS_NOT_ADDED) : { kind: 'splices', splices: [splice] };
}

/** Whether the note then has so many items more, all of them tasks of ours. */
function addsJustThese(text: string, splice: Splice, count: number): boolean {
	const itemsIn = (note: string): number => readStructure(note, bodyStart(note)).items.length;
	const after = applySplices(text, [splice]);
	return reconnectTasks(after).length === reconnectTasks(text).length + count && itemsIn(after) === itemsIn(text) + count;
}

function tasksSplice(text: string, lines: readonly string[], belowLine: number | null): Splice {
	const bodyFrom = bodyStart(text);
	const { items } = readStructure(text, bodyFrom);
	const last = items.filter((item) => !item.quoted && readTask(text, item) !== null).pop();
	if (last !== undefined) return joined(lines.map((line) => insertBeside(text, last, 'after', [line])));
	const at = belowLine === null ? null : lineEndOfLine(text, belowLine);
	return at === null || at < bodyFrom ? atEnd(text, bodyFrom, lines) : belowAt(text, at, lines);
}

/** Splices at one place, as one. */
function joined(splices: readonly Splice[]): Splice {
	const [first] = splices;
	return { from: first?.from ?? 0, to: first?.to ?? 0, insert: splices.map(({ insert }) => insert).join('') };
}

/** At the end of the note, which ends as it did; apart from what stands there by a blank line, but for a list. */
function atEnd(text: string, bodyFrom: number, lines: readonly string[]): Splice {
	if (text.slice(bodyFrom).trim() === '') {
		const eol = lineEndAt(text, text.length);
		const isOpen = text !== '' && !/[\r\n]$/.test(text);
		return { from: text.length, to: text.length, insert: `${isOpen ? eol : ''}${lines.map((line) => `- ${line}`).join(eol)}${isOpen ? '' : eol}` };
	}
	return belowAt(text, solidEnd(text, bodyFrom, text.length), lines);
}

/** Below a line, of which this is the end. */
function belowAt(text: string, at: number, lines: readonly string[]): Splice {
	const eol = lineEndAt(text, at);
	const line = text.slice(lineStart(text, at), at);
	const isInList = line.trim() === '' || /^\s*(?:[-*+]|\d+[.)])\s/.test(line);
	return { from: at, to: at, insert: `${isInList ? '' : eol}${lines.map((one) => `${eol}- ${one}`).join('')}` };
}

function lineStart(text: string, at: number): number {
	return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}

/** The end of a line before its line end; null: there is no such line. */
function lineEndOfLine(text: string, line: number): number | null {
	return [...text.matchAll(/\r\n|\n|\r|$/g)][line]?.index ?? null;
}

function firstLine(text: string): string {
	return /^[^\r\n]*/.exec(text)?.[0] ?? '';
}
