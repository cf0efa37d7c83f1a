import { parseComingDay, parsePastDay } from '../../core/day-phrase.ts';
import { parseDayText, type DayOrder } from '../../core/day-text.ts';
import type { Day } from '../../core/day.ts';
import { askNextTime, type NewPromise } from '../../core/promise.ts';
import { read, valueOf, type Reading } from '../../core/reading.ts';
import { markHelp, tidyText, type Touch } from '../../core/touch.ts';
import { PROMISE_WANTED } from '../../words/log-touch.ts';

/** What stands in the fields of the dialog; days as typed. */
export interface TouchForm {
	readonly channel: string | null;
	readonly text: string;
	/** Blank: today. */
	readonly day: string;
	readonly incoming: boolean;
	/** Counts only where they wrote first. */
	readonly oweReply: boolean;
	readonly gave: boolean;
	readonly got: boolean;
	/** Blank: the cadence decides. */
	readonly nextTouch: string;
	readonly promise: string;
	/** Blank: on no particular day. */
	readonly promiseDay: string;
	readonly ask: string;
}

export type FormField = 'day' | 'nextTouch' | 'promise' | 'promiseDay';

/** Something in a field that keeps the touch from being logged. */
export interface WrongField {
	readonly field: FormField;
	/** A sentence that says what would be right. */
	readonly message: string;
}

/** What the form says is to be logged. */
export interface TouchInForm {
	readonly kind: 'ready';
	readonly touch: Touch;
	readonly nextTouch: Day | null;
	readonly promises: readonly NewPromise[];
	readonly oweReply: boolean;
}

/** What days are counted from, and how this vault writes them. */
export interface FormContext {
	readonly today: Day;
	readonly dayOrder: DayOrder;
}

export const emptyForm: TouchForm = { channel: null, text: '', day: '', incoming: false, oweReply: false, gave: false, got: false, nextTouch: '', promise: '', promiseDay: '', ask: '' };

/** What is to be logged, or what is wrong, in the order of the fields. */
export function readForm(form: TouchForm, context: FormContext): TouchInForm | { readonly kind: 'wrong'; readonly wrong: readonly WrongField[] } {
	const { day, nextTouch, promiseDay } = readDays(form, context);
	const promise = tidyText(form.promise).replace(/\n/g, ' ');
	const wrong = [...wrongDay('day', day), ...wrongDay('nextTouch', nextTouch), ...wrongDay('promiseDay', promiseDay), ...wrongPromise(promise, promiseDay)];
	if (wrong.length > 0) return { kind: 'wrong', wrong };
	const text = markHelp(tidyText(form.text), form);
	const ask = tidyText(form.ask).replace(/\n/g, ' ').replace(/^ask:\s*/i, '');
	return {
		kind: 'ready',
		touch: { day: valueOf(day) ?? context.today, channel: form.channel, incoming: form.incoming, text },
		nextTouch: valueOf(nextTouch),
		promises: [...(promise === '' ? [] : [{ text: promise, due: valueOf(promiseDay) }]), ...(ask === '' ? [] : [askNextTime(ask)])],
		oweReply: form.incoming && form.oweReply,
	};
}

/** Whether something was written that would be a pity to lose: words, and not only what was ticked. */
export function holdsWords({ text, promise, ask }: TouchForm): boolean {
	return [text, promise, ask].some((words) => words.trim() !== '');
}

/** Whether one of the fields that stand behind "More" is filled in. */
export function usesMore({ nextTouch, promise, promiseDay, ask }: TouchForm): boolean {
	return [nextTouch, promise, promiseDay, ask].some((typed) => typed.trim() !== '');
}

/** The same form with days instead of phrases, so that "yesterday" still means the same day when it is read another day. */
export function withDaysFixed(form: TouchForm, context: FormContext): TouchForm {
	const { day, nextTouch, promiseDay } = readDays(form, context);
	const fixed = (reading: Reading<Day>, typed: string): string => valueOf(reading) ?? typed;
	return { ...form, day: form.day.trim() === '' ? context.today : fixed(day, form.day), nextTouch: fixed(nextTouch, form.nextTouch), promiseDay: fixed(promiseDay, form.promiseDay) };
}

function readDays(form: TouchForm, { today, dayOrder }: FormContext): Readonly<Record<'day' | 'nextTouch' | 'promiseDay', Reading<Day>>> {
	return {
		day: parsePastDay(form.day, today, dayOrder),
		nextTouch: parseComingDay(form.nextTouch, today, dayOrder),
		promiseDay: readPromiseDay(form.promiseDay, { today, dayOrder }),
	};
}

/** The day by which something is promised: one to come, or today. */
export function readPromiseDay(typed: string, { today, dayOrder }: FormContext): Reading<Day> {
	const isToday = typed.trim().toLowerCase() === 'today' || valueOf(parseDayText(typed, dayOrder)) === today;
	return isToday ? read(today) : parseComingDay(typed, today, dayOrder);
}

function wrongDay(field: FormField, reading: Reading<Day>): readonly WrongField[] {
	return reading.kind === 'unreadable' ? [{ field, message: reading.message }] : [];
}

function wrongPromise(promise: string, day: Reading<Day>): readonly WrongField[] {
	return promise === '' && day.kind === 'read' ? [{ field: 'promise', message: PROMISE_WANTED }] : [];
}
