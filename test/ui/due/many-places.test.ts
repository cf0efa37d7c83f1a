import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/core/contact.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import { manyPlaces } from '../../../src/ui/due/many-places.ts';
import { pauseChoices } from '../../../src/ui/due/many-pause.ts';
import { enoughRoom } from '../../../src/words/due-many.ts';
import { contact } from '../../support/contact.ts';
import { day } from '../../support/day.ts';

const today = day('2026-11-22');
const [close] = defaultSettings.tiers;
if (close === undefined) throw new Error('no tier');
const tier = { ...close, places: 3 };
const member = (name: string): Contact => contact({ tier: tier.key }, { path: `${name}.md` });
const other = (name: string): Contact => contact({ tier: 'C' }, { path: `${name}.md` });
const [ana, bo, cleo, dora] = [member('Ana'), member('Bo'), other('Cleo'), other('Dora')];
const all = [ana, bo, cleo, dora];

describe('places of a tier for several', () => {
	it('are counted for those who come, and not for those among them who are there already', () => {
		expect(manyPlaces(all, tier, [cleo, dora], today)).toEqual({ coming: 2, here: 0, room: 1, then: 4, isTooMany: false });
		expect(manyPlaces(all, tier, [ana, cleo], today)).toEqual({ coming: 1, here: 1, room: 1, then: 3, isTooMany: false });
	});

	it('are not counted for whom one goes on without, who keeps the own place where it is there', () => {
		expect(manyPlaces(all, tier, [cleo], today)).toEqual({ coming: 1, here: 0, room: 1, then: 3, isTooMany: false });
		expect(manyPlaces(all, { ...tier, places: 2 }, [bo, cleo], today)).toEqual({ coming: 1, here: 1, room: 0, then: 3, isTooMany: false });
		expect(manyPlaces(all, { ...tier, places: 2 }, [cleo], today)).toEqual({ coming: 1, here: 0, room: 0, then: 3, isTooMany: false });
	});

	it('are not counted for those who rest', () => {
		const resting = contact({ tier: 'C', paused: true }, { path: 'Eva.md' });
		expect(manyPlaces([...all, resting], { ...tier, places: 1 }, [resting], today)).toEqual({ coming: 0, here: 0, room: 0, then: 2, isTooMany: false });
	});

	it('are too few for them where they are more than all of these, those who are there already among them', () => {
		expect(manyPlaces(all, tier, all, today)).toEqual({ coming: 2, here: 2, room: 1, then: 4, isTooMany: true });
		expect(manyPlaces(all, { ...tier, places: 1 }, [ana, bo], today)).toEqual({ coming: 0, here: 2, room: 0, then: 2, isTooMany: true });
	});

	it('are said to be enough, once they are', () => {
		expect(enoughRoom('Close', 1, 1)).toBe('Close has room for 1 and 1 comes. Nobody has to move.');
		expect(enoughRoom('Close', 3, 2)).toBe('Close has room for 3 and 2 come. Nobody has to move.');
	});
});

describe('a pause for several', () => {
	const until = contact({ tier: 'A', paused: '2027-01-15' }, { path: 'Until.md' });
	const over = contact({ tier: 'A', paused: '2026-11-22' }, { path: 'Over.md' });
	const never = contact({ tier: 'A', cadence: 'never' }, { path: 'Never.md' });

	it('leaves those who rest until a day as they are, and is ended for those who rest alone', () => {
		expect(pauseChoices([ana, until, never], today)).toEqual({ toPause: [ana], toResume: [until, never] });
	});

	it('is over on its day', () => {
		expect(pauseChoices([over], today)).toEqual({ toPause: [over], toResume: [] });
	});
});
