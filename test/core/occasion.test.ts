import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { addDays, dayOf, daysBetween, type Day } from '../../src/core/day.ts';
import { BIRTHDAY, occasionAt, occasionPhrase, OCCASION_GRACE_DAYS, readOccasions, type Occasion, type OccasionsReading, type OccasionView } from '../../src/core/occasion.ts';
import { formatYearlyDay, onYear } from '../../src/core/yearly-day.ts';
import { arbitraryDay } from '../support/arbitrary-contact.ts';
import { arbitraryOccasion } from '../support/arbitrary-occasion.ts';
import { day } from '../support/day.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const birthday = (month: number, dayOfMonth: number, year: number | null = null): Occasion => ({ kind: BIRTHDAY, on: { month, day: dayOfMonth, year } });
const on = (today: string, rest: Partial<OccasionView> = {}): OccasionView => ({ today: day(today), noticeDays: 7, graceDays: OCCASION_GRACE_DAYS, touchDays: [], doneDays: [], ...rest });
const shown = (occasions: readonly Occasion[], view: OccasionView): string | null => {
	const occurrence = occasionAt(occasions, view);
	return occurrence === null ? null : occasionPhrase(occurrence);
};
const november27 = [birthday(11, 27, 1986)];

describe('a birthday shows', () => {
	it.each([
		['2026-11-19', null],
		['2026-11-20', 'birthday on 27 November, turns 40'],
		['2026-11-26', 'birthday on 27 November, turns 40'],
		['2026-11-27', 'birthday today, turns 40'],
		['2026-11-28', 'belated: birthday was on 27 November, turned 40'],
		['2026-12-02', 'belated: birthday was on 27 November, turned 40'],
		['2026-12-03', null],
	])('from seven days before to five days after: %s %s', (today, expected) => {
		expect(shown(november27, on(today))).toBe(expected);
	});

	it('with what is known of it', () => {
		expect(occasionAt(november27, on('2026-11-22'))).toEqual({ kind: 'birthday', day: '2026-11-27', daysUntil: 5, age: 40, isBelated: false });
		expect(occasionAt(november27, on('2026-11-29'))).toEqual({ kind: 'birthday', day: '2026-11-27', daysUntil: -2, age: 40, isBelated: true });
	});

	it('as early as the settings say', () => {
		expect(occasionAt(november27, on('2026-11-13', { noticeDays: 14 }))?.daysUntil).toBe(14);
		expect(occasionAt(november27, on('2026-11-26', { noticeDays: 0 }))).toBeNull();
		expect(occasionAt(november27, on('2026-11-28', { graceDays: 0 }))).toBeNull();
	});

	it('across New Year, with the age of the year that it falls in', () => {
		expect(occasionAt([birthday(1, 3, 1980)], on('2026-12-28'))).toEqual({ kind: 'birthday', day: '2027-01-03', daysUntil: 6, age: 47, isBelated: false });
		expect(occasionAt([birthday(12, 30, 1980)], on('2027-01-04'))).toEqual({ kind: 'birthday', day: '2026-12-30', daysUntil: -5, age: 46, isBelated: true });
		expect(shown([birthday(1, 3)], on('2026-12-28'))).toBe('birthday on 3 January');
	});

	it('on 28 February in common years when it is the 29th', () => {
		expect(shown([birthday(2, 29, 1980)], on('2026-02-28'))).toBe('birthday today, turns 46');
		expect(shown([birthday(2, 29, 1980)], on('2024-02-28'))).toBe('birthday on 29 February, turns 44');
		expect(shown([birthday(2, 29)], on('2000-02-29'))).toBe('birthday today');
		expect(shown([birthday(2, 29)], on('1900-02-28'))).toBe('birthday today');
		expect(shown([birthday(2, 29)], on('2026-03-05'))).toBe('belated: birthday was on 28 February');
		expect(shown([birthday(2, 29)], on('2026-03-06'))).toBeNull();
	});

	it('without an age where the year is unknown or makes none', () => {
		expect(occasionAt([birthday(11, 27)], on('2026-11-27'))?.age).toBeNull();
		expect(occasionAt([birthday(11, 27, 2026)], on('2026-11-27'))?.age).toBeNull();
		expect(occasionAt([birthday(11, 27, 2030)], on('2026-11-27'))?.age).toBeNull();
		expect(occasionAt([birthday(11, 27, 1900)], on('2026-11-27'))?.age).toBeNull();
		expect(occasionAt([birthday(11, 27, 1906)], on('2026-11-27'))?.age).toBe(120);
		expect(occasionAt([birthday(11, 27, 2025)], on('2026-11-27'))?.age).toBe(1);
	});

	it('at the edges of the calendar too', () => {
		expect(shown([birthday(12, 31)], on('9999-12-28'))).toBe('birthday on 31 December');
		expect(shown([birthday(1, 2)], on('9999-12-31'))).toBeNull();
		expect(shown([birthday(1, 2)], on('1000-01-01'))).toBe('birthday on 2 January');
	});
});

