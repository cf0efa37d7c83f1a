import Papa from 'papaparse';
import { mailAddressesIn } from './mail-address.ts';
import { headerScore } from './table-columns.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** The headers of every known export stand within so many rows. */
const SNIFFED_ROWS = 60;
/** So many quotation marks that do not end are mended one by one; a file with more is read without quotation. */
const MOST_MENDED = 20;

const NEWLINE = '\n';

/** A text with delimiters as rows of cells, trimmed. The delimiter is the one with which the headers, else the most addresses, are recognised. */
export function readRows(text: string): ReadonlyArray<readonly string[]> {
	// Line ends may be mixed where somebody edited a file; one kind only would glue rows together.
	const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, NEWLINE);
	const named = /^sep=(.)\n/i.exec(lines);
	const body = named === null ? lines : lines.slice(named[0].length);
	return parseRows(body, named?.[1] ?? sniffDelimiter(body)).map((row) => row.map(readCell));
}

function sniffDelimiter(text: string): string {
	const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: scoreOf(text, delimiter) }));
	return scored.reduce((best, other) => (other.score > best.score ? other : best)).delimiter;
}

function scoreOf(text: string, delimiter: string): number {
	const { data } = Papa.parse<string[]>(text, { delimiter, newline: NEWLINE, header: false, preview: SNIFFED_ROWS });
	const header = Math.max(0, ...data.map((row) => headerScore(row.map(readCell))));
	const addresses = data.flat().filter((cell) => mailAddressesIn(cell).length === 1).length;
	const parted = data.filter((row) => row.length > 1).length;
	return header * 10_000 + addresses * 100 + Math.min(parted, 99);
}

/** The rows of a text. A quotation mark that does not end would swallow the people that follow: its line is read without quotation. */
function parseRows(text: string, delimiter: string): ReadonlyArray<readonly string[]> {
	const rows: Array<readonly string[]> = [];
	let rest = text;
	for (let mended = 0; mended < MOST_MENDED; mended++) {
		const { data, errors } = Papa.parse<string[]>(rest, { delimiter, newline: NEWLINE, header: false });
		const flawed = errors.find(({ type, row }) => type === 'Quotes' && isSwallowing(data[row ?? -1]));
		if (flawed?.row === undefined) return [...rows, ...data];
		rows.push(...data.slice(0, flawed.row));
		const from = startOfRow(rest, flawed.row, delimiter);
		const end = rest.indexOf(NEWLINE, from);
		rows.push(splitPlainly(rest.slice(from, end === -1 ? undefined : end), delimiter));
		if (end === -1) return rows;
		rest = rest.slice(end + 1);
	}
	return [...rows, ...rest.split(NEWLINE).map((line) => splitPlainly(line, delimiter))];
}

function isSwallowing(row: readonly string[] | undefined): boolean {
	return row === undefined || row.some((cell) => cell.includes(NEWLINE));
}

/** Where the row of that number (from 0) begins. */
function startOfRow(text: string, row: number, delimiter: string): number {
	return row === 0 ? 0 : Papa.parse(text, { delimiter, newline: NEWLINE, header: false, preview: row }).meta.cursor;
}

function splitPlainly(line: string, delimiter: string): readonly string[] {
	return line.split(delimiter).map((cell) => cell.trim().replace(/^"|"$/g, ''));
}

/** Trimmed; spreadsheets keep a sign from being a formula with `'+34 …` and a number from losing its zeros with `="0034"`. */
function readCell(cell: string): string {
	const text = cell.replace(/\0/g, '').trim();
	return /^="([^"]*)"$/.exec(text)?.[1] ?? text.replace(/^'(?=[=+\-@])/, '');
}
