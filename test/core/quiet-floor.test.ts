import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/core/day.ts';
import { quietFloorOf, type QuietFloorInput } from '../../src/core/quiet-floor.ts';
import { quietFloorPhrase } from '../../src/words/quiet-floor.ts';
import { arbitraryDay } from '../support/arbitrary-contact.ts';
import { day } from '../support/day.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

type Touched = QuietFloorInput['touches'][number];
const today = day('2026-11-22');
const own = (when: string): Touched => ({ day: day(when), incoming: false, weight: 'full' });
const theirs = (when: string): Touched => ({ ...own(when), incoming: true });
const floor = (touches: readonly Touched[], rest: Partial<QuietFloorInput> = {}): unknown => quietFloorOf({ touches, tierIndex: 1, hasDuePromise: false, today, ...rest });

describe('reaching out soon after the last time is said', () => {
	it('within 30 days of the last touch from your side', () => {
		expect(floor([own('2026-10-24')])).toEqual({ lastOwn: '2026-10-24', days: 29, floorDays: 30 });
		expect(floor([own('2026-10-23')])).toBeNull();
		expect(floor([own('2026-01-01'), own('2026-11-14'), own('2026-05-01')])).toMatchObject({ lastOwn: '2026-11-14', days: 8 });
	});

	it('within 14 days for the closest tier', () => {
		expect(floor([own('2026-11-09')], { tierIndex: 0 })).toEqual({ lastOwn: '2026-11-09', days: 13, floorDays: 14 });
		expect(floor([own('2026-11-08')], { tierIndex: 0 })).toBeNull();
	});

	it('within 30 days for somebody without a tier', () => {
		expect(floor([own('2026-11-08')], { tierIndex: null })).toMatchObject({ floorDays: 30 });
	});

	it('when a touch of tomorrow was written in another time zone', () => {
		expect(floor([own('2026-11-23')])).toEqual({ lastOwn: '2026-11-22', days: 0, floorDays: 30 });
		expect(floor([own('2026-11-24')])).toBeNull();
	});

	it('kindly', () => {
		const said = (when: string): string => {
			const found = quietFloorOf({ touches: [own(when)], tierIndex: 1, hasDuePromise: false, today });
			return found === null ? '' : quietFloorPhrase(found, today);
		};
		expect(said('2026-11-14')).toBe('You were in touch 8 days ago, on 14 November. There is no hurry; go ahead if you like.');
		expect(said('2026-11-21')).toBe('You were in touch yesterday. There is no hurry; go ahead if you like.');
		expect(said('2026-11-22')).toBe('You were in touch today. There is no hurry; go ahead if you like.');
	});
});

describe('reaching out needs no word', () => {
	it('when they wrote last, the same day included', () => {
		expect(floor([own('2026-11-14'), theirs('2026-11-15')])).toBeNull();
		expect(floor([theirs('2026-11-14'), own('2026-11-14')])).toBeNull();
		expect(floor([own('2026-11-14'), theirs('2026-11-13')])).not.toBeNull();
	});

	it('when a promise is due', () => {
		expect(floor([own('2026-11-21')], { hasDuePromise: true })).toBeNull();
	});

	it('when there was no touch, or only theirs', () => {
		expect(floor([])).toBeNull();
		expect(floor([theirs('2026-11-20')])).toBeNull();
	});

	it('for light touches, which do not answer for either side', () => {
		expect(floor([{ ...own('2026-11-20'), weight: 'light' }])).toBeNull();
		expect(floor([own('2026-11-14'), { ...theirs('2026-11-20'), weight: 'light' }])).not.toBeNull();
	});

	it('when what they wrote lies in the future, it does not count', () => {
		expect(floor([own('2026-11-14'), theirs('2026-12-24')])).not.toBeNull();
	});
});

it('whatever the touches and their order, the word is true', () => {
	const touch = fc.record({ ago: fc.integer({ min: -3, max: 60 }), incoming: fc.boolean(), weight: fc.constantFrom('full' as const, 'light' as const) });
	fc.assert(
		fc.property(fc.array(touch, { maxLength: 6 }), arbitraryDay, fc.constantFrom(null, 0, 1, 3), (touches, now, tierIndex) => {
			const input: QuietFloorInput = { touches: touches.map(({ ago, ...rest }) => ({ ...rest, day: addDays(now, -ago) })), tierIndex, hasDuePromise: false, today: now };
			const found = quietFloorOf(input);
			expect(quietFloorOf({ ...input, touches: [...input.touches].reverse() })).toEqual(found);
			const since = (incoming: boolean): number => Math.min(...touches.filter((one) => one.weight === 'full' && one.incoming === incoming && one.ago >= -1).map(({ ago }) => Math.max(0, ago)));
			expect(found !== null).toBe(since(false) < (tierIndex === 0 ? 14 : 30) && since(true) > since(false));
			if (found !== null) expect(found.days).toBe(since(false));
		}),
		{ numRuns: GENERATED_NOTES },
	);
});
