import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDayOf, today, watchDay } from '../src/clock.ts';

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

describe('the change of the day', () => {
	/** A window whose timer rings, and whose listeners are called, when the test says so. */
	function fakeWindow(): { readonly win: Window; readonly ring: () => void; readonly document: EventTarget; readonly timers: Set<() => void> } {
		const timers = new Set<() => void>();
		const document = new EventTarget();
		const win = Object.assign(new EventTarget(), {
			document,
			setInterval: (work: () => void) => (timers.add(work), work),
			clearInterval: (work: () => void) => timers.delete(work),
		}) as unknown as Window;
		return { win, document, timers, ring: () => timers.forEach((work) => void work()) };
	}

	/** A local moment of November 2026. */
	const at = (date: number, hours: number, minutes = 0, seconds = 0): Date => new Date(2026, 10, date, hours, minutes, seconds);

	it('is told once, within half a minute after midnight', () => {
		const { win, ring } = fakeWindow();
		const told: string[] = [];
		let now = at(21, 23, 59, 40);
		watchDay(win, (day) => told.push(day), () => now);
		ring();
		expect(told).toEqual([]);
		now = at(22, 0, 0, 10);
		ring();
		ring();
		expect(told).toEqual(['2026-11-22']);
	});

	it('is told on waking from sleep: when the window is seen or has the focus again', () => {
		const { win, document } = fakeWindow();
		const told: string[] = [];
		let now = at(20, 18);
		watchDay(win, (day) => told.push(day), () => now);
		now = at(23, 7);
		document.dispatchEvent(new Event('visibilitychange'));
		now = at(24, 7);
		win.dispatchEvent(new Event('focus'));
		expect(told).toEqual(['2026-11-23', '2026-11-24']);
	});

	it('is told when the clock is set back, too', () => {
		const { win, ring } = fakeWindow();
		const told: string[] = [];
		let now = at(22, 12);
		watchDay(win, (day) => told.push(day), () => now);
		now = at(21, 12);
		ring();
		expect(told).toEqual(['2026-11-21']);
	});

	it('is not told any more after the end', () => {
		const { win, document, timers } = fakeWindow();
		const told: string[] = [];
		let now = at(20, 18);
		const stop = watchDay(win, (day) => told.push(day), () => now);
		stop();
		now = at(21, 18);
		document.dispatchEvent(new Event('visibilitychange'));
		win.dispatchEvent(new Event('focus'));
		expect(timers.size).toBe(0);
		expect(told).toEqual([]);
	});
});