describe('another occasion', () => {
	it('is called what the user calls it, and has no age', () => {
		expect(shown([{ kind: 'first met', on: { month: 5, day: 3, year: 2020 } }], on('2026-05-01'))).toBe('“first met” is on 3 May');
		expect(shown([{ kind: 'first met', on: { month: 5, day: 3, year: 2020 } }], on('2026-05-04'))).toBe('belated: “first met” was on 3 May');
		expect(shown([{ kind: 'Birthday', on: { month: 5, day: 3, year: 2020 } }], on('2026-05-03'))).toBe('Birthday today, turns 6');
	});

	it('does not come before the year of its first time', () => {
		const wedding = [{ kind: 'wedding', on: { month: 6, day: 5, year: 2027 } }];
		expect(shown(wedding, on('2026-06-05'))).toBeNull();
		expect(shown(wedding, on('2027-06-05'))).toBe('“wedding” is today');
		expect(shown(wedding, on('2028-06-05'))).toBe('“wedding” is today');
	});
});

describe('a birthday is settled for the year', () => {
	const birthdayToday = (touchDays: readonly string[], doneDays: readonly string[] = [], today = '2026-11-28'): unknown => occasionAt(november27, on(today, { touchDays: touchDays.map(day), doneDays: doneDays.map(day) }));

	it.each(['2026-11-20', '2026-11-24', '2026-11-27', '2026-11-28'])('by a touch within notice and grace: %s', (touch) => {
		expect(birthdayToday([touch])).toBeNull();
		expect(birthdayToday(['2026-01-01', touch])).toBeNull();
	});

	it('by a belated touch, to the last day of grace', () => {
		expect(birthdayToday(['2026-12-02'], [], '2026-12-02')).toBeNull();
	});

	it('not by an earlier touch, nor by one of last year', () => {
		expect(birthdayToday(['2026-11-19'])).not.toBeNull();
		expect(birthdayToday(['2025-11-27'])).not.toBeNull();
	});

	it('not by a touch in the future; one day ahead is another time zone', () => {
		expect(birthdayToday(['2026-11-30'])).not.toBeNull();
		expect(birthdayToday(['2026-11-29'])).toBeNull();
	});

	it('by a mark within notice and grace, wherever in it', () => {
		expect(birthdayToday([], ['2026-11-20'])).toBeNull();
		expect(birthdayToday([], ['2026-11-27'], '2026-11-21')).toBeNull();
		expect(birthdayToday([], ['2025-11-27'])).not.toBeNull();
		expect(birthdayToday([], ['2026-12-03'])).not.toBeNull();
	});
});

describe('a mark', () => {
	const isOpen = (marks: readonly string[], today: string): boolean => occasionAt(november27, on(today, { doneDays: marks.map(day) })) !== null;

	it('counts from as early as its card is looked ahead for, though the notice is shorter', () => {
		expect(isOpen(['2026-11-13'], '2026-11-22')).toBe(false);
		expect(isOpen(['2026-11-12'], '2026-11-22')).toBe(true);
	});

	it('of a day to come settles nothing but the occasion of that day or a later one; tomorrow is another time zone', () => {
		expect(isOpen(['2026-11-29'], '2026-11-22')).toBe(true);
		expect(isOpen(['2026-11-28'], '2026-11-27')).toBe(false);
		expect(isOpen(['2026-11-27'], '2026-11-22')).toBe(false);
	});
});

