import { describe, expect, it } from 'vitest';
import { tooManySentence } from '../../src/words/due-many.ts';

describe('several who come to a tier with fewer places', () => {
	it('nobody is spoken of who would move where nobody is there', () => {
		expect(tooManySentence('Close', 5, 60, 0)).toBe('Close has 5 places and 60 come. Select fewer of them, or let them all be there.');
		expect(tooManySentence('Close', 5, 60, 2)).toBe('Close has 5 places and 60 come, which is too many even if everybody there moves. Select fewer of them, or let them all be there.');
	});
});
