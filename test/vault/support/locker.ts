import { readFileSync, unlinkSync, writeFileSync, writeSync } from 'node:fs';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { diskFiles } from '../../../src/vault/folder-files.ts';
import { createLocks } from '../../../src/vault/folder-lock.ts';
import { ownName, readOwner, stateOf } from '../../../src/vault/folder-owner.ts';

/** Takes one lock again and again until it is killed, and looks whether it is alone each time it has it. */
export interface LockerTask {
	readonly home: string;
	/** A file that is there while somebody has the lock, with that process's name in it. */
	readonly inside: string;
}

const task = JSON.parse(process.argv[2] ?? '') as LockerTask;
const lock = createLocks(diskFiles, { home: task.home, waitMs: 30_000 });
const me = ownName();

function whoIsInside(): string | null {
	try {
		return readFileSync(task.inside, 'utf8');
	} catch {
		return null;
	}
}

function fail(message: string): never {
	writeSync(1, `VIOLATION ${message}\n`);
	process.exit(3);
}

for (let times = 1; ; times++) {
	const locked = await lock('/the/note');
	if (locked.kind === 'refused') fail(locked.why);
	const other = whoIsInside();
	// One that was killed inside has left its name; an empty file is one that was killed while it wrote that.
	const owner = other === null ? null : readOwner(other);
	const state = owner === null ? 'ended' : stateOf(owner);
	if (state !== 'ended') fail(`${other ?? ''} is inside with ${me}, ${state}`);
	writeFileSync(task.inside, me);
	await sleep(Math.random() * 3);
	if (whoIsInside() !== me) fail(`somebody came in to ${me}`);
	unlinkSync(task.inside);
	await locked.release();
	writeSync(1, `${times}\n`);
	if (times % 5 === 0) await sleep(Math.random() * 5);
}
