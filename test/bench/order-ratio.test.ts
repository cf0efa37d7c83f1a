import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareOrders, fullPlan } from '../../bench/order/comparison.ts';
import { ourResult } from '../../bench/order/order-bench.ts';

const DECISION = readFileSync(join(import.meta.dirname, '../../docs/decisions/0016-order-under-load.md'), 'utf8');

/** What the decision says that our order comes to by the best, at each capacity. */
const said = new Map([...DECISION.matchAll(/^\| (\d+) % \| (\d\.\d\d) \|/gm)].map(([, percent, ratio]) => [Number(percent) / 100, Number(ratio)]));

describe('the order of the due list', () => {
	const comparisons = compareOrders({ ...fullPlan, sizes: fullPlan.sizes.slice(0, 1) });

	it('has a ratio in the decision for each capacity that is simulated', () => {
		expect([...said.keys()]).toEqual(fullPlan.capacities);
	});

	it.each(comparisons)('with $capacity of the time that the tiers need is no further from the best than the decision says', (comparison) => {
		expect(Number(ourResult(comparison).byBest.toFixed(2))).toBeLessThanOrEqual(said.get(comparison.capacity) ?? 0);
	});

	it('is within a tenth of the best wherever there is not more time than is needed', () => {
		expect([...said].filter(([capacity, ratio]) => capacity <= 1 && ratio > 1.1)).toEqual([]);
	});
});
