import { spawnSync } from 'node:child_process';
import { chmod, chown, mkdir, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diskFiles, type FolderFiles } from '../../src/vault/folder-files.ts';
import { createLocks, type LockOutcome } from '../../src/vault/folder-lock.ts';
import { ownName, readOwner } from '../../src/vault/folder-owner.ts';
import { GENERATED_NOTES } from '../support/generated.ts';
import { childProgram, type Ended } from './support/child-programs.ts';
import { hookedFiles } from './support/hooked-files.ts';
import { addLine, temporaryVault } from './support/temporary-vault.ts';

const NOTE = '/the/note.md';
const onUnix = process.platform !== 'win32';
const isRoot = process.getuid?.() === 0;

async function temporaryHome(): Promise<string> {
	return (await temporaryVault()).home;
}

async function taken(outcome: Promise<LockOutcome>): Promise<() => Promise<void>> {
	const locked = await outcome;
	if (locked.kind === 'refused') throw new Error(locked.why);
	return locked.release;
}

/** The folder of the note's lock. */
async function placeIn(home: string): Promise<string> {
	const [key] = await readdir(home);
	return join(home, key ?? '');
}

/** What the highest generation holds, and its number. */
async function highest(home: string): Promise<readonly [number, readonly string[]]> {
	const place = await placeIn(home);
	const number = Math.max(...(await readdir(place)).filter((name) => /^\d+$/.test(name)).map(Number));
	return [number, await readdir(join(place, String(number)))];
}

/** Puts a generation there as a process of that name would have left it. */
async function leave(home: string, number: number, name: string): Promise<string> {
	const release = await taken(createLocks(diskFiles, { home, waitMs: 1000 })(NOTE));
	await release();
	const generation = join(await placeIn(home), String(number));
	await rm(generation, { recursive: true, force: true });
	await mkdir(generation);
	if (name !== '') await writeFile(join(generation, name), '');
	return join(generation, name);
}

/** The name of a process of this machine that has just ended. */
function ended(): string {
	const { pid } = spawnSync(process.execPath, ['--version']);
	return ownName().replace(/^\d+/, String(pid));
}

