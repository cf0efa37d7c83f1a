import { describe, expect, it } from 'vitest';
import { readPastedText } from '../../src/formats/pasted-text.ts';
import { brief } from './support/fixture.ts';

const people = (text: string): ReadonlyArray<Record<string, unknown>> => {
	const reading = readPastedText(text);
	return reading.kind === 'list' ? reading.list.attendees.map(brief) : [];
};
const at = (name: string, address: string): Record<string, unknown> => ({ name, emails: [`${address}@x.example`] });

describe('last names first, as mail programs write them', () => {
	it.each<readonly [string, ReadonlyArray<Record<string, unknown>>]>([
		['Doe, Jane Ann <jane.doe@x.example>; García Márquez, Gabriel <gabriel.garcia@x.example>', [at('Jane Ann Doe', 'jane.doe'), at('Gabriel García Márquez', 'gabriel.garcia')]],
		['Doe, Jane Ann <jane.doe@x.example>, García Márquez, Gabriel <gabriel.garcia@x.example>', [at('Jane Ann Doe', 'jane.doe'), at('Gabriel García Márquez', 'gabriel.garcia')]],
		['García Márquez, Gabriel <gabriel.garcia@x.example>', [at('Gabriel García Márquez', 'gabriel.garcia')]],
		['van der Berg, Jan Willem <jw@x.example>', [at('Jan Willem van der Berg', 'jw')]],
		['van der Berg, Jan Willem <jw@x.example>; Doe, Jane Ann <jane.doe@x.example>', [at('Jan Willem van der Berg', 'jw'), at('Jane Ann Doe', 'jane.doe')]],
		['Smith, Bob (EXT) <bob@x.example>', [at('Bob Smith', 'bob')]],
		['Smith, Bob (EXT) <bob@x.example>\nCee, Bo (EXT) <bo@x.example>', [at('Bob Smith', 'bob'), at('Bo Cee', 'bo')]],
		['Smith, Bob (EXT) <bob@x.example>; Cee, Bo (EXT) <bo@x.example>', [at('Bob Smith', 'bob'), at('Bo Cee', 'bo')]],
		['Smith, Bob, Dr. <bob@x.example>; Doe, Jane, PhD <jane@x.example>', [at('Dr. Bob Smith', 'bob'), at('Jane Doe', 'jane')]],
		['Smith, Bob, Dr. <bob@x.example>', [at('Dr. Bob Smith', 'bob')]],
		['Ana Diaz, PhD <ana@x.example>', [at('Ana Diaz', 'ana')]],
		['Smith, Bob; Doe, Jane; Lee, Ann (EXT)', [{ name: 'Bob Smith' }, { name: 'Jane Doe' }, { name: 'Ann Lee' }]],
	])('%j', (text, expected) => {
		expect(people(text)).toEqual(expected);
	});

	it.each<readonly [string, readonly string[]]>([
		['Bo Berg, Ana Diaz <a@x.example>', ['Bo Berg', 'Ana Diaz']],
		['Bo, Ana Diaz <ana@x.example>', ['Bo', 'Ana Diaz']],
		['Bo Berg, Ana Berg <a.berg@x.example>', ['Bo Berg', 'Ana Berg']],
		['Bo Berg, PhD, Ana Diaz, MD <a@x.example>', ['Bo Berg', 'Ana Diaz']],
		['Pepe, Sam Rivera, PhD; Hanna Holm', ['Pepe', 'Sam Rivera', 'Hanna Holm']],
	])('two people stay two: %j', (text, expected) => {
		expect(people(text).map(({ name }) => name)).toEqual(expected);
	});
});