describe('a mark settles one of several occasions', () => {
	const other = (kind: string, month: number, dayOfMonth: number): Occasion => ({ kind, on: { month, day: dayOfMonth, year: null } });
	const met = other('first met', 11, 25);
	const december4 = birthday(12, 4);
	const kindOn = (occasions: readonly Occasion[], today: string, rest: Partial<OccasionView>): string | undefined => occasionAt(occasions, on(today, rest))?.kind;

	it.each([[[met, december4]], [[december4, met]]])('the nearest to it, in whatever order they stand', (occasions) => {
		expect(kindOn(occasions, '2026-11-28', { doneDays: [] })).toBe('first met');
		expect(kindOn(occasions, '2026-11-28', { doneDays: [day('2026-11-28')] })).toBe('birthday');
		expect(kindOn(occasions, '2026-11-28', { doneDays: [day('2026-11-28'), day('2026-12-04')] })).toBeUndefined();
		expect(kindOn(occasions, '2026-12-01', { doneDays: [day('2026-12-01')] })).toBeUndefined();
		expect(kindOn(occasions, '2026-11-30', { doneDays: [day('2026-11-30')] })).toBe('first met');
	});

	it('the one to come where two are as near, as is shown, and both of one day', () => {
		const two = [other('passed', 11, 24), other('to come', 11, 28)];
		expect(kindOn(two, '2026-11-26', { doneDays: [day('2026-11-26')] })).toBe('passed');
		expect(kindOn([birthday(11, 24), other('name day', 11, 24)], '2026-11-22', { doneDays: [day('2026-11-22')] })).toBeUndefined();
	});

	it('while a touch settles all that it is near to', () => {
		expect(kindOn([met, december4], '2026-11-28', { touchDays: [day('2026-11-28')] })).toBeUndefined();
	});

	it('of a wedding and a birthday three days before', () => {
		const both = [other('wedding', 11, 30), ...november27];
		expect(kindOn(both, '2026-11-25', { doneDays: [day('2026-11-25')] })).toBe('wedding');
		expect(kindOn(both, '2026-11-25', { doneDays: [day('2026-11-25'), day('2026-11-30')] })).toBeUndefined();
	});
});

describe('of several occasions that show', () => {
	const nameDay: Occasion = { kind: 'name day', on: { month: 11, day: 24, year: null } };

	it('the one nearest to today is shown', () => {
		expect(occasionAt([...november27, nameDay], on('2026-11-22'))?.kind).toBe('name day');
		expect(occasionAt([nameDay, ...november27], on('2026-11-26'))?.kind).toBe('birthday');
	});

	it('the one to come is shown when another is as long ago', () => {
		expect(occasionAt([{ kind: 'passed', on: { month: 11, day: 24, year: null } }, { kind: 'to come', on: { month: 11, day: 28, year: null } }], on('2026-11-26'))?.kind).toBe('to come');
	});

	it('the first of the list is shown when both are on one day', () => {
		expect(occasionAt([birthday(11, 24), nameDay], on('2026-11-22'))?.kind).toBe('birthday');
		expect(occasionAt([nameDay, birthday(11, 24)], on('2026-11-22'))?.kind).toBe('name day');
	});

	it('a settled one makes room for the next', () => {
		const early: Occasion = { kind: 'early', on: { month: 11, day: 20, year: null } };
		// 14 November lies in the notice of the 20th, not of the 27th.
		expect(occasionAt([early, ...november27], on('2026-11-22', { touchDays: [day('2026-11-14')] }))?.kind).toBe('birthday');
	});
});

