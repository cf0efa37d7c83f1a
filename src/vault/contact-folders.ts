/** A contact folder of the settings in which no notes can be. */
export interface FolderTrouble {
	readonly folder: string;
	readonly kind: 'missing' | 'file';
}

/** As much of Obsidian's vault as tells what a path leads to. */
interface Places {
	readonly getFolderByPath: (path: string) => unknown;
	readonly getFileByPath: (path: string) => unknown;
}

/** The contact folders that are missing, or are files. The whole vault ('') is always there. */
export function folderTroublesIn(vault: Places, folders: readonly string[]): readonly FolderTrouble[] {
	return folders.flatMap((folder): readonly FolderTrouble[] => {
		if (folder === '' || vault.getFolderByPath(folder) !== null) return [];
		return [{ folder, kind: vault.getFileByPath(folder) === null ? 'missing' : 'file' }];
	});
}
