import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { parameterText, parseContentLine, readContentLines } from '../../src/formats/content-line.ts';
import { splitCompound, unescapeText } from '../../src/formats/content-text.ts';
import { unfoldBytes, unfoldText } from '../../src/formats/unfold.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const parameters = (text: string): Record<string, readonly string[]> => Object.fromEntries(parseContentLine(text, 1)?.parameters ?? []);

describe('a line of a vCard or a calendar', () => {
	it.each([
		['FN:Ana Diaz', 'FN', 'Ana Diaz'],
		['fn:Ana', 'FN', 'Ana'],
		['item1.EMAIL:ana@acme.example', 'EMAIL', 'ana@acme.example'],
		['URL:https://ana.example:8080/;a', 'URL', 'https://ana.example:8080/;a'],
		['NOTE:', 'NOTE', ''],
		['\uFEFFBEGIN:VCARD', 'BEGIN', 'VCARD'],
		['X-ABLabel:_$!<Work>!$_', 'X-ABLABEL', '_$!<Work>!$_'],
	])('%j is read', (text, name, value) => {
		expect(parseContentLine(text, 3)).toMatchObject({ number: 3, name, value });
	});

	it.each(['', 'no property', 'A B:c', ':x', 'FN', 'ATTENDEE;CN=Ana', 'ATTENDEE;CN="Ana:mailto'])('%j is none', (text) => {
		expect(parseContentLine(text, 1)?.name ?? null).toBe(text.endsWith(':mailto') ? 'ATTENDEE' : null);
	});

	it.each([
		['A;CN="Doe, Jane (Contractor; EU: Paris)":x', { CN: ['Doe, Jane (Contractor; EU: Paris)'] }],
		["A;CN=Bo ^'Bobby^' B^^B^nInitech:x", { CN: ['Bo "Bobby" B^B\nInitech'] }],
		['A;CN=Diaz\\, Ana:x', { CN: ['Diaz, Ana'] }],
		['A;CN=ACME\\ana:x', { CN: ['ACME\\ana'] }],
		['A;DELEGATED-TO="mailto:x@a.example","mailto:y@a.example";CN=Z:x', { 'DELEGATED-TO': ['mailto:x@a.example', 'mailto:y@a.example'], CN: ['Z'] }],
		['TEL;CELL;VOICE:1', { TYPE: ['CELL', 'VOICE'] }],
		['TEL;type=cell;TYPE=voice,work:1', { TYPE: ['cell', 'voice', 'work'] }],
		['N;CHARSET=UTF-8;QUOTED-PRINTABLE:x', { CHARSET: ['UTF-8'], ENCODING: ['QUOTED-PRINTABLE'] }],
		['A;CN="open:x', { CN: ['"open'] }],
		['A;CN="a" b;X=1:y', { CN: ['"a" b'], X: ['1'] }],
		['A;CN= "Ana" ;X=1:y', { CN: ['Ana'], X: ['1'] }],
		['A;=x;HOME:y', { '': ['x'], TYPE: ['HOME'] }],
	])('the parameters of %j', (text, expected) => {
		expect(parameters(text)).toEqual(expected);
	});

	it('a comma that nobody quoted does not cut a name', () => {
		const line = parseContentLine('ATTENDEE;CN=Diaz, Ana:mailto:a@b.example', 1);
		expect(line === null ? null : parameterText(line, 'CN')).toBe('Diaz, Ana');
	});

	it('what is no property is a warning with the number of its line, and the rest is read', () => {
		const { lines, warnings } = readContentLines(unfoldText('BEGIN:VCARD\r\nFN:A\r\n na\r\nlost line\r\n\r\nEND:VCARD'));
		expect(lines.map(({ number, value }) => [number, value])).toEqual([[1, 'VCARD'], [2, 'Ana'], [6, 'VCARD']]);
		expect(warnings).toEqual(['Line 4 is no property of the form NAME:value.']);
	});

	it('quoted-printable goes on over soft line ends, in the alphabet that the line names', () => {
		const read = (text: string): string | undefined => readContentLines(unfoldText(text)).lines[0]?.value;
		expect(read('NOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0A=\r\ntwo =3D =C3=A9=\r\n.')).toBe('one\r\ntwo = é.');
		expect(read('N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller')).toBe('Müller');
		expect(read('N;CHARSET=NO-SUCH;ENCODING=QUOTED-PRINTABLE:M=FCller')).toBe('Müller');
		expect(read('N;QUOTED-PRINTABLE:a=\r\nEND:VCARD')).toBe('a');
		expect(read('N;QUOTED-PRINTABLE:x=y=\r\n =C3=A9')).toBe('x=yé');
	});

	it('escapes are undone everywhere, and a compound is cut where nothing is escaped', () => {
		expect(unescapeText('a\\, b\\; c\\: \\\\n\\Nend\\x')).toBe('a, b; c: \\n\nend\\x');
		expect(splitCompound('Acme\\; Co;Research\\\\;;x\\')).toEqual(['Acme; Co', 'Research\\', '', 'x\\']);
	});
});

