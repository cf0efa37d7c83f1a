import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactsThatFit, sessionOf, type SessionPlan } from '../../src/core/session-plan.ts';

/** A capital letter is on the list for a birthday. */
const isOccasion = (entry: string): boolean => entry !== entry.toLowerCase();
const session = (list: string, minutes: number): SessionPlan<string> => sessionOf([...list], { minutes, perContact: 5, isOccasion });
const text = (plan: SessionPlan<string>): string => `${plan.session.join('')}|${plan.rest.join('')}`;

describe('a session', () => {
	it('has as many contacts as the minutes allow, and one at least', () => {
		expect([15, 14, 29, 4, 0, Number.NaN].map((minutes) => contactsThatFit(minutes, 5))).toEqual([3, 2, 5, 1, 1, 1]);
		expect(text(session('abcde', 15))).toBe('abc|de');
		expect(text(session('ab', 60))).toBe('ab|');
		expect(text(session('', 15))).toBe('|');
	});

	it('has one birthday at the most, and the next ones on the list take the place of others', () => {
		expect(text(session('aBCDef', 15))).toBe('aBe|CDf');
		expect(text(session('ABC', 15))).toBe('A|BC');
		expect(text(session('abcD', 15))).toBe('abc|D');
	});

	it('keeps everybody, in the order of the list, and leaves no time unused that somebody could have', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom('a', 'b', 'C', 'D'), { maxLength: 20 }), fc.integer({ min: 0, max: 60 }), (letters, minutes) => {
				const entries = letters.map((letter, index) => ({ letter, index }));
				const plan = sessionOf(entries, { minutes, perContact: 5, isOccasion: ({ letter }) => isOccasion(letter) });
				const places = (list: typeof entries): readonly number[] => list.map(({ index }) => index);
				expect([...places([...plan.session, ...plan.rest])].sort((a, b) => a - b)).toEqual(places(entries));
				for (const part of [plan.session, plan.rest]) expect(places([...part])).toEqual([...places([...part])].sort((a, b) => a - b));
				expect(plan.session.filter(({ letter }) => isOccasion(letter)).length).toBeLessThanOrEqual(1);
				expect(plan.session.length).toBeLessThanOrEqual(contactsThatFit(minutes, 5));
				if (plan.session.length < contactsThatFit(minutes, 5)) expect(plan.rest.every(({ letter }) => isOccasion(letter))).toBe(true);
			}),
		);
	});
});
