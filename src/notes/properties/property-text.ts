import { isScalar, stringify } from 'yaml';

/** How a text is written: in quotes as before, or plainly as far as YAML allows it. */
export type QuoteStyle = 'plain' | 'single' | 'double';

/** Where a text is written: `flow` inside brackets or braces, `json` inside braces whose keys stand in double quotes. */
export interface Surroundings {
	readonly flow: boolean;
	readonly json: boolean;
}

// YAML's unprintable characters, those that end a line in other readers, the byte order mark, and halves of a pair. And what begins a command of
// Templater's, which that plugin would run in a new note, whoever wrote it.
const NEEDS_ESCAPE = /(?!\t)\p{Control}|[\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}|<%/u;
const ENDS_IN_FLOW = /[[\]{},]/;
const BLANK_LINE = /^[ \t]*$/;

/** The quotes of a node as it stands in the note; plain for all that is no text in quotes. */
export function quoteStyle(node: unknown): QuoteStyle {
	if (!isScalar(node)) return 'plain';
	if (node.type === 'QUOTE_DOUBLE') return 'double';
	return node.type === 'QUOTE_SINGLE' ? 'single' : 'plain';
}

/** Whether a text can stand in double quotes alone. */
export function needsEscape(value: string): boolean {
	return NEEDS_ESCAPE.test(value);
}

/** A value on one line, as Obsidian writes it: a day plain, a link and what YAML would take for something else in quotes. */
export function scalarText(value: string | number | boolean | null, like: QuoteStyle, around: Surroundings): string {
	if (typeof value === 'number') return numberText(value);
	if (typeof value !== 'string') return String(value);
	if (around.json || like === 'double' || NEEDS_ESCAPE.test(value)) return quotedText(value);
	if (like === 'single') return singleQuoted(value);
	if (canBePlain(value, around.flow)) return value;
	return value.includes('"') && !value.includes("'") ? singleQuoted(value) : quotedText(value);
}

/** A list on one line: `[a, b]`. */
export function flowListText(items: readonly string[], like: QuoteStyle, { json }: Surroundings): string {
	return `[${items.map((item) => scalarText(item, like, { flow: true, json })).join(', ')}]`;
}

/**
 * A text of several lines as a block under its key, each line after an indent; null where some of it would not be seen. What stands around it,
 * blanks at its start and empty lines at its end can make it read as another text: the caller reads it back.
 */
export function blockText(value: string, indent: string, lineBreak: string): string | null {
	const text = value.endsWith('\n') ? value.slice(0, -1) : value;
	const lines = text.split('\n');
	if (lines.length === 1 || lines.some((line) => NEEDS_ESCAPE.test(line) || (line !== '' && BLANK_LINE.test(line)))) return null;
	const header = value === text ? '|-' : '|';
	return [header, ...lines.map((line) => (line === '' ? '' : indent + line))].join(lineBreak);
}

function numberText(value: number): string {
	if (Number.isNaN(value)) return '.nan';
	if (!Number.isFinite(value)) return value > 0 ? '.inf' : '-.inf';
	return Object.is(value, -0) ? '-0' : String(value);
}

function canBePlain(value: string, flow: boolean): boolean {
	return !(flow && ENDS_IN_FLOW.test(value)) && stringify(value, { lineWidth: 0, blockQuote: false }) === `${value}\n`;
}

function singleQuoted(value: string): string {
	return `'${value.replace(/'/g, "''")}'`;
}

/** A text in double quotes on one line, with all escaped that cannot be seen. JSON's escapes are YAML's, but it leaves some characters as they are. */
export function quotedText(value: string): string {
	return JSON.stringify(value).replace(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|<(?=%)/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
