import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/core/date-format.ts';
import { day } from '../support/day.ts';

const written = (format: string, on = '2026-11-03', time = '09:05:07', language = 'en'): string => formatDate(format, { day: day(on), time, language }).text;

describe('a day in a format of Moment’s', () => {
	it.each([
		['YYYY-MM-DD', '2026-11-03'],
		['D MMMM YYYY', '3 November 2026'],
		['dddd, MMM Do YY', 'Tuesday, Nov 3rd 26'],
		['ddd dd d E', 'Tue Tu 2 2'],
		['[Week] W, WW, GGGG', 'Week 45, 45, 2026'],
		['DDD DDDD Q Qo', '307 307 4 4th'],
		['HH:mm:ss H h:m A a', '09:05:07 9 9:5 AM am'],
		['YYYY[YYYY]', '2026YYYY'],
		['YYYYMMDDHHmm', '202611030905'],
		['\\D D', 'D 3'],
		['', ''],
		['—/.', '—/.'],
	])('%j is %j', (format, text) => {
		expect(written(format)).toBe(text);
	});

	it('knows the weeks and days at the ends of years, noon and midnight', () => {
		expect(['2021-01-03', '2020-12-31', '2024-12-30', '2016-01-01'].map((one) => written('GGGG-WW-E', one))).toEqual(['2020-53-7', '2020-53-4', '2025-01-1', '2015-53-5']);
		expect(['00:00:00', '12:30:00', '23:59:59'].map((time) => written('h A k', '2026-11-03', time))).toEqual(['12 AM 24', '12 PM 12', '11 PM 23']);
		expect(['2026-11-01', '2026-11-02', '2026-11-11', '2026-11-12', '2026-11-13', '2026-11-21', '2026-11-23'].map((one) => written('Do', one))).toEqual(['1st', '2nd', '11th', '12th', '13th', '21st', '23rd']);
	});

	it('has the names of the language, and English ones where that is unknown', () => {
		expect(written('dddd, Do MMMM', '2026-11-03', '09:05:07', 'de')).toBe('Dienstag, 3. November');
		expect(written('MMMM', '2026-11-03', '09:05:07', 'not a language')).toBe('November');
	});

	it('leaves what it does not know as it stands, and names it', () => {
		expect(formatDate('LT YYYY x Z', { day: day('2026-11-03'), time: '09:05:07', language: 'en' })).toEqual({ text: 'LT 2026 x Z', unknown: ['LT', 'x', 'Z'] });
	});
});
