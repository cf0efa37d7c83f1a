import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/core/contact.ts';
import { dueListOf } from '../../src/core/due-list.ts';
import { placeInSession, type SessionPlace } from '../../src/core/session-place.ts';
import { contactsThatFit, sessionOf, type SessionPlan } from '../../src/core/session-plan.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { readPromises } from '../../src/notes/promises.ts';
import { contact } from '../support/contact.ts';
import { day } from '../support/day.ts';

/** `p`: a promise of mine; `t`: one of theirs alone; a digit: a birthday in so many days; `-`: one that was yesterday; `L` and `M`: one in nine days, of somebody two cadences or half of one late; `x`: a day that was set; other letters: the rest, one cadence late. */
const placeOf = (letter: string): SessionPlace => {
	if (letter === 'p' || letter === 't') return { kind: 'promise', isTheirsAlone: letter === 't' };
	if (letter === '-') return { kind: 'occasion', daysUntil: -1, lateness: null };
	if (letter === 'L' || letter === 'M') return { kind: 'occasion', daysUntil: 9, lateness: letter === 'L' ? 2 : 0.5 };
	if (/\d/.test(letter)) return { kind: 'occasion', daysUntil: Number(letter), lateness: null };
	return { kind: 'other', lateness: letter === 'x' ? Infinity : 1 };
};
/** Each letter with its place, so that two of a kind are two. */
const session = (list: string, places: number): SessionPlan<{ readonly letter: string; readonly at: number }> =>
	sessionOf([...list].map((letter, at) => ({ letter, at })), { minutes: places * 5, perContact: 5, placeOf: ({ letter }) => placeOf(letter) });
const text = (list: string, places = 3): string => {
	const plan = session(list, places);
	return [plan.session, plan.rest].map((part) => part.map(({ letter }) => letter).join('')).join('|');
};

describe('a session', () => {
	it('has as many contacts as the minutes allow, and one at least', () => {
		expect([15, 14, 29, 4, 0, Number.NaN].map((minutes) => contactsThatFit(minutes, 5))).toEqual([3, 2, 5, 1, 1, 1]);
		expect([text('abcde'), text('ab', 12), text('')]).toEqual(['abc|de', 'ab|', '|']);
	});

	it('has one birthday at the most: the nearest to come, before one that has passed', () => {
		expect([text('p-52ab'), text('p-5ab'), text('p-ab'), text('p00ab')]).toEqual(['p2a|-5b', 'p5a|-b', 'p-a|b', 'p0a|0b']);
		expect([text('-52'), text('p2', 1), text('2a', 1)]).toEqual(['2|-5', 'p|2', '2|a']);
	});

	it('keeps a place for the birthday and one for somebody besides, though there are promises enough', () => {
		expect([text('pppp3ab'), text('ppppab'), text('pppp'), text('pppp3'), text('pppp3a', 2), text('ppppa', 2)]).toEqual(['p3a|pppb', 'ppa|ppb', 'ppp|p', 'pp3|pp', 'p3|pppa', 'pp|ppa']);
	});

	it('gives the last place to nobody who only owes something, as long as there is somebody else', () => {
		expect([text('tttp'), text('tta', 2), text('ta', 1), text('t3', 1), text('t3a', 2), text('tt3'), text('ttt'), text('ttta'), text('tp2ab'), text('t2ab')]).toEqual(['ttp|t', 'ta|t', 'a|t', '3|t', '3a|t', 'tt3|', 'ttt|', 'tta|t', 'p2a|tb', 't2a|b']);
	});

	it('leaves nobody out who is late because it is their birthday too: they have the place that they would have without it', () => {
		expect([text('3LMa'), text('3Mab'), text('3La', 2), text('3Ma', 2), text('3Lxx')]).toEqual(['3La|M', '3ab|M', '3L|a', '3a|M', '3xx|L']);
		expect([text('3Ma'), text('3LM'), text('L3'), text('LM'), text('L', 1)]).toEqual(['3Ma|', '3LM|', 'L3|', 'LM|', 'L|']);
	});

	it('keeps the place of somebody besides for whoever is the latest, though it is their birthday', () => {
		expect([text('ppp3La'), text('ppp3M'), text('ppp3Ma')]).toEqual(['p3L|ppa', 'p3M|pp', 'p3a|ppM']);
	});

	it('keeps everybody, in the order of the list, and leaves no time unused that somebody could have', () => {
		const letters = fc.array(fc.constantFrom('p', 't', '-', '0', '4', 'L', 'M', 'x', 'a', 'b'), { maxLength: 20 });
		fc.assert(
			fc.property(letters, fc.integer({ min: 1, max: 8 }), (list, places) => {
				const plan = session(list.join(''), places);
				const at = (part: typeof plan.session): readonly number[] => part.map((one) => one.at);
				const kinds = plan.session.map(({ letter }) => placeOf(letter).kind);
				expect([...at([...plan.session, ...plan.rest])].sort((a, b) => a - b)).toEqual(list.map((_, index) => index));
				for (const part of [plan.session, plan.rest]) expect(at(part)).toEqual([...at(part)].sort((a, b) => a - b));
				const isForBirthdayAlone = (letter: string): boolean => /[-\d]/.test(letter);
				expect(plan.session.filter(({ letter }) => isForBirthdayAlone(letter)).length).toBeLessThanOrEqual(1);
				expect(plan.session.length).toBeLessThanOrEqual(places);
				if (plan.session.length < places) expect(plan.rest.every(({ letter }) => isForBirthdayAlone(letter))).toBe(true);
				if (places > 1 && list.some((letter) => placeOf(letter).kind === 'occasion')) expect(kinds).toContain('occasion');
				if (places > 2 && list.some((letter) => placeOf(letter).kind === 'other')) expect(plan.session.some(({ letter }) => /[LMxab]/.test(letter))).toBe(true);
			}),
		);
	});
});

