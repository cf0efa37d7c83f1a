import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createLists } from '../../src/core/lists-by-key.ts';

it('has for each key what was added, in that order', () => {
	const pairs = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', '__proto__', ''), fc.string()));
	fc.assert(fc.property(pairs, (added) => {
		const lists = createLists<string>();
		for (const [key, one] of added) lists.add(key, one);
		for (const key of ['a', 'b', 'c', '__proto__', '']) {
			const wanted = added.filter(([other]) => other === key).map(([, one]) => one);
			expect([lists.get(key), lists.has(key)]).toEqual([wanted, wanted.length > 0]);
		}
	}));
});
