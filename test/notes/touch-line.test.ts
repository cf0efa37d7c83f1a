import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings.ts';
import { isGiven, isGot, tidyText, type Touch } from '../../src/core/touch.ts';
import { formatTouchHeading, formatTouchLine, parseTouchLine } from '../../src/notes/touch-line.ts';
import { arbitraryDay } from '../support/arbitrary-contact.ts';

const parse = (line: string): ReturnType<typeof parseTouchLine> => parseTouchLine(line, defaultSettings);
const touch = (channel: string | null, text: string, incoming = false): unknown => ({ kind: 'touch', touch: { day: '2026-11-20', channel, incoming, text } });

describe('a line is a touch', () => {
	it.each([
		['2026-11-20 call: Hired one designer. #gave', 'call', 'Hired one designer. #gave'],
		['2026-11-20 Call: Hired', 'call', 'Hired'],
		['2026-11-20 call', 'call', ''],
		['2026-11-20', null, ''],
		['2026-11-20: just text', null, 'just text'],
		['2026-11-20 just text', null, 'just text'],
		['[[2026-11-20]] Call — text', 'call', 'text'],
		['[[2026-11-20]] Call - text', 'call', 'text'],
		['[[2026-11-20]] – Call: text', 'call', 'text'],
		['2026/11/20 lunch, then a walk', null, 'lunch, then a walk'],
		['[[note about it|2026-11-20]] email: sent it', 'email', 'sent it'],
		['[[Daily/2026-11-20]] email', 'email', ''],
		['2026-11-20 09:30 call: early', 'call', 'early'],
		['2026-11-20 — Email', 'email', ''],
		['2026-11-20 call about the move', null, 'call about the move'],
		['2026-11-20 pigeon: text', null, 'pigeon: text'],
		['2026-11-20 re: the article', null, 're: the article'],
		['2026-11-20 e-mail: x', null, 'e-mail: x'],
		['2026-11-20: call: text after a colon is text', null, 'call: text after a colon is text'],
		['2026-11-20, lunch', null, 'lunch'],
		['2026-11-20, social: like', 'social', 'like'],
		['2026-11-20 call:no blank', 'call', 'no blank'],
		['**2026-11-20** call: bold', 'call', 'bold'],
		['**2026-11-20:** just text', null, 'just text'],
		['**[[2026-11-20]]** — Call', 'call', ''],
		['[2026-11-20](Daily/2026-11-20.md) call', 'call', ''],
		['2026-11-20 callback from her', null, 'callback from her'],
		['2026-11-20 call-back: x', null, 'call-back: x'],
	])('%j', (line, channel, text) => {
		expect(parse(line)).toEqual(touch(channel, text));
	});

	it.each([
		['2026-11-20 email (incoming): Wrote back', 'email', 'Wrote back'],
		['2026-11-20 email (Incoming) — Wrote back', 'email', 'Wrote back'],
		['2026-11-20 (incoming): Wrote back', null, 'Wrote back'],
		['2026-11-20 email (incoming)', 'email', ''],
	])('that came from them: %j', (line, channel, text) => {
		expect(parse(line)).toEqual(touch(channel, text, true));
	});

	it('with a channel that the settings name, even of two words', () => {
		const channels = [{ name: 'call', weight: 'full', icon: null }, { name: 'call back', weight: 'light', icon: null }] as const;
		expect(parseTouchLine('2026-11-20 Call back: x', { channels, dayOrder: null })).toEqual(touch('call back', 'x'));
	});
});

describe('a line is not a touch', () => {
	it.each(['', 'call: yesterday', 'sometime in May', '[[Ana Diaz]] was there', '[[Design Summit 2026]]', '2026', '2026-11', '2026-11-20th', '10.5 hours', 'in 2026, at the fair', 'May I call?', 'x 2026-11-20 call', 'Marched 10 miles with her', '1.2.3 of their app is out', '10.5.12 is an address', '1/2/3', 'Hired 4 junior designers', '2 novels', '2 separate offices', 'Birthday: 17 April', 'First call planned for 2026-12-01', 'See [[2026-11-20 Planning]]', 'Look up her talk ✅ 2026-11-20', 'Maybe 3 people', 'Leo 2019-04-02'])('%j', (line) => {
		expect(parse(line)).toEqual({ kind: 'other' });
	});

	it.each([
		['11/12/2026 call: x', '11/12/2026', 'this can be read as 2026-12-11 and as 2026-11-12; write the one you mean'],
		['2026-02-30 call', '2026-02-30', 'the calendar has no such day; write the day as YYYY-MM-DD'],
		['[[2026-13-01]] call', '[[2026-13-01]]', 'the calendar has no such day; write the day as YYYY-MM-DD'],
		['20-11-26 call', '20-11-26', 'write the day as YYYY-MM-DD'],
		['Call 2026-11-20', '2026-11-20', 'a touch starts with its day, as in "2026-11-20 call: …"; put the day first'],
		['Fri 2026-11-20 call', '2026-11-20', 'a touch starts with its day, as in "2026-11-20 call: …"; put the day first'],
		['12 October 2026: had lunch', '12 October 2026', 'write the day as YYYY-MM-DD'],
		['Nov 3 call', 'Nov 3', 'write the day as YYYY-MM-DD'],
		['3rd of March lunch', '3rd of March', 'write the day as YYYY-MM-DD'],
		['May 2nd, 2026', 'May 2nd, 2026', 'write the day as YYYY-MM-DD'],
	])('but one whose day cannot be read: %j', (line, dayText, message) => {
		expect(parse(line)).toEqual({ kind: 'unreadable', dayText, message });
	});
});

const arbitraryTouch: fc.Arbitrary<Touch> = fc.record({
	day: arbitraryDay,
	channel: fc.constantFrom(null, ...defaultSettings.channels.map(({ name }) => name)),
	incoming: fc.boolean(),
	text: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', ': x', '- x', '— x', 'call: x', '(incoming): x', '2026-01-01 call: x')).map((text) => tidyText(text).split('\n')[0] ?? ''),
});

it('what is written reads back, whatever the text is', () => {
	fc.assert(fc.property(arbitraryTouch, (one) => void expect(parse(formatTouchLine(one))).toEqual({ kind: 'touch', touch: one })));
	fc.assert(fc.property(arbitraryTouch, (one) => void expect(parse(formatTouchHeading(one))).toEqual({ kind: 'touch', touch: { ...one, text: '' } })));
});

it('no line makes reading it fail', () => {
	fc.assert(fc.property(fc.string(), (line) => void parse(line)));
	fc.assert(fc.property(fc.string().map((rest) => `2026-11-20${rest}`), (line) => void parse(line)));
});

it('a text is kept tidy: lines trimmed, none empty, no control characters', () => {
	expect(tidyText('  one\r\n\r\n\ttwo \u001B[31mred\u0007\n\n')).toBe('one\ntwo [31mred');
	expect(tidyText(' \n ')).toBe('');
});

it('help given and got is marked by tags', () => {
	const saying = (text: string): Touch => ({ day: '2026-11-20' as Touch['day'], channel: null, incoming: false, text });
	expect(isGiven(saying('Offered an introduction. #gave'))).toBe(true);
	expect(isGiven(saying('#gavel down'))).toBe(false);
	expect(isGot(saying('#got a lead'))).toBe(true);
	expect(isGot(saying('forgot#got'))).toBe(false);
});
