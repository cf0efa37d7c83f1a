/** What is asked of a key. */
export type ChannelKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>;

/** Index of the channel that a digit chooses, of so many; null: the key chooses none. */
export function channelForKey(pressed: ChannelKey, count: number): number | null {
	if (hasModifier(pressed) || !/^[1-9]$/.test(pressed.key)) return null;
	const index = Number(pressed.key) - 1;
	return index < count ? index : null;
}

/** How far an arrow goes among the channels; 0: the key is no arrow. */
export function stepFor(pressed: ChannelKey): -1 | 0 | 1 {
	if (hasModifier(pressed)) return 0;
	if (pressed.key === 'ArrowRight' || pressed.key === 'ArrowDown') return 1;
	return pressed.key === 'ArrowLeft' || pressed.key === 'ArrowUp' ? -1 : 0;
}

/** Whether a key begins the text: a letter or sign, or what an input method makes one of. Not one that is still held from opening the dialog. */
export function startsText(pressed: ChannelKey): boolean {
	if (hasModifier(pressed) || pressed.repeat) return false;
	const isLetter = [...pressed.key].length === 1 && pressed.key !== ' ';
	return isLetter || pressed.key === 'Process' || pressed.key === 'Dead' || pressed.key === 'Unidentified';
}

function hasModifier({ ctrlKey, metaKey, altKey }: ChannelKey): boolean {
	return ctrlKey || metaKey || altKey;
}
