import type { Touch } from '../core/touch.ts';
import * as words from '../words/notes-touches.ts';
import { bodyStart } from './properties/frontmatter.ts';
import { afterLineEnd, beforeLineEnd, lineEndAt } from './line-ends.ts';
import { appendSection, insertBeside, insertInSection } from './list-insertion.ts';
import { sectionToWrite } from './named-section.ts';
import type { ListItem, NoteStructure } from './structure/note-structure.ts';
import { readStructure } from './structure/sections.ts';
import { applySplices, refused, type EditPlan, type Splice } from './splice.ts';
import { formatTouchHeading, formatTouchLine } from './touch-line.ts';
import { touchLogIn, type LoggedTouch, type TouchLog, type TouchLogSettings, type TouchReference } from './touch-log.ts';

/** Adds a touch where the list's own order puts it, newest first where it shows none; with a new section at the end where there is no list. */
export function planAddTouch(text: string, touch: Touch, settings: TouchLogSettings): EditPlan {
	const note = readNote(text, settings);
	if (isLeftOpen(touch)) return leftOpen;
	const { touches } = note.log;
	return checked(text, note, [insertion(text, touch, note, settings)], [...touches.map((logged) => logged.touch), touch], settings);
}

/** Puts another touch in the place of one that is there. */
export function planChangeTouch(text: string, reference: TouchReference, touch: Touch, settings: TouchLogSettings): EditPlan {
	const note = readNote(text, settings);
	const { log } = note;
	const logged = find(text, log, reference);
	if (logged === null) return gone;
	if (isSame(logged.touch, touch)) return { kind: 'splices', splices: [] };
	if (isLeftOpen(touch)) return leftOpen;
	const others = log.touches.filter((other) => other !== logged).map((other) => other.touch);
	const [splice, whole] = [changedText(text, logged, touch), { from: contentFrom(logged), to: logged.to, insert: written(text, logged, touch) }];
	const plan = splice === null ? null : checked(text, note, [splice], [...others, touch], settings);
	return plan?.kind === 'splices' ? plan : checked(text, note, [whole], [...others, touch], settings);
}

/** Takes a touch out, its lines whole. */
export function planDeleteTouch(text: string, reference: TouchReference, settings: TouchLogSettings): EditPlan {
	const note = readNote(text, settings);
	const { log } = note;
	const logged = find(text, log, reference);
	if (logged === null) return gone;
	const others = log.touches.filter((other) => other !== logged).map((other) => other.touch);
	const after = afterLineEnd(text, logged.to);
	// The last line of a note without a final line end takes the line end before it along.
	const from = after === logged.to ? beforeLineEnd(text, logged.from) : logged.from;
	return checked(text, note, [{ from, to: after, insert: '' }], others, settings);
}

const gone = refused(words.GONE);

const leftOpen = refused(words.LEFT_OPEN);

/** Whether what comes after the touch would be taken into it: an item of its text does not end where the text does, or hides a heading below. */
function isLeftOpen(touch: Touch): boolean {
	const item = `- ${[formatTouchLine(touch), ...touch.text.split('\n').slice(1)].join('\n  ')}`;
	const { items, headings } = readStructure(`${item}\n\n# After\n`);
	return items[0]?.to !== item.length || headings[headings.length - 1]?.from !== item.length + 2;
}

/** What stands in a note, as far as touches go. */
interface ReadNote {
	readonly structure: NoteStructure;
	readonly log: TouchLog;
}

function readNote(text: string, settings: TouchLogSettings): ReadNote {
	const structure = readStructure(text, bodyStart(text));
	return { structure, log: touchLogIn(text, structure, settings) };
}

function find(text: string, log: TouchLog, { line, source }: TouchReference): LoggedTouch | null {
	const same = log.touches.filter(({ from, to }) => text.slice(from, to) === source);
	return same.find((logged) => logged.line === line) ?? (same.length === 1 ? (same[0] ?? null) : null);
}

function insertion(text: string, touch: Touch, { structure, log }: ReadNote, settings: TouchLogSettings): Splice {
	const lines = [formatTouchLine(touch), ...touch.text.split('\n').slice(1)];
	const section = sectionToWrite(log.sections, settings.touchHeadings);
	if (section === null) return appendSection(text, bodyStart(text), settings.touchHeadings[0] ?? words.HEADING, lines);
	const inList = log.touches.flatMap(({ touch: { day }, shape, from }) => (shape.kind === 'item' && from >= section.from && from < section.to ? [{ day, item: shape.item }] : []));
	const place = placeOf(touch, inList);
	return place === null ? insertInSection(text, structure, section, lines) : insertBeside(text, place.item, place.side, lines);
}

interface Dated {
	readonly day: string;
	readonly item: ListItem;
}

