import { guessName } from './attendee-address.ts';
import { readDetails, type AttendeeDetails } from './attendee-details.ts';
import { withoutMarksAround } from './attendee-emphasis.ts';
import { linkAlias, linkName } from './attendee-link.ts';
import { isNameLike, parseAttendeeName, type AttendeeName } from './attendee-name.ts';
import { namePlace } from './attendee-name-place.ts';
import { isNoName } from './attendee-no-name.ts';
import { attendeePieces, type AttendeePiece } from './attendee-pieces.ts';
import { readText, textAfter } from './attendee-readable.ts';
import type { Attendee } from './attendee.ts';

/** Somebody as an entry of a list has them, and where their name stands in its text (with its link, if it is one); null where there is none. */
export interface AttendeeEntry {
	readonly attendee: Attendee;
	readonly name: { readonly from: number; readonly to: number } | null;
}

/** Stands for a link, and for an address, page or number, while an entry is taken apart. */
const LINK = '\uE001';
const PIECE = '\uE002';
/** Stands for the end of a line within an entry, which ends a name. */
export const LINE_END = '\uE003';
/** Stands for code, which names nobody, and is part of what somebody wrote about a person. */
const CODE = '\uE004';
/** Ends a name. A comma does not, since `Last, First` and credentials hold some. */
const NAME_END = /[\uE002\uE003\uE004;([]|\s@|\s[–—-]{1,2}(?:\s|$)|\s(?:→|->)\s|[–—]|:(?=[*_=~"”’]*(?:\s|$))|\s[#^](?=\S)|\s[📅⏳🛫➕✅❌⏫🔁]/u;
const TASK_DATES = /\s*(?:[📅⏳🛫➕✅❌]\uFE0F?\s*\d{4}-\d{2}-\d{2}|\s\^[\w-]+$)/gu;
const LEAD = /^[\s@*_=~"'“„‘\uE002\uE004]*/u;
/** A comma before what is said of somebody, with a link or code or an address in it. */
const SAID = /,(?=[^,;]*[\uE001\uE004]|\s*\p{Ll}[^,;]*\uE002)/u;

/** No entry is longer; one that is would take long to take apart. */
const LONGEST = 2_000;

/**
 * Reads one entry of an attendee list: a name, in a link or not, and what stands after it. `readable` is the same text with the code for which the entry has blanks.
 * Null where it names nobody and has no address. Of an entry of more than 2,000 characters the rest is passed over.
 */
export function parseAttendeeEntry(text: string, readable = text): AttendeeEntry | null {
	const entry = readEntry(text.slice(0, LONGEST), readable.slice(0, LONGEST));
	return entry === null || (entry.attendee.name === null && entry.attendee.emails.length === 0) ? null : entry;
}

function readEntry(written: string, readable: string): AttendeeEntry | null {
	const pieces = attendeePieces(written);
	const { text, plain, marks } = withoutMarks(written, readable, pieces);
	const lead = leadOf(plain);
	const head = headPiece(plain, pieces, lead);
	if (head !== null) return headedBy({ text, plain, written }, pieces, head);
	const { parsed, end } = readHead(text, plain, pieces, lead);
	const names = parsed.name === null || parsed.isGuessedName || !isPerson(parsed.name) ? null : parsed;
	if (names !== null) {
		const rest = names.rest.map((part) => `, ${part}`).join('');
		const details = readDetails(rest + withoutLinks(plain.slice(end), pieces, end), textAfter({ text, pieces }, rest, end));
		return { attendee: attendeeOf(names, pieces, details, null, written), name: namePlace({ text, written, marks }, lead, names.name ?? '') };
	}
	const link = pieces.find(({ kind }) => kind === 'link');
	// `Met [[Ana Diaz]] at the bar` is about Ana; `Wiktor Zalewniak, [[Halvik]]` is not about Halvik.
	if (link !== undefined) return headedBy({ text, plain, written }, pieces, link, readable.replace(/[\s\uE003]+/g, ' ').trim());
	if (pieces.length === 0) return null;
	const details = readDetails(withoutLinks(plain.slice(end), pieces, end), textAfter({ text, pieces }, '', end));
	return { attendee: attendeeOf({ ...parsed, name: null, isGuessedName: false }, pieces, details, null, written), name: null };
}

/** An entry in three forms of one length. */
interface EntryText {
	/** Without the marks around the name, and with the code. */
	readonly text: string;
	/** The same with signs for its pieces. */
	readonly plain: string;
	readonly written: string;
}

function withoutMarks(written: string, readable: string, pieces: readonly AttendeePiece[]): Pick<EntryText, 'text' | 'plain'> & { readonly marks: ReadonlySet<number> } {
	const pieced = withPieces(written, pieces);
	const plain = readable === written ? pieced : units(pieced, (character, at) => (readable.charAt(at) === written.charAt(at) ? character : CODE));
	const lead = leadOf(plain);
	const head = plain.slice(lead);
	const { text, marks } = withoutMarksAround(plain, lead, lead + Math.min(nameEnd(head), head.includes(',') ? head.indexOf(',') : head.length));
	return { text: marks.size > 0 ? units(readable, (character, at) => (marks.has(at) ? ' ' : character)) : readable, plain: text, marks };
}

/** The text with each of its UTF-16 code units as another: all offsets stay. */
function units(text: string, as: (character: string, at: number) => string): string {
	return Array.from({ length: text.length }, (_, at) => as(text.charAt(at), at)).join('');
}

function leadOf(plain: string): number {
	return LEAD.exec(plain)?.[0].length ?? 0;
}

/** The link that an entry begins with, or the address or page with a name for its text; null where it begins with words. */
function headPiece(plain: string, pieces: readonly AttendeePiece[], lead: number): AttendeePiece | null {
	const head = pieces.find((piece) => piece.from === lead || (piece.from <= lead && isNamed(piece)) || (piece.from > lead && isHonorificLead(plain.slice(lead, piece.from))));
	return head !== undefined && (head.kind === 'link' || isNamed(head)) ? head : null;
}

/** An entry whose name is a link, or the text of one. */
function headedBy({ text, plain, written }: EntryText, pieces: readonly AttendeePiece[], head: AttendeePiece, remark: string | null = null): AttendeeEntry {
	const shown = head.kind === 'link' ? linkName(head) : 'shown' in head ? (head.shown ?? '') : '';
	const parsed = parseAttendeeName(shown, 'field');
	const read = readDetails(withoutLinks(plain.slice(head.to), pieces, head.to), textAfter({ text, pieces }, '', head.to));
	const details = remark === null ? read : { company: null, role: null, remark, marks: [] };
	const attendee = attendeeOf(parsed, pieces, details, head.kind === 'link' ? head.target : null, written);
	const alias = head.kind === 'link' ? linkAlias(head) : null;
	return { attendee: alias === null ? attendee : { ...attendee, alias }, name: { from: head.from, to: head.to } };
}

function attendeeOf(name: AttendeeName, pieces: readonly AttendeePiece[], { company, role, remark, marks }: AttendeeDetails, link: string | null, text: string): Attendee {
	const of = <K extends AttendeePiece['kind']>(kind: K): ReadonlyArray<Extract<AttendeePiece, { kind: K }>> => pieces.filter((piece): piece is Extract<AttendeePiece, { kind: K }> => piece.kind === kind);
	const emails = [...new Set(of('email').map(({ email }) => email))];
	const answers = marks.flatMap((mark) => (mark.kind === 'answer' ? [mark.answer] : []));
	const came = marks.flatMap((mark) => (mark.kind === 'came' ? [mark.came] : []));
	const guess = name.name === null && emails[0] !== undefined ? guessName(emails[0]) : null;
	return {
		name: name.name ?? guess,
		isGuessedName: guess !== null,
		link,
		emails,
		phones: [...new Set(of('phone').map(({ phone }) => phone))],
		profiles: [...new Set(of('page').map(({ url }) => url))],
		company: company === '' ? null : company,
		role,
		remark: remark === null || remark.replace(TASK_DATES, '').trim() === '' ? null : remark.replace(TASK_DATES, '').trim(),
		kind: marks.some(({ kind }) => kind === 'room') ? 'room' : name.kind,
		// Crossed out is declined.
		answer: answers[0] ?? name.answer ?? (/^\s*~~.+~~/.test(text) ? 'declined' : null),
		came: came[0] ?? name.came,
		place: null,
	};
}

function withPieces(text: string, pieces: readonly AttendeePiece[]): string {
	let plain = '';
	let at = 0;
	for (const { kind, from, to } of pieces) {
		plain += text.slice(at, from) + (kind === 'link' ? LINK : PIECE).repeat(to - from);
		at = to;
	}
	return plain + text.slice(at);
}

/** A link reads as one word with a capital, whatever it leads to, so that a company may be one. */
function withoutLinks(plain: string, pieces: readonly AttendeePiece[], offset: number): string {
	const links = pieces.filter(({ kind, from }) => kind === 'link' && from >= offset);
	return links.reduce((text, { from, to }) => text.slice(0, from - offset) + 'L'.repeat(to - from) + text.slice(to - offset), plain);
}

function nameEnd(plain: string): number {
	return Math.min(NAME_END.exec(plain)?.index ?? plain.length, SAID.exec(plain)?.index ?? plain.length);
}

/** The name before the first thing that ends one. An address right behind helps to tell `Last, First` from a company. */
function readHead(text: string, plain: string, pieces: readonly AttendeePiece[], lead: number): { readonly parsed: AttendeeName; readonly end: number } {
	const isAfterAddress = plain.slice(0, lead).includes(PIECE) && /^[,:–—-]/.test(plain.slice(lead));
	const end = isAfterAddress ? lead : lead + nameEnd(plain.slice(lead));
	const region = unquoted(readText({ text, pieces }, lead, end, 'fact'), plain.slice(0, lead));
	// A device's name goes with the brackets after it, which say whose it is, and so does an address.
	const bracket = /^\([^()\uE001\uE002]*\)/.exec(plain.slice(end))?.[0] ?? '';
	const behind = pieces.find(({ kind, from }) => kind === 'email' && from >= end && /^\s*(?:\([^()\uE001\uE002]*\)\s*)?$/.test(plain.slice(end, from)));
	const parsed = parseAttendeeName(behind?.kind === 'email' ? `${region} <${behind.email}>` : region, 'item');
	const owner = bracket === '' || (parsed.name !== null && !parsed.isGuessedName) ? null : parseAttendeeName(`${region} ${bracket}`, 'item');
	return owner === null || owner.name === null ? { parsed, end } : { parsed: owner, end: end + bracket.length };
}

/** Without the mark that ends what a single quotation mark before it began: `'Smith, Dana'`. */
function unquoted(region: string, before: string): string {
	return /['‘]/.test(before) ? region.replace(/['’](?=["”]?\s*(?:[,;]|$))/, '') : region;
}

function isNamed(piece: AttendeePiece): boolean {
	return 'shown' in piece && piece.kind !== 'link' && piece.shown !== null;
}

function isHonorificLead(text: string): boolean {
	return /^(?:(?:dr|prof|mr|mrs|ms|mx|sir)\.?\s*)+$/i.test(text);
}

/** Whether a text can be somebody's name. People write names small, too, but not many words of one. */
function isPerson(name: string): boolean {
	if (isNoName(name)) return false;
	return isNameLike(name, 7) || (name.split(/\s+/).length <= 3 && /^[\p{Ll}\p{M}\s'’.-]+$/u.test(name)) || /^\p{Lu}/u.test(name) && name.split(/\s+/).length <= 4;
}
