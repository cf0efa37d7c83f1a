import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cadenceOf, type TouchDays } from '../../src/core/contact.ts';
import { addDays } from '../../src/core/day.ts';
import { dueOf, type Due } from '../../src/core/due.ts';
import { problemsOf } from '../../src/core/past-day.ts';
import { reasonOf } from '../../src/core/reason.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { arbitraryDay, arbitraryProperties } from '../support/arbitrary-contact.ts';
import { contact } from '../support/contact.ts';
import { day } from '../support/day.ts';

const today = day('2026-11-22');
const touchDays = (...days: string[]): TouchDays => ({ full: days.map(day), light: [], hints: [], problems: [], heading: 'Touches' });

const due = (properties: Readonly<Record<string, unknown>>, listed: TouchDays = touchDays()): Due => dueOf(contact(properties, { touchDays: listed }), defaultSettings, today);

describe('the due day', () => {
	it('is the last touch and one cadence', () => {
		expect(due({ tier: 'B', 'last-touch': '2026-07-01' })).toEqual({
			state: 'overdue',
			day: '2026-10-01',
			basis: 'last-touch',
			lastTouch: '2026-07-01',
			metOn: null,
			cadence: { count: 3, unit: 'month' },
			daysOverdue: 52,
			lateness: 52 / 92,
		});
	});

	it('counts with the own cadence before the tier’s', () => {
		expect(due({ tier: 'B', cadence: '1y', 'last-touch': '2026-07-01' })).toMatchObject({ state: 'upcoming', day: '2027-07-01', daysOverdue: null, lateness: null });
	});

	it('is today on the day itself', () => {
		expect(due({ cadence: '10 days', 'last-touch': '2026-11-12' })).toMatchObject({ state: 'due', daysOverdue: 0, lateness: 0 });
	});

	it('is the next touch when that lies after the last touch', () => {
		expect(due({ tier: 'B', 'last-touch': '2026-07-01', 'next-touch': '2026-12-01' })).toMatchObject({ state: 'upcoming', day: '2026-12-01', basis: 'next-touch' });
		expect(due({ tier: 'B', 'last-touch': '2026-11-20', 'next-touch': '2026-11-22' })).toMatchObject({ state: 'due', basis: 'next-touch' });
	});

	it('is not a next touch that the last touch has overtaken', () => {
		expect(due({ tier: 'B', 'last-touch': '2026-11-20', 'next-touch': '2026-11-20' })).toMatchObject({ state: 'upcoming', basis: 'last-touch' });
	});

	it('is three days after a first meeting, within one cadence', () => {
		expect(due({ tier: 'B', 'met-on': '2026-11-18' })).toMatchObject({ state: 'overdue', day: '2026-11-21', basis: 'met-on', lateness: 1 / 92 });
		expect(due({ tier: 'B', 'met-on': '2026-08-22' })).toMatchObject({ state: 'overdue', basis: 'met-on' });
		expect(due({ tier: 'B', 'met-on': '2026-08-21' })).toMatchObject({ state: 'new', day: null });
	});

	it('measures lateness by the cadence from the meeting where there was no touch, though the day was set by hand', () => {
		expect(due({ cadence: '1 month', 'met-on': '2026-02-01', 'next-touch': '2026-10-23' })).toMatchObject({ daysOverdue: 30, lateness: 30 / 28 });
		expect(due({ cadence: '1 month', 'next-touch': '2026-10-23' })).toMatchObject({ daysOverdue: 30, lateness: 30 / 31 });
	});

	it('is none for a contact who was never touched: that is a first touch', () => {
		expect(due({ tier: 'C' })).toMatchObject({ state: 'new', day: null, daysOverdue: null, lateness: null });
	});
});

