import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noFilter } from '../../../src/core/due-filter.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import { createDueState } from '../../../src/ui/due/due-state.ts';
import { atFirst, heldFilter, loadRemembered, readRemembered, saveRemembered } from '../../../src/ui/due/remembered.ts';
import type { DeviceData } from '../../../src/vault/device-data.ts';

function device(): DeviceData {
	const kept = new Map<string, string>();
	return { load: (key) => JSON.parse(kept.get(key) ?? 'null') as unknown, save: (key, value) => void kept.set(key, JSON.stringify(value)) };
}

describe('how the list was left on this device', () => {
	it('comes back as it was', () => {
		const here = device();
		const left = { filter: { search: 'ana', tier: 'B', tag: 'climbing' }, order: 'name', folded: new Set(['fix', 'today'] as const) } as const;
		saveRemembered(here, left);
		const back = loadRemembered(here);
		expect({ ...back, folded: [...back.folded].sort() }).toEqual({ ...left, folded: ['fix', 'today'] });
	});

	it('is as at first where nothing was saved', () => expect(loadRemembered(device())).toEqual(atFirst));

	it('is read as far as it can be, whatever was saved', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (saved) => {
				const { filter, order, folded } = readRemembered(saved);
				expect(typeof filter.search).toBe('string');
				expect(['ranked', 'due-day', 'tier', 'name', 'last-touch']).toContain(order);
				expect(folded instanceof Set).toBe(true);
			}),
		);
		expect(readRemembered({ search: 3, tier: [], tag: 'a', order: 'sideways', folded: ['later', 'nonsense', 7] })).toEqual({ filter: { ...noFilter, tag: 'a' }, order: 'ranked', folded: new Set(['later']) });
	});

	it('a tier that the settings no longer have leaves nobody out', () => {
		expect(heldFilter({ ...noFilter, tier: 'Z' }, defaultSettings.tiers).tier).toBeNull();
		expect(heldFilter({ ...noFilter, tier: 'B' }, defaultSettings.tiers).tier).toBe('B');
		expect(heldFilter({ ...noFilter, tier: '' }, defaultSettings.tiers).tier).toBe('');
	});
});

describe('two views', () => {
	it('keep what was done in each, and each goes on as it is', () => {
		const here = device();
		const [one, other] = [createDueState(here, () => undefined), createDueState(here, () => undefined)];
		one.fold('reconnect', true);
		one.filter({ tier: 'B' });
		other.order('name');
		other.fold('today', true);
		other.filter({ tag: 'climbing' });
		const { filter, order, folded } = loadRemembered(here);
		expect({ filter, order, folded: [...folded].sort() }).toEqual({ filter: { search: '', tier: 'B', tag: 'climbing' }, order: 'name', folded: ['later', 'reconnect', 'today'] });
		expect([one.remembered().order, other.isFolded('reconnect'), other.remembered().filter.tier]).toEqual(['ranked', false, null]);
	});
});

describe('folds', () => {
	it('do not hold while somebody searches; theirs of then go with the search', () => {
		const here = device();
		const state = createDueState(here, () => undefined);
		expect(state.isFolded('later')).toBe(true);
		state.filter({ search: 'fi' });
		expect(state.isFolded('later')).toBe(false);
		state.fold('later', true);
		state.fold('today', true);
		expect(state.isFolded('today')).toBe(true);
		state.filter({ search: '' });
		expect(state.isFolded('today')).toBe(false);
		expect([...loadRemembered(here).folded]).toEqual(['later']);
	});
});
