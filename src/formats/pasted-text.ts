import { headerKey } from '../core/attendee-column.ts';
import { linkAlias, linkName, type LinkTexts } from '../core/attendee-link.ts';
import { isNameLike } from '../core/attendee-name.ts';
import { isHeadLine, namesAbsent, quotedSender } from '../core/attendee-said.ts';
import type { Attendee } from '../core/attendee.ts';
import { oneLine } from '../core/one-line.ts';
import { phonesIn } from '../core/phone.ts';
import { unreadable } from '../core/reading.ts';
import { namesNobodyWhoCame, NOBODY_IN_TEXT } from '../words/attendee-files.ts';
import { attendeeFrom } from './attendee-draft.ts';
import { readAttendeeRows } from './attendee-table.ts';
import { readCalendarAttendees, readCardAttendees, type AttendeesReading } from './attendees-reading.ts';
import { isMailAddress, mailAddressesIn } from './mail-address.ts';
import { readMarkdownRows } from './markdown-table.ts';
import { splitEntries } from './pasted-entries.ts';
import { rowsLeftOut } from './rows-left-out.ts';
import { columnsOf, headerScore } from './table-columns.ts';
import { readRows } from './table-rows.ts';
import { unfoldText } from './unfold.ts';
import { pagesIn } from './web-page.ts';

/** Attendees in a text that somebody pasted: people one a line or parted by commas or semicolons, an Outlook To line, a table, a vCard, an iCalendar body. */
export function readPastedText(text: string): AttendeesReading {
	if (/^[ \t]*BEGIN:VCARD/im.test(text)) return readCardAttendees(unfoldText(text));
	if (/^[ \t]*(?:BEGIN:(?:VCALENDAR|VEVENT)|(?:ATTENDEE|ORGANIZER)(?:;[\w-]+=|:mailto:))/im.test(text)) return readCalendarAttendees(unfoldText(text));
	return readPastedTable(text) ?? readPastedNames(text);
}

/** Null where the text is no table. */
function readPastedTable(text: string): AttendeesReading | null {
	const markdown = readMarkdownRows(text);
	const rows = markdown.length > 0 ? markdown : readRows(text);
	const isTable = markdown.length > 0 || rows.some((row) => headerScore(row) > 1);
	if (!isTable) return null;
	const reading = readAttendeeRows(rows);
	return reading.kind === 'read' ? { kind: 'list', list: reading.value } : null;
}

function readPastedNames(text: string): AttendeesReading {
	const all = text.split(/\r\n|\n|\r/).map((line) => ({ line, isAbsent: namesAbsent(line.replace(/^\s*(?:[-*+•]\s+)?(?:\[.\]\s+)?/, '')) }));
	const lines = all.flatMap(({ line, isAbsent }) => (isAbsent ? [] : [line]));
	const absent = all.flatMap(({ line, isAbsent }) => (isAbsent ? [namesNobodyWhoCame(line.trim().slice(0, 60))] : []));
	const listed = lines.filter((line) => !isHeadLine(line)).map((line) => quotedSender(line) ?? line);
	const entries = splitEntries(listed.join('\n')).filter((entry) => !isHeading(entry));
	const read = entries.map(readEntry);
	const attendees = read.flatMap((attendee) => attendee ?? []);
	if (attendees.length === 0) return unreadable(absent[0] ?? NOBODY_IN_TEXT);
	const leftOut = lines.length - listed.length + read.length - attendees.length;
	return { kind: 'list', list: { event: null, day: null, attendees, warnings: [...rowsLeftOut(leftOut, 'entry'), ...absent] } };
}

/** `Attendees`, `# Guests`, `12 participants`: what stands above a list. */
function isHeading(entry: string): boolean {
	const heading = entry.replace(/^#+\s*|:$/g, '');
	if (heading !== entry && !/[@/]/.test(entry)) return true;
	const title = entry.replace(/\s*[([]\d{1,5}[)\]]$/, '');
	return columnsOf([title])[0] === 'name' || /^(?:\d+ )?(?:guests|invitees|people|who|gaste|anwesende|invites|asistentes|invitados|participants|convidados|teilnehmer|deelnemers|gasten|aanwezigen|partecipanti|invitati)$/.test(headerKey(title));
}

const NUMBER = /(?:\+|\b0|\(0)[\d\s()./-]{6,}\d/g;
const PAGE = /<?https?:\/\/\S+|\b(?:www\.)?linkedin\.com\/\S+/gi;
const MARKDOWN_LINK = /\[([^[\]]*)\]\((?:mailto:)?([^()\s]*)\)/g;
const DASH = ' – ';

/** One person: `Ana Diaz <ana@acme.example>`, `[[Ana Diaz|Ana]]`, `Ana Diaz, CTO, Acme - ana@acme.example - +34 600 000 000`. */
export function readEntry(entry: string): Attendee | null {
	const link = linkIn(entry);
	const text = (link === null ? entry : entry.replace(link.written, ` ${linkName(link)} `)).replace(MARKDOWN_LINK, ' $1 $2 ').replace(/\t+/g, DASH);
	const written = oneLine(text.replace(PAGE, ' ').replace(NUMBER, ' ').replace(/\(\s*\)/g, ' '));
	const [name = '', ...rest] = apart(written).split(/\s+(?:[-–—]\s+)+|\s+[-–—]$/).map((part) => part.replace(/^[-–—|:,\s]+|[-–—|:,\s]+$/g, ''));
	const attendee = attendeeFrom({
		name: unquoted(name),
		setting: 'item',
		emails: mailAddressesIn(text),
		phones: (text.replace(PAGE, ' ').match(NUMBER) ?? []).flatMap(phonesIn),
		profiles: pagesIn(text),
		rest: rest.filter((part) => part !== '' && !isMailAddress(part)),
	});
	if (attendee === null || link === null) return attendee;
	const alias = /\p{L}/u.test(entry.slice(0, link.at)) ? null : linkAlias(link);
	return { ...attendee, link: link.target, ...(alias === null ? {} : { alias }) };
}

/** `Ana Diaz: wants the slides` with a dash for the colon. What stands behind a single word may be a label: `Venue: …`. */
function apart(written: string): string {
	const [, name = '', said = ''] = /^([^:]{3,60}):\s+(?=\p{Ll})(.+)$/u.exec(written) ?? [];
	return name.includes(' ') && isNameLike(name, 5) ? `${name}${DASH}${said}` : written;
}

/** The first link, as written and where it begins; null where there is none. */
function linkIn(entry: string): (LinkTexts & { readonly written: string; readonly at: number }) | null {
	const found = /\[\[([^[\]|]+)(?:\|([^[\]]+))?\]\]/.exec(entry);
	return found === null ? null : { target: (found[1] ?? '').trim(), shown: (found[2] ?? '').trim(), written: found[0], at: found.index };
}

/** Outlook puts names in quotation marks of either sort. */
function unquoted(name: string): string {
	return name.replace(/^(["'“‘„])(.*)["'”’“](?=\s*(?:<[^<>]*>)?$)/, '$2');
}
