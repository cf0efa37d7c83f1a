import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/core/contact.ts';
import { dueListOf } from '../../src/core/due-list.ts';
import { defaultSettings, type Settings } from '../../src/core/settings.ts';
import { readPromises } from '../../src/notes/promises.ts';
import { awayWords, backWords } from '../../src/ui/away.ts';
import { contact } from '../support/contact.ts';
import { day } from '../support/day.ts';

const today = day('2026-11-22');
const late = (count: number): readonly Contact[] => Array.from({ length: count }, (_, index) => contact({ tier: 'B', 'last-touch': '2026-01-01' }, { path: `Contacts/${index}.md` }));

function words(contacts: readonly Contact[], until: string | null, more: Partial<Settings> = {}): readonly (string | null)[] {
	const settings = { ...defaultSettings, awayUntil: until === null ? null : day(until), ...more };
	const screen = { settings: () => settings, today: () => today, dueList: () => dueListOf(contacts, settings, today) };
	return [awayWords(screen), backWords(screen)];
}

describe('while somebody is away, and afterwards', () => {
	it('says until when', () => {
		expect(words(late(34), '2026-12-03')).toEqual(['Away until 3 December', null]);
		expect(words(late(34), '2027-01-03')).toEqual(['Away until 3 January 2027', null]);
		expect(words(late(34), null)).toEqual([null, null]);
	});

	it('says for two weeks who fits in a week rather than how many are late', () => {
		expect(words(late(34), '2026-11-22')).toEqual([null, '3 this week, 31 can wait']);
		expect(words(late(34), '2026-11-08')).toEqual([null, '3 this week, 31 can wait']);
		expect(words(late(34), '2026-11-07')).toEqual([null, null]);
		expect(words(late(34), '2026-11-22', { minutesAWeek: 30 })).toEqual([null, '6 this week, 28 can wait']);
	});

	it('counts only those by lateness as able to wait', () => {
		const set = Array.from({ length: 5 }, (_, index) => contact({ tier: 'B', 'last-touch': '2026-01-01', 'next-touch': '2026-11-20' }, { path: `Contacts/Set ${index}.md` }));
		expect(words([...set, ...late(4)], '2026-11-22')).toEqual([null, '5 this week, 3 of them in a session; 4 can wait']);
		expect(words(set, '2026-11-22')).toEqual([null, null]);
	});

	it('says also how many of the week a session leads through, where those who cannot wait are more than there is time for', () => {
		const promised = Array.from({ length: 13 }, (_, index) => contact({ tier: 'B', 'last-touch': '2026-11-01' }, { path: `Contacts/Promised ${index}.md`, promises: readPromises('- [ ] Send it 📅 2026-11-20\n', { dayOrder: null }) }));
		expect(words([...promised, ...late(3)], '2026-11-22')).toEqual([null, '13 this week, 2 of them in a session; 3 can wait']);
		expect(words([...promised, ...late(3)], '2026-11-22', { minutesAWeek: 60 })).toEqual([null, '13 this week, 11 of them in a session; 3 can wait']);
	});

	it('counts nobody of a session who is there by lateness alone, and so can wait', () => {
		const promised = Array.from({ length: 5 }, (_, index) => contact({ tier: 'B', 'last-touch': '2026-11-01' }, { path: `Contacts/Promised ${index}.md`, promises: readPromises('- [ ] Send it 📅 2026-11-20\n', { dayOrder: null }) }));
		expect(words([...promised, ...late(5)], '2026-11-22')).toEqual([null, '5 this week, 2 of them in a session; 5 can wait']);
	});

	it('says nothing where all of them fit', () => {
		expect(words(late(3), '2026-11-20')).toEqual([null, null]);
		expect(words([], '2026-11-20')).toEqual([null, null]);
	});
});
