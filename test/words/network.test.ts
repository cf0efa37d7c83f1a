import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings.ts';
import { backlogSentence, minutesInWords, needSentence, othersSentence, placesInWords, weekInWords, weekName, withinSentence } from '../../src/words/network.ts';
import { day } from '../support/day.ts';

const key = defaultSettings.tiers[1] ?? null;
const standings = { tracked: 58, within: 41, overdue: 12, firstTouch: 3, unclear: 2 };

describe('the network in words', () => {
	it('says how many places are taken, and how many more than there are', () => {
		expect(placesInWords({ tier: key, taken: 9 })).toBe('9 of 12');
		expect(placesInWords({ tier: key, taken: 12 })).toBe('12 of 12');
		expect(placesInWords({ tier: key, taken: 14 })).toBe('14 of 12, 2 more than planned');
		expect(placesInWords({ tier: null, taken: 3 })).toBe('3');
	});

	it('rounds minutes, and does not call a little nothing', () => {
		expect([0, 0.2, 1, 4.4, 4.5].map(minutesInWords)).toEqual(['0', 'under 1', '1', '4', '5']);
	});

	it('holds the minutes that are needed against those there are', () => {
		expect(needSentence(12.2, 15)).toBe('These contacts need about 12 minutes a week; you have 15.');
		expect(needSentence(14.6, 15)).toBe('These contacts need about 15 minutes a week, which is what you have.');
		expect(needSentence(21, 15)).toBe('These contacts need about 21 minutes a week, 6 more than the 15 you have. Longer cadences or fewer contacts make it fit.');
		expect(needSentence(0.4, 15)).toBe('These contacts need less than a minute a week; you have 15.');
		expect(needSentence(1, 15)).toBe('These contacts need about 1 minute a week; you have 15.');
	});

	it('says how many are within their time, and where the others stand', () => {
		expect(withinSentence(standings)).toBe('41 of 58 within their time');
		expect(othersSentence(standings)).toBe('12 to reconnect with · 3 for a first touch · 2 whose last touch cannot be read');
		expect(othersSentence({ ...standings, overdue: 0, unclear: 0 })).toBe('3 for a first touch');
		expect(withinSentence({ tracked: 0, within: 0, overdue: 0, firstTouch: 0, unclear: 0 })).toBeNull();
	});

	it('tells a week by its first day, and what is more than fits', () => {
		const today = day('2026-12-22');
		expect([today, day('2026-12-29'), day('2027-01-05')].map((from) => weekName({ from, count: 0 }, today))).toEqual(['This week', '29 December', '5 January 2027']);
		expect(weekInWords(2, 15, 3)).toBe('2, and 15 waiting now');
		expect(weekInWords(5, 0, 3)).toBe('5, 2 more than fit');
		expect(weekInWords(3, 0, 3)).toBe('3');
		expect(backlogSentence(1)).toContain('the 1 that fits into a week');
		expect(backlogSentence(3)).toContain('the 3 that fit into a week');
	});
});
