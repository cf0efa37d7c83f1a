import { describe, expect, it } from 'vitest';
import { enoughRoom, tooManySentence } from '../../src/words/due-many.ts';

const close = { name: 'Close', places: 5 };

describe('several who come to a tier with fewer places', () => {
	it('nobody is spoken of who would move where nobody is there', () => {
		expect(tooManySentence(close, 60, 0, 0)).toBe('Close has 5 places and 60 come. Select fewer of them, or let them all be there.');
		expect(tooManySentence(close, 60, 0, 2)).toBe('Close has 5 places and 60 come, which is too many even if everybody there moves. Select fewer of them, or let them all be there.');
	});

	it('those who are there already are not told as coming', () => {
		expect(tooManySentence(close, 9, 4, 30)).toBe('Close has 5 places and 9 come beside 4 of them who are there already, which is too many even if everybody else moves. Select fewer of them, or let them all be there.');
		expect(tooManySentence(close, 1, 5, 0)).toBe('Close has 5 places and 1 comes beside 5 of them who are there already. Select fewer of them, or let them all be there.');
		expect(tooManySentence(close, 5, 1, 0)).toContain('5 come beside 1 of them who is there already.');
		expect(enoughRoom('Close', 0, 0)).toBe('They take no more places in Close. Nobody has to move.');
	});
});