describe('the lock of a note', () => {
	it('is held by one at a time, and waits for the one before', async () => {
		const home = await temporaryHome();
		const [here, there] = [createLocks(diskFiles, { home, waitMs: 2000 }), createLocks(diskFiles, { home, waitMs: 2000 })];
		const release = await taken(here(NOTE));
		const order: string[] = [];
		const others = [here, there, there].map((lock) => lock(NOTE).then(async (outcome) => {
			order.push('in');
			await sleep(5);
			order.push('out');
			if (outcome.kind === 'locked') await outcome.release();
			return outcome.kind;
		}));
		await sleep(60);
		expect(order).toEqual([]);
		await release();
		expect(await Promise.all(others)).toEqual(['locked', 'locked', 'locked']);
		expect(order).toEqual(['in', 'out', 'in', 'out', 'in', 'out']);
	});

	it('of another note is another one, in whatever case a disk spells the same', async () => {
		const home = await temporaryHome();
		const release = await taken(createLocks(diskFiles, { home, waitMs: 50 })('/a/Jürgen.md'));
		const other = createLocks(diskFiles, { home, waitMs: 50 });
		expect((await other('/a/Jorgen.md')).kind).toBe('locked');
		expect((await other('/A/JU\u0308RGEN.md')).kind).toBe('refused');
		await release();
	});

	it('is given up after the wait, by one who queued behind a neighbour as well', async () => {
		const vault = await temporaryVault({ 'a.md': 'text' });
		const release = await taken(createLocks(diskFiles, { home: vault.home, waitMs: 0 })(vault.at('a.md')));
		const notes = await vault.notes({ waitMs: 1000 });
		const began = performance.now();
		const refused = { kind: 'refused', reason: 'a.md was not changed: another program is writing it' };
		const asked = Array.from({ length: 20 }, () => notes.edit('a.md', addLine('x')));
		expect(await Promise.all(asked)).toEqual(asked.map(() => refused));
		// One after the other they would wait for 20 s.
		expect(performance.now() - began).toBeLessThan(15_000);
		expect((await readdir(await placeIn(vault.home))).filter((name) => name.startsWith('new-'))).toEqual([]);
		expect(await notes.trash('a.md', 'text')).toEqual({ kind: 'refused', reason: 'a.md was not moved to the trash: another program is writing it' });
		await release();
		expect((await notes.edit('a.md', addLine('x'))).kind).toBe('written');
	});

	it('is not asked for on the disk by those who wait for a neighbour in the same process', async () => {
		const home = await temporaryHome();
		const calls: string[] = [];
		const lock = createLocks(hookedFiles(diskFiles, ({ name }) => calls.push(name)), { home, waitMs: 5000 });
		const take = async (): Promise<void> => (await taken(lock(NOTE)))();
		for (let times = 0; times < 10; times++) await take();
		const oneByOne = calls.splice(0).length;
		await Promise.all(Array.from({ length: 8 }, take));
		// Once there are generations long past, each time tidies one away.
		expect(calls.length).toBeLessThan(oneByOne);
	});

	it('leaves nothing but its last generations, however often it is taken', async () => {
		const home = await temporaryHome();
		const lock = createLocks(diskFiles, { home, waitMs: 1000 });
		for (let times = 0; times < 30; times++) await (await taken(lock(NOTE)))();
		const names = (await readdir(await placeIn(home))).map(Number).sort((a, b) => a - b);
		expect(names).toEqual([23, 24, 25, 26, 27, 28, 29, 30]);
		expect(await highest(home)).toEqual([30, ['free']]);
	});

	it.runIf(onUnix)('is kept where other users cannot reach', async () => {
		const home = await temporaryHome();
		await (await taken(createLocks(diskFiles, { home, waitMs: 1000 })(NOTE)))();
		expect((await stat(home)).mode & 0o777).toBe(0o700);
		await chmod(home, 0o777);
		expect(await createLocks(diskFiles, { home, waitMs: 1000 })(NOTE)).toEqual({ kind: 'refused', why: `${home}, where locks are kept, can be written by other users` });
		await rm(home, { recursive: true });
		await writeFile(home, '');
		expect(await createLocks(diskFiles, { home, waitMs: 1000 })(NOTE)).toEqual({ kind: 'refused', why: `${home}, where locks are kept, is not a folder` });
	});

	it('is not kept in a folder of another user', async () => {
		const home = await temporaryHome();
		await mkdir(home);
		if (isRoot) await chown(home, 4711, 4711);
		const files: FolderFiles = isRoot ? diskFiles : { ...diskFiles, lstat: async (path) => Object.assign(await diskFiles.lstat(path), { uid: 4711 }) };
		const outcome = await createLocks(files, { home, waitMs: 1000 })(NOTE);
		if (onUnix) expect(outcome).toEqual({ kind: 'refused', why: `${home}, where locks are kept, belongs to another user` });
	});
});

describe('a lock that was left behind', () => {
	const isFreeAtOnce = async (home: string): Promise<string> => (await createLocks(diskFiles, { home, waitMs: 0 })(NOTE)).kind;

	it('by a process that has ended is passed by at once', async () => {
		const home = await temporaryHome();
		await leave(home, 5, ended());
		expect(await isFreeAtOnce(home)).toBe('locked');
		expect((await highest(home))[0]).toBe(6);
	});

	it.runIf(process.platform === 'linux')('by a process whose pid is another\'s by now is passed by at once', async () => {
		const home = await temporaryHome();
		await leave(home, 5, ownName().replace(/-[0-9a-f]{8}-/, '-00000001-'));
		expect(await isFreeAtOnce(home)).toBe('locked');
	});

	it('by a process that runs is never passed by, however old', async () => {
		const home = await temporaryHome();
		const left = await leave(home, 5, ownName());
		await utimes(left, 1000, 1000);
		if (process.platform === 'linux') expect(await isFreeAtOnce(home)).toBe('refused');
	});

	it.each(['4711-0-00000000-0123456789ab', 'of a later version'])('by one who cannot be asked (%s) is passed by after an hour', async (name) => {
		const home = await temporaryHome();
		const left = await leave(home, 5, name);
		const now = (await stat(left)).mtimeMs / 1000;
		await utimes(left, now - 3500, now - 3500);
		expect(await isFreeAtOnce(home)).toBe('refused');
		await utimes(left, now - 3700, now - 3700);
		expect(await isFreeAtOnce(home)).toBe('locked');
	});

	it('empty by a loss of power is taken', async () => {
		const home = await temporaryHome();
		await leave(home, 5, '');
		expect(await isFreeAtOnce(home)).toBe('locked');
		const [number, [holder]] = await highest(home);
		expect([number, readOwner(holder ?? '')?.pid]).toEqual([5, process.pid]);
	});

	it('half made is tidied away by the next who holds it', async () => {
		const home = await temporaryHome();
		await leave(home, 5, 'free');
		const place = await placeIn(home);
		const [withFile, empty, living] = [`new-${ended()}`, `new-${ended()}`, `new-${ownName()}`];
		for (const name of [withFile, empty, living]) await mkdir(join(place, name));
		await writeFile(join(place, withFile, withFile.slice(4)), '');
		expect(await isFreeAtOnce(home)).toBe('locked');
		expect((await readdir(place)).filter((name) => name.startsWith('new-'))).toEqual([living]);
	});
});

