import { headerKey } from '../core/attendee-column.ts';
import type { Field } from '../core/attendee-headers.ts';
import type { Attendee } from '../core/attendee.ts';
import { phonesIn } from '../core/phone.ts';
import { isYes, readPresence, readStatus } from './attendance.ts';
import { attendeeFrom, textOrNull } from './attendee-draft.ts';
import { mailAddressesIn } from './mail-address.ts';
import { MEETING_ROLES } from './meeting-roles.ts';
import { chooseShownName, joinNames, withoutMeetingMark } from './shown-name.ts';
import type { Block } from './table-blocks.ts';
import { linkedInPagesIn, pagesIn, sitesIn } from './web-page.ts';

/** The attendee of a row; null where it has neither a name nor an address. `came` is what the row says by itself. */
export function readRow(row: readonly string[], block: Block): Attendee | null {
	const cells = realigned(row, block);
	const all = (field: Field): readonly string[] => block.columns.flatMap((column, index) => (column === field ? (textOrNull(cells[index]) ?? []) : []));
	const emails = all('email').flatMap(mailAddressesIn);
	return attendeeFrom({
		name: nameOf(all),
		emails: emails.length > 0 ? emails : all('other-email').flatMap(mailAddressesIn).slice(0, 1),
		phones: all('phone').flatMap(phonesIn),
		profiles: [
			...all('profile').flatMap(pagesIn),
			...all('site').flatMap(sitesIn),
			// Where somebody answered a question with their page.
			...cells.flatMap((cell, index) => (block.columns[index] === null ? linkedInPagesIn(cell) : [])),
		],
		company: all('company')[0] ?? null,
		role: [...all('role'), ...all('title')].find((role) => !isNoRole(role)) ?? null,
		remark: all('remark')[0] ?? null,
		answer: answerOf(all),
		came: cameBy(cells, block),
	});
}

type Cells = (field: Field) => readonly string[];

function nameOf(all: Cells): string {
	const part = (...fields: readonly Field[]): string => joinNames(fields.flatMap(all).filter((name) => !isPlaceholder(name)));
	const given = part('first-name');
	const family = part('middle-name', 'last-name');
	const name = all('name').filter((text) => !isPlaceholder(text)).map(withoutMeetingMark)[0] ?? all('shown-name').map(chooseShownName)[0] ?? '';
	if (name === '') return `${given} ${family}`.trim();
	if (given !== '' && family !== '') return headerKey(name) === headerKey(given) ? `${given} ${family}` : name;
	// `Name;Vorname`, `Nombre;Apellidos`: where a column has one part of the name, the other may be all that this one has.
	const isWhole = ` ${headerKey(name)} `.includes(` ${headerKey(`${given}${family}`)} `);
	return isWhole ? name : `${given} ${name} ${family}`.trim();
}

/** A number, or Eventbrite's words where the buyer of several tickets did not say who comes. */
function isPlaceholder(name: string): boolean {
	return /^info requested$/i.test(name) || !/[\p{L}\p{Extended_Pictographic}]/u.test(name);
}

const NO_ROLES = new Set(MEETING_ROLES.map(headerKey));

/** Who somebody is in the meeting, or how they are addressed, is no role at their work. */
function isNoRole(text: string): boolean {
	return NO_ROLES.has(headerKey(text));
}

function answerOf(all: Cells): Attendee['answer'] {
	return all('answer').map((cell) => readStatus(cell).answer).find((answer) => answer !== null) ?? null;
}

/** True or false where a column says so, null where none does. A column that is blank says no. */
function cameBy(cells: readonly string[], { columns }: Block): boolean | null {
	const at = (field: Field): readonly string[] => columns.flatMap((column, index) => (column === field ? [cells[index] ?? ''] : []));
	if (at('waiting').some(isYes)) return null;
	const said = [...at('presence').map(readPresence), ...at('answer').map((cell) => readStatus(cell).came)].filter((came) => came !== null);
	if (said.length > 0) return said.includes(true);
	return at('joined').some((cell) => /\d|\p{L}/u.test(cell)) ? true : null;
}

/** A comma in a name that nobody quoted moves the address one column on: the name is put together again. */
function realigned(row: readonly string[], { columns }: Block): readonly string[] {
	const email = columns.indexOf('email');
	const filled = row.slice(0, row.reduce((last, cell, index) => (cell === '' ? last : index + 1), 0));
	const more = filled.length - columns.length;
	if (email === -1 || more <= 0 || mailAddressesIn(row[email] ?? '').length > 0 || mailAddressesIn(row[email + more] ?? '').length === 0) return row;
	const name = Math.max(0, columns.findIndex((column) => column === 'name' || column === 'shown-name'));
	if (name > email) return row;
	return [...row.slice(0, name), row.slice(name, name + more + 1).join(', '), ...row.slice(name + more + 1)];
}
