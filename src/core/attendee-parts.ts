import { emailsIn, guessName, localWords } from './attendee-address.ts';
import { readMark } from './attendee-marks.ts';
import { isNameLike } from './attendee-name.ts';
import { attendeePieces, type AttendeePiece } from './attendee-pieces.ts';
import { areWords, isSaid } from './attendee-said.ts';
import { areCredentials, generationOf, isCompanyLike, isParticle, isRole } from './attendee-words.ts';
import { noteName } from './folder.ts';
import { foldName } from './person-name.ts';

// Whether a part of a line is somebody, or is said of the one before.

/** Up to what ends a name: a bracket, a sign, a dash between blanks, a comma, a colon. */
const HEAD = /^(?:[^\s,;:([<–—-]|-(?=\S)|\s(?![–—-]+(?:\s|$)))*/u;
/** Between people; at the end, where a link follows. */
const AND = /\s+(?:&|\+|and|und|et)(?=\s|$)/iu;
const BETWEEN = new RegExp(`,|${AND.source}`, 'iu');
const CLOSING_MARKS = /[*_"'”’]+$/;
/** What a link to somebody's page or address shows where it is no name. */
const PAGE_WORD = /^(?:(?:personal |public |her |his |their )?(?:web ?site|web ?page|home ?page|page|site|blog|profile?|perfil|profilo|portfolio|link|url|slides|cv|bio|e-?mail|mail|contact))$/iu;
/** How somebody takes part. */
const STATE = /^(?:remote(?:ly)?|online|virtual(?:ly)?|in person|late|early|sick|ill|away|absent|there|here|new|tb[acd]|krank|neu|da)$/u;
const LEADING_AND = /^\s*(?:&|\+|and|und|et)\s+(?=\p{L}|\[)/iu;
/** No more of what stands before is looked at: entries are no longer (see parseAttendeeEntry). */
const LONGEST = 2_000;
/** Han, kana and Hangul, which have no capitals and no blanks between names. */
const UNCASED = /^[\p{Lo}·]{2,}$/u;

/** Whether a part is somebody for sure: a link alone, or what holds an address. */
export function isCertain(text: string): boolean {
	const pieces = attendeePieces(text);
	const [only] = pieces;
	return pieces.some(({ kind }) => kind === 'email') || (only?.kind === 'link' && text.trim().length === only.to - only.from);
}

/** A full name or a link to one, with nothing but a bracket behind it: `Ana Diaz (Acme)`. */
export function isDetailed(text: string): boolean {
	const [, head = ''] = /^\s*(\[\[[^[\]]+\]\]|[^()[\]]+?)\s*\([^()]+\)\s*$/u.exec(text) ?? [];
	const [link] = attendeePieces(head);
	return isFullName(link?.kind === 'link' ? shownBy(link) : head);
}

/** Whether a part between two “and” is one person and no more: a name, a link, an address, with brackets behind it or not. */
export function isBarePerson(text: string): boolean {
	const pieces = attendeePieces(text);
	const around = without(text, pieces).replace(/\([^()]*\)/g, ' ').replace(/[<>()*_"]/g, ' ').trim();
	const named = pieces.filter((piece) => piece.kind === 'link' || piece.kind === 'email' || showsName(piece)).length;
	return around === '' ? named === 1 : named < 2 && isNameLike(around, 4) && !pieces.some(({ kind }) => kind === 'link');
}

/** Whether a part before an “and” is somebody with an address, and perhaps a company, while what follows is not the rest of its name: not `Ana <ana@x.example>, Globex Holdings` before `Partners`. */
export function isAddressedPerson(text: string, next: string): boolean {
	const company = [text.slice(text.lastIndexOf(',') + 1).trim(), 'and', headOf(next.trim())].join(' ');
	return emailsIn(text).length > 0 && !holdsWords(text) && !isCompanyLike(company);
}

/** Whether a text begins with somebody: a link, an address, a name with capitals, or one word. */
export function isPersonLike(text: string): boolean {
	const [first] = attendeePieces(text);
	const bare = text.trim().replace(/^[*_"'@]+/, '');
	const head = headOf(bare).replace(CLOSING_MARKS, '');
	return first?.from === text.length - text.trimStart().length || emailsIn(text).length > 0 || isNameLike(head, 5) || isSmallName(head) || (!isSaid(bare) && !bare.includes(' '));
}

/** Whether a part behind a semicolon is somebody of their own, and not said of the one before. In an `item`, people write about somebody; in a `line`, all is people that can be. */
export function beginsPerson(part: string, written: string, setting: 'line' | 'item'): boolean {
	const text = part.replace(LEADING_AND, '');
	const before = written.slice(0, LONGEST);
	const pieces = attendeePieces(text);
	const words = without(text, pieces).replace(/[^\p{L}]+/gu, ' ').trim();
	const [email] = emailsIn(text);
	const isShown = pieces.some(showsName);
	// `and ana@x.example` is somebody else.
	const isAlone = words === '' && !isShown && text === part;
	if (isAlone && email !== undefined) return !isAddressOf(email, before, setting);
	if (isAlone && pieces.every(({ kind }) => kind === 'phone' || kind === 'page')) return pieces.length === 0;
	if (isSaid(text)) return email !== undefined && !isAddressOf(email, before, setting);
	return setting === 'line' || pieces.some(({ kind }) => kind === 'email') || isItsOwn(text, before, pieces);
}

/** A link at its beginning, or a name: with capitals, or where none is written with any. Of several with “and” between them, the first counts. */
function isItsOwn(text: string, before: string, [first]: readonly AttendeePiece[]): boolean {
	const bare = text.trim().replace(/^[*_"'@“‘]+/, '');
	if (first !== undefined && first.from <= text.length - bare.length && (first.kind === 'link' || showsName(first))) return true;
	const head = headOf(bare).replace(CLOSING_MARKS, '');
	const one = (head.split(AND)[0] ?? '').replace(CLOSING_MARKS, '');
	const isWhole = one.includes(' ') || UNCASED.test(one);
	return !isAbout(head) && ((isNameLike(one, 5) && (isWhole || !isInRemark(before))) || areSmallNames(bare, before));
}

/** Names in small letters, behind others in small letters or where no words stand before; among them there may be names of other sorts. */
function areSmallNames(text: string, before: string): boolean {
	const parts = text.replace(/(^|[^\]])\([^()]*\)/g, '$1 ').split(BETWEEN).filter((part) => part.trim() !== '');
	const areNames = isSmallName(parts[0] ?? '') && parts.every((part) => isSmallName(part) || isNameLike(part, 5) || isBarePerson(part) || areWords(part.trim()));
	return areNames && (/^\p{Ll}/u.test(before.trim()) || !holdsWords(before));
}

/** Whether a Markdown link to a page or an address shows the name of somebody, and not of the page: `[Ana Diaz](https://…)`, not `[LinkedIn](https://linkedin.com/…)`. */
function showsName(piece: AttendeePiece): boolean {
	if ((piece.kind !== 'page' && piece.kind !== 'email') || piece.shown === null) return false;
	const host = piece.kind === 'page' ? foldName(piece.url).replace(/^https?:\/\/|[/?#].*$/g, '') : '';
	return isNameLike(piece.shown, 5) && !PAGE_WORD.test(piece.shown) && !host.includes(foldName(piece.shown).replace(/\s/g, ''));
}

/** A name in small letters, and nothing that is said of somebody. */
function isSmallName(text: string): boolean {
	const bare = text.trim();
	return bare.split(/\s+/).length <= 3 && /^[\p{Ll}\p{M}\s'’.-]+$/u.test(bare) && !(areWords(bare) || isAbout(bare) || readMark(bare) !== null || STATE.test(bare));
}

/** Whether words in small letters stand somewhere that are neither names nor nobody: `and her husband`. */
function holdsWords(text: string): boolean {
	const parts = without(text, attendeePieces(text)).replace(/\([^()]*\)|[@*_]/g, ' ').split(BETWEEN);
	const areNobody = (part: string, index: number): boolean => index > 0 && areWords(part.trim()) && !isSaid(part);
	return parts.some((part, index) => !isSmallName(part) && !areNobody(part, index) && part.split(/[^\p{L}\p{M}'’]+/u).some((word) => /^\p{Ll}/u.test(word) && !isParticle(word)));
}

function isAbout(head: string): boolean {
	return isRole(head) || isCompanyLike(head) || areCredentials(head) || generationOf(head) !== null;
}

/** Small words behind a name: what follows `Ana Diaz – likes Rust` goes on about her, if it is one word. */
function isInRemark(before: string): boolean {
	return /^\p{Lu}/u.test(before.trim()) && holdsWords(before.split(';')[0] ?? '');
}

/** Whether an address alone is that of whoever stands before it. Where it tells no name, it is so in an item. */
function isAddressOf(email: string, before: string, setting: 'line' | 'item'): boolean {
	if (emailsIn(before).length > 0) return false;
	const names = foldName(headOf(before.trim())).split(/[\s.'-]+/).filter((word) => word.length > 1);
	const local = localWords(email).map(foldName).filter((word) => word.length > 1);
	const agrees = local.some((word) => names.some((name) => name === word || (name.length > 2 && word.includes(name))));
	return agrees || (setting === 'item' && guessName(email) === null);
}

function shownBy({ target, shown }: Extract<AttendeePiece, { kind: 'link' }>): string {
	return shown === '' ? noteName(target) : shown;
}

function isFullName(text: string): boolean {
	const name = text.trim();
	return UNCASED.test(name) || (name.includes(' ') && isNameLike(name, 5) && !isRole(name) && !isCompanyLike(name));
}

function headOf(text: string): string {
	return (HEAD.exec(text)?.[0] ?? '').trim();
}

/** A text with blanks for its pieces. */
function without(text: string, pieces: readonly AttendeePiece[]): string {
	return pieces.reduce((left, { from, to }) => left.slice(0, from) + ' '.repeat(to - from) + left.slice(to), text);
}
