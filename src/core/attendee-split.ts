import { attendeePieces, type AttendeePiece } from './attendee-pieces.ts';
import { SHIELD, shieldQuotedPairs } from './attendee-quotes.ts';
import { commasMean, isNamedInAddress } from './attendee-separators.ts';
import { beginsPerson, isAddressedPerson, isBarePerson, isCertain, isDetailed, isPersonLike } from './attendee-parts.ts';
import { areCredentials, generationOf, isCompanyLike, isRole } from './attendee-words.ts';

/** A stretch of a text: offsets in UTF-16 code units, `to` exclusive, without blanks at its ends. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

const AND = /\s{1,9}(?:&|\+|and|und|et)\s{1,9}/giu;
const LEADING_AND = /^(?:&|\+|and|und|et)\s+(?=\S)/iu;

/**
 * Where each person stands in a line of several. Semicolons and line ends part people, and so do commas where there are none: `A, B and C`. Where a line has both, commasMean
 * says what its commas do. In an `item`, where people write about somebody, commas part only links and addresses, and a semicolon only what begins like somebody: what does not belongs to the one before.
 */
export function splitAttendees(text: string, setting: 'line' | 'item'): readonly Stretch[] {
	const shielded = shield(text);
	const lines = filled(text, cut(shielded, /[\n\r]+/g, { from: 0, to: text.length }));
	const within = lines.length > 1 ? meaning(text, shielded, lines, setting) : setting;
	const parts = lines.flatMap((line) => splitLine(text, shielded, line, within));
	return filled(text, parts.flatMap((part) => splitAtAnd(text, shielded, part))).map((part, index) => (index === 0 ? part : withoutAnd(text, part)));
}

function splitLine(text: string, shielded: string, line: Stretch, setting: 'line' | 'item'): readonly Stretch[] {
	const parts = joinedAtSemicolons(text, filled(text, cut(shielded, /;+/g, line)), setting);
	const [only] = parts;
	if (only === undefined || parts.length === 1) return only === undefined ? [] : splitAtCommas(text, shielded, only, setting);
	const within = meaning(text, shielded, parts.map((part) => ownOf(text, shielded, part)), setting);
	return parts.flatMap((part) => splitAtCommas(text, shielded, part, within));
}

/** What commas do in the parts of a text: those of a `line` part people unless the whole reads otherwise. */
function meaning(text: string, shielded: string, parts: readonly Stretch[], setting: 'line' | 'item'): 'line' | 'item' {
	const pieces = parts.map((part) => cut(shielded, /,/g, part).map(({ from, to }) => text.slice(from, to)));
	return setting === 'line' && commasMean(pieces) === 'between' ? 'line' : 'item';
}

/** Parts between semicolons, with each that is said of the one before joined to it. */
function joinedAtSemicolons(text: string, parts: readonly Stretch[], setting: 'line' | 'item'): readonly Stretch[] {
	const all: Stretch[] = [];
	for (const part of parts) {
		const before = all[all.length - 1];
		const isOwn = before === undefined || beginsPerson(text.slice(part.from, part.to), text.slice(before.from, before.to), setting);
		if (isOwn) all.push(part);
		else all[all.length - 1] = { from: before.from, to: part.to };
	}
	return all;
}

function splitAtCommas(text: string, shielded: string, line: Stretch, setting: 'line' | 'item'): readonly Stretch[] {
	const parts = joined(text, cut(shielded, /,/g, line));
	if (setting === 'line') return parts;
	const own = ownOf(text, shielded, line);
	const people = joined(text, cut(shielded, /,/g, own));
	const written = people.map(({ from, to }) => text.slice(from, to));
	const areDetailed = written.every(isDetailed) && written.slice(1).every((part) => part.trim().startsWith('[['));
	return written.every(isCertain) || areDetailed ? withRest(people, line) : [line];
}

/** What stands before the first semicolon of a part: behind it, all is said of whoever stands last there. */
function ownOf(text: string, shielded: string, part: Stretch): Stretch {
	return cut(shielded, /;+/g, part).find((one) => text.slice(one.from, one.to).trim() !== '') ?? part;
}

/** Stretches of which the last goes on to the end of what they were cut from. */
function withRest(parts: readonly Stretch[], { to }: Stretch): readonly Stretch[] {
	return parts.map((part, index) => (index === parts.length - 1 ? { from: part.from, to } : part));
}

/** Credentials, roles and the first name of `Last, First <address>` belong to the name before. */
function joined(text: string, parts: readonly Stretch[]): readonly Stretch[] {
	const all: Stretch[] = [];
	for (const part of parts) {
		const before = all[all.length - 1];
		const written = text.slice(part.from, part.to).trim();
		if (before !== undefined && belongs(text.slice(before.from, before.to).trim(), written)) all[all.length - 1] = { from: before.from, to: part.to };
		else if (written !== '') all.push(part);
	}
	return all;
}

function belongs(before: string, text: string): boolean {
	if (areCredentials(text) || generationOf(text) !== null || /^(?:\(|\[(?!\[|[^\]]*\]\())/.test(text) || isRole(text) || isCompanyLike(text)) return true;
	return isNamedInAddress(before, text);
}

/** `Ana and Bo` are two, if nothing but people stands before; what is said of somebody may hold an “and” as well. */
function splitAtAnd(text: string, shielded: string, part: Stretch): readonly Stretch[] {
	const parts = cut(shielded, AND, ownOf(text, shielded, part));
	const written = parts.map(({ from, to }) => text.slice(from, to).replace(/^\s*,|,\s*$/g, ''));
	const last = written[written.length - 1] ?? '';
	const arePeople = parts.length > 1 && written.slice(0, -1).every((one, index) => isBarePerson(one) || isAddressedPerson(one, written[index + 1] ?? ''));
	// Behind a name alone, what is nobody would become part of it.
	const isName = (text: string): boolean => attendeePieces(text).every(({ kind }: AttendeePiece) => kind !== 'link' && kind !== 'email');
	if (!arePeople) return [part];
	// What is said behind the last “and” goes to whoever stands before it.
	return withRest(isPersonLike(last) || isName(written[parts.length - 2] ?? '') ? parts : parts.slice(0, -1), part);
}

function withoutAnd(text: string, { from, to }: Stretch): Stretch {
	return { from: from + (LEADING_AND.exec(text.slice(from, to))?.[0].length ?? 0), to };
}

/** The text with all in quotes, brackets and links by another character, so that no separator is found there. */
function shield(text: string): string {
	const pattern = /\[\[[^[\]\n]*\]\]|\[[^[\]\n]*\]\([^()\n]*\)|"[^"\n]*"|“[^”\n]*”|\([^()\n]*\)|<[^<>\n]*>/g;
	return shieldQuotedPairs(text).replace(pattern, (whole) => SHIELD.repeat(whole.length));
}

function cut(shielded: string, separator: RegExp, { from, to }: Stretch): readonly Stretch[] {
	const parts: Stretch[] = [];
	let at = from;
	for (const { 0: whole, index } of shielded.slice(from, to).matchAll(separator)) {
		parts.push({ from: at, to: from + index });
		at = from + index + whole.length;
	}
	return [...parts, { from: at, to }];
}

/** Without blanks at their ends, and without those that hold nothing. */
function filled(text: string, parts: readonly Stretch[]): readonly Stretch[] {
	return parts.map((part) => trimmed(text, part)).filter(({ from, to }) => to > from);
}

function trimmed(text: string, { from, to }: Stretch): Stretch {
	const written = text.slice(from, to);
	return { from: from + written.length - written.trimStart().length, to: Math.max(from, to - (written.length - written.trimEnd().length)) };
}
