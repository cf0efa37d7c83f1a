import type { Touch } from '../core/touch.ts';
import * as words from '../words/notes-touches.ts';
import { bodyStart } from './properties/frontmatter.ts';
import { afterLineEnd, beforeLineEnd, lineEndAt } from './line-ends.ts';
import { inTurn } from './compose-splices.ts';
import { isWhole } from './item-source.ts';
import { appendSection, insertBeside, insertInSection, type ItemSource } from './list-insertion.ts';
import { beginningIn, sectionToWrite, type NamedSection } from './named-section.ts';
import type { Heading, ListItem, NoteStructure, Range } from './structure/note-structure.ts';
import { readStructure } from './structure/sections.ts';
import { applySplices, nothingToChange, refused, type EditPlan, type Splice } from './splice.ts';
import { formatTouchHeading, formatTouchLine } from './touch-line.ts';
import { touchLogIn, type LoggedTouch, type TouchLog, type TouchLogSettings, type TouchReference } from './touch-log.ts';

/** Adds a touch where the list's own order puts it, newest first where it shows none; with a new section at the end where there is no list. */
export function planAddTouch(text: string, touch: Touch, settings: TouchLogSettings): EditPlan {
	return planAddTouches(text, [{ ...touch, ...itemOf(touch) }], settings);
}

/** Adds touches in turn, as if each came alone, with their lines as they stand. Refused where one of them cannot be added. */
export function planAddTouches(text: string, added: ReadonlyArray<Touch & ItemSource>, settings: TouchLogSettings): EditPlan {
	const [first, ...rest] = added;
	if (first === undefined) return nothingToChange;
	if (!added.every(isWhole)) return leftOpen;
	const note = readNote(text, settings);
	const section = sectionToWrite(note.log.sections, settings.touchHeadings);
	const list = section === null ? [] : datedIn(note.log, section);
	// Where there is no list yet the first one begins it, and the others find their places beside it.
	if (list.length === 0 && rest.length > 0) return inTurn(text, planAddTouches(text, [first], settings), (after) => planAddTouches(after, rest, settings));
	const insertions = added.map((touch) => ({ touch, splice: insertion(text, touch, { ...note, section, list }, settings) }));
	if (isNewestFirst(list)) insertions.reverse();
	return checked(text, note, insertions.map(({ splice }) => splice), withInserted(note.log, insertions), settings);
}

/** Puts another touch in the place of one that is there. */
export function planChangeTouch(text: string, reference: TouchReference, touch: Touch, settings: TouchLogSettings): EditPlan {
	const note = readNote(text, settings);
	const { log } = note;
	const logged = find(text, log, reference);
	if (logged === null) return gone;
	if (isSame(logged.touch, touch)) return { kind: 'splices', splices: [] };
	if (!isWhole(itemOf(touch))) return leftOpen;
	const meant = log.touches.map((other) => (other === logged ? touch : other.touch));
	const [splice, whole] = [changedText(text, logged, touch), { from: contentFrom(logged), to: logged.to, insert: written(text, logged, touch) }];
	const plan = splice === null ? null : checked(text, note, [splice], meant, settings);
	return plan?.kind === 'splices' ? plan : checked(text, note, [whole], meant, settings);
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

/** The item of a list that a touch is written as. */
function itemOf(touch: Touch): ItemSource {
	return { first: formatTouchLine(touch), below: touch.text.split('\n').slice(1).map((line) => `  ${line}`), marker: '-' };
}

/** The touches of a log, and those that are inserted, in the order in which they will stand. */
function withInserted(log: TouchLog, insertions: ReadonlyArray<{ readonly touch: Touch; readonly splice: Splice }>): readonly Touch[] {
	const placed = [...insertions.map(({ touch, splice }) => ({ touch, from: splice.from })), ...log.touches];
	return placed.sort((a, b) => a.from - b.from).map(({ touch }) => touch);
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

/** Where touches go: the section, null where there is none, and the touches of its list. */
interface Place extends ReadNote {
	readonly section: NamedSection | null;
	readonly list: readonly Dated[];
}

interface Dated {
	readonly day: string;
	readonly item: ListItem;
}

function datedIn(log: TouchLog, section: Range): readonly Dated[] {
	const list: Dated[] = [];
	for (const { touch: { day }, shape } of beginningIn(log.touches, section)) if (shape.kind === 'item') list.push({ day, item: shape.item });
	return list;
}

function insertion(text: string, touch: Touch & ItemSource, { structure, section, list }: Place, settings: TouchLogSettings): Splice {
	if (section === null) return appendSection(text, bodyStart(text), settings.touchHeadings[0] ?? words.HEADING, touch);
	const place = placeOf(touch, list);
	return place === null ? insertInSection(text, structure, section, touch) : insertBeside(text, place.item, place.side, touch);
}

function isNewestFirst(list: readonly Dated[]): boolean {
	return (list[0]?.day ?? '') >= (list[list.length - 1]?.day ?? '');
}

/** Next to which touch of the list a new one goes, by the order that the list shows. Null: the list is empty. */
function placeOf({ day }: Touch, list: readonly Dated[]): { readonly item: ListItem; readonly side: 'before' | 'after' } | null {
	const [first, last] = [list[0], list[list.length - 1]];
	if (first === undefined || last === undefined) return null;
	if (isNewestFirst(list)) {
		const older = list.find((other) => other.day <= day);
		return older === undefined ? { item: last.item, side: 'after' } : { item: older.item, side: 'before' };
	}
	const newest = list.findLast((other) => other.day <= day);
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

/** The plan, if the note then reads as it is meant to: exactly these touches in this order, and all other headings and unreadable entries as before. */
function checked(text: string, before: ReadNote, splices: readonly Splice[], meant: readonly Touch[], settings: TouchLogSettings): EditPlan {
	const after = readNote(applySplices(text, splices), settings);
	const isMeant =
		sameTouches(meant, after.log.touches.map(({ touch }) => touch)) &&
		after.log.unreadable.length === before.log.unreadable.length &&
		sameOutline([...outline(before), ...(before.log.sections.length === 0 ? newOutline(settings) : [])], outline(after));
	return isMeant ? { kind: 'splices', splices } : refused(words.WOULD_NOT_READ_BACK);
}

/** What of a heading makes a note's outline. */
type OutlineHeading = Pick<Heading, 'level' | 'text'>;

/** The headings that make the note's outline, but for those of touches. */
function outline({ structure, log }: ReadNote): readonly OutlineHeading[] {
	const ofTouches = new Set<Heading>();
	for (const { shape } of log.touches) if (shape.kind === 'heading') ofTouches.add(shape.heading);
	const outlined: Heading[] = [];
	for (const heading of structure.headings) if (!heading.nested && !ofTouches.has(heading)) outlined.push(heading);
	return outlined;
}

function newOutline({ touchHeadings }: TouchLogSettings): readonly OutlineHeading[] {
	return [{ level: 2, text: touchHeadings[0] ?? words.HEADING }];
}

function sameOutline(a: readonly OutlineHeading[], b: readonly OutlineHeading[]): boolean {
	if (a.length !== b.length) return false;
	for (const [index, { level, text }] of a.entries()) if (level !== b[index]?.level || text !== b[index].text) return false;
	return true;
}

function sameTouches(a: readonly Touch[], b: readonly Touch[]): boolean {
	return a.length === b.length && a.every((touch, index) => isSame(touch, b[index]));
}

function isSame(a: Touch, b: Touch | undefined): boolean {
	return a.day === b?.day && a.channel === b.channel && a.incoming === b.incoming && a.text === b.text;
}