describe('in any year, an occasion', () => {
	const notice = fc.integer({ min: 0, max: 60 });
	const year = fc.integer({ min: 1890, max: 2110 });
	const daysOf = (one: number): readonly Day[] => {
		const first = dayOf(one, 1, 1) as Day;
		// Windows across New Year belong to the year that the day falls in.
		return Array.from({ length: 366 + 180 }, (_, index) => addDays(first, index - 90));
	};

	it('shows on each day of notice and grace, and on no other, when nothing settles it', () => {
		fc.assert(
			fc.property(arbitraryOccasion, year, notice, fc.integer({ min: 0, max: 30 }), (occasion, one, noticeDays, graceDays) => {
				const its = onYear(occasion.on, one) as Day;
				const showing = daysOf(one).filter((today) => occasionAt([occasion], { today, noticeDays, graceDays, touchDays: [], doneDays: [] })?.day === its);
				expect(showing).toHaveLength(noticeDays + graceDays + 1);
				expect(showing[0]).toBe(addDays(its, -noticeDays));
				expect(showing[showing.length - 1]).toBe(addDays(its, graceDays));
			}),
			{ numRuns: Math.ceil(GENERATED_NOTES / 50) },
		);
	});

	it('that a touch has settled shows no more until its notice of the next year', () => {
		fc.assert(
			fc.property(arbitraryOccasion, year, notice, fc.integer({ min: 0, max: 30 }), fc.nat(), fc.boolean(), (occasion, one, noticeDays, graceDays, seed, isMark) => {
				const its = onYear(occasion.on, one) as Day;
				const next = onYear(occasion.on, one + 1) as Day;
				const settled = addDays(its, (seed % (noticeDays + graceDays + 1)) - noticeDays);
				const until = addDays(next, -noticeDays);
				const at = (today: Day): unknown => occasionAt([occasion], { today, noticeDays, graceDays, touchDays: isMark ? [] : [settled], doneDays: isMark ? [settled] : [] });
				for (let today = settled; today < until; today = addDays(today, 1)) expect(at(today)).toBeNull();
				expect(at(until)).not.toBeNull();
			}),
			{ numRuns: Math.ceil(GENERATED_NOTES / 50) },
		);
	});

	it('says truly how far off it is, and stays within notice and grace', () => {
		fc.assert(
			fc.property(fc.array(arbitraryOccasion, { maxLength: 4 }), arbitraryDay, notice, fc.array(arbitraryDay, { maxLength: 3 }), (occasions, today, noticeDays, touchDays) => {
				const found = occasionAt(occasions, { today, noticeDays, graceDays: 5, touchDays, doneDays: [] });
				if (found === null) return;
				expect(daysBetween(today, found.day)).toBe(found.daysUntil);
				expect(found.daysUntil).toBeGreaterThanOrEqual(-5);
				expect(found.daysUntil).toBeLessThanOrEqual(noticeDays);
				expect(found.isBelated).toBe(found.day < today);
				expect(occasionPhrase(found)).toContain(found.kind);
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});
});

describe('the property of occasions', () => {
	const readYaml = (yaml: string): OccasionsReading => readOccasions(parseYaml(yaml), null);
	const firstMet: Occasion = { kind: 'first met', on: { month: 5, day: 3, year: null } };
	const nameDay: Occasion = { kind: 'name day', on: { month: 12, day: 6, year: null } };

	it.each([
		'["first met 05-03", "name day: 12-06"]',
		'- first met 05-03\n- "12-06: name day"',
		'- first met: 05-03\n- name day: 12-06',
		'first met: 05-03\nname day: 12-06',
		'first met 05-03; name day 12-06',
		'|\n  first met 3 May\n  6 December: name day\n',
		'- first met on 3 May\n- name day – 6 Dec',
		'- 05-03 first met\n- name day (6 December)',
		'- "first met:05-03"\n- "12-06:name day"',
		'- first met --0503\n- name day, 12-06',
	])('is a list, a text or a map: %j', (yaml) => {
		expect(readYaml(yaml)).toEqual({ occasions: [firstMet, nameDay], problems: [] });
	});

	it.each(['first met 2020-05-03', 'first met May 3, 2020', '3rd of May 2020: first met', 'first met [[2020-05-03]]', 'first met [[Daily notes/2020-05-03|that Sunday]]', 'first met 20200503', '2020-05-03T09:15 first met', 'first met: 2020-05-03', '[[first met]] 2020-05-03', 'first met was on 2020-05-03'])(
		'has years, too: %j',
		(text) => {
			expect(readOccasions(text, null)).toEqual({ occasions: [{ ...firstMet, on: { ...firstMet.on, year: 2020 } }], problems: [] });
		},
	);

	it('keeps words that hold numbers', () => {
		expect(readOccasions('Star Wars day May 4', null).occasions).toEqual([{ kind: 'Star Wars day', on: { month: 5, day: 4, year: null } }]);
		expect(readOccasions('joined Studio 54 on 04-26', null).occasions[0]?.kind).toBe('joined Studio 54');
	});

	it('shows what cannot be read, and does not hide the rest for it', () => {
		expect(readOccasions(['first met 05-03', 'wedding 02-30', 'name day', 5, '04-17', 'met 04/05', ['x'], '', null, 'name day 12-06'], null)).toEqual({
			occasions: [firstMet, nameDay],
			problems: [
				{ value: 'wedding 02-30', message: expect.stringContaining('the calendar has no such day') as string },
				{ value: 'name day', message: 'write what it is and its day, as in "first met 05-03"' },
				{ value: '5', message: expect.stringContaining('first met 05-03') as string },
				{ value: '04-17', message: expect.stringContaining('say what the day is') as string },
				{ value: 'met 04/05', message: expect.stringContaining('this can be read as 05-04 and as 04-05') as string },
				{ value: '["x"]', message: expect.stringContaining('first met 05-03') as string },
			],
		});
		for (const two of ['first met 05-03 06-04', '05-03 first met 06-04', 'first met 05-03, name day 12-06', 'first met 3 May, name day 6 December 1980 in the church']) {
			const { occasions, problems } = readOccasions(two, null);
			expect(occasions).toEqual([]);
			expect(problems).toHaveLength(1);
		}
		expect(readOccasions('first met 3 May, name day 6 December', null).problems[0]?.message).toBe('two days stand here; write one occasion in an entry');
		expect(readOccasions({ wedding: 31, '': '05-03' }, null).problems).toHaveLength(2);
	});

	it('is not made of a whole story', () => {
		expect(readOccasions(`${'and then '.repeat(40)} 05-03`, null)).toMatchObject({ occasions: [], problems: [{ message: 'write what it is and its day, as in "first met 05-03"' }] });
	});

	it('is read in the order of this vault', () => {
		expect(readOccasions('first met 03/05', 'day-first').occasions).toEqual([firstMet]);
		expect(readOccasions('first met 05/03/2020', 'month-first').occasions[0]?.on).toEqual({ month: 5, day: 3, year: 2020 });
	});

	it.each([[null], [undefined], [''], [' \n'], [[]], [{}], [{ wedding: null }]])('may hold none: %j', (value) => {
		expect(readOccasions(value, null)).toEqual({ occasions: [], problems: [] });
	});

	it('gives each occasion back, with its day first or last and as YAML has it', () => {
		const words = fc.constantFrom('name day', 'first met', 'Hochzeit', 'anniversary of the firm', 'día del santo', 'moved to Lisbon');
		fc.assert(
			fc.property(fc.array(fc.tuple(words, arbitraryOccasion), { maxLength: 5 }), fc.integer({ min: 0, max: 3 }), (pairs, form) => {
				const occasions = pairs.map(([kind, occasion]) => ({ kind, on: occasion.on }));
				const texts = occasions.map(({ kind, on: its }) => [`${kind} ${formatYearlyDay(its)}`, `${kind}: ${formatYearlyDay(its)}`, `${formatYearlyDay(its)} ${kind}`, `${formatYearlyDay(its)}: ${kind}`][form] ?? '');
				const expected = { occasions, problems: [] };
				expect(readOccasions(texts, null)).toEqual(expected);
				expect(readOccasions(texts.join('\n'), null)).toEqual(expected);
				expect(readOccasions(parseYaml(texts.map((text) => `- ${text}`).join('\n')), null)).toEqual(expected);
			}),
			{ numRuns: Math.ceil(GENERATED_NOTES / 5) },
		);
	});

	it('never throws, and loses no entry', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(fc.string(), fc.stringMatching(/^[-\d:; a-z[\]()/]{1,20}$/)).filter((text) => !/[;\n]/.test(text) && text.trim() !== ''), { maxLength: 4 }), (texts) => {
				const { occasions, problems } = readOccasions(texts, null);
				expect(occasions.length + problems.length).toBe(texts.length);
				for (const { kind } of occasions) expect(kind.trim()).not.toBe('');
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});
});
