import { isNameLike } from './attendee-name.ts';
import { attendeePieces } from './attendee-pieces.ts';
import { SHIELD, shieldQuotedPairs } from './attendee-quotes.ts';
import { commasMean, isNamedInAddress } from './attendee-separators.ts';
import { areCredentials, generationOf, isCompanyLike, isRole } from './attendee-words.ts';

/** A stretch of a text: offsets in UTF-16 code units, `to` exclusive, without blanks at its ends. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

const AND = /\s{1,9}(?:&|\+|and|und|et)\s{1,9}/giu;

/**
 * Where each person stands in a line of several. Semicolons and line ends part people, and so do commas where there are none: `A, B and C`. Where a line has both, commasMean
 * says what its commas do. In an `item`, where after a comma may stand what somebody does, commas do so only between links and addresses.
 */
export function splitAttendees(text: string, setting: 'line' | 'item'): readonly Stretch[] {
	const shielded = shield(text);
	const lines = cut(shielded, /[\n\r]+/g, { from: 0, to: text.length });
	const parts = lines.flatMap((line) => splitLine(text, shielded, line, lines.length > 1 ? 'item' : setting));
	return parts.flatMap((part) => splitAtAnd(text, shielded, part)).map((part) => trimmed(text, part)).filter(({ from, to }) => to > from);
}

function splitLine(text: string, shielded: string, line: Stretch, setting: 'line' | 'item'): readonly Stretch[] {
	const parts = cut(shielded, /;+/g, line);
	if (parts.length === 1) return splitAtCommas(text, shielded, line, setting);
	const filled = parts.map((part) => trimmed(text, part)).filter(({ from, to }) => to > from);
	const pieces = filled.map((part) => cut(shielded, /,/g, part).map(({ from, to }) => text.slice(from, to)));
	const within = setting === 'line' && commasMean(pieces) === 'between' ? 'line' : 'item';
	return parts.flatMap((part) => splitAtCommas(text, shielded, part, within));
}

function splitAtCommas(text: string, shielded: string, line: Stretch, setting: 'line' | 'item'): readonly Stretch[] {
	const parts = joined(text, cut(shielded, /,/g, line));
	return setting === 'line' || parts.every((part) => isCertain(text.slice(part.from, part.to))) ? parts : [line];
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

/** Whether a part is somebody for sure: a link alone, or what holds an address. */
function isCertain(text: string): boolean {
	const pieces = attendeePieces(text);
	const [only] = pieces;
	return pieces.some(({ kind }) => kind === 'email') || (only?.kind === 'link' && text.trim().length === only.to - only.from);
}

function splitAtAnd(text: string, shielded: string, part: Stretch): readonly Stretch[] {
	const parts = cut(shielded, AND, part);
	const isPerson = ({ from, to }: Stretch): boolean => isCertain(text.slice(from, to)) || isNameLike(text.slice(from, to).trim(), 4);
	return parts.length > 1 && parts.slice(0, -1).every(isPerson) ? parts : [part];
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

function trimmed(text: string, { from, to }: Stretch): Stretch {
	const written = text.slice(from, to);
	return { from: from + written.length - written.trimStart().length, to: Math.max(from, to - (written.length - written.trimEnd().length)) };
}
