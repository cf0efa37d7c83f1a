import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allOf, joined, listOf } from '../../../src/ui/due/item-list.ts';

const arbitraryLists = fc.array(fc.array(fc.constantFrom('group', 'contact'), { maxLength: 5 }), { maxLength: 6 })
	.map((lists) => lists.map((kinds, list) => kinds.map((kind, index) => ({ kind, key: `${list}:${index}` }))));

describe('lists one below the other', () => {
	it('say of each place and of each key what one list of all would', () => {
		fc.assert(
			fc.property(arbitraryLists, (lists) => {
				const [all, one] = [lists.flat(), joined(lists.map(listOf))];
				expect(one.length).toBe(all.length);
				expect(allOf(one)).toEqual(all);
				for (let index = -2; index < all.length + 2; index += 1) {
					expect(one.at(index)).toBe(all[index]);
					expect(one.kindAt(index)).toBe(all[index]?.kind);
					expect(one.keyAt(index)).toBe(all[index]?.key);
				}
				expect(all.map(({ key }) => one.indexOf(key))).toEqual([...all.keys()]);
				expect(one.indexOf('nobody')).toBe(-1);
				expect(one.kinds()).toEqual(listOf(all).kinds());
				expect([...one.kinds().values()].reduce((sum, count) => sum + count, 0)).toBe(all.length);
			}),
		);
	});
});
