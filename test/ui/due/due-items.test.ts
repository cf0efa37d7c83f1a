import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/core/contact.ts';
import { noFilter } from '../../../src/core/due-filter.ts';
import { dueListOf } from '../../../src/core/due-list.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import { itemsOf, listed, startOf, successorOf, VIEW_GROUPS, type DueItem, type Look, type Unreadable, type ViewGroup } from '../../../src/ui/due/due-items.ts';
import { allOf } from '../../../src/ui/due/item-list.ts';
import { contact } from '../../support/contact.ts';
import { day } from '../../support/day.ts';
import { GENERATED_NOTES } from '../../support/generated.ts';

const today = day('2026-11-22');
const all: Look = { filter: noFilter, order: 'ranked', folded: [] };
const nothingWrong: Unreadable = { problems: [], settingsProblems: [] };

const ana = contact({ tier: 'B', 'last-touch': '2026-07-14', tags: ['climbing'] });
const bo = contact({ tier: 'A', 'last-touch': '2026-10-11' }, { path: 'Contacts/Bo.md' });
const cleo = contact({ tier: 'C' }, { path: 'Contacts/Cleo.md' });
const far = contact({ tier: 'D', 'last-touch': '2026-11-01' }, { path: 'Contacts/Far.md' });

function items(contacts: readonly Contact[], look: Partial<Look> = {}, unreadable = nothingWrong): readonly DueItem[] {
	return allOf(itemsOf(listed(dueListOf(contacts, defaultSettings, today), contacts, today), unreadable, { ...all, ...look }, defaultSettings));
}

function lines(of: readonly DueItem[]): readonly string[] {
	return of.map((item) => (item.kind === 'group' ? `${item.title} ${item.count}` : item.kind === 'contact' ? item.entry.contact.name : item.kind === 'problem' ? item.name : item.message));
}

describe('the lines of the due list', () => {
	it('stand in groups in the order in which they are worked down; a group with nobody in it is not there', () => {
		expect(lines(items([far, cleo, bo, ana]))).toEqual(['Reconnect 1', 'Ana Diaz', 'First touch 1', 'Cleo', 'This week 1', 'Bo', 'Later 1', 'Far']);
	});

	it('are not there where a group is folded, which still says how many it holds', () => {
		expect(lines(items([ana, far], { folded: ['reconnect', 'later'] }))).toEqual(['Reconnect 1', 'Later 1']);
	});

	it('count only those that pass the filter', () => {
		expect(lines(items([ana, bo, cleo], { filter: { ...noFilter, tag: 'climbing' } }))).toEqual(['Reconnect 1', 'Ana Diaz']);
	});

	it('put another order within each group only', () => {
		const late = contact({ tier: 'D', 'last-touch': '2019-01-01' }, { path: 'Contacts/Zoe.md' });
		expect(lines(items([ana, late, cleo]))).toEqual(['Reconnect 2', 'Zoe', 'Ana Diaz', 'First touch 1', 'Cleo']);
		expect(lines(items([ana, late, cleo], { order: 'name' }))).toEqual(['Reconnect 2', 'Ana Diaz', 'Zoe', 'First touch 1', 'Cleo']);
	});

	it('name the problems of the settings first, then each of the notes, however alike; only a search hides notes', () => {
		const problem = { path: 'Contacts/Bo.md', property: 'tier', value: 'Z', message: 'there is no such tier', mend: null };
		const unreadable = { problems: [problem, problem], settingsProblems: ['The setting is odd.'] };
		const shown = items([], { filter: { ...noFilter, tier: 'A', search: 'bo tier' } }, unreadable);
		expect(lines(shown)).toEqual(['Notes to fix 3', 'The setting is odd.', 'Bo', 'Bo']);
		expect(new Set(shown.map(({ key }) => key)).size).toBe(4);
		expect(lines(items([], { filter: { ...noFilter, search: 'nobody' } }, unreadable))).toEqual(['Notes to fix 1', 'The setting is odd.']);
	});

	it('tell namesakes apart by folder, in one folder by file name, and leave others alone', () => {
		const place = (contacts: readonly Contact[]): unknown => items(contacts).flatMap((item) => (item.kind === 'contact' ? [item.place] : []));
		const named = (path: string): Contact => contact({ tier: 'B', name: 'Ana', 'last-touch': '2026-01-01' }, { path });
		expect(place([named('Contacts/A.md'), named('Work/A.md')])).toEqual(['Contacts', 'Work']);
		expect(place([named('Contacts/A.md'), named('Contacts/B.md')])).toEqual(['Contacts/A', 'Contacts/B']);
		expect(place([named('A.md'), named('Work/A.md')])).toEqual(['A', 'Work']);
		expect(place([ana])).toEqual([null]);
	});

	it('count everybody who is found, also in groups that are folded', () => {
		const people = [ana, bo, cleo, far];
		const counted = (look: Partial<Look>): number => itemsOf(listed(dueListOf(people, defaultSettings, today), people, today), nothingWrong, { ...all, ...look }, defaultSettings).contacts;
		expect(counted({})).toBe(people.length);
		expect(counted({ folded: VIEW_GROUPS })).toBe(people.length);
		expect(counted({ folded: VIEW_GROUPS, filter: { ...noFilter, search: 'nobody' } })).toBe(0);
	});
});

