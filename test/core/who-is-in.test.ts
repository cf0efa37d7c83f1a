import { describe, expect, it } from 'vitest';
import { commonPlace, commonPlaces } from '../../src/core/who-is-in.ts';
import { contact } from '../support/contact.ts';

const named = (name: string, properties: Readonly<Record<string, unknown>>): ReturnType<typeof contact> => contact(properties, { path: `Contacts/${name}.md` });
const ALL = [
	named('Émile', { city: 'malaga' }),
	named('Ana', { city: ['Málaga', 'Oslo', 'OSLO'], company: '[[Acme]]' }),
	named('Zoe', { city: ' Málaga ', archived: '2026-01-01' }),
	named('Dora', { city: 'Málaga', company: 'Acme', died: true }),
	named('Bo', { city: '[[Bergen]]', company: ['ACME', 'Acme'] }),
	named('Uma', {}),
];

describe('who is in a city or at a company', () => {
	it('is told without regard to case and accents, each contact once, most people first', () => {
		expect(commonPlaces(ALL).map(({ kind, name, contacts }) => [kind, name, contacts.map((one) => one.name)])).toEqual([
			['city', 'Málaga', ['Ana', 'Émile', 'Zoe']],
			['city', 'Bergen', ['Bo']],
			['city', 'OSLO', ['Ana']],
			['company', 'Acme', ['Ana', 'Bo']],
		]);
	});

	it('leaves out who has died, and names those in the archive last', () => {
		const malaga = commonPlace(ALL, { kind: 'city', key: 'malaga' });
		expect(malaga?.contacts.map(({ name }) => name)).toEqual(['Ana', 'Émile', 'Zoe']);
		expect(commonPlace(ALL, { kind: 'company', key: 'malaga' })).toBeNull();
		expect(commonPlaces([])).toEqual([]);
	});
});
