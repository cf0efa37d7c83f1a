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
		expect(leftOf(people)).toEqual({ promises: 1, birthdays: 1, otherOccasions: 0, hasCards: true, setDays: 0, freshMeetings: 0, byLateness: 1 });
	});

	it('adds up to as many as the list shows', () => {
		fc.assert(
			fc.property(fc.array(arbitraryProperties), (all) => {
				const contacts = all.map((properties, index) => somebody(`Nr ${index}`, { ...properties, type: 'contact' }, index % 3 === 0 ? '- [ ] Send it 📅 2026-11-20\n' : ''));
				const { hasCards, ...counts } = leftOf(contacts);
				expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(dueListOf(contacts, defaultSettings, TODAY).due.length);
				expect(typeof hasCards).toBe('boolean');
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});
});
