import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultNamings, lookUpIn, plainName, PROPERTIES, type Entry, type PropertyName, type PropertyNamings } from '../../src/core/property-names.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const keysOf = (property: PropertyName, properties: Readonly<Record<string, unknown>>, namings: PropertyNamings = defaultNamings): readonly string[] => lookUpIn(properties, namings)(property).map(({ key }) => key);

describe('a property is found', () => {
	it.each(['job-since', 'Job Since', 'jobSince', 'JOB_SINCE'])('however it is spelt: %s', (key) => {
		expect(lookUpIn({ [key]: '2026-11-18' }, defaultNamings)('job-since')).toEqual([{ key, value: '2026-11-18' }]);
	});

	it('by the very name of the settings first, then by that name spelt otherwise, then by the others in their order', () => {
		expect(keysOf('met-on', { 'first-met': 1, met: 2, 'Met On': 3, 'met-on': 4, Met: 5 })).toEqual(['met-on', 'Met On', 'met', 'Met', 'first-met']);
	});

	it('by a name that the settings have changed, from the next note on', () => {
		const note = { apart: 1, 'not-same': 2 };
		expect(keysOf('not-same', note)).toEqual(['not-same']);
		expect(keysOf('not-same', note, { ...defaultNamings, 'not-same': { name: 'apart', alsoRead: [] } })).toEqual(['apart']);
		expect(keysOf('not-same', note, { ...defaultNamings, 'not-same': { name: 'apart', alsoRead: ['Not same'] } })).toEqual(['apart', 'not-same']);
	});

	it('for each property whose name it is', () => {
		const namings: PropertyNamings = { ...defaultNamings, 'met-at': { name: 'event', alsoRead: [] }, 'met-on': { name: 'Event', alsoRead: [] } };
		expect([keysOf('met-at', { event: 1 }, namings), keysOf('met-on', { event: 1 }, namings)]).toEqual([['event'], ['event']]);
	});

	it('in a vault with more different keys than are remembered', () => {
		const crowd = Object.fromEntries(Array.from({ length: 12_000 }, (_, index) => [`key ${index}`, index]));
		expect(keysOf('last-touch', { 'Last Contact': 1, ...crowd, lastTouch: 2 })).toEqual(['lastTouch', 'Last Contact']);
	});
});

/** As the rule reads: all names in turn, all keys for each. */
function foundByTheRule(property: PropertyName, properties: Readonly<Record<string, unknown>>, namings: PropertyNamings): readonly Entry[] {
	const { name, alsoRead } = namings[property];
	const entries = Object.entries(properties).map(([key, value]) => ({ key, value }));
	const found = [name, ...alsoRead].flatMap((one) => entries.filter(({ key }) => plainName(key) === plainName(one)));
	return [...new Map([...found.filter(({ key }) => key === name), ...found].map((entry) => [entry.key, entry])).values()];
}

it('whatever the keys and the names in the settings are, those entries are found that the rule gives, in its order', () => {
	const spelling = fc.constantFrom('met', 'Met', 'met-on', 'Met On', 'metOn', 'met_on', 'last-touch', 'lastTouch', 'Last  Touch', 'last-contact', ' last contact', 'tier', 'TIER', 'constructor', '__proto__', '');
	const naming = fc.record({ name: spelling, alsoRead: fc.array(spelling, { maxLength: 3 }) });
	const some = fc.tuple(fc.uniqueArray(spelling), fc.record({ 'met-on': naming, 'last-touch': naming, tier: naming }));
	fc.assert(
		fc.property(some, ([keys, renamed]) => {
			const namings = { ...defaultNamings, ...renamed };
			const properties = Object.fromEntries(keys.map((key, index) => [key, index]));
			const lookUp = lookUpIn(properties, namings);
			for (const property of PROPERTIES) expect(lookUp(property)).toEqual(foundByTheRule(property, properties, namings));
		}),
		{ numRuns: Math.min(GENERATED_NOTES, 2000) },
	);
});
