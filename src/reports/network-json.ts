import { formatCadence } from '../core/cadence.ts';
import type { Day } from '../core/day.ts';
import type { Network, NetworkRow } from '../core/network.ts';
import type { Settings } from '../core/settings.ts';

/** The contract of `network --json`, version 1: docs/schema/network-1.json. */
export function networkJson(network: Network, { minutesAWeek, minutesPerContact, awayUntil }: Settings, today: Day): object {
	const { rows, standings, overdue, firstTouches, weeks } = network;
	return {
		version: 1,
		today,
		awayUntil,
		minutesAWeek: { planned: minutesAWeek, needed: tenths(network.minutesAWeek), perContact: minutesPerContact },
		tiers: rows.map(rowJson),
		standings,
		overdue,
		firstTouches,
		weeks,
	};
}

function rowJson({ tier, taken, paused, minutesAWeek }: NetworkRow): object {
	return {
		tier: tier?.key ?? null,
		name: tier?.name ?? null,
		cadence: tier === null ? null : formatCadence(tier.cadence),
		places: tier?.places ?? null,
		taken,
		paused,
		minutesAWeek: tenths(minutesAWeek),
	};
}

function tenths(number: number): number {
	return Math.round(number * 10) / 10;
}
