import type { Day } from '../core/day.ts';
import type { Touch } from '../core/touch.ts';
import { people as peopleCount } from './counts.ts';
import { formatDay, formatDayWithYear } from './day.ts';
export { LAST_TOUCHES, THEY_PROMISED, YOU_PROMISED } from './labels.ts';

/** The printed session: people, with what to know of each. `command`: what it is called where it is read. */

export function sessionTitle(today: Day, people: number): string {
	return `Your session · ${formatDayWithYear(today)}${people === 0 ? '' : ` · ${peopleCount(people)}`}`;
}

export function listRests(until: Day, today: Day, command: string): string {
	return `You are away until ${formatDay(until, today)}, and the list rests. ${command} shows a session all the same.`;
}

/** What is known of somebody, as a line each. */
export const WHY_NOW = 'Why now';
export const MET = 'Met';
export const ABOUT = 'About';
export const HELP_GIVEN = 'Help given';
export const HELP_GOT = 'Help got';
export const NOTED_SINCE = 'Noted since';
export const TO_ASK = 'To ask';
export const HOW = 'How';
export const REACH = 'Reach';
export const ADDRESS = 'Address';
export const NOT_LONG_AGO = 'Not long ago';

/** `18 September at Design Summit 2026`; either may be unknown. */
export function met(on: Day | null, at: string | null, today: Day): string {
	return [...(on === null ? [] : [formatDay(on, today)]), ...(at === null ? [] : [`at ${at}`])].join(' ');
}

/** `20 November, call: Hired one designer.` */
export function touched({ day, channel, incoming }: Pick<Touch, 'day' | 'channel' | 'incoming'>, said: string, today: Day): string {
	const how = channel === null ? '' : `, ${channel}`;
	const head = `${formatDay(day, today)}${how}${incoming ? ' (they were first)' : ''}`;
	return said === '' ? head : `${head}: ${said}`;
}

/** Of a touch that stands in the card already. */
export function seeAbove(day: Day, today: Day): string {
	return `${formatDay(day, today)}, see above`;
}

/** `for 25 November: Send the article (in 2026-11-20)`. `note`: where it stands, if that is another one. */
export function promised(text: string, due: Day | null, note: string | null, today: Day): string {
	return `${due === null ? '' : `for ${formatDay(due, today)}: `}${text}${note === null ? '' : ` (in ${note})`}`;
}

/** `16 November, Summit: Thought of her at the wall.`; of a note without a day of its own `Acme, edited 3 May`. */
export function noted({ note, day, isDated, lines }: { readonly note: string; readonly day: Day; readonly isDated: boolean; readonly lines: readonly string[] }, today: Day): string {
	const when = formatDay(day, today);
	const named = isDated ? `${when}, ${note}` : `${note}, edited ${when}`;
	const head = note === day ? when : named;
	return lines.length === 0 ? head : `${head}: ${lines.join(' / ')}`;
}

export const NOBODY_NEEDS_YOU = 'Nobody needs you today. Give a contact a tier, and they come up here in time.';

export function nobodyNeedsYouToday(next: string, day: Day, today: Day): string {
	return `Nobody needs you today. Next: ${next}, ${formatDay(day, today)}.`;
}

export function thingsToFix(count: number, command: string): string {
	return `${count} ${count === 1 ? 'thing' : 'things'} to fix in the notes; ${command} tells.`;
}