describe('a contact', () => {
	it('without tier and cadence is untracked, and a next touch lists them all the same', () => {
		expect(due({ 'last-touch': '2020-01-01' }).state).toBe('untracked');
		expect(due({ 'last-touch': '2020-01-01', 'next-touch': '2026-11-02' })).toMatchObject({ state: 'overdue', daysOverdue: 20, lateness: 20 / 90 });
	});

	it('who is paused is due again on the day they come back', () => {
		expect(due({ tier: 'A', 'last-touch': '2026-01-01', paused: true }).state).toBe('paused');
		expect(due({ tier: 'A', 'last-touch': '2026-01-01', paused: '2026-11-23' }).state).toBe('paused');
		expect(due({ tier: 'A', 'last-touch': '2026-01-01', paused: '2026-11-22' }).state).toBe('overdue');
		expect(due({ tier: 'A', 'last-touch': '2026-01-01', cadence: 'none' }).state).toBe('paused');
	});

	it('who is paused is listed by a next touch that holds', () => {
		expect(due({ tier: 'A', 'last-touch': '2026-01-01', paused: true, 'next-touch': '2026-11-22' }).state).toBe('due');
	});

	it('who died or is archived is never due', () => {
		expect(due({ tier: 'A', 'next-touch': '2026-11-01', died: '2026-01-01' }).state).toBe('died');
		expect(due({ tier: 'A', 'next-touch': '2026-11-01', archived: '2026-01-01' }).state).toBe('archived');
	});
});

describe('the list of touches', () => {
	it('counts where it is newer than the property', () => {
		expect(due({ tier: 'B', 'last-touch': '2026-01-01' }, touchDays('2026-11-10', '2026-01-01'))).toMatchObject({ state: 'upcoming', lastTouch: '2026-11-10' });
		expect(due({ tier: 'B', 'last-touch': '2026-11-15' }, touchDays('2026-11-10'))).toMatchObject({ lastTouch: '2026-11-15' });
	});

	it('counts where the property cannot be read or lies in the future', () => {
		expect(due({ tier: 'B', 'last-touch': '11/12/2026' }, touchDays('2026-11-10'))).toMatchObject({ state: 'upcoming', lastTouch: '2026-11-10' });
		expect(due({ tier: 'B', 'last-touch': '2027-11-10' }, touchDays('2026-11-10'))).toMatchObject({ lastTouch: '2026-11-10' });
	});

	it('counts beside a property in the future, and so does another property that can be read', () => {
		expect(due({ tier: 'A', 'last-touch': '2027-06-01', 'last-contacted': '2026-01-01' })).toMatchObject({ state: 'overdue', lastTouch: '2026-01-01' });
		expect(due({ tier: 'A', 'last-touch': 'once', 'last-contacted': '2026-01-01' })).toMatchObject({ state: 'overdue', lastTouch: '2026-01-01' });
	});

	it('counts with its newest day that is not in the future', () => {
		expect(due({ tier: 'B' }, touchDays('2027-01-01', '2026-11-10'))).toMatchObject({ lastTouch: '2026-11-10' });
	});
});

describe('what cannot be read', () => {
	it('never makes somebody new: without another day they stand among the problems alone', () => {
		expect(due({ tier: 'B', 'last-touch': '11/12/2026' }).state).toBe('unclear');
		expect(due({ tier: 'B', 'last-touch': '2027-01-01' }).state).toBe('unclear');
		expect(due({ tier: 'B' }, touchDays('2027-01-01')).state).toBe('unclear');
		expect(due({ tier: 'B' }, { full: [], light: [], hints: [], heading: 'Touches', problems: [{ path: '', property: 'Touches', value: '11/12/2026', message: '', mend: null }] }).state).toBe('unclear');
	});

	it('leaves a next touch to decide', () => {
		expect(due({ tier: 'B', 'last-touch': '11/12/2026', 'next-touch': '2026-11-22' })).toMatchObject({ state: 'due', basis: 'next-touch' });
	});

	it('falls back: a cadence to the tier’s, a tier to the own cadence', () => {
		expect(due({ tier: 'B', cadence: 'now and then', 'last-touch': '2026-07-01' })).toMatchObject({ state: 'overdue', day: '2026-10-01' });
		expect(due({ tier: 'Z', cadence: '3 months', 'last-touch': '2026-07-01' })).toMatchObject({ state: 'overdue', day: '2026-10-01' });
		expect(due({ tier: 'B', 'last-touch': '2026-07-01', 'next-touch': 'soon' })).toMatchObject({ state: 'overdue', day: '2026-10-01' });
		expect(due({ tier: 'B', 'met-on': 'once' }).state).toBe('new');
	});
});

