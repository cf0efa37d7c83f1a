import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/core/contact.ts';
import { dueListOf } from '../../src/core/due-list.ts';
import { leftOverOf } from '../../src/core/left-over.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { readPromises } from '../../src/notes/promises.ts';
import { arbitraryProperties } from '../support/arbitrary-contact.ts';
import { contact } from '../support/contact.ts';
import { day } from '../support/day.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const TODAY = day('2026-11-22');
const leftOf = (contacts: readonly Contact[]): ReturnType<typeof leftOverOf> => leftOverOf(dueListOf(contacts, defaultSettings, TODAY).due);
const somebody = (name: string, properties: Readonly<Record<string, unknown>>, tasks = ''): Contact => contact(properties, { path: `Contacts/${name}.md`, promises: readPromises(tasks, defaultSettings) });

describe('what is left of a due list', () => {
	it('has each contact once, for what they stand there: two promises and a birthday are one contact', () => {
		const born = { 'tier': 'A', 'last-touch': '2026-11-01', 'birthday': '11-27' };
		const people = [somebody('Ana', born, '- [ ] One 📅 2026-11-20\n- [ ] Two 📅 2026-11-21\n'), somebody('Bo', { ...born, birthday: '11-20' }), somebody('Cy', { cadence: '10 days', 'last-touch': '2026-01-01' })];
		expect(leftOf(people)).toEqual({ promises: 1, birthdays: 1, otherOccasions: 0, hasCards: false, cards: 0, setDays: 0, freshMeetings: 0, byLateness: 1 });
	});

	it('has cards for the occasions that it counts, as “Cards to write” has them: not where the day has passed, nor where it is further off', () => {
		const born = (name: string, birthday: string): Contact => somebody(name, { 'tier': 'A', 'last-touch': '2026-10-20', birthday });
		expect(leftOf([born('Ana', '11-27'), born('Bo', '11-20')])).toMatchObject({ birthdays: 2, hasCards: true, cards: 1 });
		expect(leftOf([born('Bo', '11-20')])).toMatchObject({ birthdays: 1, hasCards: false, cards: 0 });
		const far = dueListOf([born('Ana', '12-10'), born('Bo', '11-27')], { ...defaultSettings, occasionNoticeDays: 30 }, TODAY).due;
		expect(leftOverOf(far)).toMatchObject({ birthdays: 2, hasCards: true, cards: 1 });
	});

	it('a birthday is one however it is written', () => {
		expect(leftOf([somebody('Ana', { 'tier': 'A', 'last-touch': '2026-11-01', 'occasions': 'Birthday 11-27' })])).toMatchObject({ birthdays: 1, otherOccasions: 0 });
	});

	it('adds up to as many as the list shows', () => {
		fc.assert(
			fc.property(fc.array(arbitraryProperties), (all) => {
				const contacts = all.map((properties, index) => somebody(`Nr ${index}`, { ...properties, type: 'contact' }, index % 3 === 0 ? '- [ ] Send it 📅 2026-11-20\n' : ''));
				const { hasCards, cards, ...counts } = leftOf(contacts);
				expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(dueListOf(contacts, defaultSettings, TODAY).due.length);
				expect(hasCards).toBe(cards > 0);
				expect(cards).toBeLessThanOrEqual(counts.birthdays + counts.otherOccasions);
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});
});
