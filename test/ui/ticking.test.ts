import { describe, expect, it } from 'vitest';
import type { DueEntry } from '../../src/core/due-list.ts';
import { readPromises } from '../../src/notes/promises.ts';
import { createTicking } from '../../src/ui/ticking.ts';
import { memoryScreen } from '../support/memory-screen.ts';

const NOTE = '---\ntier: A\nlast-touch: 2026-11-01\nbirthday: 11-27\n---\n## Berlin\n- [ ] Send deck 📅 2026-11-20\n\n## Madrid\n- [ ] Send deck 📅 2026-11-20\n';

async function listed(): Promise<DueEntry> {
	const { screen } = await memoryScreen({ 'Contacts/Ana.md': NOTE });
	const [entry] = screen.dueList().due;
	if (entry === undefined) throw new Error('Nobody is due');
	return entry;
}

describe('ticking what is shown', () => {
	it('ticks each promise once, whether its box or the key asks, and by the key right after a box no other', async () => {
		const entry = await listed();
		expect(readPromises(NOTE, { dayOrder: null }).promises).toHaveLength(2);
		const lines: number[] = [];
		const { tick, tickFirst } = createTicking({
			tick: ({ line }) => {
				lines.push(line);
				return Promise.resolve(true);
			},
			settle: () => Promise.resolve(true),
		});
		const [first, second] = entry.promises;
		if (first === undefined || second === undefined) throw new Error('Two are due');
		const byBox = tick(first);
		expect(await tick(first)).toBe(true);
		expect(lines).toEqual([first.line]);
		expect(tickFirst(entry)).toBe(true);
		expect(await byBox).toBe(true);
		expect(tickFirst(entry)).toBe(true);
		expect(lines).toEqual([first.line]);
		expect(await tick(second)).toBe(true);
		expect(lines).toEqual([first.line, second.line]);
	});

	it('ticks one after the other by the key, however fast it comes', async () => {
		const entry = await listed();
		const lines: number[] = [];
		const { tick, tickFirst } = createTicking({
			tick: ({ line }) => {
				lines.push(line);
				return Promise.resolve(true);
			},
			settle: () => Promise.resolve(true),
		});
		for (let time = 0; time < 3; time++) tickFirst(entry);
		const [first, second] = entry.promises;
		expect(lines).toEqual([first?.line, second?.line]);
		if (second !== undefined) await tick(second);
		expect(lines).toHaveLength(2);
	});

	it('what was not done can be asked for again, and an occasion is settled once', async () => {
		const entry = await listed();
		const { occasion, promises: [first] } = entry;
		if (first === undefined || occasion === null) throw new Error('Both are due');
		let times = 0;
		const count = (isDone: boolean) => (): Promise<boolean> => {
			times += 1;
			return Promise.resolve(isDone);
		};
		const failing = createTicking({ tick: count(false), settle: count(false) });
		expect(await failing.tick(first)).toBe(false);
		expect(await failing.tick(first)).toBe(false);
		expect(times).toBe(2);
		const settling = createTicking({ tick: count(true), settle: count(true) });
		await Promise.all([settling.settle(entry.contact, occasion), settling.settle(entry.contact, occasion)]);
		settling.tickFirst({ ...entry, promises: [] });
		expect(times).toBe(3);
	});
});
