import { describe, expect, it } from 'vitest';
import { withoutEmphasis } from '../../src/notes/emphasis.ts';

describe('marks of emphasis', () => {
	it.each([
		['**Send** the *plan*', 'Send the plan'],
		['_Send_ it, __now__', 'Send it, now'],
		['***both*** ==marked== ~~struck~~', 'both marked struck'],
		['*a **b** c*', 'a b c'],
		['==**marked and bold**==', 'marked and bold'],
		['**bold _and_ more**', 'bold and more'],
	])('go, and the words stay: %s', (text, expected) => {
		expect(withoutEmphasis(text)).toBe(expected);
	});

	it.each(['Send report__v2__final.pdf', 'snake_case_name', '2 * 3 * 4', 'a == b', String.raw`\*not\* this`, '**', '~~', '* item', 'a*', '_'])('that are none stay: %s', (text) => {
		expect(withoutEmphasis(text)).toBe(text);
	});

	it('take no time in very long lines', () => {
		const before = performance.now();
		for (const mark of ['*', '**', '_', '__', '==', '~~', '*a ', '_a ', '**_']) withoutEmphasis(mark.repeat(20_000));
		expect(performance.now() - before).toBeLessThan(3000);
	});
});
