import { describe, expect, it } from 'vitest';
import { channelForKey, startsText, stepFor, type ChannelKey } from '../../../src/ui/log-touch/channel-keys.ts';

const press = (key: string, change: Partial<ChannelKey> = {}): ChannelKey => ({ key, ctrlKey: false, metaKey: false, altKey: false, repeat: false, ...change });

describe('keys among the channels', () => {
	it('a digit chooses the channel that shows it', () => {
		expect(['1', '7', '8', '0', 'a'].map((key) => channelForKey(press(key), 7))).toEqual([0, 6, null, null, null]);
		expect(channelForKey(press('1', { ctrlKey: true }), 7)).toBeNull();
	});

	it('arrows go to the next and the one before', () => {
		expect(['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'x'].map((key) => stepFor(press(key)))).toEqual([1, 1, -1, -1, 0]);
		expect(stepFor(press('ArrowLeft', { altKey: true }))).toBe(0);
	});

	it('a letter of any script begins the text, and so does a digit that stands for no channel', () => {
		for (const key of ['h', 'É', '王', '🙂', '8', 'Process', 'Dead']) expect(startsText(press(key))).toBe(true);
	});

	it('keys that do something else do not', () => {
		for (const key of [' ', 'Tab', 'Escape', 'F1', 'Shift']) expect(startsText(press(key))).toBe(false);
		expect(startsText(press('p', { metaKey: true }))).toBe(false);
	});

	it('the key that opened the dialog, still held down, does not', () => {
		expect(startsText(press('l', { repeat: true }))).toBe(false);
	});
});
