import type { AttendeeList } from '../core/attendee.ts';
import { unreadable, type Reading } from '../core/reading.ts';
import { FILE_EMPTY } from '../words/attendee-files.ts';
import { readAttendeeTable } from './attendee-table.ts';
import { readCalendarAttendees, readCardAttendees, type AttendeesReading } from './attendees-reading.ts';
import { decodeText } from './decode.ts';
import { whyNoText } from './other-files.ts';
import { readPastedText } from './pasted-text.ts';
import { unfoldBytes } from './unfold.ts';

/**
 * The attendees in a file, by what it holds more than by its name: an `.ics`, a `.vcf`, a table, else names as somebody writes them down.
 * `name` is null for a text from standard input.
 */
export function readAttendees(name: string | null, bytes: Uint8Array): AttendeesReading {
	const text = decodeText(bytes);
	const reason = whyNoText(bytes, text);
	if (reason !== null) return unreadable(reason);
	if (text.trim() === '') return unreadable(FILE_EMPTY);
	switch (sortOf(text, name)) {
		case 'cards':
			return readCardAttendees(unfoldBytes(bytes));
		case 'calendar':
			return readCalendarAttendees(unfoldBytes(bytes));
		case 'table':
			return listOf(readAttendeeTable(text));
		case 'text':
			return readPastedText(text);
	}
}

/** Meetup calls its tab-separated lists `.xls`. */
const TABLES: ReadonlySet<string> = new Set(['csv', 'tsv', 'tab', 'xls']);

function sortOf(text: string, name: string | null): 'cards' | 'calendar' | 'table' | 'text' {
	const extension = /\.([a-z\d]+)$/i.exec(name ?? '')?.[1]?.toLowerCase() ?? '';
	if (/^[ \t]*BEGIN:VCARD/im.test(text)) return 'cards';
	if (/^[ \t]*BEGIN:(?:VCALENDAR|VEVENT)/im.test(text)) return 'calendar';
	if (extension === 'vcf') return 'cards';
	if (extension === 'ics') return 'calendar';
	return TABLES.has(extension) ? 'table' : 'text';
}

function listOf(reading: Reading<AttendeeList>): AttendeesReading {
	switch (reading.kind) {
		case 'read':
			return { kind: 'list', list: reading.value };
		case 'unreadable':
			return reading;
		case 'blank':
			return unreadable(FILE_EMPTY);
	}
}
