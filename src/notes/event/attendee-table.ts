import { fieldOf } from '../../core/attendee-column.ts';
import { emailsIn } from '../../core/attendee-address.ts';
import { parseAttendeeEntry, type AttendeeEntry } from '../../core/attendee-entry.ts';
import type { Field } from '../../core/attendee-headers.ts';
import { readMark } from '../../core/attendee-marks.ts';
import { saysNothing } from '../../core/attendee-nothing.ts';
import type { Attendee } from '../../core/attendee.ts';
import { foldName } from '../../core/person-name.ts';
import { phonesIn } from '../../core/phone.ts';
import { STAND_IN_NAME } from './attendee-words.ts';
import type { BodyLine } from './body-lines.ts';
import type { FoundAttendee } from './names-in-line.ts';

type Column = 'name' | 'first' | 'last' | 'email' | 'phone' | 'profile' | 'company' | 'role' | 'answer' | 'came' | 'remark';

/** Headers as people word them in notes, by column, folded; before those of exports (see fieldOf). What is in none is a remark. */
const HEADERS: ReadonlyArray<readonly [Column, RegExp]> = [
	['first', /^(?:first|given)[ -]?name$|^vorname$|^nombre de pila$|^prenom$/],
	['last', /^(?:last|family)[ -]?name$|^surname$|^nachname$|^apellidos?$|^cognome$/],
	['name', /^(?:(?:full |display )?names?|attendees?|participants?|people|persons?|guests?|who|contacts?|members?|nombre|nom|nome|naam|teilnehmer(?:in)?|invitad[oa]s?)$/],
	['email', /^(?:e-?mails?|mails?|e-?mail address(?:es)?|address|correo|courriel)$/],
	['phone', /^(?:phones?|phone number|telephone|tel|mobile|cell|telefon[oe]?|handy)$/],
	['profile', /^(?:linkedin|profiles?|urls?|web ?sites?|web|links?|page)$/],
	['company', /^(?:compan(?:y|ies)|organi[sz]ations?|org|employer|firm|where from|from|affiliation|works at|firma|empresa|societe|azienda|bedrijf)$/],
	['role', /^(?:roles?|titles?|job(?: title)?|positions?|function|rolle|puesto|cargo|poste|what (?:they|she|he) do(?:es)?)$/],
	['answer', /^(?:rsvp|answer|response|status|reply|coming|attending)\??$/],
	['came', /^(?:came|attended|checked in|check-in|present|showed up|there)\??$/],
];
const DELIMITER_ROW = /^(?:\|\s*)?:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/;
const YES = /^(?:x|✓|✔|✅|☑|yes|y|true|1|ja|si|sí|oui)\uFE0F?$/i;
const NO = /^(?:no|n|false|0|-|✗|✘|❌|nein|non|nee)$/i;

interface Cell {
	readonly text: string;
	/** Of the text, in the note. */
	readonly from: number;
	/** The text with the code in it. */
	readonly written: string;
}

const COLUMNS: Readonly<Partial<Record<Field, Column>>> = {
	name: 'name',
	'shown-name': 'name',
	'first-name': 'first',
	'middle-name': 'first',
	'last-name': 'last',
	email: 'email',
	'other-email': 'email',
	phone: 'phone',
	company: 'company',
	role: 'role',
	title: 'role',
	profile: 'profile',
	site: 'profile',
	answer: 'answer',
	presence: 'came',
};

/** People in tables, the lines that tables take, and rows that name nobody by their line's number. */
export interface TableReading {
	readonly found: readonly FoundAttendee[];
	readonly taken: ReadonlySet<BodyLine>;
	readonly unread: ReadonlyArray<{ readonly line: number; readonly text: string }>;
}

/** Tables among the lines (a header, the row below it, and rows); `readable` is the note's text with the code in its lines. Names stand in the column that is called so, else in the first. */
export function attendeesInTables(lines: readonly BodyLine[], readable: string): TableReading {
	const taken = new Set<BodyLine>();
	const found: FoundAttendee[] = [];
	const unread: Array<{ readonly line: number; readonly text: string }> = [];
	for (const [index, header] of lines.entries()) {
		const below = lines[index + 1];
		if (taken.has(header) || below === undefined || !header.text.includes('|') || !below.text.includes('-') || !DELIMITER_ROW.test(below.text.trim())) continue;
		const columns = columnsOf(cellsOf(header, readable));
		if (columns.length !== cellsOf(below, readable).length) continue;
		taken.add(header).add(below);
		for (let at = index + 2; at < lines.length; at++) {
			const row = lines[at];
			if (row === undefined || !row.text.includes('|')) break;
			taken.add(row);
			const cells = cellsOf(row, readable);
			const people = attendeeOfRow(cells, columns, row.from);
			found.push(...people);
			if (people.length === 0) unread.push({ line: row.number, text: cells.map(({ text }) => text).filter((text) => text !== '').join(', ') });
		}
	}
	return { found, taken, unread: unread.filter(({ text }) => text !== '') };
}

