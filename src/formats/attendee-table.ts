import type { Attendee, AttendeeList } from '../core/attendee.ts';
import { unreadable, type Reading } from '../core/reading.ts';
import { noColumnOfPeople, NO_ROWS } from '../words/attendee-files.ts';
import { readPlainTable } from './plain-table.ts';
import { rowsLeftOut } from './rows-left-out.ts';
import { findBlocks, type Block } from './table-blocks.ts';
import { columnsOf } from './table-columns.ts';
import { readTableEvent } from './table-event.ts';
import { readRow } from './table-attendee.ts';
import { readRows } from './table-rows.ts';

/** The attendees of a text with delimiters: an export of Luma, Eventbrite, Meetup, Zoom or Teams, or any table with names or addresses. */
export function readAttendeeTable(text: string): Reading<AttendeeList> {
	return readAttendeeRows(readRows(text));
}

/** The same of rows that are cut into cells already. */
export function readAttendeeRows(rows: ReadonlyArray<readonly string[]>): Reading<AttendeeList> {
	const blocks = findBlocks(rows);
	if (blocks.people.length === 0) {
		const plain = readPlainTable(rows);
		return plain.kind === 'blank' ? unreadable(whatWasFound(rows)) : plain;
	}
	const read = blocks.people.map(readBlock);
	const { name, day } = readTableEvent(blocks);
	const nameless = read.reduce((count, { left }) => count + left, 0);
	return {
		kind: 'read',
		value: { event: name, day, attendees: withKnownPresence(read.flatMap(({ attendees }) => attendees)), warnings: rowsLeftOut(nameless) },
	};
}

function readBlock(block: Block): { readonly attendees: readonly Attendee[]; readonly left: number } {
	const read = block.rows.map((row) => readRow(row, block));
	const attendees = read.flatMap((attendee) => attendee ?? []);
	return { attendees: withPresenceOfStatus(attendees, block), left: read.length - attendees.length };
}

/** Where one column says both `Attending` and `Checked In`, who is only attending has not been checked in. */
function withPresenceOfStatus(attendees: readonly Attendee[], { columns }: Block): readonly Attendee[] {
	const isByStatus = columns.includes('answer') && !columns.includes('presence') && !columns.includes('joined');
	const isTaken = isByStatus && attendees.some(({ came }) => came === true);
	return isTaken ? attendees.map((attendee) => ({ ...attendee, came: attendee.came ?? false })) : attendees;
}

/** Whether somebody stayed away is known only where the source has somebody who came: before an event, nobody has. */
function withKnownPresence(attendees: readonly Attendee[]): readonly Attendee[] {
	const isTaken = attendees.some(({ came }) => came === true);
	return isTaken ? attendees : attendees.map((attendee) => ({ ...attendee, came: null }));
}

function whatWasFound(rows: ReadonlyArray<readonly string[]>): string {
	const first = rows.filter((row) => row.some((cell) => cell !== ''));
	const best = [...first.slice(0, 60)].sort((a, b) => known(b) - known(a))[0];
	if (best === undefined) return NO_ROWS;
	const headers = best.filter((cell) => cell !== '').map((cell) => (cell.length > 40 ? `${cell.slice(0, 39)}…` : cell));
	return noColumnOfPeople(headers.slice(0, 8), Math.max(0, headers.length - 8));
}

function known(row: readonly string[]): number {
	return columnsOf(row).filter((column) => column !== null).length * 100 + row.filter((cell) => cell !== '').length;
}
