import type { Contact } from './contact.ts';
import { noteName } from './folder.ts';
import { phoneKey, profileKey } from './matching-evidence.ts';
import { createLists, type GrowingLists, type ListsByKey } from './lists-by-key.ts';
import { nearKeysOf } from './name-comparison-keys.ts';
import { compareReady, type ComparedName } from './name-comparison.ts';
import { foldName } from './person-name.ts';
import type { Problem } from './problem.ts';

/** A contact with its names made ready: the display name first, then aliases and the file's name. */
export interface IndexedContact {
	readonly contact: Contact;
	readonly names: readonly ComparedName[];
	/** Paths of the contacts that it was told apart from, in its note or theirs. */
	readonly apartFrom: ReadonlySet<string>;
	/** Names (by key) and addresses (in lower case) of people without a note that it was told apart from. */
	readonly apartTexts: ReadonlySet<string>;
}

/** Contacts by all that attendees are matched by. Each list goes by path, whatever the order in which the contacts came. */
export interface MatchingIndex {
	readonly byPath: ReadonlyMap<string, IndexedContact>;
	/** By path without `.md`, its ends, and the file's name, folded: what a link may say. */
	readonly byLink: ListsByKey<IndexedContact>;
	readonly byEmail: ListsByKey<IndexedContact>;
	readonly byProfile: ListsByKey<IndexedContact>;
	readonly byPhone: ListsByKey<IndexedContact>;
	readonly byName: ListsByKey<IndexedContact>;
	readonly byWord: ListsByKey<IndexedContact>;
	/** See nearKeysOf. */
	readonly byNearKey: ListsByKey<IndexedContact>;
	/** Paths of notes that may be contacts and cannot be read, by path, and by the key of the name of the file. */
	readonly unreadable: UnreadableNotes;
}

export interface UnreadableNotes {
	readonly paths: ReadonlySet<string>;
	readonly byName: ReadonlyMap<string, readonly string[]>;
}

type Growing = GrowingLists<IndexedContact>;

/**
 * Makes an index of contacts. Those archived and those who died are in it, so that nobody is created twice; so are the names of the notes that cannot be read
 * (see unreadableNotes).
 */
export function indexContacts(contacts: readonly Contact[], unreadable: readonly string[] = []): MatchingIndex {
	const sorted = [...contacts].sort((a, b) => Number(a.path > b.path) - Number(a.path < b.path));
	const apart = new Map<string, { readonly paths: Set<string>; readonly texts: Set<string> }>();
	const indexed = sorted.map((contact): IndexedContact => {
		const own = { paths: new Set<string>(), texts: new Set<string>() };
		apart.set(contact.path, own);
		return { contact, names: namesOf(contact), apartFrom: own.paths, apartTexts: own.texts };
	});
	const lists = createLists<IndexedContact>;
	const maps = { byLink: lists(), byEmail: lists(), byProfile: lists(), byPhone: lists(), byName: lists(), byWord: lists(), byNearKey: lists() };
	for (const one of indexed) addTo(maps, one);
	for (const one of indexed) tellApart(one, maps, apart);
	return { byPath: new Map(indexed.map((one) => [one.contact.path, one])), ...maps, unreadable: namesOfUnreadable(unreadable) };
}

/** Paths of the notes of which something says that they cannot be read as a whole: they may be contacts. */
export function unreadableNotes(problems: readonly Problem[]): readonly string[] {
	return problems.flatMap(({ path, property }) => (property === null && /\.md$/i.test(path) ? [path] : []));
}

function namesOfUnreadable(paths: readonly string[]): UnreadableNotes {
	const byName = new Map<string, string[]>();
	for (const path of [...new Set(paths)].sort()) {
		const { key } = compareReady(noteName(path));
		if (key !== '') byName.set(key, [...(byName.get(key) ?? []), path]);
	}
	return { paths: new Set(paths), byName };
}

/** How many contacts have a name, by its key: what is asked to tell the people of a list apart. */
export function contactsNamed({ byName }: MatchingIndex): (key: string) => number {
	return (key) => byName.get(key).length;
}

/** The contacts that a link or a name in `not-same` may mean: by path, then by name. */
export function contactsCalled(text: string, { byLink, byName }: Pick<MatchingIndex, 'byLink' | 'byName'>): readonly IndexedContact[] {
	const linked = byLink.get(linkKey(text));
	return linked.length > 0 ? linked : byName.get(compareReady(text).key);
}

/** A link's target as links are compared: without heading, `.md` and `./`, folded. */
export function linkKey(target: string): string {
	return foldName(target.replace(/[#^].*$/, '').replace(/\.md$/i, '').replace(/^\.?\//, ''));
}

/** All names of a contact, ready to be compared, each once: the display name first, then aliases and the file's name. */
export function namesOf({ name, aliases, path }: Contact): readonly ComparedName[] {
	const all = [name, ...aliases, noteName(path)].map(compareReady).filter(({ key }) => key !== '');
	return [...new Map(all.map((one) => [one.key, one])).values()];
}

function addTo(maps: Readonly<Record<Exclude<keyof MatchingIndex, 'byPath' | 'unreadable'>, Growing>>, one: IndexedContact): void {
	const { contact, names } = one;
	const add = (map: Growing, keys: readonly (string | null)[]): void => {
		for (const key of new Set(keys)) {
			if (key !== null) map.add(key, one);
		}
	};
	const path = contact.path.replace(/\.md$/i, '').split('/');
	add(maps.byLink, path.map((_, index) => linkKey(path.slice(index).join('/'))));
	add(maps.byEmail, contact.emails.map((email) => email.toLowerCase()));
	add(maps.byProfile, contact.profiles.map(({ url }) => profileKey(url)));
	add(maps.byPhone, contact.phones.map(phoneKey));
	add(maps.byName, names.map(({ key }) => key));
	add(maps.byWord, names.flatMap(({ words }) => words));
	add(maps.byNearKey, names.flatMap((name) => nearKeysOf(name)));
}

/** Two contacts are apart whichever of their notes says so. */
function tellApart(one: IndexedContact, maps: Pick<MatchingIndex, 'byLink' | 'byName'>, apart: ReadonlyMap<string, { readonly paths: Set<string>; readonly texts: Set<string> }>): void {
	const own = apart.get(one.contact.path);
	for (const text of one.contact.notSame) {
		const others = contactsCalled(text, maps).filter((other) => other !== one);
		for (const other of others) {
			own?.paths.add(other.contact.path);
			apart.get(other.contact.path)?.paths.add(one.contact.path);
		}
		const key = text.includes('@') ? text.toLowerCase().replace(/^mailto:/, '') : compareReady(text).key;
		// Their own name says nothing: it would part them from themselves.
		if (others.length === 0 && !one.names.some((name) => name.key === key)) own?.texts.add(key);
	}
}
