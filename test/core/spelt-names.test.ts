import { describe, expect, it } from 'vitest';
import { defaultNamings } from '../../src/core/property-names.ts';
import { withSpellings } from '../../src/core/spelt-names.ts';

describe('names as notes spell them', () => {
	const spelt = withSpellings(defaultNamings, ['last_contact', 'Circle', 'lastTouch', 'tier', 'circle', 'weight', 'last_contact']);

	it('stand beside those of the settings, in the order that counts', () => {
		expect(spelt['last-touch']).toEqual({ name: 'last-touch', alsoRead: [...defaultNamings['last-touch'].alsoRead, 'lastTouch', 'last_contact'] });
		expect(spelt.tier).toEqual({ name: 'tier', alsoRead: ['relationship-tier', 'prm-tier', 'circle', 'Circle'] });
		expect(spelt.cadence).toEqual(defaultNamings.cadence);
	});

	it('are those of the settings where no note spells them otherwise', () => {
		expect(withSpellings(defaultNamings, [])).toEqual(defaultNamings);
	});
});
