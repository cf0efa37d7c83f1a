import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/core/day.ts';
import { dueOf } from '../../src/core/due.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { arbitraryProperties } from '../support/arbitrary-contact.ts';
import { contact } from '../support/contact.ts';
import { day } from '../support/day.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const stateOn = (one: ReturnType<typeof contact>, on: string, settings = defaultSettings): unknown => {
	const { state, day: due, lastTouch } = dueOf(one, settings, day(on));
	return [state, due, lastTouch];
};

describe('what is remembered of when somebody is due', () => {
	it('does not outlive the day before a touch that lay ahead', () => {
		const ana = contact({ tier: 'B', 'last-touch': '2026-11-25' });
		expect(stateOn(ana, '2026-11-22')).toEqual(['unclear', null, null]);
		expect(stateOn(ana, '2026-11-24')).toEqual(['upcoming', '2027-02-24', '2026-11-24']);
		expect(stateOn(ana, '2026-11-26')).toEqual(['upcoming', '2027-02-25', '2026-11-25']);
	});

	it('goes by the settings of now', () => {
		const ana = contact({ tier: 'B', 'met-on': '2026-11-20' });
		expect(stateOn(ana, '2026-11-22')).toEqual(['upcoming', '2026-11-23', null]);
		expect(stateOn(ana, '2026-11-22', { ...defaultSettings, firstFollowUpDays: 10 })).toEqual(['upcoming', '2026-11-30', null]);
	});

	it('says the same as of a contact who was never asked about, on whatever days in whatever order', () => {
		const offsets = fc.array(fc.tuple(fc.integer({ min: -400, max: 400 }), fc.constantFrom(3, 10)), { minLength: 2, maxLength: 5 });
		fc.assert(fc.property(arbitraryProperties, fc.integer({ min: 0, max: 25_000 }), offsets, (properties, start, asked) => {
			const one = contact(properties);
			for (const [offset, firstFollowUpDays] of asked) {
				const today = addDays(day('1990-01-01'), start + offset);
				expect(dueOf(one, { firstFollowUpDays }, today)).toEqual(dueOf({ ...one }, { firstFollowUpDays }, today));
			}
		}), { numRuns: GENERATED_NOTES });
	});
});
