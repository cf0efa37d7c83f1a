import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/core/contact.ts';
import type { Day } from '../../src/core/day.ts';
import { dueListOf } from '../../src/core/due-list.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { createContactSearch, matchesInName, readyToSearch } from '../../src/ui/contact-search.ts';
import { contactNote } from '../../src/ui/contact-note-line.ts';
import { contact } from '../support/contact.ts';

const today = '2026-11-22' as Day;
const note = (name: string, properties: Readonly<Record<string, unknown>> = {}, folder = 'Contacts'): Contact => contact(properties, { path: `${folder}/${name}.md` });
const people = [
	note('Ana Zed', { tier: 'D', 'last-touch': '2026-11-20' }),
	note('Ana Diaz', { tier: 'A', 'last-touch': '2026-01-01', company: 'Acme' }),
	note('Begoña Larraunde', { aliases: ['Bego'], archived: true }),
	note('Hannah Quill', { tier: 'A', 'last-touch': '2025-01-01', company: ['Tranvella', 'Ana Foods'] }),
	note('Siobhan O’Meagher'),
	note('王小明'),
	note('Łukasz Żółć', { aliases: ['Luke'] }),
	note('Anastasia Volkova', { died: '2024-05-01' }),
];
const found = (query: string, contacts: readonly Contact[] = people): readonly string[] => createContactSearch(contacts, dueListOf(contacts, defaultSettings, today))(query, 50).map(({ contact: { name } }) => name);

describe('a contact is found', () => {
	it('without regard to case and accents', () => {
		expect(found('begona')).toEqual(['Begoña Larraunde']);
		expect(found('LUKASZ zolc')).toEqual(['Łukasz Żółć']);
		expect(found("o'meagher")).toEqual(['Siobhan O’Meagher']);
		expect(found('小明')).toEqual(['王小明']);
	});

	it('by alias and by company, and by a name and a company together', () => {
		expect(found('luke')).toEqual(['Łukasz Żółć']);
		expect(found('tranvella')).toEqual(['Hannah Quill']);
		expect(found('ana acme')).toEqual(['Ana Diaz']);
	});

	it('by letters in their order', () => {
		expect(found('adz')).toEqual(['Ana Diaz']);
	});

	it('words of the name first, then who is due, then the company, then mere letters', () => {
		expect(found('ana')).toEqual(['Ana Diaz', 'Ana Zed', 'Anastasia Volkova', 'Hannah Quill', 'Siobhan O’Meagher']);
	});

	it('first of all where the name is just that', () => {
		const ana = note('Ana');
		expect(found('ana', [...people, ana])[0]).toBe('Ana');
	});

	it('all of them, those due first and the rest by name, where nothing is typed', () => {
		expect(found(' ')).toEqual(['Hannah Quill', 'Ana Diaz', 'Ana Zed', 'Anastasia Volkova', 'Begoña Larraunde', 'Łukasz Żółć', 'Siobhan O’Meagher', '王小明']);
	});

	it('not at all by signs alone', () => {
		expect(found('!!')).toEqual([]);
	});
});

describe('what the list shows', () => {
	it('the letters that were found, in the name as it is written', () => {
		expect(matchesInName('begona', 'Begoña Larraunde')).toEqual([[0, 6]]);
		expect(matchesInName('zolc', 'Łukasz Żółć')).toEqual([[7, 11]]);
		expect(matchesInName('strasse', 'Die Straße')).toEqual([[4, 10]]);
		expect(matchesInName('x', 'Ana')).toBeNull();
		expect(matchesInName('ana', 'Ana 🙂')).toBeNull();
	});

	it('the alias only where the name does not hold what was typed', () => {
		const search = createContactSearch(people, dueListOf(people, defaultSettings, today));
		expect(search('luke', 5)[0]?.alias).toBe('Luke');
		expect(search('bego', 5)[0]?.alias).toBeNull();
	});

	it('contacts as what they are, and the place where two have one name', () => {
		const say = (one: Contact, place: string | null = null): string => contactNote({ contact: one, alias: null }, today, place);
		expect(say(note('A', { died: '2024-05-01' }))).toBe('died 1 May 2024');
		expect(say(note('A', { archived: true, company: 'Acme' }))).toBe('Acme · archived');
		expect(say(note('A', { tier: 'A', paused: '2027-01-04' }))).toBe('paused until 4 January 2027');
		expect(say(note('A'))).toBe('not tracked');
		expect(say(note('A', { tier: 'A', company: 'Acme' }), 'Contacts/Choir')).toBe('Acme · Contacts/Choir');
		expect(contactNote({ contact: note('A', { tier: 'A' }), alias: 'Bee' }, today, null)).toBe('also Bee');
	});
});

it('contacts are readied a part at a time, each once, and then it ends', () => {
	const many = Array.from({ length: 1100 }, (_, i) => note(`Contact ${String(i)}`));
	const waiting: Array<() => void> = [];
	readyToSearch(many, (work) => waiting.push(work));
	let parts = 0;
	for (let work = waiting.shift(); work !== undefined; work = waiting.shift()) {
		work();
		parts += 1;
	}
	expect(parts).toBe(3);
});
