import type { Day } from '../core/day.ts';
import type { Due } from '../core/due.ts';
import type { Touch } from '../core/touch.ts';
import { DUE_TODAY, dueSince } from './cadence.ts';
import { formatDay } from './day.ts';

/** What commands say that have written to a note: sentences. */

export function notBefore(name: string, until: Day, today: Day): string {
	return `${name}: not before ${formatDay(until, today)}.`;
}

/** `Logged with Ana Diaz: call (incoming), 20 November. It is a light touch, which moves no day.` */
export function logged(name: string, { channel, incoming, day }: Pick<Touch, 'channel' | 'incoming' | 'day'>, isLight: boolean, today: Day): string {
	const what = `${channel ?? 'touch'}${incoming ? ' (incoming)' : ''}`;
	return `Logged with ${name}: ${what}, ${formatDay(day, today)}.${isLight ? ' It is a light touch, which moves no day.' : ''}`;
}

export function nextTouchSettled(day: Day, today: Day): string {
	return `The next touch set for ${formatDay(day, today)} is settled.`;
}

export function toFix(property: string, value: string, message: string): string {
	return `To fix in the note: ${property}: ${value}: ${message}.`;
}

/** When they are due then; empty where there is nothing to say. */
export function standsAt({ state, day }: Pick<Due, 'state' | 'day'>, today: Day): string {
	switch (state) {
		case 'upcoming':
			return day === null ? '' : `Next due ${formatDay(day, today)}.`;
		case 'overdue':
			return day === null ? '' : dueSince(day, today);
		case 'due':
			return DUE_TODAY;
		case 'new':
			return 'A first full touch is still to come.';
		case 'untracked':
			return 'Without a tier or a cadence they do not come up by themselves.';
		case 'paused':
			return 'They are paused.';
		case 'archived':
		case 'died':
			return `The note is marked as ${state}, so they do not come up.`;
		case 'unclear':
			return 'When they are due cannot be told.';
	}
}
