import { parseComingDay, parsePastDay } from '../core/day-phrase.ts';
import type { Day } from '../core/day.ts';
import type { Reading } from '../core/reading.ts';
import type { Settings } from '../core/settings.ts';
import { findChannel, tidyText, type Touch } from '../core/touch.ts';
import { emptyDay, noChannel, wrongDay } from '../words/asked.ts';

/** A touch as somebody writes it from outside; null or left out: not said. */
export interface AskedTouch {
	readonly channel?: string | undefined;
	/** A day up to today, as people type it. */
	readonly date?: string | undefined;
	readonly note?: string | undefined;
	readonly incoming?: boolean | undefined;
	/** A day to come, as people type it. */
	readonly next?: string | undefined;
}

/** What its parts are called where they were written: `--date`, `day`. */
export interface TouchOptionNames {
	readonly date: string;
	readonly next: string;
}

export type ReadTouch = { readonly kind: 'touch'; readonly touch: Touch; readonly nextTouch: Day | null } | { readonly kind: 'refused'; readonly reason: string };

/** Reads a touch that is asked for from outside, or says what of it is wrong and what would be right. */
export function readAskedTouch(asked: AskedTouch, names: TouchOptionNames, { channels, dayOrder }: Settings, today: Day): ReadTouch {
	const channel = asked.channel === undefined ? null : findChannel(asked.channel, channels);
	if (channel === null && asked.channel !== undefined) return { kind: 'refused', reason: noChannel(asked.channel, channels.map(({ name }) => name)) };
	const day = readAskedDay(names.date, asked.date, (text) => parsePastDay(text, today, dayOrder));
	if (day.kind === 'refused') return day;
	const next = readAskedDay(names.next, asked.next, (text) => parseComingDay(text, today, dayOrder));
	if (next.kind === 'refused') return next;
	const touch = { day: day.day ?? today, channel: channel?.name ?? null, incoming: asked.incoming === true, text: tidyText(asked.note ?? '') };
	return { kind: 'touch', touch, nextTouch: next.day };
}

/** The day that an option holds, null where it was not given, or the reason why it is none. */
export function readAskedDay(option: string, text: string | undefined, parse: (text: string) => Reading<Day>): { readonly kind: 'day'; readonly day: Day | null } | { readonly kind: 'refused'; readonly reason: string } {
	if (text === undefined) return { kind: 'day', day: null };
	const reading = parse(text);
	switch (reading.kind) {
		case 'read':
			return { kind: 'day', day: reading.value };
		case 'blank':
			return { kind: 'refused', reason: emptyDay(option) };
		case 'unreadable':
			return { kind: 'refused', reason: wrongDay(option, text, reading.message) };
	}
}
