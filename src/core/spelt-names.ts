import { lookUpAmong, PROPERTIES, type PropertyNaming, type PropertyNamings } from './property-names.ts';

/** The names of properties with the spellings that these keys of notes have, for programs that read a key as it is written: `last_contact` beside `last-contact`. */
export function withSpellings(namings: PropertyNamings, keys: Iterable<string>): PropertyNamings {
	const lookUp = lookUpAmong([...new Set(keys)].map((key) => ({ key, value: null })), namings);
	const spelt = PROPERTIES.map((property): [string, PropertyNaming] => {
		const { name, alsoRead } = namings[property];
		const found = lookUp(property).map(({ key }) => key);
		return [property, { name, alsoRead: [...new Set([...alsoRead, ...found])].filter((other) => other !== name) }];
	});
	return Object.fromEntries(spelt) as Record<keyof PropertyNamings, PropertyNaming>;
}
