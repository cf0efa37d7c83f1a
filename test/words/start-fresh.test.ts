import { describe, expect, it } from 'vitest';
import type { FreshPlan, FreshWeek } from '../../src/core/fresh-plan.ts';
import type { FreshStart } from '../../src/core/start-fresh.ts';
import { weeks } from '../../src/words/counts.ts';
import { fullWeeksSentence, planSentence, weekNote, weekTitle, writesSentence } from '../../src/words/start-fresh.ts';
import { contact } from '../support/contact.ts';
import { day } from '../support/day.ts';

const today = day('2026-11-22');
const start: FreshStart = { contact: contact({}), day: today };
const plan = (waiting: number, weekCount: number, moved: number): FreshPlan => ({ waiting, weekCount, moved: Array.from({ length: moved }, () => start), from: today, weeks: [] });
const week = (index: number, starts: number, others: number): FreshWeek => ({ index, from: today, starts: Array.from({ length: starts }, () => start), others });

describe('a fresh start in words', () => {
	it('says how many weeks it takes', () => {
		expect(planSentence(plan(34, 12, 31), 3)).toBe('34 contacts are waiting, besides promises, birthdays and the like. At 3 a week that takes 12 weeks, the closest tiers first.');
		expect(planSentence(plan(1, 2, 1), 1)).toBe('1 contact is waiting, besides promises, birthdays and the like. At 1 a week that takes 2 weeks, the closest tiers first.');
	});

	it('says that there is nothing to do where all fit into this week', () => {
		expect(planSentence(plan(2, 1, 0), 3)).toBe('2 contacts are waiting, which fits into this week: there is nothing to spread.');
	});

	it('says of each week who comes up in it and who is due in it anyhow', () => {
		expect([week(0, 3, 0), week(0, 1, 2), week(0, 0, 9), week(0, 0, 1), week(1, 2, 1), week(4, 3, 0), week(4, 1, 2), week(2, 0, 3), week(2, 0, 1)].map(weekNote)).toEqual([
			'3, who stay as they are', '1, who stays as it is · 2 others are due as well', 'full: 9 others are due already', 'full: 1 other is due already', '2 come up · 1 other is due then', '3 come up', '1 comes up · 2 others are due then', 'full: 3 others are due then', 'full: 1 other is due then',
		]);
		expect(weekTitle({ index: 0, from: today }, today)).toBe('This week');
		expect(weekTitle({ index: 0, from: day('2026-12-03') }, today)).toBe('Week of 3 December');
		expect(weekTitle({ index: 6, from: day('2027-01-03') }, today)).toBe('Week of 3 January 2027');
	});

	it('says why it takes longer than those who wait would alone, and the way out', () => {
		expect(fullWeeksSentence({ count: 52, needed: 76, planned: 15 })).toBe('52 of these weeks are full with people who are due then anyhow: all your contacts need about 76 minutes a week, 61 more than the 15 planned here. Longer cadences or fewer contacts make it fit.');
		expect(fullWeeksSentence({ count: 1, needed: 6, planned: 5 })).toMatch(/^1 of these weeks is full with/);
	});

	it('says what it writes', () => {
		expect([writesSentence(1), writesSentence(31)]).toEqual(['Sets the next touch in 1 note, and changes nothing else.', 'Sets the next touch in 31 notes, and changes nothing else.']);
		expect([weeks(1), weeks(2)]).toEqual(['1 week', '2 weeks']);
	});
});
