import { describe, expect, it } from 'vitest';
import { partsToFix, unreadableIn } from '../../src/core/saved-settings.ts';
import { createSettingsChanger, damaged, readSaved, type SettingsChanger } from '../../src/ui/settings-change.ts';
import { day } from '../support/day.ts';

interface Disk {
	data: unknown;
	fails: boolean;
	readonly writes: unknown[];
	told: number;
	/** The text is no JSON. */
	isBroken: boolean;
	readonly copies: unknown[];
}

/** data.json in memory; each read and write takes its time. */
function onDisk(data: unknown): { readonly disk: Disk; readonly change: SettingsChanger['change']; readonly changer: SettingsChanger } {
	const disk: Disk = { data, fails: false, writes: [], told: 0, isBroken: false, copies: [] };
	const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));
	const changer = createSettingsChanger({
		async read() {
			const saved = disk.data;
			await later();
			return disk.isBroken ? damaged('Unexpected token') : readSaved(saved);
		},
		async write(saved) {
			await later();
			if (disk.fails) throw new Error('The disk is full.');
			disk.writes.push(saved);
			disk.data = saved;
			disk.isBroken = false;
		},
		keepCopy() {
			disk.copies.push(disk.data);
			return Promise.resolve('data.broken.json');
		},
		changed: () => {
			disk.told += 1;
			return Promise.resolve();
		},
	});
	return { disk, change: changer.change, changer };
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

	it('leaves what cannot be read as it stands while another setting is saved, and can mend the very setting', async () => {
		const { disk, change } = onDisk({ minutesAWeek: 'many', contactTags: ['person', 5] });
		expect(await change({ awayUntil: null })).toBeNull();
		expect(disk.data).toEqual({ minutesAWeek: 'many', contactTags: ['person', 5], awayUntil: null });
		expect(await change({ minutesAWeek: 20 })).toBeNull();
		expect(disk.data).toEqual({ minutesAWeek: 20, contactTags: ['person', 5], awayUntil: null });
	});

	it.each([
		['contactFolders', { contactFolders: ['Contacts', 5] }, { contactFolders: [] }, '5'],
		['contactFolders', { contactFolders: [5] }, { contactFolders: [] }, '5'],
		['tiers', { tiers: [{ key: 'X', name: 'X', cadence: '1m', places: 1 }, { key: 'Y' }] }, { tiers: [] }, '{"key":"Y"}'],
		['tiers', { tiers: [{ key: 'X', name: 'X', cadence: '1m', places: 1 }, { key: 'x', name: 'Twice', cadence: '1m', places: 1 }] }, { tiers: [] }, '{"key":"x","name":"Twice","cadence":"1m","places":1}'],
	] as const)('of %s never brings back what the user has taken away: the entry that cannot be read goes first', async (key, saved, wanted, value) => {
		const { disk, change, changer } = onDisk(saved);
		expect(await change(wanted)).toBe(`The setting "${key}" has an entry that cannot be read or stands there twice (${value}). With it your change would not stay: drop it first, at the top of the settings.`);
		expect(disk.writes).toEqual([]);
		for (const part of unreadableIn(saved)) await changer.drop(part);
		expect(await change(wanted)).toBeNull();
		expect(readSaved(disk.data)).toMatchObject({ settings: wanted, problems: [] });
	});

	it('saves no list of folders that leaves out a contact folder, which can be taken back where it is saved already', async () => {
		const { disk, change, changer } = onDisk({});
		expect(await change({ leftOutFolders: ['Contacts'] })).toContain('is left out by "Contacts"');
		expect(disk.writes).toEqual([]);
		disk.data = { leftOutFolders: ['Contacts'] };
		const [part] = partsToFix(disk.data);
		if (part === undefined) throw new Error('The contact folder is left out');
		expect(await changer.drop(part)).toBeNull();
		expect(disk.data).toEqual({ leftOutFolders: [] });
	});

	it('mends a setting that is set to its default, which counted all the time', async () => {
		const { disk, change } = onDisk({ minutesAWeek: '15', contactFolders: [5] });
		expect([await change({ minutesAWeek: 15 }), await change({ contactFolders: ['Contacts'] })]).toEqual([null, null]);
		expect(disk.data).toEqual({ minutesAWeek: 15, contactFolders: ['Contacts'] });
		expect(partsToFix(disk.data)).toEqual([]);
	});

	it('never saves what could not be read back', async () => {
		const { disk, change } = onDisk({});
		expect(await change({ minutesAWeek: 0 })).toBe('The setting "minutesAWeek" cannot be read; it should be a number of minutes. The default is used.');
		expect(await change(({ tiers }) => ({ tiers: [...tiers, ...tiers] }))).toContain('twice');
		expect(disk.writes).toEqual([]);
	});

	it('goes on after a change that throws', async () => {
		const { disk, change } = onDisk({});
		expect(await change(() => { throw new Error('A mistake.'); })).toContain('A mistake.');
		expect(await change({ minutesAWeek: 20 })).toBeNull();
		expect(disk.data).toEqual({ minutesAWeek: 20 });
	});

	it('drops a part that cannot be read once it is told to, if it still stands there', async () => {
		const { disk, changer } = onDisk({ contactTags: ['person', 5], dayOrder: 'year-first' });
		const [tag] = unreadableIn(disk.data);
		if (tag === undefined) throw new Error('One tag cannot be read');
		expect(await changer.drop(tag)).toBeNull();
		expect(disk.data).toEqual({ contactTags: ['person'], dayOrder: 'year-first' });
		expect(await changer.drop(tag)).toBe('It was changed since.');
	});

	it.each([['a text that is no JSON', '{"tiers": [', true], ['a list', [], false], ['a text', 'text', false]])('writes nothing over %s before the user says so, and keeps a copy then', async (_, data, isBroken) => {
		const { disk, change, changer } = onDisk(data);
		disk.isBroken = isBroken;
		expect(await change({ minutesAWeek: 20 })).toContain('damaged');
		expect(disk.writes).toEqual([]);
		expect(await changer.beginAnew()).toEqual({ kind: 'kept', path: 'data.broken.json' });
		expect([disk.copies, disk.data]).toEqual([[data], {}]);
		expect(await change({ minutesAWeek: 20 })).toBeNull();
		expect(await changer.beginAnew()).toMatchObject({ kind: 'refused' });
		expect(disk.data).toEqual({ minutesAWeek: 20 });
	});

	it('leaves a damaged file alone where no copy of it can be kept', async () => {
		const { disk } = onDisk('text');
		const changer = createSettingsChanger({ read: () => Promise.resolve(readSaved(disk.data)), write: (saved) => Promise.resolve(void disk.writes.push(saved)), keepCopy: () => Promise.reject(new Error('The disk is full.')), changed: () => Promise.resolve() });
		expect(await changer.beginAnew()).toEqual({ kind: 'refused', reason: 'The settings (data.json) could not be set aside. The disk is full.' });
		expect(disk.writes).toEqual([]);
	});
});
