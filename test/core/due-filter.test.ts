import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact, PromiseFacts } from '../../src/core/contact.ts';
import { DUE_ORDERS, inOrder, noFilter, passing, type DueFilter, type DueOrder } from '../../src/core/due-filter.ts';
import { dueListOf } from '../../src/core/due-list.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { readPromises } from '../../src/notes/promises.ts';
import { arbitraryProperties } from '../support/arbitrary-contact.ts';
import { contact } from '../support/contact.ts';
import { day } from '../support/day.ts';

const today = day('2026-11-22');
const readPromisesOf = (text: string): PromiseFacts => readPromises(text, { dayOrder: null });
const ana = contact({ name: 'Ana Díaz 🌱', aliases: ['Anita'], company: ['[[Companies/Acme|The Acme]]', 'Ørsted'], role: 'CTO', city: 'Málaga', tags: ['contact/work', 'climbing'], tier: 'B' }, { promises: readPromisesOf('- [ ] Send the café list 📅 2027-01-01\n- [x] Returned the book\n') });
const found = (filter: Partial<DueFilter>): boolean => passing({ ...noFilter, ...filter })(ana);

describe('a filter', () => {
	it('that asks for nothing lets everybody pass', () => {
		expect(found({})).toBe(true);
		expect(found({ search: '  ' })).toBe(true);
		expect(passing(noFilter)(contact({}))).toBe(true);
	});

	it.each(['ana', 'DIAZ', 'díaz ana', 'anit', 'acme', 'orsted', 'cto', 'malaga', '#climb', 'work', 'key', 'ana  acme', 'cafe list'])('finds somebody by %j', (search) => {
		expect(found({ search })).toBe(true);
	});

	it.each(['bo', 'ana bo', 'companies', 'anaacme', 'network', 'book'])('does not find them by %j', (search) => {
		expect(found({ search })).toBe(false);
	});

	it('goes by tier, or by there being none', () => {
		expect([found({ tier: 'B' }), found({ tier: 'A' }), found({ tier: '' })]).toEqual([true, false, false]);
		expect(passing({ ...noFilter, tier: '' })(contact({}))).toBe(true);
	});

	it('goes by a tag and those below it', () => {
		expect([found({ tag: 'Contact' }), found({ tag: 'contact/work' }), found({ tag: 'climb' }), found({ tag: 'contact', tier: 'A' })]).toEqual([true, true, false, false]);
	});
});

describe('another order', () => {
	const people = {
		Zoé: { tier: 'C', 'last-touch': '2026-01-01' },
		élodie: { tier: 'A', 'last-touch': '2026-09-01' },
		Bo: { cadence: 'monthly', 'last-touch': '2026-09-15' },
		New: { tier: 'B' },
	};
	const entries = dueListOf(Object.entries(people).map(([name, properties]) => contact(properties, { path: `Contacts/${name}.md` })), defaultSettings, today).due;
	const names = (order: DueOrder): readonly string[] => inOrder(entries, order, defaultSettings.tiers).map((entry) => entry.contact.name);

	it('is by day, tier, name or last touch; without a day first, without a tier last', () => {
		expect(names('ranked')).toEqual(entries.map((entry) => entry.contact.name));
		expect(names('due-day')).toEqual(['New', 'Zoé', 'Bo', 'élodie']);
		expect(names('tier')).toEqual(['élodie', 'New', 'Zoé', 'Bo']);
		expect(names('name')).toEqual(['Bo', 'élodie', 'New', 'Zoé']);
		expect(names('last-touch')).toEqual(['New', 'Zoé', 'élodie', 'Bo']);
	});

	it('by due day has promises and occasions by their own days', () => {
		const promised = (path: string, promise: string): Contact => contact({ tier: 'B', 'last-touch': '2026-11-01' }, { path, promises: readPromisesOf(promise) });
		const list = dueListOf([promised('Contacts/Later.md', '- [ ] One 📅 2026-11-21'), promised('Contacts/First.md', '- [ ] Two 📅 2026-11-20')], defaultSettings, today).due;
		expect(inOrder([...list].reverse(), 'due-day', defaultSettings.tiers).map(({ contact: { name } }) => name)).toEqual(['First', 'Later']);
	});

	it('keeps everybody, and leaves ties as they were', () => {
		fc.assert(
			fc.property(fc.array(arbitraryProperties, { maxLength: 12 }), fc.constantFrom(...DUE_ORDERS), (all, order) => {
				const list = dueListOf(all.map((properties, index) => contact({ ...properties, name: `Same ${index % 2}` }, { path: `Contacts/${index}.md` })), defaultSettings, today).due;
				const ordered = inOrder(list, order, defaultSettings.tiers);
				expect(new Set(ordered)).toEqual(new Set(list));
				expect(ordered).toHaveLength(list.length);
				expect(inOrder(ordered, order, defaultSettings.tiers)).toEqual(ordered);
				if (order !== 'name') return;
				for (const name of ['Same 0', 'Same 1']) expect(ordered.filter((entry) => entry.contact.name === name)).toEqual(list.filter((entry) => entry.contact.name === name));
			}),
		);
	});
});
