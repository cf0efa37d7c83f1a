import { dayOf } from '../../src/core/day.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { grace, ORDERS, type Order } from './orders.ts';
import { createRandom, peopleOf } from './people.ts';
import { simulate, type Outcome } from './simulate.ts';

/** How large a list is compared, and over how many random beginnings: the fewer people, the more of them, since chance weighs more. */
export interface Size {
	/** The default tiers' places, so many times over. */
	readonly multiple: number;
	readonly beginnings: number;
}

export interface Plan {
	readonly sizes: readonly Size[];
	readonly capacities: readonly number[];
	readonly years: number;
}

/** What an order came to, as the mean over all beginnings. */
export interface Result extends Outcome {
	readonly order: Order;
	/** Its cost by that of the best of ORDERS: 1 for the best of them. */
	readonly byBest: number;
}

/** The orders side by side, with the same people and the same time. */
export interface Comparison {
	readonly people: number;
	readonly capacity: number;
	readonly results: readonly Result[];
}

export const fullPlan: Plan = {
	sizes: [
		{ multiple: 1, beginnings: 4 },
		{ multiple: 2, beginnings: 2 },
		{ multiple: 4, beginnings: 1 },
	],
	capacities: [1.15, 1, 0.65, 0.5, 0.33],
	years: 6,
};

/** A Monday. */
const FIRST_YEAR = 2027;
const START = dayOf(FIRST_YEAR, 1, 4);

/** Every list size under every load. The same plan gives the same figures. */
export function compareOrders({ sizes, capacities, years }: Plan): readonly Comparison[] {
	return sizes.flatMap((size) => capacities.map((capacity) => comparisonOf(size, capacity, years)));
}

function comparisonOf({ multiple, beginnings }: Size, capacity: number, years: number): Comparison {
	const end = dayOf(FIRST_YEAR + years, 1, 4);
	if (START === null || end === null) throw new Error(`${years} years from ${FIRST_YEAR} are not in the calendar`);
	const settings = defaultSettings;
	const groups = Array.from({ length: beginnings }, (_, index) => peopleOf(settings, multiple, START, createRandom(index + 1)));
	const outcomes = [...ORDERS, grace].map((order) => ({ order, ...meanOf(groups.map((people) => simulate({ settings, people, start: START, end, capacity, order }))) }));
	const best = Math.min(...outcomes.filter(({ order }) => ORDERS.includes(order)).map(({ cost }) => cost));
	return { people: groups[0]?.length ?? 0, capacity, results: outcomes.map((outcome) => ({ ...outcome, byBest: outcome.cost / best })) };
}

function meanOf(outcomes: readonly Outcome[]): Outcome {
	const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
	const tiers = outcomes[0]?.beyond ?? [];
	return { cost: mean(outcomes.map(({ cost }) => cost)), beyond: tiers.map((_, tier) => mean(outcomes.map(({ beyond }) => beyond[tier] ?? 0))) };
}
