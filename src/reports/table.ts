import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

export interface Column {
	readonly title: string;
	/** It is not made narrower than this as long as the others can give way. */
	readonly least: number;
}

const GAP = 2;
/** Keeps words of a cell on one line where that fits; it is printed as a plain space. */
export const NO_BREAK = '\u00A0';

/**
 * Rows of cells as lines no wider than so many columns: cells wrap at words, long words anywhere, and nothing is cut. Widths are counted in
 * terminal columns, so that wide characters, combining marks and colours stay aligned.
 */
export function layOutTable(columns: readonly Column[], rows: ReadonlyArray<readonly string[]>, width: number): readonly string[] {
	const widths = fitWidths(columns, rows, width);
	return rows.flatMap((row) => layOutRow(row, widths)).map((line) => line.replaceAll(NO_BREAK, ' '));
}

/** The same rows for a narrow terminal: all cells but the last on a line, the last below it, indented. */
export function stackRows(rows: ReadonlyArray<readonly string[]>, width: number): readonly string[] {
	return rows.flatMap((row) => {
		const head = row.slice(0, -1).filter((cell) => cell !== '').join(' · ');
		const below = wrap(row[row.length - 1] ?? '', Math.max(1, width - GAP)).map((line) => ' '.repeat(GAP) + line);
		return [...wrap(head, width), ...below].map((line) => line.replaceAll(NO_BREAK, ' '));
	});
}

function layOutRow(cells: readonly string[], widths: readonly number[]): readonly string[] {
	const wrapped = widths.map((width, index) => wrap(cells[index] ?? '', width));
	const height = Math.max(...wrapped.map((lines) => lines.length));
	return Array.from({ length: height }, (_, line) => widths.map((width, index) => padTo(wrapped[index]?.[line] ?? '', width)).join(' '.repeat(GAP)).trimEnd());
}

/** A cell that fits stays as it is: wrapping would compose its combining marks. What is held together by no-break spaces is, where that fits. */
function wrap(cell: string, width: number): readonly string[] {
	if (stringWidth(cell) <= width) return [cell];
	const loosened = cell.split(' ').map((word) => (stringWidth(word) <= width ? word : word.replaceAll(NO_BREAK, ' ')));
	return wrapAnsi(loosened.join(' '), width, { hard: true }).split('\n');
}

function padTo(text: string, width: number): string {
	return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}

/** As wide as the cells need; while that is too wide, the widest column gives way, down to what is its least. */
function fitWidths(columns: readonly Column[], rows: ReadonlyArray<readonly string[]>, width: number): readonly number[] {
	const widths = columns.map((_, index) => rows.reduce((most, row) => Math.max(most, stringWidth(row[index] ?? '')), 1));
	const room = Math.max(columns.length, width - GAP * (columns.length - 1));
	const least = columns.map((column, index) => Math.min(column.least, widths[index] ?? 0));
	let excess = widths.reduce((sum, one) => sum + one, 0) - room;
	while (excess > 0) {
		const index = widest(widths.map((one, at) => (one > (least[at] ?? 0) ? one : 0))) ?? widest(widths.map((one) => (one > 1 ? one : 0)));
		if (index === null) break;
		widths[index] = (widths[index] ?? 1) - 1;
		excess -= 1;
	}
	return widths;
}

/** Index of the greatest; null if all are 0. */
function widest(widths: readonly number[]): number | null {
	const most = Math.max(...widths);
	return most === 0 ? null : widths.indexOf(most);
}