describe('a folded line', () => {
	it('is healed where a program folded within a character', () => {
		const bytes = new TextEncoder().encode('CN:🧗 Ríos');
		for (let at = 1; at < bytes.length; at++) {
			const folded = Uint8Array.from([...bytes.subarray(0, at), 13, 10, 32, ...bytes.subarray(at)]);
			expect(unfoldBytes(folded)).toEqual([{ number: 1, text: 'CN:🧗 Ríos' }]);
		}
	});

	it('is the same line in every encoding, with the number of its first line', () => {
		const text = 'A:ö\r\n\tx\rB:2\n C\r\nD:é\n';
		const lines = [{ number: 1, text: 'A:öx' }, { number: 3, text: 'B:2C' }, { number: 5, text: 'D:é' }, { number: 6, text: '' }];
		expect(unfoldText(text)).toEqual(lines);
		expect(unfoldBytes(new TextEncoder().encode(text))).toEqual(lines);
		expect(unfoldBytes(Uint8Array.from(Buffer.from(text, 'latin1')))).toEqual(lines);
		expect(unfoldBytes(Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le')))).toEqual(lines);
	});

	it('any text is unfolded alike from bytes and from text', () => {
		const texts = fc.array(fc.constantFrom('a', 'é', '🧗', '\r', '\n', '\r\n', ' ', '\t', ':'), { maxLength: 40 }).map((parts) => parts.join(''));
		fc.assert(
			fc.property(texts, (text) => {
				expect(unfoldBytes(new TextEncoder().encode(text))).toEqual(unfoldText(text));
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});
});

describe('what ical.js writes is read as it was meant', () => {
	const wild = fc.string({ unit: fc.oneof(fc.constantFrom(...'":;,^\'\\=\n ()@'), fc.constantFrom('a', 'Z', 'é', '李', '🧗')), maxLength: 30 });

	it('names of attendees with every sign in them', () => {
		fc.assert(
			fc.property(wild, (name) => {
				const property = new ICAL.Property('attendee');
				property.setParameter('cn', name);
				property.setParameter('partstat', 'ACCEPTED');
				property.setValue('mailto:ana@acme.example');
				const [line] = readContentLines(unfoldText(property.toICALString())).lines;
				expect(line?.value).toBe('mailto:ana@acme.example');
				expect(line?.parameters.get('PARTSTAT')).toEqual(['ACCEPTED']);
				// ical.js quotes only where it must, and a blank at the edge of a bare value is kept by both.
				expect(line?.parameters.get('CN')?.join(',') ?? '').toBe(name);
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});

	it('texts with every sign in them', () => {
		fc.assert(
			fc.property(wild, (text) => {
				const property = new ICAL.Property('summary');
				property.setValue(text);
				const [line] = readContentLines(unfoldText(property.toICALString())).lines;
				expect(unescapeText(line?.value ?? '')).toBe(text);
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});
});
