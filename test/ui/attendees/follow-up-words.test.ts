import { expect, it } from 'vitest';
import { followUpWords } from '../../../src/ui/attendees/follow-up-words.ts';
import { day } from '../../support/day.ts';

const today = day('2026-11-22');

it('a follow-up of an event that lies further back is from today on, and says so', () => {
	expect([followUpWords(3, day('2026-11-13'), today), followUpWords(14, day('2026-11-13'), today), followUpWords(3, day('2026-11-19'), today), followUpWords(3, null, today), followUpWords(1, day('2026-11-22'), today), followUpWords(1, day('2026-11-13'), today)]).toEqual([
		'3 days after: from today, a few a week',
		'14 days after, a few a week',
		'3 days after, a few a week',
		'3 days after, a few a week',
		'1 day after',
		'1 day after: from today, a few a week',
	]);
});
