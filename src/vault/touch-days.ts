import type { TouchDays } from '../core/contact.ts';
import type { Day } from '../core/day.ts';
import type { Problem } from '../core/problem.ts';
import { touchDaysOf, type Weight } from '../core/touch.ts';
import { textHash } from '../notes/text-hash.ts';
import { readTouchLog, type TouchLogSettings, type UnreadableTouch } from '../notes/touch-log.ts';

/** The days of the touches in a note's text. */
export function readTouchDays(path: string, text: string, settings: TouchLogSettings): TouchDays {
	const { heading, touches, unreadable, loose } = readTouchLog(text, settings);
	const told = ({ line, dayText, message }: UnreadableTouch): Problem => ({ path, property: heading, value: dayText, message: `line ${line + 1}: ${message}`, mend: null });
	const daysOf = (weight: Weight): readonly Day[] => touchDaysOf(touches.map(({ touch }) => touch), weight, settings.channels);
	return {
		full: daysOf('full'),
		light: daysOf('light'),
		problems: unreadable.map(told),
		hints: loose.map(told),
		heading: heading ?? '',
	};
}

/** A short text that differs where these settings read touches differently. */
export function touchDaysKey({ touchHeadings, channels, dayOrder }: TouchLogSettings): string {
	return textHash(JSON.stringify([touchHeadings, channels.map(({ name, weight }) => [name, weight]), dayOrder]));
}