it('somebody late is late on their birthday too', () => {
	const places = (properties: Readonly<Record<string, unknown>>): readonly SessionPlace[] => dueListOf([contact({ tier: 'A', ...properties })], defaultSettings, day('2026-11-22')).due.map(placeInSession);
	expect(places({ 'cadence': '20 days', 'last-touch': '2026-10-13', 'birthday': '11-25' })).toEqual([{ kind: 'occasion', daysUntil: 3, lateness: 1 }]);
	expect(places({ 'cadence': '20 days', 'last-touch': '2026-10-13' })).toEqual([{ kind: 'other', lateness: 1 }]);
	expect(places({ birthday: '11-25' })).toEqual([{ kind: 'occasion', daysUntil: 3, lateness: 1 }]);
	expect(places({ 'last-touch': '2026-10-13', 'next-touch': '2026-11-20', 'birthday': '11-25' })).toEqual([{ kind: 'occasion', daysUntil: 3, lateness: Infinity }]);
	expect(places({ 'last-touch': '2026-10-13', 'birthday': '11-25', 'paused': true })).toEqual([{ kind: 'occasion', daysUntil: 3, lateness: null }]);
});

it('three people of whom two are long overdue on their birthdays fit into a quarter of an hour', () => {
	const key = (name: string, properties: Readonly<Record<string, unknown>>): Contact => contact({ tier: 'B', ...properties }, { path: `${name}.md` });
	const people = [
		key('Ana', { 'last-touch': '2026-11-01', 'occasions': 'first met 11-24' }),
		key('Bo', { 'last-touch': '2026-01-01', 'birthday': '11-25' }),
		key('Cy', { 'last-touch': '2026-02-01', 'birthday': '11-26' }),
		key('Di', { 'last-touch': '2026-08-01' }),
	];
	const { due } = dueListOf(people, defaultSettings, day('2026-11-22'));
	const names = (minutes: number): readonly string[] => sessionOf(due, { minutes, perContact: 5, placeOf: placeInSession }).session.map((entry) => entry.contact.name);
	expect([names(15), names(20)]).toEqual([['Ana', 'Bo', 'Cy'], ['Ana', 'Bo', 'Cy', 'Di']]);
});

it('only those are there for what they owe alone whose time for a touch has not come', () => {
	const today = day('2026-11-22');
	const owing = (properties: Readonly<Record<string, unknown>>, tag = ' #theirs'): Contact => contact(properties, { promises: readPromises(`- [ ] Slides${tag} 📅 2026-11-20\n`, { dayOrder: null }) });
	const places = (one: Contact): readonly SessionPlace[] => dueListOf([one], defaultSettings, today).due.map(placeInSession);
	expect(places(owing({ tier: 'B', 'last-touch': '2026-11-01' }))).toEqual([{ kind: 'promise', isTheirsAlone: true }]);
	expect(places(owing({ tier: 'B', 'last-touch': '2026-01-01' }))).toEqual([{ kind: 'promise', isTheirsAlone: false }]);
	expect(places(owing({ tier: 'B', 'last-touch': '2026-11-01' }, ''))).toEqual([{ kind: 'promise', isTheirsAlone: false }]);
	expect(places(contact({ tier: 'A', 'last-touch': '2026-10-20', birthday: '11-20' }))).toEqual([{ kind: 'occasion', daysUntil: -2, lateness: null }]);
	expect(places(contact({ tier: 'A' }))).toEqual([{ kind: 'other', lateness: 1 }]);
});
