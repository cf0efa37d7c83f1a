import { describe, expect, it } from 'vitest';
import { listOf } from '../../../src/ui/due/item-list.ts';
import { estimateAt, isPastBeginning, placingOf, type PlacedItems } from '../../../src/ui/due/placed-items.ts';

/** Groups of a hundred, and notes to fix below. */
function listed(count: number): PlacedItems {
	return listOf(Array.from({ length: count }, (_, index) => ({ key: String(index), kind: index % 100 === 0 ? 'group' : index > count - 10 ? 'problem' : 'contact' })));
}

function height(items: PlacedItems, count: number): number {
	return Array.from({ length: count }, (_, index) => estimateAt(items, index)).reduce((sum, one) => sum + one, 0);
}

describe('the rows that are placed', () => {
	it('are all of them in a short list', () => {
		expect(placingOf(listed(100), false)).toEqual({ count: 100, rest: 0 });
	});

	it('are no more in a long list than in a longer one, as long as nobody has scrolled there', () => {
		expect(placingOf(listed(10_000), false).count).toBe(placingOf(listed(20_000), false).count);
		expect(isPastBeginning(placingOf(listed(10_000), false).count - 1)).toBe(true);
	});

	it('are all of them afterwards, in a list as long as before', () => {
		const items = listed(10_000);
		const [before, after] = [placingOf(items, false), placingOf(items, true)];
		expect(after).toEqual({ count: 10_000, rest: 0 });
		expect(height(items, before.count) + before.rest).toBe(height(items, after.count));
	});
});
