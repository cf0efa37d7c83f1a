import type { Idle } from './idle.ts';

/** Notes that wait to be read, a few at a time when there is time. */
export interface Slices {
	/** Puts a note in line, once. */
	readonly add: (path: string) => void;
	/** Takes a note out of the line; what is read of it at this moment does not count any more. */
	readonly drop: (path: string) => void;
	/** Whether a note of the present slice is still meant to be read. */
	readonly isWanted: (path: string) => boolean;
	/** Notes in line, and those that are being read. */
	readonly waiting: () => number;
	/** Makes a slice come, even if no note waits. */
	readonly wake: () => void;
	/** Empties the line. */
	readonly clear: () => void;
	/** Empties the line, and no slice comes any more. */
	readonly end: () => void;
}

/** The most notes in one slice. */
export const SLICE = 64;

/** The work gets what waited longest; it must not reject. The next slice comes when it has ended and there is time again. */
export function createSlices({ soon }: Idle, work: (paths: readonly string[]) => Promise<void>): Slices {
	const line = new Set<string>();
	const reading = new Set<string>();
	let [isRunning, isAwaited, hasEnded] = [false, false, false];
	let cancel: (() => void) | null = null;

	const run = async (): Promise<void> => {
		cancel = null;
		isAwaited = false;
		isRunning = true;
		for (const path of firstOf(line, SLICE)) {
			line.delete(path);
			reading.add(path);
		}
		try {
			await work([...reading]);
		} finally {
			reading.clear();
			isRunning = false;
			if (line.size > 0 || isAwaited) wake();
		}
	};
	const wake = (): void => {
		isAwaited = true;
		if (!isRunning && !hasEnded) cancel ??= soon(() => void run());
	};
	const clear = (): void => {
		line.clear();
		reading.clear();
	};
	return {
		add(path) {
			line.add(path);
			wake();
		},
		drop(path) {
			line.delete(path);
			reading.delete(path);
		},
		isWanted: (path) => reading.has(path),
		waiting: () => line.size + [...reading].filter((path) => !line.has(path)).length,
		wake,
		clear,
		end() {
			hasEnded = true;
			cancel?.();
			clear();
		},
	};
}

function firstOf(paths: Iterable<string>, most: number): readonly string[] {
	const first: string[] = [];
	for (const path of paths) {
		if (first.length === most) break;
		first.push(path);
	}
	return first;
}
