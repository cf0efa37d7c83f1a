import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressInOneLine, cardsToWrite, formatCards, type CardContact } from '../../src/core/cards-to-write.ts';
import { daysBetween } from '../../src/core/day.ts';
import { BIRTHDAY, type Occasion } from '../../src/core/occasion.ts';
import { arbitraryDay } from '../support/arbitrary-contact.ts';
import { arbitraryOccasion } from '../support/arbitrary-occasion.ts';
import { day } from '../support/day.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const birthday = (month: number, dayOfMonth: number, year: number | null = null): Occasion => ({ kind: BIRTHDAY, on: { month, day: dayOfMonth, year } });
const somebody = (name: string, occasions: readonly Occasion[], rest: Partial<CardContact> = {}): CardContact => ({ name, address: null, occasions, ...rest });
const today = day('2026-12-22');
const NOTICE = 7;
const names = (contacts: readonly CardContact[]): readonly string[] => cardsToWrite(contacts, today, NOTICE).map(({ contact, occurrence }) => `${contact.name} ${occurrence.day}`);

describe('the cards to write', () => {
	it('are those of today and the coming two weeks, the nearest first, across New Year', () => {
		const contacts = [somebody('Late', [birthday(1, 6)]), somebody('Passed', [birthday(12, 21)]), somebody('Ana', [birthday(1, 5, 1980)]), somebody('Bo', [birthday(12, 22)]), somebody('Cy', [birthday(12, 31)])];
		expect(names(contacts)).toEqual(['Bo 2026-12-22', 'Cy 2026-12-31', 'Ana 2027-01-05']);
	});

	it('are by name on one day, without regard to case and accents', () => {
		expect(names(['Zoe', 'élise', 'Eva', 'ana'].map((name) => somebody(name, [birthday(12, 24)])))).toEqual(['ana 2026-12-24', 'élise 2026-12-24', 'Eva 2026-12-24', 'Zoe 2026-12-24']);
	});

	it('are one for each occasion', () => {
		expect(names([somebody('Ana', [birthday(12, 30), { kind: 'name day', on: { month: 12, day: 26, year: null } }])])).toEqual(['Ana 2026-12-26', 'Ana 2026-12-30']);
	});

	it('leave out what was done this year, but not what was done last year', () => {
		const ana = (done: string): CardContact => somebody('Ana', [birthday(12, 30)], { doneDays: [day(done)] });
		expect(names([ana('2026-12-22')])).toEqual([]);
		expect(names([ana('2026-12-30')])).toEqual([]);
		expect(names([ana('2026-12-16')])).toEqual([]);
		expect(names([ana('2026-12-15')])).toHaveLength(1);
		expect(names([ana('2025-12-30')])).toHaveLength(1);
		expect(names([ana('2026-12-31')])).toHaveLength(1);
	});

	it('leave out only the nearest of several for one mark', () => {
		const occasions = [birthday(12, 30), { kind: 'name day', on: { month: 12, day: 26, year: null } }, { kind: 'first met', on: { month: 12, day: 20, year: null } }];
		expect(names([somebody('Ana', occasions, { doneDays: [day('2026-12-24')] })])).toEqual(['Ana 2026-12-30']);
		expect(names([somebody('Ana', occasions, { doneDays: [day('2026-12-22')] })])).toEqual(['Ana 2026-12-26', 'Ana 2026-12-30']);
	});

	it('leave out what a touch within the notice has settled, and keep what an earlier one has not', () => {
		const ana = (born: Occasion, touched: string): CardContact => somebody('Ana', [born], { touchedOn: [day(touched)] });
		expect(names([ana(birthday(12, 29), '2026-12-22')])).toEqual([]);
		expect(names([ana(birthday(12, 25), '2026-12-18')])).toEqual([]);
		expect(names([ana(birthday(12, 25), '2026-12-17')])).toHaveLength(1);
		expect(names([ana(birthday(12, 30), '2026-12-22')])).toHaveLength(1);
		expect(names([ana(birthday(12, 25), '2026-12-24')])).toHaveLength(1);
	});

	it('give back the contact as it was', () => {
		const ana = { ...somebody('Ana', [birthday(12, 30)]), path: 'Contacts/Ana.md' };
		expect(cardsToWrite([ana], today, NOTICE)[0]?.contact.path).toBe('Contacts/Ana.md');
	});

	it('are text to copy, with the address or the word that there is none', () => {
		const contacts = [somebody('Ana Diaz', [birthday(12, 30, 1986)], { address: 'Calle Mayor 1\r\n  28013 Madrid\n' }), somebody('Bo', [birthday(1, 2)]), somebody('Cy', [birthday(1, 3)], { address: ' ' })];
		expect(formatCards(cardsToWrite(contacts, today, NOTICE), today)).toBe(
			'30 December · Ana Diaz · birthday, turns 40\nCalle Mayor 1\n28013 Madrid\n\n2 January 2027 · Bo · birthday\n(no address in the note yet)\n\n3 January 2027 · Cy · birthday\n(no address in the note yet)',
		);
		expect(formatCards([], today)).toBe('');
	});

	it('are all within two weeks, in order, whoever there is', () => {
		const contacts = fc.array(fc.record({ name: fc.string(), address: fc.constant(null), occasions: fc.array(arbitraryOccasion, { maxLength: 3 }) }), { maxLength: 6 });
		fc.assert(
			fc.property(contacts, arbitraryDay, (people, now) => {
				const cards = cardsToWrite(people, now, NOTICE);
				const days = cards.map(({ occurrence }) => occurrence.day);
				expect(days).toEqual([...days].sort());
				for (const one of days) {
					expect(daysBetween(now, one)).toBeGreaterThanOrEqual(0);
					expect(daysBetween(now, one)).toBeLessThanOrEqual(14);
				}
			}),
			{ numRuns: Math.ceil(GENERATED_NOTES / 5) },
		);
	});
});

describe('an address in one line', () => {
	it('has its lines apart by one comma each', () => {
		expect(addressInOneLine('Calle Mayor 1,\r\n\n 28013 Madrid ')).toBe('Calle Mayor 1, 28013 Madrid');
	});
});