const arbitraryContacts = fc.uniqueArray(fc.record({ path: fc.nat(30), tier: fc.constantFrom('A', 'B', 'D', ''), touch: fc.constantFrom('2026-11-21', '2026-11-01', '2026-08-24', '2020-01-01', '') }), { selector: ({ path }) => path, maxLength: 20 })
	.map((all20) => all20.map(({ path, tier, touch }) => contact({ tier, 'last-touch': touch }, { path: `Contacts/${path}.md` })));
const arbitraryFolds = fc.subarray<ViewGroup>([...VIEW_GROUPS]);

describe('whatever the notes say', () => {
	it('every line has a key of its own, and rows count from one to as many as the header says', () => {
		fc.assert(
			fc.property(arbitraryContacts, arbitraryFolds, (contacts, folded) => {
				const shown = items(contacts, { folded });
				expect(new Set(shown.map(({ key }) => key)).size).toBe(shown.length);
				for (const header of shown) {
					if (header.kind !== 'group') continue;
					const rows = shown.flatMap((item) => (item.kind !== 'group' && item.group === header.group ? [item] : []));
					expect(rows.map(({ position }) => position)).toEqual(header.isFolded ? [] : Array.from({ length: header.count }, (_, index) => index + 1));
				}
			}),
			{ numRuns: Math.min(GENERATED_NOTES, 2000) },
		);
	});

	it('the focus that is handed on goes to a line that is there', () => {
		fc.assert(
			fc.property(arbitraryContacts, arbitraryContacts, fc.nat(), (before, after, pick) => {
				const [was, is] = [items(before), items(after)];
				const left = was[pick % Math.max(was.length, 1)];
				if (left === undefined) return;
				const next = successorOf(left.key, was, is);
				expect(next === null ? is.length : is.some(({ key }) => key === next)).toBe(next === null ? 0 : true);
			}),
			{ numRuns: Math.min(GENERATED_NOTES, 2000) },
		);
	});
});

describe('the focus of a row that leaves', () => {
	const late = (name: string, touch: string): Contact => contact({ tier: 'A', 'last-touch': touch }, { path: `Contacts/${name}.md` });
	const [one, two, three] = [late('One', '2026-01-01'), late('Two', '2026-02-01'), late('Three', '2026-03-01')];
	const before = items([one, two, three]);

	it('goes to the row that takes its place', () => {
		expect(successorOf('reconnect:Contacts/Two.md', before, items([one, three]))).toBe('reconnect:Contacts/Three.md');
	});

	it('goes to the row above when it was the last', () => {
		expect(successorOf('reconnect:Contacts/Three.md', before, items([one, two]))).toBe('reconnect:Contacts/Two.md');
	});

	it('goes to the header when its rows were folded, and nowhere when nothing is left', () => {
		expect(successorOf('reconnect:Contacts/Two.md', before, items([one, two, three], { folded: ['reconnect'] }))).toBe('group:reconnect');
		expect(successorOf('reconnect:Contacts/Two.md', before, [])).toBeNull();
	});

	it('somebody who comes into the list begins at its first row', () => {
		expect(startOf(before)?.key).toBe('reconnect:Contacts/One.md');
		expect(startOf([])).toBeNull();
	});
});
