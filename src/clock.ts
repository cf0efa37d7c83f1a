import { dayOf, type Day } from './core/day.ts';
import { CLOCK_SHOWS_NO_DAY } from './words/problems-days.ts';

/** The local calendar day of a moment, in the zone of this machine. */
export function localDayOf(moment: Date): Day {
	const day = dayOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
	if (day === null) throw new RangeError(CLOCK_SHOWS_NO_DAY);
	return day;
}

/** Today, as this machine's clock and zone have it. The one place that asks for the time. */
export function today(): Day {
	return localDayOf(new Date());
}

/** The time now by this machine's clock and zone, `HH:MM:SS`. `now` is for tests. */
export function timeOfDay(now: Date = new Date()): string {
	return [now.getHours(), now.getMinutes(), now.getSeconds()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** How often to look whether the day has changed, in milliseconds. A timer set for midnight would ring late after a sleep. */
const LOOK_EVERY = 30_000;

/**
 * Calls the listener when the local day has changed: at midnight, after sleep, and when the machine's clock or zone was set. Gives what ends it.
 * `now` is for tests.
 */
export function watchDay(win: Window, listener: (today: Day) => void, now: () => Date = () => new Date()): () => void {
	const { document } = win;
	let known = localDayOf(now());
	const look = (): void => {
		const day = localDayOf(now());
		if (day === known) return;
		known = day;
		listener(day);
	};
	const timer = win.setInterval(look, LOOK_EVERY);
	document.addEventListener('visibilitychange', look);
	win.addEventListener('focus', look);
	return () => {
		win.clearInterval(timer);
		document.removeEventListener('visibilitychange', look);
		win.removeEventListener('focus', look);
	};
}
