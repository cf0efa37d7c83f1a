import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPathList } from '../../src/vault/path-list.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

/** Enough that some rounds change many at once. */
const PATHS = ['a', 'a b', 'a/b', 'B', 'ä', 'z', '', ...Array.from('0123456789', (digit) => `n${digit}`)];

describe('values by path', () => {
	it('stand in the order of their paths, in an array that stays the same until one changes', () => {
		const list = createPathList<number>();
		for (const [path, value] of [['b', 2], ['a', 1], ['c', 3]] as const) list.set(path, value);
		const before = list.values();
		expect(before).toEqual([1, 2, 3]);
		list.set('x', null);
		list.set('a', 1);
		expect(list.values()).toBe(before);
		list.set('b', null);
		list.set('aa', 7);
		expect(list.values()).toEqual([1, 7, 3]);
		expect(before).toEqual([1, 2, 3]);
	});

	it('are what sorting them all afresh would give, after any changes', () => {
		const change = fc.tuple(fc.constantFrom(...PATHS), fc.option(fc.nat(3)));
		fc.assert(
			fc.property(fc.array(fc.array(change, { maxLength: 14 })), (rounds) => {
				const list = createPathList<number>();
				const all = new Map<string, number | null>();
				for (const changes of rounds) {
					for (const [path, value] of changes) {
						list.set(path, value);
						all.set(path, value);
					}
					const sorted = [...all].filter(([, value]) => value !== null).sort(([a], [b]) => (a < b ? -1 : 1));
					expect(list.values()).toEqual(sorted.map(([, value]) => value));
				}
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});
});