describe('a process that sleeps between two steps of taking the lock', () => {
	it('and takes a number that was tidied away meanwhile does not have it', async () => {
		const home = await temporaryHome();
		const others = createLocks(diskFiles, { home, waitMs: 5000 });
		await (await taken(others(NOTE)))();
		let isAsleep = false;
		let held: (() => Promise<void>) | null = null;
		const slow = createLocks(
			hookedFiles(diskFiles, async ({ name, path }) => {
				if (isAsleep || name !== 'rename' || !dirname(path).includes(home)) return;
				isAsleep = true;
				for (let times = 0; times < 20; times++) await (await taken(others(NOTE)))();
				held = await taken(others(NOTE));
			}),
			{ home, waitMs: 0 },
		);
		expect(await slow(NOTE)).toMatchObject({ kind: 'refused' });
		expect(isAsleep).toBe(true);
		await held!();
		expect((await slow(NOTE)).kind).toBe('locked');
	});
});

describe('any order of the steps of several who want the lock', () => {
	/** Several takers, each as often as told, whose every step waits for the scheduler; true if two ever held it at once. */
	async function meet(s: fc.Scheduler, home: string, times: readonly number[]): Promise<number> {
		let inside = 0;
		let most = 0;
		let total = 0;
		const files = hookedFiles(diskFiles, ({ name, path }) => s.schedule(Promise.resolve(), `${name} ${path.slice(home.length)}`));
		await s.waitFor(Promise.all(times.map(async (count) => {
			const lock = createLocks(files, { home, waitMs: 30_000 });
			for (let i = 0; i < count; i++) {
				const release = await taken(lock(NOTE));
				most = Math.max(most, ++inside);
				await s.schedule(Promise.resolve(), 'inside');
				inside--;
				total++;
				await release();
			}
		})));
		expect(total).toBe(times.reduce((a, b) => a + b, 0));
		return most;
	}

	it('lets one in at a time, and everyone in the end, after a crash too', async () => {
		const base = await temporaryHome();
		const dead = ended();
		let run = 0;
		await fc.assert(
			fc.asyncProperty(fc.scheduler(), fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 4 }), fc.constantFrom('nobody', 'free', 'dead', 'empty'), async (s, times, before) => {
				const home = `${base}-${run++}`;
				if (before !== 'nobody') await leave(home, 5, { free: 'free', dead, empty: '' }[before]);
				expect(await meet(s, home, times)).toBe(1);
				await rm(home, { recursive: true });
			}),
			// Each run waits for the disk some hundred times.
			{ numRuns: Math.ceil(GENERATED_NOTES / 50) },
		);
	});
});

describe('many processes that take one lock again and again', () => {
	const start = childProgram('locker');

	it('are never in at the same time, though one after the other is killed', async () => {
		const vault = await temporaryVault();
		const task = { home: vault.home, inside: vault.at('inside') };
		const running = Array.from({ length: 5 }, () => start(task));
		const ends: Promise<Ended>[] = [];
		while (ends.length < 40) {
			const [victim] = running.splice(0, 1, start(task));
			if (victim === undefined) break;
			// It has had the lock, so that it may have it again when it is killed.
			while (victim.out() === '') await sleep(5);
			await sleep(Math.random() * 40);
			victim.process.kill('SIGKILL');
			ends.push(victim.ended);
		}
		for (const child of running) child.process.kill('SIGKILL');
		const outs = await Promise.all([...ends, ...running.map((child) => child.ended)]);
		expect(outs.map(({ out }) => out).filter((out) => out.includes('VIOLATION'))).toEqual([]);
		expect(outs.map(({ signal, err }) => `${signal ?? ''}${err}`)).toEqual(outs.map(() => 'SIGKILL'));
		expect(outs.reduce((sum, { out }) => sum + out.split('\n').length - 1, 0)).toBeGreaterThan(40);
		expect((await createLocks(diskFiles, { home: vault.home, waitMs: 0 })(NOTE)).kind).toBe('locked');
	});
});
