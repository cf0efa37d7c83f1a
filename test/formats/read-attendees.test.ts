import { Buffer } from 'node:buffer';
import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/formats/decode.ts';
import type { AttendeesReading } from '../../src/formats/attendees-reading.ts';
import { readAttendees } from '../../src/formats/read-attendees.ts';
import { GENERATED_NOTES } from '../support/generated.ts';
import { fixture, FIXTURES } from './support/fixture.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const peopleIn = (reading: AttendeesReading): ReadonlyArray<{ readonly emails: readonly string[] }> => {
	switch (reading.kind) {
		case 'list':
			return reading.list.attendees;
		case 'events':
			return reading.events.flatMap(({ attendees }) => attendees);
		case 'unreadable':
			return [];
	}
};

describe('one door for all files', () => {
	it.each([
		['guests.ICS', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nATTENDEE:mailto:ana@a.example\nEND:VEVENT\nEND:VCALENDAR'],
		['guests.txt', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nATTENDEE:mailto:ana@a.example\nEND:VEVENT\nEND:VCALENDAR'],
		[null, 'begin:vcard\nEMAIL:ana@a.example\nend:vcard'],
		['guests.csv', 'E-mail\nana@a.example'],
		['guests.tsv', 'Name\tE-mail\nAna\tana@a.example'],
		[null, 'Name,E-mail\nAna,ana@a.example'],
		['guests.txt', 'Ana <ana@a.example>'],
		[null, 'ana@a.example'],
		['guests', 'To: "A, Ana" <ana@a.example>'],
	])('%s: %j is Ana', (name, text) => {
		expect(peopleIn(readAttendees(name, bytesOf(text)))).toMatchObject([{ name: 'Ana', emails: ['ana@a.example'] }].map(({ emails }) => ({ emails })));
	});

	it('of several events the user chooses', () => {
		expect(readAttendees('several.ics', fixture('several.ics'))).toMatchObject({ kind: 'events', events: { length: 5 } });
	});

	it.each([
		['guests.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, 0), 'This is a workbook or an archive; save the sheet with the attendees as CSV.'],
		['guests.msg', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0), 'This is an older Office file; save the list as CSV, or the message or appointment as .ics.'],
		['guests.pdf', bytesOf('%PDF-1.7'), 'This is a PDF; copy the names out of it and paste them.'],
		['guests.csv', bytesOf('\uFEFF \n'), 'This file is empty.'],
		['guests.csv', bytesOf('Colour;Size\nred;3'), 'The columns found are Colour, Size; one with names (Name, First name) or with addresses (E-mail) is needed.'],
		['guests.ics', bytesOf('BEGIN:VCALENDAR\nEND:VCALENDAR'), 'There is no event in this calendar; an .ics file with the event and its guests is needed.'],
		['guests.vcf', bytesOf('Ana Diaz'), 'There is no card in this file; a .vcf file has one between BEGIN:VCARD and END:VCARD for each person.'],
		['guests.vcf', bytesOf('BEGIN:VCARD\nTEL:1\nEND:VCARD'), 'The cards in this file have neither names nor addresses.'],
	])('%s: says what is wrong', (name, bytes, message) => {
		expect(readAttendees(name, bytes)).toEqual({ kind: 'unreadable', message });
	});
});

/** Bytes as a packed file has them: each as likely as any other. */
const packed = (length: number, start: readonly number[] = []): Uint8Array => {
	let state = 7;
	const bytes = Array.from({ length }, () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) >>> 24);
	return Uint8Array.from([...start, ...bytes]);
};
const ofZeros = (length: number): Uint8Array => Uint8Array.from({ length }, (_, index) => (index % 40 < 30 ? 0 : 65 + (index % 26)));

describe('what is no text is nobody', () => {
	const picture = 'This is a picture; names in it cannot be read. Type or paste them.';
	const noText = 'This file is no text; a list of attendees is one, such as a .csv, .ics or .vcf.';
	it.each<readonly [string, Uint8Array, string]>([
		['photo.png', packed(20_000, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), picture],
		['photo.jpg', packed(20_000, [0xff, 0xd8, 0xff, 0xe0]), picture],
		['photo.csv', packed(20_000, [...bytesOf('GIF89a')]), picture],
		['guests.csv.gz', packed(20_000, [0x1f, 0x8b, 8]), 'This file is packed; unpack it first.'],
		['guests.zip', packed(20, [0x50, 0x4b, 5, 6]), 'This is a workbook or an archive; save the sheet with the attendees as CSV.'],
		['guests.numbers', packed(20_000), noText],
		['guests.csv', packed(300), noText],
		['guests.vcf', Uint8Array.from([...bytesOf('BEGIN:VCARD\nFN:Ana\nEND:VCARD\n'), ...packed(20_000)]), noText],
		['guests.ics', packed(20_000, [0xff, 0xfe]), noText],
		['disk.img', ofZeros(20_000), noText],
		[null as unknown as string, packed(5_000, [...bytesOf('RIFF')]), noText],
	])('%s', (name, bytes, message) => {
		expect(readAttendees(name, bytes)).toEqual({ kind: 'unreadable', message });
	});

	it.each(FIXTURES)('%s is text', (name) => {
		expect(readAttendees(name, fixture(name)).kind).not.toBe('unreadable');
	});

	it('a control character by accident, colours of a terminal and lost accents make no list unreadable', () => {
		for (const text of ['Name,E-mail\nAna\0,ana@a.example\x07\n', '\x1b[1mAna Diaz\x1b[0m <ana@a.example>\f\v', `${'J\uFFFDrg M\uFFFDller <jm@a.example>\n'.repeat(50)}`, `Ana Diaz 🧗\u0001 <ana@a.example>\n${'x'.repeat(3_000)}`]) {
			expect(peopleIn(readAttendees('guests.txt', bytesOf(text)))).not.toEqual([]);
		}
	});
});

const byHex = (text: string, sign: string): string => text.replace(new RegExp(`${sign}([\\dA-F]{2})`, 'gi'), (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** All ways in which the files write an address: folds and soft line ends undone (byte by byte, as they may cut a character), escapes and percent signs decoded. */
function searchable(bytes: Uint8Array): string {
	const text = decodeText(bytes);
	const healed = Buffer.from(bytes).toString('latin1').replace(/(?:\r\n|\n|\r)[ \t]/g, '');
	const quoted = byHex(healed.replace(/=[ \t]*(?:\r\n|\n|\r)/g, ''), '=');
	const texts = [text, ...[healed, quoted, quoted.replace(/=/g, '')].flatMap((latin) => [latin, decodeText(Uint8Array.from(Buffer.from(latin, 'latin1')))])];
	// Characters that show nothing are no part of an address.
	const visible = texts.map((one) => one.replace(/[\0\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, ''));
	return visible.flatMap((one) => [one, one.replace(/\\([,;:\\])/g, '$1'), byHex(one, '%'), one.replace(/(?:\r\n|\n|\r)[ \t]/g, '')]).join('\n').toLowerCase();
}

/** No more people than this can stand in a file: lines of a table, properties of a calendar, cards, parts of a text. */
function entriesIn(name: string, text: string): number {
	if (/^\s*BEGIN:VCARD/im.test(text) || name.endsWith('.vcf')) return text.match(/BEGIN/gi)?.length ?? 0;
	if (/^\s*BEGIN:V(?:CALENDAR|EVENT)/im.test(text) || name.endsWith('.ics')) return text.replace(/(?:\r\n|\n|\r)[ \t]/g, '').match(/ATTENDEE|ORGANIZER/gi)?.length ?? 0;
	const isTable = !name.endsWith('.txt');
	return text.split(isTable ? /[\r\n]+/ : /[\r\n]+|[,;]|\s(?:and|und|et|&)\s/i).filter((part) => part.trim() !== '').length;
}

const PASTED = [
	'To: "Diaz, Ana" <ana@acme.example>; Lindqvist, Bo <bo@initech.example>; carl@globex.example',
	'- [[Ana Diaz]]\n- Bo Lindqvist, CTO, Globex - bo@a.example - +34 600 000 000\n- Rivera, Sam\n1. Priya Sharma, MBA, PMP',
	'| Name | E-mail |\n|---|---|\n| [[Ana Diaz\\|Ana]] | ana@acme.example |\n| Bo | [x](mailto:bo@x.example) |',
	'Ana Diaz and Bo Berg\nDiaz, Ana <ana@a.example>, Bo (bo@b.example), Jörg & Co\n李小龙 🧗 https://www.linkedin.com/in/x',
];
const PIECES = ['"', '""', "'", ',', ';', '\t', '|', ':', '=', '^', '\\', '\n', '\r\n', '\r', ' ', '\n ', '=\n', '@', '<', '>', '(', ')', '[[', ']]', '\0', '\uFEFF', '\uFFFD', '🧗', 'é', 'BEGIN:VEVENT\n', 'END:VCARD\n', 'Name', 'E-mail', 'ATTENDEE;CN=', 'mailto:', 'ana@b.example', 'a,b', ';ENCODING=QUOTED-PRINTABLE:', '%', '=C3', '__proto__'];

describe('damaged files', () => {
	const seeds = [...FIXTURES.map((name) => ({ name, bytes: fixture(name) })), ...PASTED.map((text) => ({ name: 'pasted.txt', bytes: bytesOf(text) }))];
	const change = fc.oneof(
		fc.record({ kind: fc.constant('cut' as const), at: fc.nat(), length: fc.nat(60) }),
		fc.record({ kind: fc.constant('insert' as const), at: fc.nat(), piece: fc.constantFrom(...PIECES) }),
		fc.record({ kind: fc.constant('byte' as const), at: fc.nat(), byte: fc.nat(255) }),
		fc.record({ kind: fc.constant('copy' as const), at: fc.nat(), from: fc.nat(), length: fc.nat(80) }),
	);
	const damaged = fc.tuple(fc.constantFrom(...seeds), fc.array(change, { minLength: 1, maxLength: 6 })).map(([{ name, bytes }, changes]) => {
		let text = Buffer.from(bytes);
		for (const one of changes) {
			const at = one.at % (text.length + 1);
			if (one.kind === 'cut') text = Buffer.concat([text.subarray(0, at), text.subarray(at + one.length)]);
			else if (one.kind === 'insert') text = Buffer.concat([text.subarray(0, at), Buffer.from(one.piece), text.subarray(at)]);
			else if (one.kind === 'copy') text = Buffer.concat([text.subarray(0, at), text.subarray(one.from % (text.length + 1)).subarray(0, one.length), text.subarray(at)]);
			else if (at < text.length) text[at] = one.byte;
		}
		return { name, bytes: new Uint8Array(text) };
	});

	it('never throw, hold every address that is found in them, and no more people than entries', () => {
		fc.assert(
			fc.property(damaged, ({ name, bytes }) => {
				const people = peopleIn(readAttendees(name, bytes));
				const text = decodeText(bytes);
				const source = searchable(bytes);
				expect(people.flatMap(({ emails }) => emails).filter((email) => !source.includes(email))).toEqual([]);
				expect(people.length).toBeLessThanOrEqual(entriesIn(name, text));
			}),
			// Twice as many as of other properties: 20,000 files where those try 10,000 notes.
			{ numRuns: 2 * GENERATED_NOTES },
		);
	}, 300_000);

	it('any bytes at all are read or refused', () => {
		fc.assert(
			fc.property(fc.constantFrom('a.csv', 'a.ics', 'a.vcf', 'a.txt', null), fc.uint8Array({ maxLength: 200 }), (name, bytes) => {
				expect(['list', 'events', 'unreadable']).toContain(readAttendees(name, bytes).kind);
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});
});

describe('five thousand attendees', () => {
	const person = (index: number): readonly [name: string, email: string] => [`Ana${index} Diaz${index}`, `ana${index}@acme.example`];
	const lines = (count: number, line: (name: string, email: string) => string): string => Array.from({ length: count }, (_, index) => line(...person(index))).join('\n');
	const sources: ReadonlyArray<readonly [string, string, (count: number) => string]> = [
		['a table', 'a.csv', (count) => `Name,Email,Company\n${lines(count, (name, email) => `"${name}",${email},Acme`)}`],
		['a table with a flawed quotation mark in every line', 'a.csv', (count) => `Name,Email,Company\n${lines(count, (name, email) => `"${name},${email},Acme`)}`],
		['a table of one column', 'a.csv', (count) => `Email\n${lines(count, (_, email) => email)}`],
		['an event', 'a.ics', (count) => `BEGIN:VCALENDAR\nBEGIN:VEVENT\n${lines(count, (name, email) => `ATTENDEE;CN="${name}":mailto:${email}`)}\nEND:VEVENT\nEND:VCALENDAR`],
		['cards', 'a.vcf', (count) => lines(count, (name, email) => `BEGIN:VCARD\nFN:${name}\nEMAIL:${email}\nEND:VCARD`)],
		['lines', 'a.txt', (count) => lines(count, (name, email) => `${name} <${email}>`)],
		['one line', 'a.txt', (count) => lines(count, (name, email) => `${name} <${email}>`).replace(/\n/g, '; ')],
		['one line with commas', 'a.txt', (count) => lines(count, (name) => name).replace(/\n/g, ', ')],
	];

	it.each(sources)('%s: everybody is found, and ten times as many take about ten times as long', (_, name, source) => {
		const time = (count: number): number => {
			const bytes = bytesOf(source(count));
			const start = performance.now();
			expect(peopleIn(readAttendees(name, bytes))).toHaveLength(count);
			return performance.now() - start;
		};
		time(500);
		const few = Math.max(time(500), 10);
		expect(time(5_000)).toBeLessThan(few * 60);
	});

	// Each of these once took time with the square of its length: the best part of a minute.
	it.each([
		['a.ics', 'BEGIN:VEVENT\nATTENDEE', ';'],
		['a.csv', 'Name\n', '\n'],
		['a.txt', '', 'a,'],
		['a.txt', '', '",'],
		['a.txt', '', '['],
		['a.vcf', 'BEGIN:VCARD\nFN:', '('],
	])('%s: a file of nothing but %j%j is read in moments', (name, start, sign) => {
		const bytes = bytesOf(start + sign.repeat(80_000 / sign.length));
		const from = performance.now();
		readAttendees(name, bytes);
		expect(performance.now() - from).toBeLessThan(10_000);
	});
});
