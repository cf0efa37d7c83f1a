import { hiddenFolder, namelessFolder, noFolderName } from '../words/problems-folders.ts';
import { fileNameOf } from './file-name.ts';

/**
 * Why notes cannot be put into a folder of this path (with `/`; '' is the top of the vault), as the end of a sentence; null where they can. A folder has a name that
 * every system takes and that links can hold, and does not lead out of the vault nor hide from it.
 */
export function folderProblem(folder: string): string | null {
	for (const part of folder === '' ? [] : folder.split('/')) {
		if (part.trim() === '') return namelessFolder(folder);
		if (part.startsWith('.')) return hiddenFolder(part);
		// A folder that is there already may have its accents written in another way.
		if (fileNameOf(part) !== part.normalize('NFC')) return noFolderName(part, fileNameOf(part));
	}
	return null;
}
