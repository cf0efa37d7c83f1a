import { expect, it } from 'vitest';
import { findContact } from '../../src/core/find-contact.ts';
import { foldName } from '../../src/core/person-name.ts';
import { contact } from '../support/contact.ts';

const contacts = [
	contact({ aliases: ['Ana', 'Anita'] }, { path: 'Contacts/Ana Díaz.md' }),
	contact({ name: 'Bo Lindqvist' }, { path: 'Contacts/bo.md' }),
	contact({}, { path: 'Contacts/Acme/Sam Rivera.md' }),
	contact({}, { path: 'Contacts/Old/Sam Rivera.md' }),
	contact({ aliases: 'Sam' }, { path: 'Contacts/Anita.md' }),
];

const pathOf = (query: string): string => {
	const found = findContact(query, contacts);
	return found.kind === 'found' ? found.contact.path : found.kind;
};

it.each([
	['Ana Díaz', 'Contacts/Ana Díaz.md'],
	['ana diaz', 'Contacts/Ana Díaz.md'],
	['ANA  DIAZ', 'Contacts/Ana Díaz.md'],
	['Ana', 'Contacts/Ana Díaz.md'],
	['bo', 'Contacts/bo.md'],
	['bo lindqvist', 'Contacts/bo.md'],
	['Contacts/Old/Sam Rivera.md', 'Contacts/Old/Sam Rivera.md'],
	['contacts/old/sam rivera', 'Contacts/Old/Sam Rivera.md'],
	['./Contacts/bo.md', 'Contacts/bo.md'],
	['bo.md', 'Contacts/bo.md'],
	['[[bo]]', 'Contacts/bo.md'],
	['[[bo|Bo L.]]', 'Contacts/bo.md'],
	['[[Contacts/bo#Touches]]', 'Contacts/bo.md'],
	['old/sam rivera', 'Contacts/Old/Sam Rivera.md'],
])('%j finds %s', (query, path) => {
	expect(pathOf(query)).toBe(path);
});

it('a name counts before an alias', () => {
	expect(pathOf('Anita')).toBe('Contacts/Anita.md');
});

it('two contacts of one name are both named, and none is chosen', () => {
	expect(findContact('sam rivera', contacts)).toMatchObject({ kind: 'several', contacts: [{ path: 'Contacts/Acme/Sam Rivera.md' }, { path: 'Contacts/Old/Sam Rivera.md' }] });
});

it.each(['', '  ', 'Nobody', 'Contacts', 'An'])('%j finds nobody', (query) => {
	expect(pathOf(query)).toBe('none');
});

it('who is not found is perhaps one whose name holds what was asked for', () => {
	expect(findContact('lindqvist', contacts)).toEqual({ kind: 'none', similar: ['Bo Lindqvist'] });
	expect(findContact('indqvist', contacts)).toEqual({ kind: 'none', similar: [] });
});

it('an exact path finds its note where another differs only in accents', () => {
	const both = [contact({}, { path: 'Contacts/Zoë.md' }), contact({}, { path: 'Contacts/Zoe.md' })];
	expect(findContact('Contacts/Zoe', both)).toMatchObject({ kind: 'found', contact: { path: 'Contacts/Zoe.md' } });
	expect(findContact('zoe', both).kind).toBe('several');
});

it('names are folded without regard to case, accents and space', () => {
	expect(foldName(' Søren  KIERKEGÅRD ')).toBe('soren kierkegard');
	expect(foldName('Łukasz Weiß')).toBe('lukasz weiss');
	expect(foldName('O’Neill')).toBe("o'neill");
	expect(foldName('Party Pat 🎉')).toBe('party pat');
	expect(foldName('🎉')).toBe('🎉');
	expect(foldName('Paco 👋🏽 🇪🇸')).toBe('paco');
});
