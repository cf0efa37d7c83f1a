import { noProperty } from '../words/attendee-files.ts';
import { decodeQuotedPrintable } from './quoted-printable.ts';
import type { NumberedLine } from './unfold.ts';

/** One property of a vCard or iCalendar: `item1.EMAIL;TYPE=work:ana@acme.example`. */
export interface ContentLine {
	/** From 1, in the file. */
	readonly number: number;
	/** In upper case, without the group before the dot. */
	readonly name: string;
	/** By name in upper case. A bare value of vCard 2.1 (`TEL;CELL`) stands under TYPE or ENCODING. */
	readonly parameters: ReadonlyMap<string, readonly string[]>;
	/** As it stands there, escapes and all; quoted-printable is decoded. */
	readonly value: string;
}

export interface ContentLines {
	readonly lines: readonly ContentLine[];
	/** A sentence for each line that cannot be read. */
	readonly warnings: readonly string[];
}

/**
 * The grammar that vCard and iCalendar share (RFC 5545, section 3.1; RFC 6350, section 3.3; vCard 2.1), tolerantly: what is no property
 * is a warning, and the rest is read.
 */
export function readContentLines(unfolded: readonly NumberedLine[]): ContentLines {
	const lines: ContentLine[] = [];
	const warnings: string[] = [];
	for (let index = 0; index < unfolded.length; index++) {
		const { number, text } = unfolded[index] ?? { number: 0, text: '' };
		if (text.trim() === '') continue;
		const line = parseContentLine(text, number);
		if (line === null) {
			warnings.push(noProperty(number));
			continue;
		}
		if (!isQuotedPrintable(line)) {
			lines.push(line);
			continue;
		}
		const parts = [line.value];
		while (endsSoftly(parts) && canGoOn(unfolded[index + 1])) parts.push(unfolded[++index]?.text ?? '');
		const value = parts.map((part) => part.trimEnd().replace(/=$/, '')).join('');
		lines.push({ ...line, value: decodeQuotedPrintable(value, line.parameters.get('CHARSET')?.[0] ?? null) });
	}
	return { lines, warnings };
}

/** Null where the text is no property. */
export function parseContentLine(text: string, number: number): ContentLine | null {
	// A mark in front of the first line, and blanks that a mail program put before every line.
	const line = text.replace(/^[\uFEFF\s]+/, '');
	const name = /^(?:[\w-]+\.)?([\w-]+)\s*(?=[;:])/.exec(line);
	if (name === null) return null;
	const parameters = new Map<string, string[]>();
	let at = name[0].length;
	while (line[at] === ';') {
		const parameter = parameterAt(line, at + 1);
		const values = parameters.get(parameter.name);
		if (values === undefined) parameters.set(parameter.name, [...parameter.values]);
		else for (const value of parameter.values) values.push(value);
		at = parameter.end;
	}
	return line[at] === ':' ? { number, name: (name[1] ?? '').toUpperCase(), parameters, value: line.slice(at + 1) } : null;
}

/** The values of a parameter as one text: a comma that should have been quoted does not cut it. Null where it is not there or blank. */
export function parameterText(line: ContentLine, name: string): string | null {
	const text = (line.parameters.get(name) ?? []).join(',').trim();
	return text === '' ? null : text;
}

function isQuotedPrintable(line: ContentLine): boolean {
	return line.parameters.get('ENCODING')?.some((encoding) => encoding.toUpperCase() === 'QUOTED-PRINTABLE') === true;
}

function endsSoftly(parts: readonly string[]): boolean {
	return (parts[parts.length - 1] ?? '').trimEnd().endsWith('=');
}

function canGoOn(line: NumberedLine | undefined): boolean {
	return line !== undefined && !/^(?:BEGIN|END):/i.test(line.text);
}

interface Parameter {
	readonly name: string;
	readonly values: readonly string[];
	/** Where the `;` or `:` after it stands, or the end of the line. */
	readonly end: number;
}

const ENCODINGS = /^(?:QUOTED-PRINTABLE|BASE64|B|7BIT|8BIT)$/i;

function parameterAt(line: string, from: number): Parameter {
	const name = /^([\w-]*)\s*=/.exec(line.slice(from, from + 100));
	const values: string[] = [];
	let at = from + (name === null ? 0 : name[0].length) - 1;
	do {
		const value = valueAt(line, at + 1);
		values.push(value.text);
		at = value.end;
	} while (line[at] === ',');
	if (name !== null) return { name: (name[1] ?? '').toUpperCase(), values, end: at };
	return { name: ENCODINGS.test(values[0] ?? '') ? 'ENCODING' : 'TYPE', values, end: at };
}

interface Value {
	readonly text: string;
	/** Where the `,`, `;` or `:` after it stands, or the end of the line. */
	readonly end: number;
}

function valueAt(line: string, from: number): Value {
	return quotedAt(line, from) ?? bareAt(line, from);
}

/** Null where there is no quotation mark, or none that ends: then it stands for itself. */
function quotedAt(line: string, from: number): Value | null {
	const start = from + blanksAt(line, from);
	const close = line[start] === '"' ? line.indexOf('"', start + 1) : -1;
	if (close === -1) return null;
	const end = close + 1 + blanksAt(line, close + 1);
	return ';:,'.includes(line[end] ?? ' ') ? { text: decodeCarets(line.slice(start + 1, close)), end } : null;
}

function bareAt(line: string, from: number): Value {
	let end = from;
	while (end < line.length && !';:,'.includes(line[end] ?? '')) {
		// Outlook writes `CN=Diaz\, Ana` although RFC 5545 has no such escape.
		end += line.startsWith('\\,', end) ? 2 : 1;
	}
	return { text: decodeCarets(line.slice(from, end).replace(/\\,/g, ',')), end };
}

function blanksAt(line: string, from: number): number {
	return /^\s*/.exec(line.slice(from, from + 20))?.[0].length ?? 0;
}

/** RFC 6868: `^'` is a quotation mark, `^n` a line end, `^^` a caret. */
function decodeCarets(text: string): string {
	return text.replace(/\^(['n^])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign === "'" ? '"' : '^'));
}
