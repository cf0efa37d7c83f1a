import { uniqueByPath, type Named } from '../../actions/named.ts';
import { movedPath } from '../../core/folder.ts';
import { movedName } from './drafts.ts';

/** A contact that the touch is with. */
export interface ChosenContact extends Named {
	/** The same as long as the contact is in the dialog, also when the note is renamed. */
	readonly key: number;
}

/** The contacts with others at the end, but for those that are among them. `nextKey` gives each a key that none had before. */
export function withContacts(contacts: readonly ChosenContact[], added: readonly Named[], nextKey: () => number): readonly ChosenContact[] {
	const paths = new Set(contacts.map(({ path }) => path));
	const others = uniqueByPath(added).filter(({ path }) => !paths.has(path));
	return [...contacts, ...others.map(({ path, name }) => ({ path, name, key: nextKey() }))];
}

/** The contacts after a note or a folder was renamed; the same array if that concerns none. */
export function movedContacts(contacts: readonly ChosenContact[], from: string, to: string): readonly ChosenContact[] {
	if (contacts.every(({ path }) => movedPath(path, from, to) === path)) return contacts;
	return contacts.map((contact) => ({ key: contact.key, path: movedPath(contact.path, from, to), name: movedName(contact, from, to) }));
}
