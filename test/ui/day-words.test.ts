import { expect, it } from 'vitest';
import { parseComingDay, parsePastDay } from '../../src/core/day-phrase.ts';
import type { Day } from '../../src/core/day.ts';
import { dayInWords, understood } from '../../src/ui/day-input.tsx';

const today = '2026-11-22' as Day;

it('a day field says the day that it understood', () => {
	expect(understood(parsePastDay('fri', today, null), today, '')).toBe('Friday 20 November');
	expect(understood(parsePastDay('yesterday', today, null), today, '')).toBe('Yesterday, Saturday 21 November');
	expect(understood(parseComingDay('2 months', today, null), today, '')).toBe('Friday 22 January 2027');
	expect(dayInWords('2026-11-23' as Day, today)).toBe('tomorrow, Monday 23 November');
});

it('a day field says what would be right, and what blank means', () => {
	expect(understood(parsePastDay('soon', today, null), today, '')).toBe('Write a day as YYYY-MM-DD, yesterday, -3d or fri.');
	expect(understood(parsePastDay(' ', today, null), today, 'Today')).toBe('Today');
});
