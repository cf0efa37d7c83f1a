import fc from 'fast-check';
import type { Occasion } from '../../src/core/occasion.ts';
import type { YearlyDay } from '../../src/core/yearly-day.ts';
import { arbitraryDay } from './arbitrary-contact.ts';

const leapDay: YearlyDay = { month: 2, day: 29, year: null };

/** Yearly days with a year and without; often 29 February, and days about New Year. */
export const arbitraryYearlyDay: fc.Arbitrary<YearlyDay> = fc.oneof(
	{ weight: 5, arbitrary: fc.tuple(arbitraryDay, fc.boolean()).map(([day, hasYear]) => ({ month: Number(day.slice(5, 7)), day: Number(day.slice(8)), year: hasYear ? Number(day.slice(0, 4)) : null })) },
	{ weight: 1, arbitrary: fc.constantFrom(leapDay, { ...leapDay, year: 1996 }, { month: 1, day: 1, year: null }, { month: 1, day: 3, year: 1980 }, { month: 12, day: 31, year: null }, { month: 12, day: 28, year: 1979 }) },
);

/** Occasions that come every year from the beginning of what is tested: their year, if any, decides nothing but an age. */
export const arbitraryOccasion: fc.Arbitrary<Occasion> = fc.oneof(
	arbitraryYearlyDay.map((on) => ({ kind: 'birthday', on })),
	fc.tuple(fc.constantFrom('name day', 'first met', 'wedding'), arbitraryYearlyDay).map(([kind, on]) => ({ kind, on: { ...on, year: null } })),
);
