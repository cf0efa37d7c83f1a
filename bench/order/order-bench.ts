import type { Bench, Row } from '../measure/row.ts';
import { compareOrders, fullPlan, type Comparison } from './comparison.ts';
import { ours } from './orders.ts';

/** What ours may cost by the best of the orders. */
const LIMIT = 1.1;

/** The order of the due list against others, over six simulated years: docs/decisions/0016. What every order comes to is printed by `node bench/order/run.mjs`. */
export const order: Bench = { name: 'order', run: () => Promise.resolve(rowsOf(compareOrders(fullPlan))) };

/** A row for each capacity, of the list size at which ours does worst. */
function rowsOf(comparisons: readonly Comparison[]): readonly Row[] {
	return [...new Set(comparisons.map(({ capacity }) => capacity))].map((capacity) => {
		const [worst] = comparisons.filter((one) => one.capacity === capacity).sort((a, b) => ourResult(b).byBest - ourResult(a).byBest);
		if (worst === undefined) throw new Error(`nothing was compared at ${capacity}`);
		const { cost, byBest } = ourResult(worst);
		const best = worst.results.find((result) => result.byBest === 1);
		return {
			what: `order with ${Math.round(capacity * 100)} % of the time that the tiers need: weight × lateness`,
			beside: `the best of five orders: ${best?.order.name ?? ''}`,
			figure: cost.toFixed(4),
			base: (cost / byBest).toFixed(4),
			ratio: byBest,
			most: LIMIT,
			remark: `${worst.people} people, at which it does worst; decision 0016`,
		};
	});
}

/** What our order came to. */
export function ourResult({ results }: Comparison): Comparison['results'][number] {
	const found = results.find(({ order: one }) => one === ours);
	if (found === undefined) throw new Error('our order was not compared');
	return found;
}
