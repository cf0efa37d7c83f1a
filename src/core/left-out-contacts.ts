import { isInFolder } from './folder.ts';
import type { Settings } from './settings.ts';

/** Contact folders of which no note is a contact, because they, or a folder that they lie in, are left out; with the folder that does it. */
export function contactFoldersLeftOut({ contactFolders, leftOutFolders }: Pick<Settings, 'contactFolders' | 'leftOutFolders'>): ReadonlyArray<{ readonly folder: string; readonly by: string }> {
	return contactFolders.flatMap((folder) => {
		const by = leftOutFolders.find((leftOut) => folder === leftOut || isInFolder(folder, leftOut));
		return by === undefined ? [] : [{ folder, by }];
	});
}
