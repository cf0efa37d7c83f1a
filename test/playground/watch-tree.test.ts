import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchTree } from '../../playground/watch-tree.mjs';

describe('what is heard of a folder that is watched', () => {
	let root: string;
	let heard: string[];
	let stop: () => void;
	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'keep-in-touch-watch-'));
		mkdirSync(join(root, 'old/deep'), { recursive: true });
		heard = [];
		stop = watchTree(root, (path) => heard.push(path));
	});
	afterEach(() => {
		stop();
		rmSync(root, { recursive: true, force: true });
	});

	const hears = (path: string): Promise<void> => expect.poll(() => heard).toContain(path);

	it('a file that is written, in folders that were there', async () => {
		writeFileSync(join(root, 'old/deep/a.md'), '');
		await hears('old/deep/a.md');
	});

	it('a file in a folder that came a moment before, and what is written there later', async () => {
		mkdirSync(join(root, 'new/deep'), { recursive: true });
		writeFileSync(join(root, 'new/deep/a.md'), '');
		await hears('new/deep/a.md');
		writeFileSync(join(root, 'new/deep/b.md'), '');
		await hears('new/deep/b.md');
	});

	it('a file in a folder that has taken the place of another', async () => {
		rmSync(join(root, 'old'), { recursive: true });
		mkdirSync(join(root, 'old'));
		await hears('old');
		writeFileSync(join(root, 'old/b.md'), '');
		await hears('old/b.md');
	});

	it('a file in a folder under its new name', async () => {
		renameSync(join(root, 'old'), join(root, 'renamed'));
		await hears('renamed');
		heard.length = 0;
		writeFileSync(join(root, 'renamed/deep/c.md'), '');
		await hears('renamed/deep/c.md');
		expect(heard.filter((path) => path.startsWith('old'))).toEqual([]);
	});

	it('nothing more once it is left', async () => {
		stop();
		writeFileSync(join(root, 'old/a.md'), '');
		await new Promise((resolve) => {
			setTimeout(resolve, 100);
		});
		expect(heard).toEqual([]);
	});
});
