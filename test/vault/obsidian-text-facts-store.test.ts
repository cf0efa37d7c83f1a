import { IDBFactory } from 'fake-indexeddb';
import { createStore, set } from 'idb-keyval';
import type { App } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noPromises, noTouchDays } from '../../src/core/contact.ts';
import { createObsidianTextFactsStore } from '../../src/vault/obsidian-text-facts-store.ts';
import type { KeptFacts } from '../../src/vault/text-facts-store.ts';
import { day } from '../support/day.ts';

/** What a vault keeps on this device. */
function deviceOf(): App {
	const kept = new Map<string, unknown>();
	return { loadLocalStorage: (key: string) => kept.get(key) ?? null, saveLocalStorage: (key: string, value: unknown) => void kept.set(key, value) } as unknown as App;
}

const facts = (mtime: number): KeptFacts => ({ mtime, size: 7, key: 'k', facts: { frontmatter: null, mend: null, touchDays: { ...noTouchDays, full: [day('2026-07-01')] }, promises: noPromises } });

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => void vi.unstubAllGlobals());

describe('the days of touches on this device', () => {
	it('are there after a restart', async () => {
		const app = deviceOf();
		await createObsidianTextFactsStore(app, '1').save(new Map([['a.md', facts(1)], ['b.md', facts(2)], ['c.md', facts(3)]]));
		const store = createObsidianTextFactsStore(app, '1');
		await store.save(new Map([['b.md', null], ['c.md', facts(4)]]));
		expect(await store.paths()).toEqual(['a.md', 'c.md']);
		expect(await store.load(['a.md', 'b.md', 'c.md'])).toEqual(new Map([['a.md', facts(1)], ['c.md', facts(4)]]));
	});

	it('are kept apart for each vault, though all vaults share the databases', async () => {
		await createObsidianTextFactsStore(deviceOf(), '1').save(new Map([['a.md', facts(1)]]));
		expect(await createObsidianTextFactsStore(deviceOf(), '1').paths()).toEqual([]);
	});

	it('are read again after an update of the plugin, which may read them better', async () => {
		const app = deviceOf();
		await createObsidianTextFactsStore(app, '1').save(new Map([['a.md', facts(1)]]));
		expect(await createObsidianTextFactsStore(app, '2').load(['a.md'])).toEqual(new Map());
	});
});

describe('what an older plugin has kept in another shape', () => {
	it('is not given back, even of the same version of the plugin', async () => {
		const app = deviceOf();
		await createObsidianTextFactsStore(app, '1').save(new Map([['a.md', facts(1)]]));
		const [{ name = '' } = {}] = await indexedDB.databases();
		const { promises: _promises, ...older } = facts(2).facts;
		await set('a.md', { version: '1', kept: { ...facts(2), facts: older } }, createStore(name, 'text-facts'));
		const store = createObsidianTextFactsStore(app, '1');
		expect(await store.load(['a.md'])).toEqual(new Map());
		await store.save(new Map([['a.md', facts(3)]]));
		expect(await store.load(['a.md'])).toEqual(new Map([['a.md', facts(3)]]));
	});

	it('does not stop what is kept now: days of touches alone, in a store of another name', async () => {
		const app = deviceOf();
		app.saveLocalStorage('keep-in-touch-vault', 'mark');
		await set('a.md', { version: '1', kept: facts(1) }, createStore('keep-in-touch-mark', 'touch-days'));
		const store = createObsidianTextFactsStore(app, '1');
		await store.save(new Map([['b.md', facts(2)]]));
		expect(await store.load(['a.md', 'b.md'])).toEqual(new Map([['b.md', facts(2)]]));
	});
});

describe('a storage that does not work', () => {
	const useless = async (app: App): Promise<void> => {
		const store = createObsidianTextFactsStore(app, '1');
		await store.save(new Map([['a.md', facts(1)], ['b.md', null]]));
		expect(await store.load(['a.md'])).toEqual(new Map());
		expect(await store.paths()).toEqual([]);
	};

	it('does no harm where there is none', async () => {
		vi.stubGlobal('indexedDB', undefined);
		await useless(deviceOf());
	});

	it('does no harm where it is shut', async () => {
		vi.stubGlobal('indexedDB', {
			open: () => {
				throw new DOMException('no', 'SecurityError');
			},
		});
		await useless(deviceOf());
	});

	it('does no harm where the vault cannot be given a mark', async () => {
		const fail = (): never => {
			throw new DOMException('full', 'QuotaExceededError');
		};
		await useless({ loadLocalStorage: () => null, saveLocalStorage: fail } as unknown as App);
	});
});