describe('a day of the past that lies ahead', () => {
	it('by one day is today: it was written in another time zone', () => {
		expect(due({ tier: 'A', 'last-touch': '2026-11-23' })).toMatchObject({ lastTouch: '2026-11-22', state: 'upcoming' });
		expect(due({ tier: 'A', 'met-on': '2026-11-23' })).toMatchObject({ metOn: '2026-11-22', state: 'upcoming' });
		expect(problemsOf(contact({ 'last-touch': '2026-11-23', 'met-on': '2026-11-23' }), today)).toEqual([]);
	});

	it('by more is a problem for a light touch too', () => {
		const light = contact({ tier: 'A' }, { touchDays: { ...touchDays(), light: [day('2027-11-20')] } });
		expect(problemsOf(light, today).map(({ property, value }) => [property, value])).toEqual([['Touches', '2027-11-20']]);
	});

	it('by more is a problem that names the property as the note spells it', () => {
		const one = contact({ tier: 'A', 'Last Contacted': '2026-11-24', met: '2027-01-01', Job_Since: '2026-11-25' }, { touchDays: touchDays('2026-12-24') });
		expect(problemsOf(one, today).map(({ property, value }) => [property, value])).toEqual([
			['Last Contacted', '2026-11-24'],
			['Touches', '2026-12-24'],
			['met', '2027-01-01'],
			['Job_Since', '2026-11-25'],
		]);
		expect(problemsOf(one, day('2027-01-01'))).toEqual([]);
	});
});

describe('the reason', () => {
	it.each([
		[{ tier: 'B', 'last-touch': '2026-07-01' }, 'every 3 months · last in touch 1 July'],
		[{ tier: 'D', 'last-touch': '2025-07-01' }, 'every year · last in touch 1 July 2025'],
		[{ tier: 'B', 'last-touch': '2026-11-01', 'next-touch': '2026-11-20' }, 'next touch set for 20 November · last in touch 1 November'],
		[{ 'next-touch': '2026-11-20' }, 'next touch set for 20 November'],
		[{ tier: 'B', 'met-on': '2026-11-18', 'met-at': '[[Design Summit 2026]]' }, 'met 18 November at Design Summit 2026 · first follow-up'],
		[{ tier: 'C' }, 'not in touch yet · every 6 months'],
		[{ tier: 'C', 'met-on': '2024-05-01' }, 'not in touch yet · every 6 months · met 1 May 2024'],
		[{}, ''],
	])('for %j is %j', (properties, reason) => {
		const one = contact(properties);
		expect(reasonOf({ contact: one, due: dueOf(one, defaultSettings, today), promises: [], occasion: null }, today)).toBe(reason);
	});
});

describe('whatever the properties are', () => {
	it('a full touch today leaves nobody with a cadence due', () => {
		fc.assert(
			fc.property(arbitraryProperties, arbitraryDay, (properties, now) => {
				const touched = contact({ ...properties, 'last-touch': now, 'next-touch': null });
				const { state } = dueOf(touched, defaultSettings, now);
				expect(['overdue', 'due', 'new', 'unclear']).not.toContain(state);
				if (touched.standing.kind === 'active' && cadenceOf(touched) !== null) expect(state).toBe('upcoming');
			}),
		);
	});

	it('the state fits the due day, and lateness grows with time', () => {
		fc.assert(
			fc.property(arbitraryProperties, arbitraryDay, (properties, now) => {
				const one = contact(properties);
				const { state, day: dueDay, daysOverdue, lateness } = dueOf(one, defaultSettings, now);
				expect(state === 'overdue').toBe(dueDay !== null && dueDay < now);
				expect(state === 'due').toBe(dueDay === now);
				expect(state === 'upcoming').toBe(dueDay !== null && dueDay > now);
				expect(daysOverdue === null).toBe(lateness === null);
				const tomorrow = dueOf(one, defaultSettings, addDays(now, 1));
				if (lateness !== null && tomorrow.day === dueDay) expect(tomorrow.lateness).toBeGreaterThan(lateness);
			}),
		);
	});
});
