import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/core/day.ts';
import { duePromisesOf, promisePhrase } from '../../src/core/due-promise.ts';
import type { ContactPromise } from '../../src/core/promise.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { readPromises } from '../../src/notes/promises.ts';
import { arbitraryDay } from '../support/arbitrary-contact.ts';
import { arbitraryTaskNote } from '../support/arbitrary-promise.ts';
import { contact } from '../support/contact.ts';
import { day } from '../support/day.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const today = day('2026-11-22');
const ANA = 'Contacts/Ana Diaz.md';

function promisesOf(text: string, path: string = ANA): readonly ContactPromise[] {
	return readPromises(text, defaultSettings).promises.map((promise) => ({ ...promise, path }));
}

function dueTexts(promises: readonly ContactPromise[], oldPromiseDays: number | null = 365): readonly string[] {
	return duePromisesOf({ ...contact({}), promises }, { oldPromiseDays }, today).map(({ text }) => text);
}

describe('the promises of a contact whose day has come', () => {
	it('are those of today and before, oldest first, and of one day as they stand in the notes', () => {
		const own = promisesOf('- [ ] Today 📅 2026-11-22\n- [ ] Tomorrow 📅 2026-11-23\n- [ ] Old [due:: 2026-11-01]\n- [ ] No day\n');
		const elsewhere = promisesOf('- [ ] Oldest (2026-10-31) [[Ana Diaz]]\n- [ ] Today too @2026-11-22 [[Ana Diaz]]\n', 'Daily/2026-10-30.md');
		expect(dueTexts([...own, ...elsewhere])).toEqual(['Oldest Ana Diaz', 'Old', 'Today', 'Today too Ana Diaz']);
	});

	it('are left out of other notes a year after their day, and never of the own note', () => {
		const text = '- [ ] A year ago 📅 2025-11-22\n- [ ] Longer ago 📅 2025-11-21\n';
		expect(dueTexts(promisesOf(text, 'Daily/2025-11-01.md'))).toEqual(['A year ago']);
		expect(dueTexts(promisesOf(text))).toEqual(['Longer ago', 'A year ago']);
		expect(dueTexts(promisesOf(text, 'Daily/2025-11-01.md'), null)).toEqual(['Longer ago', 'A year ago']);
		expect(dueTexts(promisesOf(text, 'Daily/2025-11-01.md'), 1)).toEqual([]);
	});

	it('go by their own day and not by that of the note', () => {
		const old = promisesOf('- [ ] Still to come round 📅 2026-11-20\n', 'Daily/2020-01-01.md').map((promise) => ({ ...promise, noteDay: day('2020-01-01') }));
		expect(dueTexts(old)).toEqual(['Still to come round']);
	});

	it('are theirs as well as mine', () => {
		const [theirs] = duePromisesOf({ ...contact({}), promises: promisesOf('- [ ] Bo sends slides #theirs 📅 2026-11-20\n') }, defaultSettings, today);
		expect(theirs).toMatchObject({ from: 'theirs', due: '2026-11-20', line: 1, path: ANA });
	});

	it('each stand in their note, in that line, with a day that has come, whatever the note is', () => {
		fc.assert(
			fc.property(arbitraryTaskNote, arbitraryDay, (text, now) => {
				const { promises } = readPromises(text, defaultSettings);
				const due = duePromisesOf({ ...contact({}), promises: promises.map((promise) => ({ ...promise, path: ANA })) }, defaultSettings, now);
				const lines = text.split(/\r\n|[\n\r]/);
				for (const { line, raw, due: on } of due) {
					expect(lines[line - 1]?.endsWith(raw)).toBe(true);
					expect(on <= now).toBe(true);
				}
				expect(due).toHaveLength(promises.filter(({ due: on }) => on !== null && on <= now).length);
				expect(due.map((one) => one.due)).toEqual(due.map((one) => one.due).sort());
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});

	it('of another note are due from their day to the last day of the setting', () => {
		fc.assert(
			fc.property(arbitraryDay, fc.integer({ min: 1, max: 800 }), fc.integer({ min: -10, max: 1000 }), (on, most, later) => {
				const promise = { ...(promisesOf('- [ ] Send it [[Ana Diaz]]\n', 'Other.md')[0] as ContactPromise), due: on };
				const due = duePromisesOf({ ...contact({}), promises: [promise] }, { oldPromiseDays: most }, addDays(on, later));
				expect(due.length === 1).toBe(later >= 0 && later <= most);
			}),
		);
	});
});

describe('a promise in the words of a row', () => {
	const phrase = (text: string): string => {
		const [due] = duePromisesOf({ ...contact({}), promises: promisesOf(text) }, defaultSettings, today);
		return due === undefined ? '' : promisePhrase(due, today);
	};

	it('says whose it is, its day and what was promised', () => {
		expect(phrase('- [ ] Send [[Bo Lindqvist|Bo]] the plan 📅 2026-11-20')).toBe('promised for 20 November: Send Bo the plan');
		expect(phrase('- [ ] Slides of the talk #theirs 📅 2025-12-20')).toBe('they promised for 20 December 2025: Slides of the talk');
	});

	it('is cut where it is long, between whole letters', () => {
		expect(phrase(`- [ ] ${'🙂'.repeat(80)} 📅 2026-11-20`)).toBe(`promised for 20 November: ${'🙂'.repeat(80)}`);
		expect(phrase(`- [ ] ${'🙂'.repeat(81)} 📅 2026-11-20`)).toBe(`promised for 20 November: ${'🙂'.repeat(79)}…`);
	});
});
