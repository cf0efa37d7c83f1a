import { defaultSettings } from '../../src/core/settings.ts';
import type { Comparison, Result } from './comparison.ts';
import { grace, ours } from './orders.ts';

/** What ours may cost by the best of the orders. */
const LIMIT = 1.1;

/** All comparisons as Markdown: a table for each list size, then how ours stands to the best at each capacity. */
export function reportOf(comparisons: readonly Comparison[]): string {
	const sizes = [...new Set(comparisons.map(({ people }) => people))];
	return [...sizes.map((size) => sizeTable(size, comparisons.filter(({ people }) => people === size))), verdict(comparisons)].join('\n\n');
}

function sizeTable(size: number, comparisons: readonly Comparison[]): string {
	const heads = ['Capacity', 'Order', 'Weight × lateness', 'By the best', ...defaultSettings.tiers.map(({ name }) => `${name} beyond 110 %`)];
	const rows = comparisons.flatMap(({ capacity, results }) => results.map((result, index) => [index === 0 ? percent(capacity) : '', ...cells(result)]));
	return `### ${size} people\n\n${table(heads, rows)}`;
}

function cells({ order, cost, byBest, beyond }: Result): readonly string[] {
	return [order.name, cost.toFixed(4), byBest.toFixed(2), ...beyond.map(percent)];
}

function verdict(comparisons: readonly Comparison[]): string {
	const capacities = [...new Set(comparisons.map(({ capacity }) => capacity))];
	const rows = capacities.map((capacity) => {
		const these = comparisons.filter((comparison) => comparison.capacity === capacity);
		const [worst, other] = [worstOf(these, ours.name), worstOf(these, grace.name)];
		return [percent(capacity), worst.toFixed(2), worst <= LIMIT ? 'yes' : 'no', other.toFixed(2)];
	});
	const heads = ['Capacity', 'Ours by the best, at most', `Within ${percent(LIMIT - 1)}`, `${grace.name}, at most`];
	return `### Ours and the best\n\n${table(heads, rows)}`;
}

function worstOf(comparisons: readonly Comparison[], name: string): number {
	return Math.max(...comparisons.flatMap(({ results }) => results.filter(({ order }) => order.name === name).map(({ byBest }) => byBest)));
}

function table(heads: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
	return [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function percent(part: number): string {
	return `${Math.round(part * 100)} %`;
}
