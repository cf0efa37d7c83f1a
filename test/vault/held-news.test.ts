import { describe, expect, it } from 'vitest';
import { createAnnouncer } from '../../src/vault/announcer.ts';
import { createHeldNews, heldWhileWriting } from '../../src/vault/held-news.ts';
import { memoryNotes } from '../support/memory-notes.ts';
import { manualIdle } from './support/opened-index.ts';

describe('news while notes are written', () => {
	it('tells once of all that changed while notes were written, when that has ended', async () => {
		const { tell, subscribe, hold } = createHeldNews(createAnnouncer(), () => () => undefined);
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
		const { tell, subscribe, hold } = createHeldNews(createAnnouncer(), () => () => undefined);
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

	it('goes on where the work does not end, of each change within ten seconds', async () => {
		const idle = manualIdle();
		const { tell, subscribe, hold } = createHeldNews(createAnnouncer(), idle.after);
		let told = 0;
		subscribe(() => (told += 1));
		void hold(() => new Promise(() => undefined));
		for (const times of [1, 2, 3]) {
			tell();
			tell();
			await Promise.resolve();
			expect(told).toBe(times - 1);
			idle.pass();
			await Promise.resolve();
			expect(told).toBe(times);
		}
	});

	it('is kept while a note is edited, created or trashed, and not while one is read', async () => {
		const held: string[] = [];
		const notes = heldWhileWriting(memoryNotes({ 'a.md': 'A' }), (work) => {
			held.push('held');
			return work();
		});
		await notes.open('a.md');
		await notes.list();
		expect(held).toEqual([]);
		await notes.edit('a.md', () => ({ kind: 'splices', splices: [] }));
		await notes.create('b.md', 'B');
		await notes.trash('b.md', 'B');
		expect(held.length).toBe(3);
	});
});
