import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/core/contact.ts';
import { noFilter } from '../../../src/core/due-filter.ts';
import { dueListOf } from '../../../src/core/due-list.ts';
import type { Problem } from '../../../src/core/problem.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import { readPromises } from '../../../src/notes/promises.ts';
import { itemsOf, listed, type DueItems, type Look } from '../../../src/ui/due/due-items.ts';
import { followedItem } from '../../../src/ui/due/followed-item.ts';
import { allOf } from '../../../src/ui/due/item-list.ts';
import { contact } from '../../support/contact.ts';
import { day } from '../../support/day.ts';

const all: Look = { filter: noFilter, order: 'ranked', folded: [] };
const stays = (path: string): string => path;

function items(contacts: readonly Contact[], { on = '2026-11-22', look = {}, problems = [] }: { readonly on?: string; readonly look?: Partial<Look>; readonly problems?: readonly Problem[] } = {}): DueItems {
	const today = day(on);
	return itemsOf(listed(dueListOf(contacts, defaultSettings, today), contacts, today), { problems, settingsProblems: [] }, { ...all, ...look }, defaultSettings);
}

const person = (name: string, properties: Readonly<Record<string, unknown>>): Contact => contact({ tier: 'A', ...properties }, { path: `Contacts/${name}.md` });
const bo = person('Bo', { 'last-touch': '2026-09-01' });
const cleo = person('Cleo', { 'last-touch': '2026-10-08' });
const dora = person('Dora', { 'last-touch': '2026-09-20' });

describe('the item that the keys are for', () => {
	it('is the same one as long as it is there', () => {
		expect(followedItem('reconnect:Contacts/Bo.md', items([bo, dora]), items([dora, bo]), stays)).toBe('reconnect:Contacts/Bo.md');
	});

	it('is followed where only the day has moved it', () => {
		expect(followedItem('today:Contacts/Cleo.md', items([bo, cleo]), items([bo, cleo], { on: '2026-11-23' }), stays)).toBe('reconnect:Contacts/Cleo.md');
	});

	it('is followed where only the tier has', () => {
		expect(followedItem('reconnect:Contacts/Bo.md', items([bo, dora]), items([person('Bo', { tier: 'B', 'last-touch': '2026-09-01' }), dora]), stays)).toBe('later:Contacts/Bo.md');
	});

	it('is followed where its note was renamed, a note to fix as well', () => {
		const moved = (path: string): string => (path === bo.path ? 'People/Bo B.md' : path);
		expect(followedItem('reconnect:Contacts/Bo.md', items([bo, dora]), items([dora, contact({ tier: 'A', 'last-touch': '2026-09-01' }, { path: 'People/Bo B.md' })]), moved)).toBe('reconnect:People/Bo B.md');
		const problem = { path: bo.path, property: 'tier', value: 'Z', message: 'there is no such tier', mend: null };
		const [before, after] = [items([dora], { problems: [problem] }), items([dora], { problems: [{ ...problem, path: 'People/Bo B.md' }] })];
		expect(followedItem(before.keyAt(before.length - 1) ?? '', before, after, moved)).toBe(after.keyAt(after.length - 1));
	});

	it.each([
		['put off', { 'last-touch': '2026-09-01', 'next-touch': '2026-11-24' }],
		['in touch with', { 'last-touch': '2026-10-12' }],
	])('is the next one where somebody was %s, though they are still in sight', (_, properties) => {
		const after = items([person('Bo', properties), dora]);
		expect(allOf(after).map(({ key }) => key)).toContain('this-week:Contacts/Bo.md');
		expect(followedItem('reconnect:Contacts/Bo.md', items([bo, dora]), after, stays)).toBe('reconnect:Contacts/Dora.md');
	});

	it('is the next one where somebody has gone, or into a group that is folded', () => {
		expect(followedItem('reconnect:Contacts/Bo.md', items([bo, dora]), items([dora]), stays)).toBe('reconnect:Contacts/Dora.md');
		expect(followedItem('today:Contacts/Cleo.md', items([cleo, person('New', {})]), items([cleo, person('New', {})], { on: '2026-11-23', look: { folded: ['reconnect'] } }), stays)).toBe('first-touch:Contacts/New.md');
	});

	it('is none where nobody is left', () => {
		expect(followedItem('reconnect:Contacts/Bo.md', items([bo]), items([]), stays)).toBeNull();
	});
});

describe('the item of somebody with a promise', () => {
	const promised = (text: string): Contact => contact({ tier: 'A', 'last-touch': '2026-09-01' }, { path: 'Contacts/Bo.md', promises: readPromises(text, { dayOrder: null }) });
	const due = promised('- [ ] Send it 📅 2026-11-20');
	const key = 'promises:Contacts/Bo.md';

	it('hands on to the next when the promise was kept or moved, though the contact stands elsewhere', () => {
		for (const after of [bo, promised('- [ ] Send it 📅 2026-12-20')]) expect(followedItem(key, items([due, dora]), items([after, dora]), stays)).toBe('reconnect:Contacts/Dora.md');
	});

	it('is followed when a promise came up, or its line moved', () => {
		expect(followedItem('reconnect:Contacts/Bo.md', items([bo, dora]), items([due, dora]), stays)).toBe(key);
		expect(followedItem(key, items([due]), items([promised('\n- [ ] Send it 📅 2026-11-20')]), stays)).toBe(key);
	});

	it('hands on when an occasion was settled', () => {
		const born = person('Bo', { 'last-touch': '2026-10-20', birthday: '11-27' });
		expect(followedItem('occasions:Contacts/Bo.md', items([born, dora]), items([person('Bo', { 'last-touch': '2026-10-20', birthday: '11-27', 'occasion-done': '2026-11-22' }), dora]), stays)).toBe('reconnect:Contacts/Dora.md');
	});
});
