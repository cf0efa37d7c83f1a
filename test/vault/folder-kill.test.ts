import { readdir, rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { childProgram } from './support/child-programs.ts';
import type { WriterTask } from './support/writer.ts';
import { addLine, temporaryVault, type TemporaryVault } from './support/temporary-vault.ts';

const SMALL = 'Met in Zürich 😀\n';
const LINE = 'A line of a long note about Zürich 😀\n';
const LINES = 50_000;
const BIG = LINE.repeat(LINES);

/** After a crash: the next write goes through without any wait (0 ms are allowed), and nothing is left in the folder but the notes. */
async function expectUsable(vault: TemporaryVault, path: string, text: string, told: string): Promise<void> {
	expect(await (await vault.notes({ waitMs: 0 })).edit(path, addLine('next')), told).toMatchObject({ kind: 'written', before: text });
	const folder = path.slice(0, path.lastIndexOf('/'));
	expect(await readdir(vault.at(folder)), told).toEqual([path.slice(folder.length + 1)]);
}

describe('a process that is killed', () => {
	const start = childProgram('writer');

	/** What is tried: how the vault begins, what the child is to do there, and what must hold once it was killed. */
	interface Trial {
		readonly begin: (vault: TemporaryVault) => Promise<void>;
		readonly task: Omit<WriterTask, 'root' | 'home'>;
		readonly check: (vault: TemporaryVault, told: string) => Promise<void>;
	}

	/** Kills a child right before, or right after, each call of the disk in turn until it gets through; gives how often. */
	async function killAtEachCall(when: 'before' | 'after', { begin, task, check }: Trial): Promise<number> {
		// Two at a time, the odd calls and the even ones, each in its own vault.
		const kills = await Promise.all([1, 2].map(async (first) => {
			const vault = await temporaryVault();
			for (let call = first, count = 0; ; call += 2, count++) {
				await rm(vault.root, { recursive: true });
				await begin(vault);
				const { code, signal, err } = await start({ ...task, root: vault.root, home: vault.home, killAt: { call, when } }).ended;
				if (signal === null) {
					expect([code, err]).toEqual([0, '']);
					return count;
				}
				expect(signal).toBe('SIGKILL');
				await check(vault, `killed ${when} call ${call}`);
			}
		}));
		return kills.reduce((sum, count) => sum + count, 0);
	}

	it.each([
		['before', 'a small note', SMALL],
		['after', 'a small note', SMALL],
		['before', 'a note of 2 MB', BIG],
		['after', 'a note of 2 MB', BIG],
	] as const)('right %s any call while it edits %s leaves the old note or the new one', async (when, _, text) => {
		const states = new Set<string>();
		const kills = await killAtEachCall(when, {
			begin: (vault) => vault.write('a/n.md', text),
			task: { path: 'a/n.md', does: 'append', text: 'added' },
			check: async (vault, told) => {
				const now = await vault.read('a/n.md');
				states.add(now === text ? 'old' : 'new');
				expect(now === text || now === `${text}added\n`, told).toBe(true);
				await expectUsable(vault, 'a/n.md', now, told);
			},
		});
		expect(kills).toBeGreaterThan(34);
		expect([...states].sort()).toEqual(['new', 'old']);
	});

	it.each(['before', 'after'] as const)('right %s any call while it creates a note leaves the whole note or none', async (when) => {
		const states = new Set<string>();
		const kills = await killAtEachCall(when, {
			begin: (vault) => vault.write('b/other.md', ''),
			task: { path: 'a/n.md', does: 'create', text: LINE, times: LINES },
			check: async (vault, told) => {
				const { paths } = await (await vault.notes()).list();
				states.add(paths.join());
				if (paths.includes('a/n.md')) expect((await vault.read('a/n.md')) === BIG, told).toBe(true);
				else expect(await (await vault.notes({ waitMs: 0 })).create('a/n.md', BIG), told).toEqual({ kind: 'created' });
				await expectUsable(vault, 'a/n.md', BIG, told);
			},
		});
		expect(kills).toBeGreaterThan(10);
		expect([...states].sort()).toEqual(['a/n.md,b/other.md', 'b/other.md']);
	});

	it.each(['before', 'after'] as const)('right %s any call while it moves a note to the trash leaves it whole in one of the two places', async (when) => {
		const states = new Set<string>();
		const kills = await killAtEachCall(when, {
			begin: (vault) => vault.write('a/n.md', SMALL),
			task: { path: 'a/n.md', does: 'trash', text: SMALL },
			check: async (vault, told) => {
				const paths = (await vault.everything()).filter((path) => path.endsWith('n.md'));
				const whole = [];
				for (const path of paths) if ((await vault.read(path)) === SMALL) whole.push(path);
				expect(whole, told).toHaveLength(1);
				states.add(whole.join());
				if (whole[0] === 'a/n.md') await expectUsable(vault, 'a/n.md', SMALL, told);
			},
		});
		expect(kills).toBeGreaterThan(34);
		expect([...states].sort()).toEqual(['.trash/a/n.md', 'a/n.md']);
	});

	it.each([
		['a small note', SMALL, 60],
		['a note of 2 MB', BIG, 30],
	] as const)('at any moment while it adds line after line to %s loses none that it has told of, and leaves no half one', async (_, text, least) => {
		// Two at a time, each in its own vault: one starts up while the other writes.
		const counts = await Promise.all([0, 1].map(async () => {
			const vault = await temporaryVault();
			let lines = 0;
			for (let kills = 0; kills < 30; kills++) {
				await vault.write('a/n.md', text);
				const child = start({ root: vault.root, home: vault.home, path: 'a/n.md', does: 'append-forever', text: 'line' });
				await new Promise((resolve) => child.process.stdout.once('data', resolve));
				await new Promise((resolve) => setTimeout(resolve, Math.random() * 40));
				child.process.kill('SIGKILL');
				const { signal, out, err } = await child.ended;
				expect([signal, err]).toEqual(['SIGKILL', '']);
				const told = Number(out.trim().split('\n').pop());
				const now = await vault.read('a/n.md');
				const written = now.slice(text.length).split('\n').length - 1;
				expect([told, told + 1]).toContain(written);
				expect(now === text + Array.from({ length: written }, (__, i) => `line ${i + 1}\n`).join('')).toBe(true);
				await expectUsable(vault, 'a/n.md', now, `killed after ${told} lines`);
				lines += written;
			}
			return lines;
		}));
		for (const lines of counts) expect(lines).toBeGreaterThan(least);
	});
});
