import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCadence, parseCadence, type Cadence } from '../../src/core/cadence.ts';
import { averageDaysOf } from '../../src/core/cadence-length.ts';
import { longerCadences, nextCycleDay, offerAfter } from '../../src/core/next-cycle.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { arbitraryCadence } from '../support/arbitrary-contact.ts';
import { contact } from '../support/contact.ts';
import { day } from '../support/day.ts';

const { tiers } = defaultSettings;

function cadence(text: string): Cadence {
	const reading = parseCadence(text);
	if (reading.kind !== 'read' || reading.value === 'never') throw new Error(`${text} is no cadence`);
	return reading.value;
}
const longer = (text: string): readonly string[] => longerCadences(cadence(text)).map(formatCadence);

describe('the next cycle', () => {
	it('is one cadence from today, by calendar months', () => {
		expect(nextCycleDay(contact({ tier: 'B', 'last-touch': '2026-01-01' }), day('2026-11-30'))).toBe('2027-02-28');
		expect(nextCycleDay(contact({ tier: 'B', cadence: '10 days' }), day('2026-11-30'))).toBe('2026-12-10');
		expect(nextCycleDay(contact({}), day('2026-11-30'))).toBeNull();
	});

	it('is none for somebody paused, whom it would bring back sooner; on the day of coming back it is', () => {
		expect(nextCycleDay(contact({ tier: 'B', paused: true }), day('2026-11-30'))).toBeNull();
		expect(nextCycleDay(contact({ tier: 'B', paused: '2027-05-01' }), day('2026-11-30'))).toBeNull();
		expect(nextCycleDay(contact({ tier: 'B', paused: '2027-05-01' }), day('2027-05-01'))).toBe('2027-08-01');
	});

	it('offers nothing the first time, and a longer cadence or another tier the second', () => {
		const ana = contact({ tier: 'B' });
		expect(offerAfter(1, ana, tiers)).toBeNull();
		const offer = offerAfter(2, ana, tiers);
		expect(offer?.cadences.map(formatCadence)).toEqual(['6 months', '1 year']);
		expect(offer?.tiers.map(({ name }) => name)).toEqual(['Network', 'Keep warm']);
		expect(offerAfter(3, ana, tiers)).toEqual(offer);
	});

	it('offers only tiers that ask less often than the contact is asked now', () => {
		expect(offerAfter(2, contact({ tier: 'A', cadence: '6 months' }), tiers)?.tiers.map(({ key }) => key)).toEqual(['D']);
		expect(offerAfter(2, contact({ tier: 'B', cadence: 'weekly' }), tiers)?.tiers.map(({ key }) => key)).toEqual(['A', 'C', 'D']);
		expect(offerAfter(2, contact({ cadence: '3 years' }), tiers)).toEqual({ cadences: [], tiers: [] });
		expect(offerAfter(2, contact({ 'next-touch': '2026-11-01' }), tiers)).toBeNull();
	});
});

describe('longer cadences', () => {
	it('go up the steps that people plan by', () => {
		expect(longer('45 days')).toEqual(['3 months', '6 months']);
		expect(longer('3 months')).toEqual(['6 months', '1 year']);
		expect(longer('6 months')).toEqual(['1 year', '2 years']);
		expect(longer('1 year')).toEqual(['2 years']);
		expect(longer('weekly')).toEqual(['2 weeks', '1 month']);
		expect(longer('monthly')).toEqual(['45 days', '3 months']);
		expect(longer('2 years')).toEqual([]);
	});

	it('are a good deal longer: three months are none for 90 days', () => {
		expect(longer('90 days')).toEqual(['6 months', '1 year']);
		expect(longer('5 months')).toEqual(['1 year', '2 years']);
	});

	it('are longer than any cadence, the nearest first', () => {
		fc.assert(
			fc.property(arbitraryCadence, (from) => {
				const lengths = [from, ...longerCadences(from)].map(averageDaysOf);
				expect(lengths.every((length, index) => index === 0 || length > (lengths[index - 1] ?? 0))).toBe(true);
			}),
		);
	});
});
