import process from 'node:process';
import { describe, expect, it, vi } from 'vitest';
import { createAnnouncer } from '../../src/vault/announcer.ts';

describe('what tells of changes', () => {
	it('tells everybody, also where one of them throws, whose error is not hidden', async () => {
		const { tell, subscribe } = createAnnouncer();
		const told: string[] = [];
		const before = process.listeners('uncaughtException');
		process.removeAllListeners('uncaughtException');
		const thrown = new Promise((resolve) => process.once('uncaughtException', resolve));
		try {
			subscribe(() => {
				told.push('first');
				throw new Error('of another plugin');
			});
			subscribe(() => told.push('second'));
			tell();
			expect(await thrown).toMatchObject({ message: 'of another plugin' });
			expect(told).toEqual(['first', 'second']);
		} finally {
			for (const listener of before) process.on('uncaughtException', listener);
		}
	});

	it('tells once of all that changed while notes were written, when that has ended', async () => {
		const { tell, subscribe, hold } = createAnnouncer();
		let told = 0;
		subscribe(() => (told += 1));
		const duringBoth = hold(async () => {
			for (let note = 0; note < 100; note += 1) {
				tell();
				await hold(async () => {
					tell();
					await Promise.resolve();
				});
			}
			return told;
		});
		expect(await duringBoth).toBe(0);
		await Promise.resolve();
		expect(told).toBe(1);
		tell();
		await Promise.resolve();
		expect(told).toBe(2);
	});

	it('tells nothing after work that changed nothing, and all the same after work that failed', async () => {
		const { tell, subscribe, hold } = createAnnouncer();
		let told = 0;
		subscribe(() => (told += 1));
		await hold(() => Promise.resolve());
		await Promise.resolve();
		expect(told).toBe(0);
		const failing = hold(() => {
			tell();
			return Promise.reject(new Error('disk'));
		});
		await expect(failing).rejects.toThrow('disk');
		await Promise.resolve();
		expect(told).toBe(1);
	});

	it('goes on telling where the work does not end', async () => {
		const { tell, subscribe, hold } = createAnnouncer();
		let told = 0;
		subscribe(() => (told += 1));
		void hold(() => new Promise(() => undefined));
		vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 11_000);
		try {
			tell();
			await Promise.resolve();
			expect(told).toBe(1);
		} finally {
			vi.restoreAllMocks();
		}
	});
});
