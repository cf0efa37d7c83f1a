import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/core/saved-settings.ts';
import { createSettingsChanger } from '../../src/ui/settings-change.ts';
import { day } from '../support/day.ts';

interface Disk {
	data: unknown;
	fails: boolean;
	readonly writes: unknown[];
	told: number;
}

/** data.json in memory; each read and write takes its time. */
function onDisk(data: unknown): { readonly disk: Disk; readonly change: ReturnType<typeof createSettingsChanger> } {
	const disk: Disk = { data, fails: false, writes: [], told: 0 };
	const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));
	const change = createSettingsChanger({
		async read() {
			const saved = disk.data;
			await later();
			return { ...readSettings(saved), saved };
		},
		async write(saved) {
			await later();
			if (disk.fails) throw new Error('The disk is full.');
			disk.writes.push(saved);
			disk.data = saved;
		},
		changed: () => {
			disk.told += 1;
			return Promise.resolve();
		},
	});
	return { disk, change };
}

describe('changing settings', () => {
	it('loses none of two changes at once, nor what another version saved', async () => {
		const { disk, change } = onDisk({ later: 'stays' });
		expect(await Promise.all([change({ minutesAWeek: 30 }), change({ awayUntil: day('2026-12-03') })])).toEqual([null, null]);
		expect(disk.data).toEqual({ later: 'stays', minutesAWeek: 30, awayUntil: '2026-12-03' });
		expect(disk.told).toBe(2);
	});

	it('gives the reason where saving fails, and goes on with the next', async () => {
		const { disk, change } = onDisk(null);
		disk.fails = true;
		const first = change({ minutesAWeek: 30 });
		expect(await first).toBe('The settings (data.json) could not be saved. The disk is full.');
		disk.fails = false;
		expect(await change({ minutesAWeek: 45 })).toBeNull();
		expect(disk.data).toEqual({ minutesAWeek: 45 });
		expect(disk.told).toBe(1);
	});

	it('asks what is saved at its turn, and writes nothing where the answer is a reason', async () => {
		const { disk, change } = onDisk({ awayUntil: '2026-12-03' });
		const seen: unknown[] = [];
		const unless = change(({ awayUntil }) => (seen.push(awayUntil), awayUntil === null ? 'It was changed since.' : { awayUntil: null }));
		const again = change(({ awayUntil }) => (seen.push(awayUntil), awayUntil === null ? 'It was changed since.' : { awayUntil: null }));
		expect([await unless, await again]).toEqual([null, 'It was changed since.']);
		expect(seen).toEqual(['2026-12-03', null]);
		expect(disk.writes).toEqual([{ awayUntil: null }]);
	});

	it('leaves alone what cannot be read', async () => {
		const { disk, change } = onDisk({ minutesAWeek: 'many' });
		expect(await change({ awayUntil: null })).toContain('minutesAWeek');
		expect(disk.writes).toEqual([]);
	});
});
