import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDayOf, today } from '../src/clock.ts';

const zone = process.env['TZ'] ?? 'UTC';
/** What the zone's own rules say, from another implementation. */
const inZone = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
const HOUR = 3_600_000;

describe('the local day', () => {
	it('is asked in the zone that this run is meant for', () => {
		expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone);
	});

	it.each([
		['Los Angeles springs forward', '2026-03-08T10:00:00Z'],
		['Los Angeles falls back', '2026-11-01T09:00:00Z'],
		['Sao Paulo skips midnight', '2018-11-04T03:00:00Z'],
		['Sao Paulo repeats the hour before midnight', '2018-02-18T02:00:00Z'],
		['Lord Howe springs forward by half an hour', '2026-10-03T15:30:00Z'],
		['Lord Howe falls back by half an hour', '2026-04-04T15:00:00Z'],
		['Apia leaves out 30 December 2011', '2011-12-30T10:00:00Z'],
		['Kiritimati leaves out 31 December 1994', '1994-12-31T10:00:00Z'],
	])('is right in each hour of the two days around: %s', (_, moment) => {
		const middle = Date.parse(moment);
		for (let at = middle - 48 * HOUR; at <= middle + 48 * HOUR; at += HOUR / 2) {
			expect(localDayOf(new Date(at))).toBe(inZone.format(at));
			expect(localDayOf(new Date(at - 1))).toBe(inZone.format(at - 1));
		}
	});

	it('is right at any moment', () => {
		fc.assert(fc.property(fc.integer({ min: Date.parse('1980-01-01T00:00:00Z'), max: Date.parse('2060-01-01T00:00:00Z') }), (at) => void expect(localDayOf(new Date(at))).toBe(inZone.format(at))));
	});

	it('of now is today', () => {
		const [before, now, after] = [inZone.format(Date.now()), today(), inZone.format(Date.now())];
		expect([before, after]).toContain(now);
	});
});
