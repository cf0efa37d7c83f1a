import { describe, expect, it } from 'vitest';
import { occasionOf } from '../../src/core/due-list.ts';
import type { Day } from '../../src/core/day.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { markOccasion } from '../../src/notes/occasion-mark.ts';
import { readContactNote } from '../../src/notes/read-contact-note.ts';
import { applySplices } from '../../src/notes/splice.ts';
import { day } from '../support/day.ts';

const marked = (properties: string, occasion: string, today = '2026-11-22'): string => {
	const text = `---\n${properties}\n---\n`;
	const plan = markOccasion(text, day(occasion), { settings: defaultSettings, today: day(today) });
	return plan.kind === 'splices' ? applySplices(text, plan.splices).slice(4, -5) : `refused: ${plan.reason}`;
};
const shownIn = (properties: string, today: Day): string | null => {
	const note = readContactNote(`---\n${properties}\n---\n`, defaultSettings);
	return note.kind === 'note' ? (occasionOf(note.contact, defaultSettings, today)?.day ?? null) : null;
};

describe('an occasion that is done for this year', () => {
	it('is marked with today', () => {
		expect(marked('birthday: 11-27', '2026-11-27')).toBe('birthday: 11-27\noccasion-done: 2026-11-22');
		expect(marked('birthday: 11-27\nOccasionDone: # mine', '2026-11-27')).toBe('birthday: 11-27\nOccasionDone: 2026-11-22 # mine');
	});

	it('keeps a mark that may still hold, and drops what is older than sixty days', () => {
		expect(marked('birthday: 11-27\noccasion-done: 2026-11-10', '2026-11-27')).toBe('birthday: 11-27\noccasion-done:\n  - 2026-11-10\n  - 2026-11-22');
		expect(marked('birthday: 11-27\noccasion-done: 2025-11-22', '2026-11-27')).toBe('birthday: 11-27\noccasion-done: 2026-11-22');
		expect(marked('birthday: 11-27\noccasion-done: [2025-11-22, 2026-09-23] # both', '2026-11-27')).toBe('birthday: 11-27\noccasion-done: [2026-09-23, 2026-11-22] # both');
		expect(marked('birthday: 11-27\noccasion-done:\n  - 2026-09-22\n  - 2026-12-01', '2026-11-27')).toBe('birthday: 11-27\noccasion-done:\n  - 2026-12-01\n  - 2026-11-22');
	});

	it('is not marked over anything else, nor twice', () => {
		for (const value of ['[[2026-11-20]]', '2026-11-20 by post', '20.11.2026', 'true', '{ birthday: 2026-11-20 }', '[2026-11-20, a card]']) {
			expect(marked(`birthday: 11-27\noccasion-done: ${value}`, '2026-11-27')).toMatch(/^refused: occasion-done: .*write one day, as 2026-11-20, or a list of days, or leave it blank$/);
		}
		expect(marked('a: [', '2026-11-27')).toMatch(/^refused/);
		expect(marked('birthday: 11-27\noccasion-done: 2026-11-22', '2026-11-27')).toBe('birthday: 11-27\noccasion-done: 2026-11-22');
	});

	it.each([
		['birthday: 12-04\noccasions: first met 11-25\ntier: A', '2026-11-28'],
		['occasions: [name day 12-04, first met 11-25]\ntier: A', '2026-11-28'],
		['birthday: 11-27\noccasions: wedding 11-30\ntier: A', '2026-11-25'],
		['occasions: [wedding 11-30, moved 11-27]\ntier: A', '2026-11-28'],
	])('makes room for the other of two on one day, and then both rest: %s on %s', (properties, today) => {
		const first = shownIn(properties, day(today));
		const one = marked(properties, first ?? '', today);
		const second = shownIn(one, day(today));
		expect([first, second].sort()).toEqual(/first met/.test(properties) ? ['2026-11-25', '2026-12-04'] : ['2026-11-27', '2026-11-30']);
		const both = marked(one, second ?? '', today);
		for (const later of [today, '2026-11-30', '2026-12-03', '2026-12-04']) expect(shownIn(both, day(later))).toBeNull();
	});
});
