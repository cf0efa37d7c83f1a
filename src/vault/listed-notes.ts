import type { Contact } from '../core/contact.ts';
import { linkedName, linkTargetFrom } from '../core/event-link-text.ts';
import type { LinkResolver } from './promises-elsewhere.ts';

/** The notes of a folder, as far as links to contacts are followed among them. */
export interface ListedNotes {
	readonly list: (paths: readonly string[]) => void;
	/** False where it is listed already. */
	readonly add: (path: string) => boolean;
	/** False where it was not listed. */
	readonly remove: (path: string) => boolean;
	/** Call when notes came or went, or became contacts: links may lead elsewhere since. */
	readonly follow: (contacts: readonly Contact[]) => void;
	/** Null where the link leads to no note, or to one whose name no contact has; a link to a contact is followed among all notes of its name. */
	readonly targetOf: LinkResolver;
}

export function createListedNotes(): ListedNotes {
	let listed: readonly string[] = [];
	/** Those that go by a contact's name: of a hundred thousand other notes no name is kept. */
	let followed: readonly string[] = [];
	return {
		list: (paths) => void (listed = paths),
		add(path) {
			if (listed.includes(path)) return false;
			listed = [...listed, path];
			return true;
		},
		remove(path) {
			const before = listed;
			listed = before.filter((other) => other !== path);
			return listed.length < before.length;
		},
		follow(contacts) {
			const names = new Set(contacts.map(({ path }) => linkedName(path)));
			followed = listed.filter((path) => names.has(linkedName(path)));
		},
		targetOf: (link, from) => linkTargetFrom(link, from, followed),
	};
}
