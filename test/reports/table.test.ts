import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { layOutTable, NO_BREAK, stackRows } from '../../src/reports/table.ts';

const columns = [
	{ title: 'Name', least: 4 },
	{ title: 'Why', least: 10 },
];

describe('a table', () => {
	it('is as wide as its cells need', () => {
		expect(layOutTable(columns, [['Name', 'Why'], ['Bo', 'every month']], 80)).toEqual(['Name  Why', 'Bo    every month']);
	});

	it('wraps at words, and long words anywhere, and cuts nothing', () => {
		expect(layOutTable(columns, [['Bo', 'every month · last in touch 1 July'], ['Maximiliana', 'x']], 24)).toEqual(['Bo           every month', '             · last in', '             touch 1', '             July', 'Maximiliana  x']);
	});

	it('stays aligned with wide, combining and right-to-left characters', () => {
		const lines = layOutTable(columns, [['温若岚', 'a'], ['e\u0301ve', 'b'], ['رنيم', 'c'], ['🧗', 'd']], 80);
		expect(lines).toEqual(['温若岚  a', 'e\u0301ve     b', 'رنيم    c', '🧗      d']);
	});

	it('keeps together what belongs together, where it fits, and breaks it at its spaces where it does not', () => {
		const cell = ['every 3 months ·', ['last', 'in', 'touch', '1', 'July'].join(NO_BREAK)].join(' ');
		expect(layOutTable(columns, [['Bo', cell]], 26)).toEqual(['Bo  every 3 months ·', '    last in touch 1 July']);
		expect(layOutTable(columns, [['Bo', cell]], 20)).toEqual(['Bo  every 3 months ·', '    last in touch 1', '    July']);
	});

	it('takes two lines a row in a narrow terminal', () => {
		expect(stackRows([['Ana Diaz', 'Key', '', 'every 3 months']], 40)).toEqual(['Ana Diaz · Key', '  every 3 months']);
	});

	it('keeps within the width whatever the cells hold, and every word of them', () => {
		const word = fc.stringMatching(/^[a-z温é]{1,12}$/);
		const cell = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '));
		fc.assert(
			fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), fc.integer({ min: 12, max: 100 }), (rows, width) => {
				const lines = layOutTable(columns, rows, width);
				for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
				const letters = (text: string): string[] => [...stripVTControlCharacters(text).replace(/\s/g, '')].sort();
				expect(letters(lines.join(''))).toEqual(letters(rows.flat().join('')));
			}),
		);
	});
});
