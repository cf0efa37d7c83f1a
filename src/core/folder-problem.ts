import { fileNameOf } from './file-name.ts';

/**
 * Why notes cannot be put into a folder of this path (with `/`; '' is the top of the vault), as the end of a sentence; null where they can. A folder has a name that
 * every system takes and that links can hold, and does not lead out of the vault nor hide from it.
 */
export function folderProblem(folder: string): string | null {
	for (const part of folder === '' ? [] : folder.split('/')) {
		if (part.trim() === '') return `“${folder}” has a folder without a name`;
		if (part.startsWith('.')) return `“${part}” begins with a dot: it leads out of the vault, or Obsidian does not show it`;
		// A folder that is there already may have its accents written in another way.
		if (fileNameOf(part) !== part.normalize('NFC')) return `“${part}” cannot be the name of a folder on every system${suggestion(fileNameOf(part))}`;
	}
	return null;
}

function suggestion(name: string): string {
	return name === '' ? '' : `; “${name}” can`;
}
