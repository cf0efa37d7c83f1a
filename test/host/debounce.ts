import type * as O from 'obsidian';

/**
 * Calls back once, `timeout` milliseconds after the first call, or after the last one with `resetTimer` (obsidian.d.ts, `debounce`);
 * the arguments are those of the last call.
 */
export function debounce<T extends unknown[], V>(callback: (...args: [...T]) => V, timeout = 0, resetTimer = false): O.Debouncer<T, V> {
	let timer: ReturnType<typeof setTimeout> | null = null;
	let last: [...T] | null = null;
	const fire = (): V | void => {
		timer = null;
		if (last !== null) return callback(...last);
	};
	const stop = (): boolean => {
		if (timer === null) return false;
		clearTimeout(timer);
		timer = null;
		return true;
	};
	const debouncer = Object.assign(
		(...args: [...T]) => {
			last = args;
			if (resetTimer) stop();
			timer ??= setTimeout(fire, timeout);
			return debouncer;
		},
		{
			cancel: () => {
				stop();
				return debouncer;
			},
			run: () => (stop() ? fire() : undefined),
		},
	) as O.Debouncer<T, V>;
	return debouncer;
}
