import { DUE_ORDERS, noFilter, type DueFilter, type DueOrder } from '../../core/due-filter.ts';
import type { Tier } from '../../core/tier.ts';
import type { DeviceData } from '../../vault/device-data.ts';
import { VIEW_GROUPS, type ViewGroup } from './due-items.ts';

/** How the list was left on this device. */
export interface Remembered {
	readonly filter: DueFilter;
	readonly order: DueOrder;
	readonly folded: ReadonlySet<ViewGroup>;
}

const KEY = 'due-list';

/** What a device shows that nothing was remembered on: all as ranked, with what is far off folded. */
export const atFirst: Remembered = { filter: noFilter, order: 'ranked', folded: new Set<ViewGroup>(['later']) };

/** What was saved, as far as it can be read; the rest is as at first. */
export function readRemembered(saved: unknown): Remembered {
	if (!isFields(saved)) return atFirst;
	const { search, tier, tag, order, folded } = saved;
	return {
		filter: { search: text(search) ?? '', tier: text(tier), tag: text(tag) },
		order: DUE_ORDERS.find((one) => one === order) ?? atFirst.order,
		folded: Array.isArray(folded) ? new Set(VIEW_GROUPS.filter((group) => folded.includes(group))) : atFirst.folded,
	};
}

/** The filter as it holds now: a tier that the settings no longer have leaves nobody out. */
export function heldFilter(filter: DueFilter, tiers: readonly Tier[]): DueFilter {
	const { tier } = filter;
	return tier === null || tier === '' || tiers.some(({ key }) => key === tier) ? filter : { ...filter, tier: null };
}

export function loadRemembered(device: DeviceData): Remembered {
	return readRemembered(device.load(KEY));
}

export function saveRemembered(device: DeviceData, { filter, order, folded }: Remembered): void {
	device.save(KEY, { ...filter, order, folded: [...folded] });
}

function text(value: unknown): string | null {
	return typeof value === 'string' ? value : null;
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
