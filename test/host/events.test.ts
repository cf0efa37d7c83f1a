import { describe, expect, it, vi } from 'vitest';
import { Component } from './component.ts';
import { debounce } from './debounce.ts';
import { Events } from './events.ts';

describe('listeners', () => {
	it('are taken off by what they were put on with', () => {
		const events = new Events();
		const heard: unknown[] = [];
		const ref = events.on('a', (value) => heard.push(value));
		events.trigger('a', 1);
		events.offref(ref);
		events.trigger('a', 2);
		expect(heard).toEqual([1]);
	});

	it('may take themselves off while they are told', () => {
		const events = new Events();
		const heard: string[] = [];
		const ref = events.on('a', () => {
			heard.push('first');
			events.offref(ref);
		});
		events.on('a', () => heard.push('second'));
		events.trigger('a');
		events.trigger('a');
		expect(heard).toEqual(['first', 'second', 'second']);
	});

	it('do not keep each other from hearing: what one throws is thrown later', () => {
		vi.useFakeTimers();
		const events = new Events();
		const heard: string[] = [];
		events.on('a', () => {
			throw new Error('broken');
		});
		events.on('a', () => heard.push('second'));
		events.trigger('a');
		expect(heard).toEqual(['second']);
		expect(() => vi.runAllTimers()).toThrow('broken');
		vi.useRealTimers();
	});
});

describe('a component', () => {
	it('cleans up once, with its children, newest first', () => {
		const done: string[] = [];
		const parent = new Component();
		const child = parent.addChild(new Component());
		const events = new Events();
		parent.load();
		child.register(() => done.push('child'));
		parent.register(() => done.push('first'));
		parent.register(() => done.push('second'));
		parent.registerEvent(events.on('a', () => done.push('heard')));
		parent.unload();
		parent.unload();
		events.trigger('a');
		expect(done).toEqual(['child', 'second', 'first']);
	});
});

describe('debounce', () => {
	it('calls once with the last arguments, counted from the first call or from the last', () => {
		vi.useFakeTimers();
		const calls: string[] = [];
		const fromFirst = debounce((value: number) => calls.push(`first ${String(value)}`), 100);
		const fromLast = debounce((value: number) => calls.push(`last ${String(value)}`), 100, true);
		for (const value of [1, 2, 3]) {
			fromFirst(value);
			fromLast(value);
			vi.advanceTimersByTime(40);
		}
		expect(calls).toEqual(['first 3']);
		vi.advanceTimersByTime(60);
		expect(calls).toEqual(['first 3', 'last 3']);
		fromLast(4).cancel();
		fromFirst(5).run();
		vi.runAllTimers();
		expect(calls).toEqual(['first 3', 'last 3', 'first 5']);
		vi.useRealTimers();
	});
});
