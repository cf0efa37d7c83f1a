/** What is said of a file or a pasted text with attendees that cannot be read, or not all of it. Line ends, BEGIN, NAME:value and the like are the formats' own. */

export const FILE_EMPTY = 'This file is empty.';
/** Of other files, by what they begin with. */
export const FILE_IS_WORKBOOK = 'This is a workbook or an archive; save the sheet with the attendees as CSV.';
export const FILE_IS_OLD_OFFICE = 'This is an older Office file; save the list as CSV, or the message or appointment as .ics.';
export const FILE_IS_PDF = 'This is a PDF; copy the names out of it and paste them.';
export const FILE_IS_PICTURE = 'This is a picture; names in it cannot be read. Type or paste them.';
export const FILE_IS_PACKED = 'This file is packed; unpack it first.';
export const FILE_IS_NO_TEXT = 'This file is no text; a list of attendees is one, such as a .csv, .ics or .vcf.';

export const NO_EVENT = 'There is no event in this calendar; an .ics file with the event and its guests is needed.';
export const NO_CARD = 'There is no card in this file; a .vcf file has one between BEGIN:VCARD and END:VCARD for each person.';
export const NOBODY_ON_CARDS = 'The cards in this file have neither names nor addresses.';
export const NOBODY_IN_TEXT = 'There are no names or addresses in this text; write one person a line, or part them with commas.';
export const NO_ROWS = 'There are no rows in this file; a table of attendees has a row of headers and a row for each person.';
export const NO_HEADERS = 'This table has no headers; names and addresses were told by what they look like.';

/** `headers`: those of the table, or the first of them; `more`: how many there are besides. */
export function noColumnOfPeople(headers: readonly string[], more: number): string {
	return `The columns found are ${headers.join(', ')}${more > 0 ? ` and ${more} more` : ''}; one with names (Name, First name) or with addresses (E-mail) is needed.`;
}

export function componentDoesNotEnd(name: string, line: number): string {
	return `The ${name} that begins in line ${line} does not end.`;
}

export function componentHasNotBegun(name: string, line: number): string {
	return `Line ${line} ends a ${name} that has not begun.`;
}

export function noProperty(line: number): string {
	return `Line ${line} is no property of the form NAME:value.`;
}

/** `line`: a line of a pasted text, such as `Absent: Ana Diaz`. */
export function namesNobodyWhoCame(line: string): string {
	return `“${line}” names people who did not come; they are left out.`;
}

/** What a list is made of. */
export type Entry = 'row' | 'card' | 'entry' | 'attendee';

const ENTRIES: Readonly<Record<Entry, string>> = { row: 'rows', card: 'cards', entry: 'entries', attendee: 'attendees' };

export function leftOutWithoutPerson(count: number, entry: Entry): string {
	return count === 1 ? `1 ${entry} has neither a name nor an address.` : `${count} ${ENTRIES[entry]} have neither a name nor an address.`;
}
