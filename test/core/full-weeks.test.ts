import { describe, expect, it } from 'vitest';
import { dueListOf } from '../../src/core/due-list.ts';
import { freshPlanOf } from '../../src/core/fresh-plan.ts';
import { fullWeeksOf, type FullWeeks } from '../../src/core/full-weeks.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { contact } from '../support/contact.ts';
import { day } from '../support/day.ts';

const today = day('2026-11-22');
type Properties = Readonly<Record<string, unknown>>;
const LATE: Properties = { tier: 'B', 'last-touch': '2026-01-01' };
/** Due again in the week of 29 November, by the cadence. */
const COMING: Properties = { cadence: '2 weeks', 'last-touch': '2026-11-19' };

function fullWeeks(people: readonly Properties[], perWeek: number): FullWeeks | null {
	const contacts = people.map((properties, index) => contact(properties, { path: `${index}.md` }));
	const settings = defaultSettings;
	const plan = freshPlanOf({ contacts, list: dueListOf(contacts, settings, today), settings, today, perWeek, withSetDays: false });
	return fullWeeksOf(plan, contacts, settings, today, perWeek);
}

describe('why a fresh start takes longer than those who wait would alone', () => {
	it('is told where weeks are full with others, and all together need more than is planned', () => {
		expect(fullWeeks([LATE, LATE, COMING, COMING, COMING], 1)).toEqual({ count: 1, needed: 8, planned: 5 });
	});

	it('goes by the number that was chosen', () => {
		expect(fullWeeks([LATE, LATE, LATE, LATE, COMING, COMING, COMING], 3)).toBe(null);
		expect(fullWeeks([LATE, LATE, LATE, LATE, COMING, COMING, COMING], 2)).toBe(null);
	});

	it('is not told where only days that were set fill a week: longer cadences would not help', () => {
		const set = { tier: 'B', 'last-touch': '2026-11-01', 'next-touch': '2026-12-01' };
		expect(fullWeeks([LATE, LATE, set], 1)).toBe(null);
	});

	it('is not told where no week but the first is full: what is in that one was waiting', () => {
		const own = { cadence: '2 weeks', 'last-touch': '2026-10-01', 'next-touch': '2026-11-20' };
		expect(fullWeeks([LATE, LATE, own, own, own], 1)).toBe(null);
	});
});
