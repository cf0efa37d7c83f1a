import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../../src/core/day.ts';
import { emptyForm, holdsWords, readForm, usesMore, withDaysFixed, type TouchForm } from '../../../src/ui/log-touch/touch-form.ts';

const today = '2026-11-22' as Day;
const context = { today, dayOrder: null };
const form = (change: Partial<TouchForm>): TouchForm => ({ ...emptyForm, ...change });

describe('what the dialog logs', () => {
	it('nothing filled in is a touch of today, without channel and words', () => {
		expect(readForm(emptyForm, context)).toEqual({ kind: 'ready', touch: { day: today, channel: null, incoming: false, text: '' }, nextTouch: null, promises: [], oweReply: false });
	});

	it('a day is typed as it comes', () => {
		const dayOf = (day: string): unknown => {
			const reading = readForm(form({ day }), context);
			return reading.kind === 'ready' ? reading.touch.day : reading.wrong;
		};
		expect([' Yesterday ', '-3d', 'fri', '2026/11/01'].map(dayOf)).toEqual(['2026-11-21', '2026-11-19', '2026-11-20', '2026-11-01']);
		expect(dayOf('2027-01-01')).toEqual([{ field: 'day', message: 'this day is in the future; write a day up to today' }]);
	});

	it('help given and got is marked behind the words', () => {
		expect(readForm(form({ text: ' Sent her the article. ', gave: true, got: true }), context)).toMatchObject({ touch: { text: 'Sent her the article. #gave #got' } });
		expect(readForm(form({ gave: true }), context)).toMatchObject({ touch: { text: '#gave' } });
	});

	it('a promise with a day and what to ask next time are written with it', () => {
		const reading = readForm(form({ promise: 'Send the\narticle', promiseDay: '2 weeks', ask: 'Ask: how was the move?' }), context);
		expect(reading).toMatchObject({ promises: [{ text: 'Send the article', due: '2026-12-06' }, { text: 'Ask: how was the move?', due: null }] });
	});

	it('nothing is asked where only blanks were typed', () => {
		expect(readForm(form({ ask: ' ask: ', promise: ' \n ' }), context)).toMatchObject({ kind: 'ready', promises: [] });
	});

	it('something can be promised for today', () => {
		for (const promiseDay of ['today', '2026-11-22']) expect(readForm(form({ promise: 'Ring back', promiseDay }), context)).toMatchObject({ promises: [{ due: today }] });
		expect(readForm(form({ promise: 'Ring back', promiseDay: 'tomorrow' }), context)).toMatchObject({ promises: [{ due: '2026-11-23' }] });
	});

	it('a reply is owed only to somebody who was in touch first', () => {
		expect(readForm(form({ oweReply: true }), context)).toMatchObject({ oweReply: false });
		expect(readForm(form({ oweReply: true, incoming: true }), context)).toMatchObject({ oweReply: true, touch: { incoming: true } });
	});

	it('says what is wrong, field by field', () => {
		const reading = readForm(form({ day: 'soon', nextTouch: 'yesterday', promiseDay: 'fri' }), context);
		expect(reading.kind === 'wrong' ? reading.wrong.map(({ field }) => field) : []).toEqual(['day', 'nextTouch', 'promise']);
	});
});

describe('what is kept of a form', () => {
	it('is what somebody wrote, and not what was only ticked', () => {
		expect(holdsWords(form({ channel: 'call', incoming: true, day: 'fri', text: ' \n' }))).toBe(false);
		for (const change of [{ text: 'x' }, { promise: 'x' }, { ask: 'x' }]) expect(holdsWords(form(change))).toBe(true);
	});

	it('means the same days when it is opened another day', () => {
		const kept = withDaysFixed(form({ day: 'yesterday', nextTouch: '2 weeks', promiseDay: 'now and then' }), context);
		expect(kept).toMatchObject({ day: '2026-11-21', nextTouch: '2026-12-06', promiseDay: 'now and then' });
		expect(withDaysFixed(emptyForm, context).day).toBe(today);
	});

	it('logs the same as the form did, whatever was typed', () => {
		const typed = fc.oneof(fc.constantFrom('', 'today', 'yesterday', '-3d', 'fri', 'last tue', '2 weeks', '2026-11-20', '11/12/2026', '2027-02-30'), fc.string());
		const forms = fc.record({ text: fc.string(), day: typed, nextTouch: typed, promise: fc.string(), promiseDay: typed, ask: fc.string(), gave: fc.boolean(), incoming: fc.boolean(), oweReply: fc.boolean() });
		fc.assert(
			fc.property(forms, (change) => {
				expect(readForm(withDaysFixed(form(change), context), context)).toEqual(readForm(form(change), context));
			}),
		);
	});

	it('still means the day it was written on a day later', () => {
		const kept = withDaysFixed(form({ text: 'x' }), context);
		expect(readForm(kept, { ...context, today: addDays(today, 1) })).toMatchObject({ touch: { day: today } });
	});

	it('knows whether one of the fields behind "More" is filled in', () => {
		expect(usesMore(form({ text: 'x', day: 'fri' }))).toBe(false);
		for (const change of [{ nextTouch: 'f' }, { promise: 'f' }, { promiseDay: 'f' }, { ask: 'f' }]) expect(usesMore(form(change))).toBe(true);
	});
});