/** Next to which touch of the list a new one goes, by the order that the list shows. Null: the list is empty. */
function placeOf({ day }: Touch, list: readonly Dated[]): { readonly item: ListItem; readonly side: 'before' | 'after' } | null {
	const [first, last] = [list[0], list[list.length - 1]];
	if (first === undefined || last === undefined) return null;
	if (first.day >= last.day) {
		const older = list.find((other) => other.day <= day);
		return older === undefined ? { item: last.item, side: 'after' } : { item: older.item, side: 'before' };
	}
	const notNewer = list.filter((other) => other.day <= day);
	const newest = notNewer[notNewer.length - 1];
	return newest === undefined ? { item: first.item, side: 'before' } : { item: newest.item, side: 'after' };
}

function contentFrom({ shape }: LoggedTouch): number {
	return shape.kind === 'item' ? shape.item.contentFrom : shape.heading.from;
}

/** Only the text in another wording, where nothing else about the touch changes: its line begins as somebody wrote it. Null where the text does not stand on its own. */
function changedText(text: string, logged: LoggedTouch, touch: Touch): Splice | null {
	const { shape, touch: old, to } = logged;
	const isOnlyText = old.day === touch.day && old.channel === touch.channel && old.incoming === touch.incoming && old.text !== '' && touch.text !== '';
	if (!isOnlyText) return null;
	const from = textFrom(text, logged);
	const eol = lineEndAt(text, shape.kind === 'item' ? shape.item.from : shape.heading.from);
	const indent = shape.kind === 'item' ? ' '.repeat(shape.item.contentIndent) : '';
	return from === null ? null : { from, to, insert: touch.text.split('\n').join(`${eol}${indent}`) };
}

/** Where the text of a touch begins: at the end of its first line, or below its heading. */
function textFrom(text: string, { shape, touch, to }: LoggedTouch): number | null {
	if (shape.kind === 'heading') {
		const gap = /^[ \t]*(?:\r\n|\n|\r)\s*/.exec(text.slice(shape.heading.to, to));
		return gap === null ? null : shape.heading.to + gap[0].length;
	}
	const [line = ''] = text.slice(shape.item.contentFrom, to).split(/\r\n|\n|\r/);
	const [first = ''] = touch.text.split('\n');
	const at = line.trimEnd().length - first.length;
	return at > 0 && line.startsWith(first, at) ? shape.item.contentFrom + at : null;
}

function written(text: string, { shape }: LoggedTouch, touch: Touch): string {
	const eol = lineEndAt(text, shape.kind === 'item' ? shape.item.from : shape.heading.from);
	const lines = touch.text === '' ? [] : touch.text.split('\n');
	if (shape.kind === 'heading') return [`${'#'.repeat(shape.heading.level)} ${formatTouchHeading(touch)}`, ...lines].join(eol);
	const indent = ' '.repeat(shape.item.contentIndent);
	return [formatTouchLine(touch), ...lines.slice(1).map((line) => `${indent}${line}`)].join(eol);
}

/** The plan, if the note then reads as it is meant to: exactly these touches, and all other headings and unreadable entries as before. */
function checked(text: string, before: ReadNote, splices: readonly Splice[], meant: readonly Touch[], settings: TouchLogSettings): EditPlan {
	const after = readNote(applySplices(text, splices), settings);
	const isMeant =
		sameTouches(meant, after.log.touches.map(({ touch }) => touch)) &&
		after.log.unreadable.length === before.log.unreadable.length &&
		outline(after).join('\n') === [...outline(before), ...(before.log.sections.length === 0 ? newOutline(settings) : [])].join('\n');
	return isMeant ? { kind: 'splices', splices } : refused(words.WOULD_NOT_READ_BACK);
}

/** The headings that make the note's outline, but for those of touches. */
function outline({ structure, log }: ReadNote): readonly string[] {
	const ofTouches = new Set(log.touches.flatMap(({ shape }) => (shape.kind === 'heading' ? [shape.heading.from] : [])));
	return structure.headings.filter(({ nested, from }) => !nested && !ofTouches.has(from)).map(({ level, text }) => `${level} ${text}`);
}

function newOutline({ touchHeadings }: TouchLogSettings): readonly string[] {
	return [`2 ${touchHeadings[0] ?? words.HEADING}`];
}

function sameTouches(a: readonly Touch[], b: readonly Touch[]): boolean {
	const sorted = (touches: readonly Touch[]): readonly string[] => touches.map(({ day, channel, incoming, text }) => JSON.stringify([day, channel, incoming, text])).sort();
	return sorted(a).join('\n') === sorted(b).join('\n');
}

function isSame(a: Touch, b: Touch): boolean {
	return sameTouches([a], [b]);
}
