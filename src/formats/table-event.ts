import type { Field } from '../core/attendee-headers.ts';
import { dayOf, type Day } from '../core/day.ts';
import { parseDayText } from '../core/day-text.ts';
import { valueOf } from '../core/reading.ts';
import { textOrNull } from './attendee-draft.ts';
import type { Blocks } from './table-blocks.ts';
import { columnsOf, type Columns } from './table-columns.ts';

/** What a table says about the event; null where it does not say, or says several things. */
export interface TableEvent {
	readonly name: string | null;
	readonly day: Day | null;
}

/** The event's name and day, from the part above the table (Zoom, Teams) or from columns that say the same in each row (Eventbrite). */
export function readTableEvent({ people, preamble }: Blocks): TableEvent {
	const names = [...named(preamble, ['event-name']), ...people.flatMap((block) => cellsOf(block.columns, block.rows, ['event-name']))];
	const days = [...named(preamble, ['start', 'event-day']), ...people.flatMap((block) => cellsOf(block.columns, block.rows, ['event-day']))];
	return { name: onlyOne(names.map(textOrNull)), day: onlyOne(days.map(readWrittenDay)) };
}

/** Cells below a header, or beside a name, in the rows above the table. */
function named(rows: ReadonlyArray<readonly string[]>, fields: readonly Field[]): readonly string[] {
	return rows.flatMap((row, index) => {
		const columns = columnsOf(row);
		const isHeader = columns.filter((column) => column !== null).length > 1;
		if (isHeader) return cellsOf(columns, rows.slice(index + 1, index + 2), fields);
		return columns[0] !== null && fields.includes(columns[0] as Field) ? [row.slice(1).find((cell) => cell !== '') ?? ''] : [];
	});
}

function cellsOf(columns: Columns, rows: ReadonlyArray<readonly string[]>, fields: readonly Field[]): readonly string[] {
	const wanted = columns.flatMap((column, index) => (column !== null && column !== 'others' && fields.includes(column) ? [index] : []));
	return rows.flatMap((row) => wanted.map((index) => row[index] ?? ''));
}

function onlyOne<T>(values: ReadonlyArray<T | null>): T | null {
	const different = new Set(values.filter((value) => value !== null));
	return different.size === 1 ? ([...different][0] ?? null) : null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A day as exports write it, with or without a time: `2026-11-20 18:00`, `Nov 20, 2026 6:00 PM`, `20 November 2026`, `20.11.26, 18:01:00`. Null where it can be read in two ways. */
export function readWrittenDay(cell: string): Day | null {
	const text = cell.trim();
	const iso = /^\d{4}[-/]\d{1,2}[-/]\d{1,2}(?!\d)/.exec(text);
	if (iso !== null) return valueOf(parseDayText(iso[0], null));
	const numbers = /^(\d{1,2}[-/.]\d{1,2}[-/.])(\d{4}|\d{2})(?!\d)/.exec(text);
	if (numbers !== null) return valueOf(parseDayText(`${numbers[1] ?? ''}${(numbers[2] ?? '').padStart(4, '20')}`, null));
	const words = /^(?:[a-z]+\.?,? )?(?:([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?|(\d{1,2})(?:st|nd|rd|th)?\.? ([a-z]{3,9})\.?),? (\d{4})(?!\d)/i.exec(text);
	const month = MONTHS.indexOf((words?.[1] ?? words?.[4] ?? '').slice(0, 3).toLowerCase());
	return words === null || month === -1 ? null : dayOf(Number(words[5]), month + 1, Number(words[2] ?? words[3]));
}
