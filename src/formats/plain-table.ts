import type { AttendeeList } from '../core/attendee.ts';
import { blank, read, type Reading } from '../core/reading.ts';
import { NO_HEADERS } from '../words/attendee-files.ts';
import { attendeeFrom, textOrNull } from './attendee-draft.ts';
import { rowsLeftOut } from './rows-left-out.ts';
import { mailAddressesIn } from './mail-address.ts';

/** A table without headers, by what its cells hold: the column with the most addresses, and the names beside it. Blank where no cell has an address. */
export function readPlainTable(rows: ReadonlyArray<readonly string[]>): Reading<AttendeeList> {
	const filled = rows.filter((row) => row.some((cell) => cell !== ''));
	const width = filled.reduce((widest, row) => Math.max(widest, row.length), 0);
	const email = fullest(filled, width, (cell) => mailAddressesIn(cell).length > 0);
	if (email === null) return blank;
	const name = fullest(filled, width, isNameLike);
	const readings = filled.map((row) => {
		const others = row.filter((cell, index) => index !== name && index !== email && textOrNull(cell) !== null);
		const phones = others.filter((cell) => PHONE.test(cell));
		return attendeeFrom({ name: name === null ? null : (row[name] ?? ''), emails: [row[email] ?? ''], phones, rest: others.filter((cell) => !phones.includes(cell)) });
	});
	const attendees = readings.flatMap((attendee) => attendee ?? []);
	const left = readings.length - attendees.length;
	const warnings = [NO_HEADERS, ...rowsLeftOut(left)];
	return read({ event: null, day: null, attendees, warnings });
}

/** The column in which the most cells are of that sort, the first of several; null where none is. */
function fullest(rows: ReadonlyArray<readonly string[]>, width: number, isOne: (cell: string) => boolean): number | null {
	let best: number | null = null;
	let most = 0;
	for (let column = 0; column < Math.min(width, 100); column++) {
		const count = rows.filter((row) => isOne(row[column] ?? '')).length;
		if (count > most) [best, most] = [column, count];
	}
	return best;
}

const PHONE = /^(?:\+|0|\(0)[\d\s()./-]{6,}\d$/;

/** Two to five words of letters. */
function isNameLike(cell: string): boolean {
	return /^\p{L}[\p{L}\p{M}.'’-]*(?:,? \p{L}[\p{L}\p{M}.'’-]*){1,4}$/u.test(cell);
}
