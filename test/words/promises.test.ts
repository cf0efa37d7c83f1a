import { expect, it } from 'vitest';
import { promiseWords } from '../../src/words/promises.ts';
import { day } from '../support/day.ts';

const today = day('2026-11-22');

it.each([
	['mine', '2026-11-20', 'promised for 20 November'],
	['theirs', '2025-11-20', 'they promised for 20 November 2025'],
	['mine', '2026-11-22', 'promised for today'],
] as const)('a promise says whose it is and its day: %s, %s', (from, due, words) => {
	expect(promiseWords({ from, due: day(due) }, today)).toBe(words);
});
