import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ownName, readOwner, stateOf, type Owner } from '../../src/vault/folder-owner.ts';
import { temporaryVault } from './support/temporary-vault.ts';

const onLinux = process.platform === 'linux';

/** What a name tells, where it is one. */
function ownerOf(name: string): Owner {
	const owner = readOwner(name.trim());
	if (owner === null) throw new Error(`no name of a process: ${name}`);
	return owner;
}

/** Linux's word for the state of a process, and how many threads it has. */
function threadsOf(pid: number): readonly [string, number] {
	const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
	const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	return [fields[0] ?? '', Number(fields[17])];
}

describe('the name of a process', () => {
	it('tells that it runs, and is another each time', () => {
		const owner = ownerOf(ownName());
		expect(owner.pid).toBe(process.pid);
		expect(stateOf(owner)).toBe(onLinux ? 'running' : 'unknown');
		expect(ownName()).not.toBe(ownName());
	});

	it('tells that it has ended, whoever has its pid now', () => {
		const { pid } = spawnSync(process.execPath, ['--version']);
		const own = ownerOf(ownName());
		expect(stateOf({ ...own, pid })).toBe('ended');
		if (onLinux) expect(stateOf({ ...own, start: '00000001' })).toBe('ended');
	});

	it('tells nothing of a process elsewhere, or of one whose start is not known', () => {
		const own = ownerOf(ownName());
		expect(stateOf({ ...own, place: '00000000' })).toBe('unknown');
		expect(stateOf({ ...own, start: '0' })).toBe('unknown');
	});

	it.each(['', 'free', '0-0-00000000-0123456789ab', '1-0-00000000-0123456789ab.tmp', '01-0-00000000-0123456789ab', '1-1-00000000-0123456789ab', '1-0-0000000-0123456789ab', '1-0-00000000-0123456789AB', '12345678901-0-00000000-0123456789ab'])('is not %j', (name) => {
		expect(readOwner(name)).toBeNull();
	});
});

describe.runIf(onLinux)('a process that is killed while it writes', () => {
	/** Writes large files in four threads without end. */
	const WRITES = `const { writeFile } = require('node:fs').promises; const again = (i) => writeFile(process.argv[1] + i, Buffer.alloc(3e6)).then(() => again(i)); [1, 2, 3, 4].map(again); require('node:fs').writeSync(1, 'x');`;

	it('has not ended while one of its threads is still at it, and never runs again after that', async () => {
		const vault = await temporaryVault();
		for (let times = 0; times < 30; times++) {
			const child = spawn(process.execPath, ['-e', WRITES, vault.at('file')], { stdio: ['ignore', 'pipe', 'inherit'] });
			const pid = child.pid ?? 0;
			await once(child.stdout, 'data');
			await sleep(20);
			// Its start is not known here: what is asked is only whether it has ended.
			const owner = { ...ownerOf(ownName()), pid, start: '0' };
			expect(stateOf(owner)).toBe('unknown');
			const exit = once(child, 'exit');
			child.kill('SIGKILL');
			// Without a pause: this process is its parent, and takes no notice of its end meanwhile.
			const patience = performance.now() + 5000;
			while (stateOf(owner) !== 'ended' && performance.now() < patience) continue;
			expect(stateOf(owner)).toBe('ended');
			expect(threadsOf(pid)).toEqual(['Z', 1]);
			for (let again = 0; again < 20; again++) expect(stateOf(owner)).toBe('ended');
			await exit;
			expect(stateOf(owner)).toBe('ended');
		}
	});
});
