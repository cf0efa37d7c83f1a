import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/core/contact.ts';
import { addDays, daysBetween } from '../../../src/core/day.ts';
import { occasionOf } from '../../../src/core/due-list.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import { cardsOf, cardsText, markDay, noCardsSentence } from '../../../src/ui/cards/cards-of.ts';
import { cardDay, cardReason } from '../../../src/words/cards.ts';
import { contact } from '../../support/contact.ts';
import { day } from '../../support/day.ts';
import { GENERATED_NOTES } from '../../support/generated.ts';

const today = day('2026-11-22');
const somebody = (name: string, properties: Readonly<Record<string, unknown>>): Contact => contact({ birthday: '11-27', tier: 'A', ...properties }, { path: `${name}.md` });
const withTouches = (one: Contact, days: Pick<Contact['touchDays'], 'full' | 'light'>): Contact => ({ ...one, touchDays: { ...one.touchDays, ...days } });
const names = (contacts: readonly Contact[]): readonly string[] => cardsOf(contacts, defaultSettings, today).map((card) => card.contact.name);

describe('the cards to write', () => {
	it('are for the living, in tiers that have occasions, the paused among them', () => {
		const contacts = [
			somebody('Ana', {}), somebody('Network', { tier: 'C' }), somebody('None', { tier: null }), somebody('Resting', { paused: true }), somebody('Gone', { died: '2020-01-01' }), somebody('Shelved', { archived: '2020-01-01' }),
			somebody('Far', { birthday: '12-24' }), somebody('Done', { 'occasion-done': '2026-11-20' }),
		];
		expect(names(contacts)).toEqual(['Ana', 'Resting']);
	});

	it('keep the whole contact, and read as text', () => {
		const cards = cardsOf([somebody('Ana', { address: 'Calle Mayor 1\n28013 Madrid', birthday: '1986-11-27' })], defaultSettings, today);
		expect(cards[0]?.contact.path).toBe('Ana.md');
		expect(cardsText(cards, today)).toBe('27 November · Ana · birthday, turns 40\nCalle Mayor 1\n28013 Madrid');
	});

	it('say when the day is, and what for', () => {
		const [card] = cardsOf([somebody('Ana', { birthday: '1986-11-27' })], defaultSettings, today);
		const { occurrence } = card ?? (() => { throw new Error('no card'); })();
		expect(cardReason(occurrence)).toBe('birthday, turns 40');
		expect([0, 1, 5].map((daysUntil) => cardDay({ ...occurrence, day: addDays(today, daysUntil), daysUntil }, today))).toEqual(['Today', 'Tomorrow, 23 November', '27 November, in 5 days']);
	});

	it('that are done leave this list and never come up in the due list, however early they are done', () => {
		const ana = somebody('Ana', { birthday: '12-06' });
		for (let now = today; now <= day('2026-12-06'); now = addDays(now, 1)) {
			const [card] = cardsOf([ana], defaultSettings, now);
			const { occurrence } = card ?? (() => { throw new Error(now); })();
			const done = somebody('Ana', { birthday: '12-06', 'occasion-done': markDay(occurrence, defaultSettings, now) });
			expect(cardsOf([done], defaultSettings, now)).toEqual([]);
			for (let later = now; daysBetween(later, day('2026-12-20')) >= 0; later = addDays(later, 1)) expect(occasionOf(done, defaultSettings, later)).toBeNull();
		}
		expect(occasionOf(ana, defaultSettings, day('2026-12-01'))).not.toBeNull();
	});

	it('are gone once the birthday is settled by a touch, of whatever channel, as it is on the due list', () => {
		const touched = (days: Pick<Contact['touchDays'], 'full' | 'light'>, properties = {}): Contact => withTouches(somebody('Ana', properties), days);
		expect(names([touched({ full: [today], light: [] })])).toEqual([]);
		expect(names([touched({ full: [], light: [day('2026-11-20')] })])).toEqual([]);
		expect(names([touched({ full: [], light: [] }, { 'last-touch': '2026-11-21' })])).toEqual([]);
		expect(names([touched({ full: [day('2026-11-19')], light: [] })])).toEqual(['Ana']);
	});

	it('have whom the due list has for a birthday to come, and nobody whom it has settled', () => {
		const offset = fc.integer({ min: -30, max: 20 }).map((days) => addDays(today, days));
		fc.assert(
			fc.property(fc.array(offset, { maxLength: 3 }), fc.array(offset, { maxLength: 2 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 30 }), (touches, marks, daysUntil, occasionNoticeDays) => {
				const settings = { ...defaultSettings, occasionNoticeDays };
				const ana = withTouches(somebody('Ana', { 'birthday': addDays(today, daysUntil).slice(5), 'occasion-done': [...marks] }), { full: touches, light: [] });
				const isListed = occasionOf(ana, settings, today) !== null;
				// Further off than its notice, a birthday is not on the due list yet.
				if (daysUntil <= occasionNoticeDays) expect(cardsOf([ana], settings, today).length).toBe(Number(isListed));
				else expect(isListed).toBe(false);
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});

	it('where there are none, say what brings them up', () => {
		expect(noCardsSentence(defaultSettings, today)).toBe('There are no cards to write until 6 December. Birthdays of contacts in Close and Key come up here: write birthday: 04-17 in their notes, and address.');
		expect(noCardsSentence({ tiers: [] }, today)).toContain('no tier has occasions');
	});
});
