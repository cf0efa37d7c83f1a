import { describe, expect, it } from 'vitest';
import { remembered } from '../../src/core/remembered.ts';

describe('what is remembered', () => {
	it('is worked out once for each text, also where there is nothing to know', () => {
		const asked: string[] = [];
		const found = remembered((text) => (asked.push(text), text === 'x' ? undefined : text.length));
		expect(['tier', 'x', 'tier', 'x', 'name'].map(found)).toEqual([4, undefined, 4, undefined, 4]);
		expect(asked).toEqual(['tier', 'x', 'name']);
	});

	it('does not grow with every new text: after very many, the first is worked out again', () => {
		const asked: string[] = [];
		const found = remembered((text) => (asked.push(text), text));
		for (let index = 0; index < 5_001; index += 1) found(`key ${index}`);
		expect(found('key 0')).toBe('key 0');
		expect(asked).toHaveLength(5_002);
	});
});
