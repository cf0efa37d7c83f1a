import type { DueEntry } from '../../src/core/due-list.ts';
import type { Tier } from '../../src/core/tier.ts';

/** How much a day of lateness of a tier's contacts weighs: the closest tier's 1, and less from tier to tier. */
export const WEIGHTS: readonly number[] = [1, 0.8, 0.6, 0.4];

/** An order in which to work down those who are due. */
export interface Order {
	readonly name: string;
	/** The higher, the sooner; of equals the due list's own order decides. Null: the due list as it is. */
	readonly score: ((entry: DueEntry, tiers: readonly Tier[]) => number) | null;
}

/** Days that `grace` adds to every cadence: two months. */
const GRACE_DAYS = 60;

/** The due list's own order, by the rule of core/due-list. */
export const ours: Order = { name: 'lateness (ours)', score: null };

export const ORDERS: readonly Order[] = [
	ours,
	{ name: 'days overdue', score: ({ due }) => due.daysOverdue ?? 0 },
	// Lateness below 1,000 never outweighs a tier: the longest that anybody can wait here is six years.
	{ name: 'tier first', score: (entry, tiers) => (entry.due.lateness ?? 0) - 1000 * tierIndexOf(entry, tiers) },
	{ name: 'tier × lateness', score: (entry, tiers) => weightOf(entry, tiers) * (entry.due.lateness ?? 0) },
	{ name: 'Whittle index', score: (entry, tiers) => whittleIndex(weightOf(entry, tiers), entry.due.daysOverdue ?? 0, entry.due.lateness ?? 0) },
];

/**
 * Not among the orders that ours is measured by: one that a row could explain as well ("52 days late, every 3 months, two months' grace"),
 * as near to the index as the words allow. A grace matters less to the long cadences, whose touches spare the most work to come.
 */
export const grace: Order = { name: 'days overdue ÷ (cadence + 60)', score: ({ due: { daysOverdue, lateness } }) => graceScore(daysOverdue ?? 0, lateness ?? 0) };

/** Those who are due, in an order. */
export function inOrderOf(order: Order, due: readonly DueEntry[], tiers: readonly Tier[]): readonly DueEntry[] {
	const { score } = order;
	if (score === null) return due;
	return due.map((entry) => ({ entry, at: score(entry, tiers) })).sort((a, b) => b.at - a.at).map(({ entry }) => entry);
}

/** The weight of an entry's tier; that of the last one where there are more tiers than weights, or none. */
export function weightOf(entry: DueEntry, tiers: readonly Tier[]): number {
	return WEIGHTS[tierIndexOf(entry, tiers)] ?? WEIGHTS[WEIGHTS.length - 1] ?? 1;
}

/**
 * What a touch now is worth where the cost of a day is weight × lateness.
 *
 * V. Tripathi and E. Modiano, "A Whittle Index Approach to Minimizing Functions of Age of Information", Allerton 2019, arXiv:1908.10438: over a reliable channel
 * the index of a source of age h with a cost f is h·f(h+1) − (f(1) + … + f(h)). With f(h) = w·h it is the w·h·(h+1)/2 of I. Kadota, A. Sinha, E. Uysal-Biyikoglu,
 * R. Singh and E. Modiano, "Scheduling Policies for Minimizing Age of Information in Broadcast Wireless Networks", IEEE/ACM Transactions on Networking 26(6), 2018.
 * Here f(h) = w·max(0, h − c)/c for a cadence of c days; with n days overdue, h = c + n, the sum is w·n·(n+1)/(2c).
 */
export function whittleIndex(weight: number, daysOverdue: number, lateness: number): number {
	// Due today: no days overdue to tell the cadence by, and none needed, since the index is the weight for every cadence.
	if (daysOverdue === 0) return weight;
	const cadence = daysOverdue / lateness;
	return (weight * (daysOverdue + 1) * (cadence + daysOverdue / 2)) / cadence;
}

function graceScore(daysOverdue: number, lateness: number): number {
	return daysOverdue === 0 ? 0 : daysOverdue / (daysOverdue / lateness + GRACE_DAYS);
}

function tierIndexOf({ contact }: DueEntry, tiers: readonly Tier[]): number {
	const index = tiers.findIndex(({ key }) => key === contact.tier?.key);
	return index === -1 ? tiers.length : index;
}
