import type { Cadence } from '../core/cadence.ts';

/** `every 3 months`, `every week`: how a cadence is said. */
export function formatEvery({ count, unit }: Cadence): string {
	return count === 1 ? `every ${unit}` : `every ${count} ${unit}s`;
}
