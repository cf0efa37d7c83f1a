import type { Day } from '../core/day.ts';
import type { Reading } from '../core/reading.ts';

/** The day that an option holds, null where it was not given, or the reason why it is none. */
export function typedDay(option: string, text: string | undefined, parse: (text: string) => Reading<Day>): { readonly kind: 'day'; readonly day: Day | null } | { readonly kind: 'refused'; readonly reason: string } {
	if (text === undefined) return { kind: 'day', day: null };
	const reading = parse(text);
	switch (reading.kind) {
		case 'read':
			return { kind: 'day', day: reading.value };
		case 'blank':
			return { kind: 'refused', reason: `${option} is empty; leave it out or write a day` };
		case 'unreadable':
			return { kind: 'refused', reason: `${option} "${text}": ${reading.message}` };
	}
}
