import { oneLine } from '../core/one-line.ts';
import { bodyStart } from './properties/frontmatter.ts';
import type { Range } from './structure/note-structure.ts';
import { readStructure } from './structure/sections.ts';
import { plainInBody, type BodyPlace } from './template-body.ts';
import type { TemplateVariable } from './template-pieces.ts';

/**
 * Fills what stands below the properties, from left to right: how a value is written depends on what stands before it and behind it. Into code, and into a tag without quotes
 * around it, go plain words alone: any other value could become a program there, and its variable stays. `noted` has, by token, the lines of what was noted, as they
 * stand where the variable is alone in its line.
 */
export function fillBody(text: string, variables: readonly TemplateVariable[], texts: ReadonlyMap<string, string>, noted: ReadonlyMap<string, string>): string {
	if (variables.length === 0) return text;
	const from = bodyStart(text);
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	const words = new RegExp(variables.map(({ token }) => token).join('|'), 'g');
	const valueOf = (token: string): string => texts.get(token) ?? '';
	const asWritten = new Map(variables.map(({ token, written }) => [token, written]));
	const { code } = readStructure(text, from);
	let body = '';
	let last = from;
	for (const found of text.slice(from).matchAll(words)) {
		const [token] = found;
		const at = from + found.index;
		body += text.slice(last, at);
		last = at + token.length;
		const rest = /^[^\r\n]*/.exec(text.slice(last))?.[0] ?? '';
		const place = { before: body.slice(body.lastIndexOf('\n') + 1), behind: rest.replace(words, valueOf) };
		const value = valueOf(token);
		const lines = (place.before + rest).trim() === '' ? noted.get(token) : undefined;
		const kept = keptWithin(isWithin(code, at), value, place);
		if (kept === false) body += asWritten.get(token) ?? '';
		else if (kept === true) body += value;
		else body += lines === undefined ? plainInBody(unlinkedTwice(oneLine(value), place), place) : lines.split('\n').join(`${eol}${place.before}`);
	}
	return text.slice(0, from) + body + text.slice(last);
}

/** A name, a day, an address: nothing that closes a text or calls something. */
const PLAIN_WORDS = /^[\p{L}\p{M}\p{N} .,_@+-]*$/u;
const ADDRESS = /^https?:\/\/[^\s<>"'`=]+$/;
/** In a tag of HTML on its line, or right where one begins, and in no text in quotes. */
const BARE_IN_TAG = /<(?:[\p{L}/](?:"[^"]*"|'[^']*'|[^<>"'])*)?$/u;

/** Whether a value can stand as it is where anything more than words would be code or a part of a tag; null where it stands in neither. */
function keptWithin(isInCode: boolean, value: string, place: BodyPlace): boolean | null {
	if (isInCode || isInInlineCode(place)) return PLAIN_WORDS.test(value);
	return BARE_IN_TAG.test(place.before) ? PLAIN_WORDS.test(value) || ADDRESS.test(value) : null;
}

function isWithin(spans: readonly Range[], at: number): boolean {
	return spans.some(({ from, to }) => at >= from && at < to);
}

/** Between two backticks of its line. Those of values are escaped. */
function isInInlineCode({ before, behind }: BodyPlace): boolean {
	return before.replace(/\\`/g, '').split('`').length % 2 === 0 && behind.includes('`');
}

function unlinkedTwice(value: string, { before, behind }: BodyPlace): string {
	const inner = /^\[\[([^[\]]+)\]\]$/.exec(value)?.[1];
	return inner !== undefined && before.endsWith('[[') && behind.startsWith(']]') ? inner : value;
}
