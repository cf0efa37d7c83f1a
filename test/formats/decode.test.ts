import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/formats/decode.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const utf16 = (text: string, isLittle: boolean): Uint8Array => {
	const bytes = Buffer.from(text, 'utf16le');
	return Uint8Array.from(isLittle ? bytes : bytes.swap16());
};

describe('the encoding of a file', () => {
	it.each([
		['UTF-8', new TextEncoder().encode('Ana Díaz, 李小龙 🧗')],
		['UTF-8 with a mark', new TextEncoder().encode('\uFEFFAna Díaz, 李小龙 🧗')],
		['UTF-16 with a mark', utf16('\uFEFFAna Díaz, 李小龙 🧗', true)],
		['UTF-16, the other way round, with a mark', utf16('\uFEFFAna Díaz, 李小龙 🧗', false)],
		['UTF-16 without a mark', utf16('Ana Díaz, 李小龙 🧗', true)],
		['UTF-16, the other way round, without a mark', utf16('Ana Díaz, 李小龙 🧗', false)],
	])('%s is recognised', (_, bytes) => {
		expect(decodeText(bytes)).toBe('Ana Díaz, 李小龙 🧗');
	});

	it('what an older spreadsheet wrote is Windows-1252, with its quotation marks and its euro sign', () => {
		expect(decodeText(latin('J\xF6rg M\xFCller, \x80 5, \x93CEO\x94'))).toBe('Jörg Müller, € 5, “CEO”');
	});

	it('a text in UTF-16 that is mostly Chinese is recognised by its line ends and commas', () => {
		const text = Array.from({ length: 20 }, () => '李小龙,陈伟明\r\n').join('');
		expect(decodeText(utf16(text, true))).toBe(text);
	});

	it('one damaged byte does not turn every accent of a UTF-8 file into two letters', () => {
		const bytes = new TextEncoder().encode('Ana Díaz\nJörg Müller\nx');
		bytes[bytes.length - 1] = 0xff;
		expect(decodeText(bytes)).toBe('Ana Díaz\nJörg Müller\n\uFFFD');
	});

	it('a stray zero byte makes no UTF-16 of a file', () => {
		expect(decodeText(new TextEncoder().encode(`Ana\0,${'x'.repeat(60)}`))).toContain('Ana\0,x');
	});

	it('any text comes back from UTF-8 and from UTF-16 with a mark', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, isLittle) => {
				fc.pre(!text.startsWith('\uFEFF'));
				expect(decodeText(new TextEncoder().encode(`\uFEFF${text}`))).toBe(text);
				expect(decodeText(utf16(`\uFEFF${text}`, isLittle))).toBe(text);
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});
});
