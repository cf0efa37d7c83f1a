import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupedByPath, mapAtOnce } from '../../src/vault/at-once.ts';

describe('work on many notes at the same time', () => {
	it('gives the results in the order of the notes, whichever is done first, and never does more at a time than it may', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 30 }), fc.integer({ min: 1, max: 5 }), async (waits, limit) => {
				let now = 0;
				let most = 0;
				const begun: number[] = [];
				const results = await mapAtOnce([...waits.entries()], limit, async ([index, wait]) => {
					begun.push(index);
					now += 1;
					most = Math.max(most, now);
					for (let turn = 0; turn < wait; turn += 1) await Promise.resolve();
					now -= 1;
					return index * 2;
				});
				expect(results).toEqual(waits.map((_, index) => index * 2));
				expect(begun).toEqual(waits.map((_, index) => index));
				expect(most).toBe(Math.min(limit, waits.length));
			}),
			{ numRuns: 200 },
		);
	});

	it('throws what one of them throws, and begins no more', async () => {
		const begun: number[] = [];
		const work = async (one: number): Promise<void> => {
			begun.push(one);
			await sleep(1);
			if (one === 2) throw new Error('disk');
		};
		await expect(mapAtOnce([1, 2, 3, 4, 5, 6, 7, 8], 2, work)).rejects.toThrow('disk');
		await sleep(10);
		expect(begun.length).toBeLessThan(5);
	});

	it('keeps what concerns one note together and in order', () => {
		const edits = [{ path: 'a', n: 1 }, { path: 'b', n: 2 }, { path: 'a', n: 3 }];
		expect(groupedByPath(edits)).toEqual([[edits[0], edits[2]], [edits[1]]]);
	});
});
