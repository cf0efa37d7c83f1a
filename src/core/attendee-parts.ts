import { emailsIn, guessName, localWords } from './attendee-address.ts';
import { isNameLike } from './attendee-name.ts';
import { attendeePieces, type AttendeePiece } from './attendee-pieces.ts';
import { isSaid } from './attendee-said.ts';
import { areCredentials, generationOf, isCompanyLike, isParticle, isRole } from './attendee-words.ts';
import { noteName } from './folder.ts';
import { foldName } from './person-name.ts';

// Whether a part of a line is somebody, or is said of the one before.

/** Up to what ends a name: a bracket, a sign, a dash between blanks, a comma, a colon. */
const HEAD = /^(?:[^\s,;:([<–—-]|-(?=\S)|\s(?![–—-]+(?:\s|$)))*/u;
const LEADING_AND = /^\s*(?:&|\+|and|und|et)\s+(?=\p{L}|\[\[)/iu;
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
	const named = pieces.filter(({ kind }) => kind === 'link' || kind === 'email').length;
	return around === '' ? named === 1 : named < 2 && isNameLike(around, 4) && !pieces.some(({ kind }) => kind === 'link');
}

/** Whether a text begins with somebody: a link, an address, a name with capitals, or one word. */
export function isPersonLike(text: string): boolean {
	const [first] = attendeePieces(text);
	const bare = text.trim().replace(/^[*_"'@]+/, '');
	const head = headOf(bare);
	return first?.from === text.length - text.trimStart().length || emailsIn(text).length > 0 || isNameLike(head, 5) || (!isSaid(bare) && !bare.includes(' '));
}

/** Whether a part behind a semicolon is somebody of their own, and not said of the one before. In an `item`, people write about somebody; in a `line`, all is people that can be. */
export function beginsPerson(part: string, written: string, setting: 'line' | 'item'): boolean {
	const text = part.replace(LEADING_AND, '');
	const before = written.slice(0, LONGEST);
	const pieces = attendeePieces(text);
	const words = without(text, pieces).replace(/[^\p{L}]+/gu, ' ').trim();
	const [email] = emailsIn(text);
	if (words === '' && email !== undefined) return !isAddressOf(email, before, setting);
	if (words === '' && pieces.every(({ kind }) => kind === 'phone' || kind === 'page')) return pieces.length === 0;
	if (isSaid(text)) return false;
	return setting === 'line' || pieces.some(({ kind }) => kind === 'email') || isItsOwn(text, before, pieces);
}

/** A link at its beginning, or a name: with capitals, or where none is written with any. */
function isItsOwn(text: string, before: string, [first]: readonly AttendeePiece[]): boolean {
	const bare = text.trim().replace(/^[*_"'@“‘]+/, '');
	const head = headOf(bare).replace(/[*_"'”’]+$/, '');
	if (first?.kind === 'link' && first.from <= text.length - bare.length) return true;
	if (isAbout(head)) return false;
	const isSmall = /^\p{Ll}/u.test(before.trim()) && bare.split(/\s+/).length <= 3 && /^[\p{Ll}\p{M}\s'’.-]+$/u.test(bare);
	const isName = isNameLike(head, 5) && (head.includes(' ') || UNCASED.test(head) || !isInRemark(before));
	return isName || isSmall;
}

function isAbout(head: string): boolean {
	return isRole(head) || isCompanyLike(head) || areCredentials(head) || generationOf(head) !== null;
}

/** Small words behind a name: what follows `Ana Diaz – likes Rust` goes on about her, if it is one word. */
function isInRemark(before: string): boolean {
	const bare = before.trim();
	const behind = bare.slice(headOf(bare).length);
	return /^\p{Lu}/u.test(bare) && behind.split(/[^\p{L}]+/u).some((word) => /^\p{Ll}/u.test(word) && !isParticle(word) && !behind.includes(`${word}@`));
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
