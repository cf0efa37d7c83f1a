import { describe, expect, it } from 'vitest';
import { isNearlySame } from '../../src/core/nearly-same.ts';

describe('a text that was mended or continued on one device', () => {
	it.each([
		['Talked of the mvoe to Lisbon.', 'Talked of the move to Lisbon.'],
		['Helo', 'Hello.'],
		['Hello.', 'hello'],
		['Hello.', 'Hello. She moves to Lisbon in May.'],
		['Lunch by the river', 'Dinner by the river'],
		['', 'Hello.'],
		['', ''],
		['🙂', 'Hello.'],
	])('is nearly the same: %j and %j', (one, other) => {
		expect(isNearlySame(one, other)).toBe(true);
		expect(isNearlySame(other, one)).toBe(true);
	});

	it('is found in no time, however long the texts are', () => {
		const long = (word: string, step: number): string => Array.from({ length: 5000 }, (_, index) => `${word}${index * step}`).join(' ');
		const before = performance.now();
		expect(isNearlySame(long('worda', 1), long('other', 3))).toBe(false);
		expect(isNearlySame(long('worda', 1), `${long('worda', 1)} and more`)).toBe(true);
		expect(performance.now() - before).toBeLessThan(500);
	});

	it.each([
		['Talked of the move to Lisbon.', 'Sent the article on climbing walls.'],
		['Hello.', 'Lunch'],
		['Lunch on Monday', 'Lunch by the river'],
		['a b', 'a c'],
		['of of of of', 'Talked of the move'],
	])('is another where no more than half of the words are: %j and %j', (one, other) => {
		expect(isNearlySame(one, other)).toBe(false);
		expect(isNearlySame(other, one)).toBe(false);
	});
});
