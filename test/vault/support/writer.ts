import { once } from 'node:events';
import { writeSync } from 'node:fs';
import process from 'node:process';
import { diskFiles } from '../../../src/vault/folder-files.ts';
import { openFolder } from '../../../src/vault/folder-notes.ts';
import type { Notes } from '../../../src/vault/notes.ts';
import { hookedFiles } from './hooked-files.ts';

/** What this program is to do: something with a note, once or until it is killed. */
export interface WriterTask {
	readonly root: string;
	readonly home: string;
	readonly path: string;
	/** `append` adds `text` as a line; `append-forever` adds `text 1`, `text 2`, … and tells the number after each. */
	readonly does: 'append' | 'append-forever' | 'create' | 'trash';
	readonly text: string;
	/** The text so many times over; a program cannot be told a long one. */
	readonly times?: number;
	/** Kills itself right before or right after so many calls of the disk, counted from the first that locks, reads or writes. */
	readonly killAt?: { readonly call: number; readonly when: 'before' | 'after' };
	/** Begins when its standard input ends, after it has said `ready`. */
	readonly waits?: boolean;
}

const task = JSON.parse(process.argv[2] ?? '') as WriterTask;
let calls = 0;
let isCounting = false;

function killIfNow(when: 'before' | 'after'): void {
	if (isCounting && task.killAt?.call === calls && task.killAt.when === when) process.kill(process.pid, 'SIGKILL');
}

const files = hookedFiles(
	diskFiles,
	() => {
		if (isCounting) calls++;
		killIfNow('before');
	},
	() => killIfNow('after'),
);

function line(text: string): (note: string) => { kind: 'splices'; splices: { from: number; to: number; insert: string }[] } {
	return (note) => ({ kind: 'splices', splices: [{ from: note.length, to: note.length, insert: `${text}\n` }] });
}

async function work(notes: Notes): Promise<string> {
	const text = task.text.repeat(task.times ?? 1);
	switch (task.does) {
		case 'append':
			return JSON.stringify(await notes.edit(task.path, line(text)).then(({ kind, ...rest }) => (kind === 'refused' ? { kind, ...rest } : { kind })));
		case 'append-forever':
			for (let number = 1; ; number++) {
				const outcome = await notes.edit(task.path, line(`${text} ${number}`));
				if (outcome.kind !== 'written') return JSON.stringify(outcome);
				writeSync(1, `${number}\n`);
			}
		case 'create':
			return JSON.stringify(await notes.create(task.path, text));
		case 'trash':
			return JSON.stringify(await notes.trash(task.path, text));
	}
}

const opened = await openFolder(task.root, { files, home: task.home, waitMs: 30_000 });
if (opened.kind === 'refused') throw new Error(opened.reason);
if (task.waits === true) {
	writeSync(1, 'ready\n');
	process.stdin.resume();
	await once(process.stdin, 'end');
}
isCounting = true;
writeSync(1, `${await work(opened.notes)}\n`);
