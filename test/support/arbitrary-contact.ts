import fc from 'fast-check';
import { formatCadence, type Cadence } from '../../src/core/cadence.ts';
import { addDays, type Day } from '../../src/core/day.ts';
import { day } from './day.ts';

/** Days from 1990 to 2059. */
export const arbitraryDay: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 25_500 }).map((days) => addDays(day('1990-01-01'), days));

export const arbitraryCadence: fc.Arbitrary<Cadence> = fc.oneof(
	fc.record({ count: fc.integer({ min: 1, max: 3653 }), unit: fc.constant('day' as const) }),
	fc.record({ count: fc.integer({ min: 1, max: 521 }), unit: fc.constant('week' as const) }),
	fc.record({ count: fc.integer({ min: 1, max: 120 }), unit: fc.constant('month' as const) }),
	fc.record({ count: fc.integer({ min: 1, max: 10 }), unit: fc.constant('year' as const) }),
);

/** Properties of a contact as they stand in notes: right, odd and wrong ones. */
export const arbitraryProperties: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc.record(
	{
		tier: fc.constantFrom('A', 'b', 'Network', 'keep warm', 'Z', 3, null, ''),
		cadence: fc.oneof(arbitraryCadence.map(formatCadence), fc.constantFrom('never', 'now and then', '', null, 0)),
		'last-touch': fc.oneof(arbitraryDay, fc.constantFrom('11/12/2026', '2026-02-30', null, ['2026-01-01'])),
		'next-touch': fc.oneof(arbitraryDay, fc.constantFrom('soon', null)),
		'met-on': fc.oneof(arbitraryDay, fc.constantFrom('once', null)),
		paused: fc.oneof(fc.constantFrom(true, false, null, 'for a while'), arbitraryDay),
		archived: fc.option(arbitraryDay, { freq: 10, nil: null }),
		died: fc.option(arbitraryDay, { freq: 10, nil: null }),
	},
	{ requiredKeys: [] },
);