/** The cells of a row. A bar after a backslash is no border. */
function cellsOf({ text, from }: BodyLine, readable: string): readonly Cell[] {
	const start = /^\s*\|?/.exec(text)?.[0].length ?? 0;
	const end = text.length - (/(?:^|[^\\])(\|\s*)$/.exec(text)?.[1]?.length ?? 0);
	const cells: Cell[] = [];
	let at = start;
	for (const cell of text.slice(start, Math.max(start, end)).match(/(?:\\.|[^\\|])*(?:\||$)|\\/g) ?? []) {
		const inner = cell.replace(/\|$/, '');
		const cellFrom = from + at;
		cells.push({ text: inner.trim(), from: cellFrom + inner.length - inner.trimStart().length, written: readable.slice(cellFrom, cellFrom + inner.length).trim() });
		at += cell.length;
	}
	// The end of the text matches once more after its last border.
	return text.slice(start, end).endsWith('|') && !text.slice(start, end).endsWith('\\|') ? cells : withoutLastEmpty(cells);
}

function withoutLastEmpty(cells: readonly Cell[]): readonly Cell[] {
	return cells.length > 1 && cells[cells.length - 1]?.text === '' ? cells.slice(0, -1) : cells;
}

function columnsOf(header: readonly Cell[]): readonly Column[] {
	const columns = header.map(({ text }) => columnOf(text.replace(/[*_]/g, '').replace(/:$/, '')));
	const hasName = columns.some((column) => column === 'name' || column === 'first' || column === 'last');
	return hasName || columns[0] !== 'remark' ? columns : ['name', ...columns.slice(1)];
}

function columnOf(header: string): Column {
	const folded = foldName(header);
	const own = HEADERS.find(([, pattern]) => pattern.test(folded))?.[0];
	const field = own === undefined ? fieldOf(header) : null;
	return own ?? (field === null || field === 'others' ? undefined : COLUMNS[field]) ?? 'remark';
}

/** A cell that says nothing (`–`) holds nothing; but it may say that somebody did not come. */
function isSaid(column: Column, text: string): boolean {
	return column === 'answer' || column === 'came' ? text !== '' : !saysNothing(text);
}

type CellsOf = (column: Column) => readonly Cell[];

function attendeeOfRow(cells: readonly Cell[], columns: readonly Column[], order: number): readonly FoundAttendee[] {
	const of: CellsOf = (column) => cells.filter(({ text, written }, index) => columns[index] === column && isSaid(column, column === 'remark' ? written : text));
	const { name, cell: nameCell } = nameOf(of);
	const emails = of('email').flatMap(({ text }) => emailsIn(text));
	const entry = parseAttendeeEntry(emails[0] === undefined ? name : `${name} <${emails[0]}>`);
	if (entry === null) return [];
	const { attendee } = entry;
	const full: Attendee = {
		...attendee,
		emails: [...new Set([...attendee.emails, ...emails])],
		phones: [...new Set([...attendee.phones, ...of('phone').flatMap(({ text }) => phonesIn(text))])],
		profiles: [...new Set([...attendee.profiles, ...of('profile').flatMap(({ text }) => pagesIn(text))])],
		company: textOf(of('company')) ?? attendee.company,
		role: textOf(of('role')) ?? attendee.role,
		remark: remarkOf(attendee.remark, of('remark')),
		answer: answerOf(textIn(of('answer'))) ?? attendee.answer,
		came: cameOf(textIn(of('came'))) ?? attendee.came,
		place: nameCell === undefined ? null : placeIn(nameCell, entry),
	};
	return [{ order: nameCell?.from ?? order, attendee: full }];
}

/** The name and the cell in which all of it stands; undefined where several do, as with `Name | Vorname`, where the one may hold no more than the surname. */
function nameOf(of: CellsOf): { readonly name: string; readonly cell: Cell | undefined } {
	const [cell] = of('name');
	const given = textIn(of('first'));
	const isWhole = cell !== undefined && (given === '' || foldName(cell.text).includes(foldName(given)));
	const parts = [given, cell?.text ?? '', textIn(of('last'))].filter((part) => part !== '');
	return isWhole ? { name: cell.text, cell } : { name: parts.join(' '), cell: undefined };
}

function textIn(cells: readonly Cell[]): string {
	return cells.map(({ text }) => text).join(' ');
}

function remarkOf(remark: string | null, cells: readonly Cell[]): string | null {
	const remarks = [remark ?? '', ...cells.map(({ written }) => written.replace(/\\\|/g, '|').trim())].filter((text) => text !== '');
	return remarks.length === 0 ? null : remarks.join('; ');
}

/** Null where the name is not in the cell: it was made from the address. */
function placeIn(cell: Cell, { name }: AttendeeEntry): Attendee['place'] {
	if (name === null || name.to > cell.text.length) return null;
	return { from: cell.from + name.from, to: cell.from + name.to, within: 'table' };
}

function pagesIn(text: string): readonly string[] {
	return parseAttendeeEntry(`${STAND_IN_NAME} ${text}`)?.attendee.profiles ?? [];
}

function textOf(cells: readonly Cell[]): string | null {
	const text = cells.map(({ written }) => shownText(written)).join(', ');
	return text === '' ? null : text;
}

/** Links as people read them. */
function shownText(text: string): string {
	return text.replace(/\[\[([^[\]|]*?)(?:\\?\|([^[\]]*))?\]\]/g, (_, target: string, shown?: string) => shown ?? target).replace(/\\\|/g, '|').trim();
}

function answerOf(text: string): Attendee['answer'] {
	if (YES.test(text)) return 'accepted';
	if (NO.test(text)) return 'declined';
	const mark = readMark(text);
	return mark?.kind === 'answer' ? mark.answer : null;
}

function cameOf(text: string): boolean | null {
	if (YES.test(text)) return true;
	return NO.test(text) ? false : null;
}
