/** Why notes cannot be put into a folder, as the end of a sentence. */

export function namelessFolder(folder: string): string {
	return `“${folder}” has a folder without a name`;
}

export function hiddenFolder(part: string): string {
	return `“${part}” begins with a dot: it leads out of the vault, or Obsidian does not show it`;
}

/** `right`: a name like it that every system takes; '' where there is none. */
export function noFolderName(part: string, right: string): string {
	const wrong = `“${part}” cannot be the name of a folder on every system`;
	return right === '' ? wrong : `${wrong}; “${right}” can`;
}
