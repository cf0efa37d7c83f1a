/** What the due list says where nobody is on it. */

export const NO_CONTACTS = 'There are no contacts yet. Put a note for a person into your contact folder, and write how often to be in touch: tier: B, or cadence: 3 months.';
export const NOBODY_DUE = 'Nobody is due. Give a contact a tier or a cadence, and they come up here in time.';
export const NOBODY_MATCHES = 'Nobody on the list matches.';
export const CLEAR_SEARCH = 'Clear search';

export function folderMissing(folder: string): string {
	return `There are no contacts yet, and the folder ${folder} is missing.`;
}

export function makeFolder(folder: string): string {
	return `Make folder ${folder}`;
}

export function fileInPlaceOfFolder(path: string): string {
	return `There are no contacts yet. ${path} should be a folder, and is a file: rename it, or choose another contact folder in the settings.`;
}

/** Before the name of who is next, which is a link; `nextOn` stands behind it: `Nobody is due today. Next is Ana Diaz, on 3 December.` */
export const NEXT_IS = 'Nobody is due today. Next is ';

export function nextOn(when: string): string {
	return `, on ${when}.`;
}
