import { Keymap } from 'obsidian';
import type { PressedKey } from './due-keys.ts';

/** What was pressed, with the Mod key as this computer has it. */
export function pressedKey(event: KeyboardEvent): PressedKey {
	const mod = Keymap.isModifier(event, 'Mod');
	const { key, code, shiftKey, altKey, ctrlKey, metaKey } = event;
	return { key, code, shiftKey, altKey, mod, otherMod: (ctrlKey || metaKey) && !mod };
}
