import { afterEach, describe, expect, it } from 'vitest';
import { formatDay, formatDayWithYear, weekdayName } from '../../src/words/day.ts';
import { localeOf, OWN_LOCALE, speakIn } from '../../src/words/locale.ts';
import { counted } from '../../src/words/numbers.ts';
import { day } from '../support/day.ts';

const today = day('2026-11-22');

afterEach(() => speakIn(OWN_LOCALE));

describe('days and numbers for people', () => {
	it.each([
		['en-GB', '14 July', '14 July 2025', '1,200', 'Friday'],
		['en-US', 'July 14', 'July 14, 2025', '1,200', 'Friday'],
		['de', '14. Juli', '14. Juli 2025', '1.200', 'Freitag'],
		['es', '14 de julio', '14 de julio de 2025', '1200', 'viernes'],
		['ja', '7月14日', '2025年7月14日', '1,200', '金曜日'],
	])('are said as in %s', (locale, short, long, number, friday) => {
		speakIn(locale);
		expect(formatDay(day('2026-07-14'), today)).toBe(short);
		expect(formatDay(day('2025-07-14'), today)).toBe(long);
		expect(formatDayWithYear(day('2025-07-14'))).toBe(long);
		expect(counted(1200)).toBe(number);
		expect(weekdayName(5)).toBe(friday);
	});

	it('are days of the calendar that notes are written in, also where people count otherwise', () => {
		speakIn('fa');
		expect(formatDay(day('2025-07-14'), today)).toContain('۲۰۲۵');
		speakIn('th');
		expect(formatDay(day('2025-07-14'), today)).toContain('2025');
	});

	it('stay as they were where a locale is none', () => {
		speakIn('de');
		speakIn('not a locale');
		expect(formatDay(day('2026-07-14'), today)).toBe('14. Juli');
		speakIn('');
		expect(formatDay(day('2026-07-14'), today)).toBe('14. Juli');
	});
});

describe('the locale of a user', () => {
	it.each([
		['en', ['en-US', 'en'], 'en-US'],
		['en', ['de-AT', 'en-AU'], 'en-AU'],
		['en', ['de-DE'], 'en-GB'],
		['de', ['en-US', 'de-AT'], 'de-AT'],
		['de', ['en-US'], 'de'],
		['pt-BR', ['pt-PT'], 'pt-BR'],
		['zh', [], 'zh'],
	])('with the app in %s who reads %j is %s', (language, read, locale) => {
		expect(localeOf(language, read)).toBe(locale);
	});
});
