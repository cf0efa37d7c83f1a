import type { DayOrder } from '../core/day-text.ts';
import type { Day } from '../core/day.ts';
import type { ContactPromise } from '../core/promise.ts';
import { shortenedAround } from '../core/shortened.ts';
import { readEventDay } from './event/event-day.ts';
import { countableText } from './event/countable-text.ts';
import { createLineDays } from './line-days.ts';
import { plainLine } from './plain-line.ts';
import { plainMarks } from './plain-marks.ts';
import { isOpenTask } from './promise-line.ts';
import { links } from './promise-pieces.ts';
import { isReconnectTask } from './reconnect-task.ts';
import { bodyStart } from './properties/frontmatter.ts';
import type { Properties } from './properties/properties.ts';
import { readStructure } from './structure/sections.ts';

/** A note that links to a contact. */
export interface MentioningNote {
	readonly path: string;
	/** What its properties say of its day; empty where it has none. */
	readonly properties: Properties;
	/** The day on which it was last changed; null: not known. */
	readonly modified: Day | null;
	/** It is a contact's note, which changes with each touch that is logged: without a day of its own nothing in it is known to be new. */
	readonly isContact: boolean;
}

/** A note to be read for what it says of a contact, and the day it is from. */
export interface MentionSource {
	readonly path: string;
	readonly day: Day;
	/** The day is the note's own, from its properties or its name; else the one on which it was last changed. */
	readonly isDated: boolean;
}

/** What a note says of a contact. */
export interface Mention extends MentionSource {
	/** The lines with the link, as they read, shortened, two at the most. Empty where only the note's properties link to the contact. */
	readonly lines: readonly string[];
}

/** So many notes that mention somebody are shown. */
const MOST_MENTIONS = 5;
/** And of these so many without a day of their own: a sync or a copy makes all files new. */
const MOST_UNDATED = 2;
const LINES_SHOWN = 2;
const LONGEST_LINE = 200;
/** Of a paragraph that is one very long line only so much is made plain on either side of the link. */
const LOOK_AROUND = 1000;

/** When a mention counts. */
export interface MentionView {
	/** The last touch; null: none. */
	readonly since: Day | null;
	readonly today: Day;
	readonly dayOrder: DayOrder;
}

/**
 * Of the notes that link to a contact those to read, in this order, until those that say something are enough: from a later day than the last touch (of all, where there is
 * none) up to today. A note that has a day of its own is of that day, whenever it was changed; such notes come first, newest first, since a sync may make all files new on one day.
 */
export function mentionsToRead(notes: readonly MentioningNote[], { since, today, dayOrder }: MentionView): readonly MentionSource[] {
	const dated = notes.flatMap(({ path, properties, modified, isContact }): readonly MentionSource[] => {
		const own = readEventDay(path, properties, dayOrder).day;
		const day = own ?? (isContact ? null : modified);
		return day === null || day > today || (since !== null && day <= since) ? [] : [{ path, day, isDated: own !== null }];
	});
	return dated.sort(compareSources);
}

/** Whether those that say something are enough, so that this one, which is the next in order, is not shown any more. */
export function isEnough(shown: readonly Mention[], { isDated }: MentionSource): boolean {
	return shown.length >= MOST_MENTIONS || (!isDated && shown.filter((one) => !one.isDated).length >= MOST_UNDATED);
}

export interface MentionOptions {
	readonly source: MentionSource;
	/** The last touch; null: none. Lines of a day up to that one are old: they begin with it, or stand below a heading or an item that does. */
	readonly since: Day | null;
	/** Whether what a link in this note leads to is the contact's note. */
	readonly leadsHere: (link: string) => boolean;
	/** Promises that are shown anyway: their lines are not shown twice. Those that were kept or called off are no news either. */
	readonly promises: readonly ContactPromise[];
}

/** Reads what a note says of a contact, outside of code and comments: of a note of a day what stands first, of another what stands last. Null: nothing that is new. */
export function readMention(text: string, { source, since, leadsHere, promises }: MentionOptions): Mention | null {
	const bodyFrom = bodyStart(text);
	const countable = countableText(text, readStructure(text, bodyFrom), bodyFrom);
	const promised = new Set(promises.filter(({ path }) => path === source.path).map(({ line }) => line));
	const lines: string[] = [];
	const dayOf = createLineDays();
	let isLinked = false;
	for (const { line, from, to } of linesOf(countable)) {
		const shown = countable.slice(from, to);
		const day = dayOf(shown);
		const link = shown.includes('[') ? links(shown).find(({ target }) => target !== null && leadsHere(target)) : undefined;
		if (link === undefined) continue;
		isLinked = true;
		if (promised.has(line) || isNoNews(text.slice(from, to), day, since)) continue;
		const near = text.slice(from + Math.max(0, link.from - LOOK_AROUND), Math.min(to, from + link.to + LOOK_AROUND));
		const said = plainLine(plainMarks(near, source.day), leadsHere);
		if (said.text !== '') lines.push(shortenedAround(said.text, said.at, LONGEST_LINE));
		if (source.isDated && lines.length === LINES_SHOWN) break;
		if (lines.length > LINES_SHOWN) lines.shift();
	}
	return isLinked && lines.length === 0 ? null : { ...source, lines };
}

/** A task in a list, in quotes and callouts too: the character in its box, and what follows. */
const TASK = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[([^[\]])\][ \t]+(.*)$/su;

/** It is of a day up to the last touch, says that somebody was due, or is a promise that is closed: a task with their link is one of theirs. */
function isNoNews(line: string, day: Day | null, since: Day | null): boolean {
	if (day !== null && since !== null && day <= since) return true;
	const [, task = null, content = ''] = TASK.exec(line) ?? [];
	return task !== null && (!isOpenTask(task) || isReconnectTask(content));
}

function* linesOf(text: string): Generator<{ readonly line: number; readonly from: number; readonly to: number }> {
	let line = 1;
	let from = 0;
	for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r|$/g)) {
		yield { line, from, to: index };
		line += 1;
		from = index + end.length;
	}
}

function compareSources(a: MentionSource, b: MentionSource): number {
	if (a.isDated !== b.isDated) return a.isDated ? -1 : 1;
	if (a.day !== b.day) return a.day > b.day ? -1 : 1;
	return Number(a.path > b.path) - Number(a.path < b.path);
}
