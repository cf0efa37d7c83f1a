import { describe, expect, it } from 'vitest';
import { dueListOf } from '../../../src/core/due-list.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import { baseRows, type BaseLook, type BaseNotes, type BaseRows } from '../../../src/ui/bases/base-rows.ts';
import { namesakesAmong } from '../../../src/ui/namesakes.ts';
import { notShownWords } from '../../../src/words/bases.ts';
import { contact } from '../../support/contact.ts';
import { day } from '../../support/day.ts';

const today = day('2026-11-22');
const person = (path: string, properties: Readonly<Record<string, unknown>>) => contact(properties, { path });
const contacts = [
	person('Contacts/Ana.md', { tier: 'B', 'last-touch': '2026-08-01' }),
	person('Contacts/Bo.md', { tier: 'A', 'last-touch': '2026-01-01' }),
	person('Contacts/Cleo.md', { tier: 'B' }),
	person('Contacts/Dora.md', { tier: 'A', 'last-touch': '2026-11-20' }),
	person('Contacts/Eva.md', { cadence: '1 month', 'last-touch': '2026-10-10' }),
	person('Contacts/Finn.md', { tier: 'A', paused: true }),
	person('Family/Bo.md', { tier: 'A', 'last-touch': '2026-02-01' }),
];
const ALL = ['Home.md', ...contacts.map(({ path }) => path), 'Contacts/Broken.md'];

function rows(notes: Partial<BaseNotes> = {}, look: Partial<BaseLook> = {}): BaseRows {
	const known = { list: dueListOf(contacts, defaultSettings, today), namesakes: namesakesAmong(contacts), contact: (path: string) => contacts.find((one) => one.path === path) ?? null, unreadable: new Set(['Contacts/Broken.md', 'Elsewhere.md']), tiers: defaultSettings.tiers, today };
	return baseRows({ groups: [{ title: null, paths: ALL }], isGrouped: false, isSorted: false, ...notes }, { grouping: 'list', showsUpcoming: false, folded: new Set(), ...look }, known);
}

const shown = ({ items }: BaseRows): string[] => items.map((item) => (item.kind === 'group' ? `${item.isFolded ? '>' : 'v'} ${item.title} ${item.count}` : item.entry.contact.path.replace(/\.md$/, '')));

describe('the rows of a base', () => {
	it('are those of the due list, and every other note is told of', () => {
		const all = rows();
		expect(shown(all)).toEqual(['v Reconnect 4', 'Contacts/Bo', 'Family/Bo', 'Contacts/Eva', 'Contacts/Ana', 'v First touch 1', 'Contacts/Cleo']);
		expect(all).toMatchObject({ shown: 5, notShown: { strangers: 1, resting: 1, upcoming: 1 }, toFix: 1 });
		expect(all.shown + all.notShown.strangers + all.notShown.resting + all.notShown.upcoming + all.toFix).toBe(ALL.length);
	});

	it('hold only what the base holds, and nothing twice', () => {
		expect(rows({ groups: [{ title: null, paths: ['Contacts/Ana.md'] }] })).toMatchObject({ shown: 1, notShown: { strangers: 0, resting: 0, upcoming: 0 }, toFix: 0 });
		const keys = rows({}, { showsUpcoming: true }).items.map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
	});

	it('are grouped by tier, closest first, with those without one at the end', () => {
		expect(shown(rows({}, { grouping: 'tier', folded: new Set(['tier-B']) }))).toEqual(['v Close 2', 'Contacts/Bo', 'Family/Bo', '> Key 2', 'v No tier 1', 'Contacts/Eva']);
	});

	it('keep the order of a base that is sorted, also within tiers', () => {
		expect(shown(rows({ isSorted: true }))).toEqual(['Contacts/Ana', 'Contacts/Bo', 'Contacts/Cleo', 'Contacts/Eva', 'Family/Bo']);
		expect(shown(rows({ isSorted: true }, { grouping: 'tier' })).slice(0, 5)).toEqual(['v Close 2', 'Contacts/Bo', 'Family/Bo', 'v Key 2', 'Contacts/Ana']);
	});

	it('keep the groups of a base that has some, without those of which nobody is due', () => {
		const groups = [{ title: 'Madrid', paths: ['Contacts/Ana.md', 'Contacts/Bo.md'] }, { title: 'Oslo', paths: ['Contacts/Dora.md'] }, { title: null, paths: ['Contacts/Eva.md', 'Home.md'] }];
		expect(shown(rows({ groups, isGrouped: true }, { grouping: 'tier' }))).toEqual(['v Madrid 2', 'Contacts/Bo', 'Contacts/Ana', 'v None 1', 'Contacts/Eva']);
	});

	it('show those to come where that is wanted, and tell namesakes apart', () => {
		const all = rows({}, { grouping: 'none', showsUpcoming: true });
		expect(shown(all).at(-1)).toBe('Contacts/Dora');
		expect(all.items.flatMap((item) => (item.kind === 'contact' && item.place !== null ? [item.place] : []))).toEqual(['Contacts', 'Family']);
	});
});

describe('what is said of the other notes', () => {
	it('counts one and several, and says nothing of none', () => {
		expect(notShownWords({ strangers: 1, resting: 1, upcoming: 1 })).toBe('1 is due later · 1 has no day · 1 note here is no contact');
		expect(notShownWords({ strangers: 12, resting: 0, upcoming: 0 })).toBe('12 notes here are no contacts');
		expect(notShownWords({ strangers: 0, resting: 0, upcoming: 0 })).toBe('');
	});
});
