import { describe, expect, it } from 'vitest';
import { idleOf } from '../../src/vault/idle.ts';

/** A window that writes down what it is asked for. */
function fakeWindow(hasIdleTimes: boolean): { readonly win: Window; readonly asked: string[]; readonly call: () => void } {
	const asked: string[] = [];
	let waiting: () => void = () => undefined;
	const note = (name: string) => (first: unknown, second?: unknown): number => {
		asked.push(`${name} ${typeof first === 'function' ? JSON.stringify(second) : String(first)}`);
		if (typeof first === 'function') waiting = first as () => void;
		return 7;
	};
	const idleTimes = hasIdleTimes ? { requestIdleCallback: note('idle'), cancelIdleCallback: note('cancel idle') } : {};
	return { win: { setTimeout: note('timer'), clearTimeout: note('clear timer'), ...idleTimes } as unknown as Window, asked, call: () => waiting() };
}

describe('time for work in the background', () => {
	it.each([
		['is when the window has nothing better to do, after a second at the latest', true, ['idle {"timeout":1000}', 'cancel idle 7']],
		['comes after a pause where the window does not say when it is idle', false, ['timer 30', 'clear timer 7']],
	])('%s', (_, hasIdleTimes, expected) => {
		const { win, asked, call } = fakeWindow(hasIdleTimes);
		let worked = 0;
		const cancel = idleOf(win).soon(() => (worked += 1));
		expect(worked).toBe(0);
		call();
		expect(worked).toBe(1);
		cancel();
		expect(asked).toEqual(expected);
	});
});
