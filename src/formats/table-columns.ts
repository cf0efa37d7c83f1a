import { fieldOf } from '../core/attendee-column.ts';
import type { Field } from '../core/attendee-headers.ts';

/** What each column of a row of headers holds, by position; null for a column that says nothing here, `others` for one about somebody else. */
export type Columns = ReadonlyArray<Field | 'others' | null>;

/** Longer texts are sentences of a preamble. */
const LONGEST = 200;

/** What the cells of a row mean if they are headers. */
export function columnsOf(row: readonly string[]): Columns {
	return row.map((cell) => (cell.length > LONGEST ? null : fieldOf(cell)));
}

const IDENTITY: ReadonlySet<Field | 'others' | null> = new Set<Field>(['name', 'shown-name', 'first-name', 'last-name', 'email', 'other-email']);

/** Whether there is a column by which a person is known. */
export function hasIdentity(columns: Columns): boolean {
	return columns.some((column) => IDENTITY.has(column));
}

/** How many different things the columns of a row of headers hold; 0 for a row that is none. */
export function headerScore(row: readonly string[]): number {
	// People, with whom addresses, pages, numbers and days come, stand below headers.
	if (row.some((cell) => /@|:\/\//.test(cell) || /^[\s\d.,:/+-]*\d[\s\d.,:/+-]*$/.test(cell))) return 0;
	const columns = columnsOf(row);
	const isAboutMeeting = columns.includes('meeting-id');
	return hasIdentity(columns) || isAboutMeeting ? new Set(columns.filter((column) => column !== null && column !== 'others')).size : 0;
}
