import { describe, expect, it } from 'vitest';
import { compareOrders } from '../../bench/order/comparison.ts';
import { noDays, stretchOf } from '../../bench/order/measure.ts';
import { grace, inOrderOf, ORDERS, ours, whittleIndex, type Order } from '../../bench/order/orders.ts';
import { createRandom, peopleOf, touchedOn, touchesAWeek } from '../../bench/order/people.ts';
import { reportOf } from '../../bench/order/report.ts';
import { simulate } from '../../bench/order/simulate.ts';
import { dueListOf } from '../../src/core/due-list.ts';
import { defaultSettings, type Settings } from '../../src/core/settings.ts';
import { contact } from '../support/contact.ts';
import { day } from '../support/day.ts';

const tenDays = { count: 10, unit: 'day' } as const;
const today = day('2026-11-22');

describe('what a stretch without a touch comes to', () => {
	it('is each day\'s lateness: nothing up to the due day, then a tenth more a day for ten days of cadence', () => {
		expect(stretchOf(tenDays, day('2026-11-01'), day('2026-11-01'), day('2026-11-12'))).toEqual({ days: 11, lateness: 0, daysBeyond: 0 });
		const { days, lateness, daysBeyond } = stretchOf(tenDays, day('2026-11-01'), day('2026-11-01'), day('2026-11-15'));
		expect([days, daysBeyond]).toEqual([14, 2]);
		expect(lateness).toBeCloseTo(0.1 + 0.2 + 0.3);
	});

	it('counts from the first day that is asked for, and nothing where there is none', () => {
		expect(stretchOf(tenDays, day('2026-11-01'), day('2026-11-13'), day('2026-11-15')).lateness).toBeCloseTo(0.2 + 0.3);
		expect(stretchOf(tenDays, day('2026-11-01'), day('2026-11-15'), day('2026-11-15'))).toEqual(noDays);
	});
});

describe('the people of the simulation', () => {
	it('are the default places, as often as asked for, and ask for about three touches a week', () => {
		const start = day('2027-01-04');
		const people = peopleOf(defaultSettings, 2, start, createRandom(1));
		expect(people).toHaveLength(134);
		expect(touchesAWeek(people, start) / 2).toBeCloseTo(3.06, 1);
		expect(dueListOf(people, defaultSettings, start).due.every(({ due }) => due.state === 'due')).toBe(true);
		expect(peopleOf(defaultSettings, 2, start, createRandom(1))).toEqual(people);
		expect(peopleOf(defaultSettings, 2, start, createRandom(2))).not.toEqual(people);
	});
});

describe('the orders', () => {
	const due = dueListOf(
		[
			contact({ name: 'Close, 9 days', tier: 'A', 'last-touch': '2026-09-29' }, { path: '1.md' }),
			contact({ name: 'Key, 20 days', tier: 'B', 'last-touch': '2026-08-02' }, { path: '2.md' }),
			contact({ name: 'Warm, 70 days', tier: 'D', 'last-touch': '2025-09-13' }, { path: '3.md' }),
		],
		defaultSettings,
		today,
	).due;
	const firstLetters = (order: Order): string => inOrderOf(order, due, defaultSettings.tiers).map((entry) => entry.contact.name[0]).join('');

	it('are the list\'s own, days overdue, tier first, tier × lateness and the index', () => {
		expect(Object.fromEntries([...ORDERS, grace].map((order) => [order.name, firstLetters(order)]))).toEqual({
			'lateness (ours)': 'KCW',
			'days overdue': 'WKC',
			'tier first': 'CKW',
			'tier × lateness': 'CKW',
			'Whittle index': 'WKC',
			'days overdue ÷ (cadence + 60)': 'WKC',
		});
	});

	it('have the index of the paper: h·f(h+1) less the cost of each age up to h', () => {
		const [weight, cadence, daysOverdue] = [0.6, 45, 17];
		const cost = (age: number): number => (weight * Math.max(0, age - cadence)) / cadence;
		const age = cadence + daysOverdue;
		const before = Array.from({ length: age }, (_, index) => cost(index + 1)).reduce((sum, one) => sum + one, 0);
		expect(whittleIndex(weight, daysOverdue, daysOverdue / cadence)).toBeCloseTo(age * cost(age + 1) - before);
		expect(whittleIndex(weight, 0, 0)).toBeCloseTo(cadence * cost(cadence + 1));
	});
});

describe('the simulation', () => {
	const settings: Settings = { ...defaultSettings, tiers: [{ key: 'A', name: 'A', cadence: { count: 4, unit: 'week' }, places: 1, occasions: false, alsoMeans: [], color: null }] };
	const start = day('2027-01-04');
	const one = [touchedOn(contact({ tier: 'A' }, { settings }), start)];

	it('reaches one person in time when there is time enough, but for the month away', () => {
		// A touch each session: with less, the time of a session in which nobody is due is gone.
		const years = { settings, people: one, start, capacity: 4, order: ours };
		expect(simulate({ ...years, end: day('2027-07-01') }).cost).toBe(0);
		expect(simulate({ ...years, end: day('2028-01-04') }).cost).toBeGreaterThan(0);
	});

	it('leaves somebody waiting when there is no time at all', () => {
		const { cost, beyond } = simulate({ settings, people: one, start, end: day('2027-03-01'), capacity: 0, order: ours });
		// 56 days, of which those from the 29th on are late by a 28th, two 28ths and so on, and those from the 31st on beyond 110 %.
		expect(cost).toBeCloseTo(378 / 28 / 56);
		expect(beyond[0]).toBeCloseTo(25 / 56);
	});

	it('gives the same figures again, and puts the best order at 1', () => {
		const plan = { sizes: [{ multiple: 1, beginnings: 1 }], capacities: [0.5], years: 1 };
		const [comparison] = compareOrders(plan);
		expect(compareOrders(plan)).toEqual([comparison]);
		expect(comparison?.people).toBe(67);
		expect(Math.min(...(comparison?.results ?? []).filter(({ order }) => order !== grace).map(({ byBest }) => byBest))).toBe(1);
		const report = reportOf(comparison === undefined ? [] : [comparison]);
		expect(report).toContain('### 67 people');
		expect(report).toMatch(/^\| 50 % \| lateness \(ours\) \| 0\.\d{4} \|/m);
	});
});
