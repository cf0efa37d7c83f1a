import { describe, expect, it } from 'vitest';
import { commandOf, type PressedKey } from '../../../src/ui/due/due-keys.ts';

const pressed = (key: string, more: Partial<PressedKey> = {}): PressedKey => ({ key, code: '', shiftKey: false, altKey: false, mod: false, otherMod: false, ...more });

describe('the keys of the due list', () => {
	it.each([
		['ArrowDown', 'down'],
		['End', 'last'],
		['Enter', 'open'],
		['l', 'log'],
		['L', 'log'],
		['s', 'not-now'],
		['r', 'reach-out'],
		['x', 'tick'],
		['m', 'menu'],
		['ContextMenu', 'menu'],
		['?', 'keys'],
		['/', 'search'],
	])('%s means %s', (key, command) => expect(commandOf(pressed(key))).toBe(command));

	it('with Ctrl or Command only Enter and A are ours: the rest are the hotkeys of the app', () => {
		expect(commandOf(pressed('Enter', { mod: true }))).toBe('open-in-tab');
		expect(commandOf(pressed('a', { mod: true }))).toBe('select-all');
		expect(commandOf(pressed('ф', { mod: true, code: 'KeyA' }))).toBe('select-all');
		expect(commandOf(pressed('a', { mod: true, shiftKey: true }))).toBeNull();
		expect(commandOf(pressed('a'))).toBeNull();
		expect(commandOf(pressed('s', { mod: true }))).toBeNull();
		expect(commandOf(pressed('l', { otherMod: true }))).toBeNull();
		expect(commandOf(pressed('r', { altKey: true }))).toBeNull();
	});

	it('Shift makes the question mark and the menu key, and no letters', () => {
		expect(commandOf(pressed('?', { shiftKey: true }))).toBe('keys');
		expect(commandOf(pressed('/', { shiftKey: true }))).toBe('search');
		expect(commandOf(pressed('F10', { shiftKey: true }))).toBe('menu');
		expect(commandOf(pressed('L', { shiftKey: true }))).toBeNull();
	});

	it('Space and Escape select, Shift makes a run', () => {
		expect(commandOf(pressed(' '))).toBe('select');
		expect(commandOf(pressed('Escape'))).toBe('clear-selection');
		expect(commandOf(pressed(' ', { shiftKey: true }))).toBe('select-run');
		expect(commandOf(pressed('ArrowDown', { shiftKey: true }))).toBe('select-down');
		expect(commandOf(pressed('ArrowUp', { shiftKey: true }))).toBe('select-up');
		expect(commandOf(pressed('Escape', { shiftKey: true }))).toBeNull();
	});

	it('on a keyboard of another alphabet the place of the key counts, on a Latin one the letter', () => {
		expect(commandOf(pressed('д', { code: 'KeyL' }))).toBe('log');
		expect(commandOf(pressed('م', { code: 'KeyL' }))).toBe('log');
		expect(commandOf(pressed('n', { code: 'KeyL' }))).toBeNull();
		expect(commandOf(pressed(';', { code: 'KeyS' }))).toBeNull();
	});

	it('other keys are left to the app', () => expect(commandOf(pressed('Tab'))).toBeNull());
});
