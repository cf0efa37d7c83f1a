import type { Contact } from './contact.ts';
import { noteName } from './folder.ts';
import { foldName } from './person-name.ts';

export type Found =
	| { readonly kind: 'found'; readonly contact: Contact }
	/** With the names that hold what was asked for, three at the most. */
	| { readonly kind: 'none'; readonly similar: readonly string[] }
	| { readonly kind: 'several'; readonly contacts: readonly Contact[] };

/**
 * The contact that somebody names by path (or its end), file name, display name or alias, without regard to case and accents. A path counts before a name,
 * and a name before an alias, so that "Ana" finds the contact Ana and not one of whom it is an alias.
 */
export function findContact(query: string, contacts: readonly Contact[]): Found {
	const wanted = foldName(withoutEnding(linkTarget(query).replace(/^\.\//, '')));
	if (wanted === '') return { kind: 'none', similar: [] };
	const exact = contacts.find(({ path }) => path === query || path === `${query}.md`);
	if (exact !== undefined) return { kind: 'found', contact: exact };
	const namesOf: ReadonlyArray<(contact: Contact) => readonly string[]> = [({ path }) => [path], ({ path }) => pathEnds(path), ({ path, name }) => [noteName(path), name], ({ aliases }) => aliases];
	for (const names of namesOf) {
		const found = contacts.filter((contact) => names(contact).some((name) => foldName(withoutEnding(name)) === wanted));
		if (found.length > 1) return { kind: 'several', contacts: found };
		if (found[0] !== undefined) return { kind: 'found', contact: found[0] };
	}
	return { kind: 'none', similar: similarNames(wanted, contacts) };
}

/** What a link leads to; the text itself where it is none. */
function linkTarget(text: string): string {
	return /^\[\[([^[\]|#^]+)(?:[|#^][^[\]]*)?\]\]$/.exec(text.trim())?.[1] ?? text;
}

/** `a/b/c.md` ends in `b/c.md`; the name alone is no path. */
function pathEnds(path: string): readonly string[] {
	const parts = path.split('/');
	return parts.slice(1, -1).map((_, index) => parts.slice(index + 1).join('/'));
}

function similarNames(wanted: string, contacts: readonly Contact[]): readonly string[] {
	const similar = contacts.filter(({ name, aliases }) => [name, ...aliases].some((one) => ` ${foldName(one)}`.includes(` ${wanted}`)));
	const isOnly = ({ name }: Contact): boolean => contacts.filter((other) => other.name === name).length === 1;
	return similar.length > 3 ? [] : similar.map((contact) => (isOnly(contact) ? contact.name : contact.path));
}

function withoutEnding(name: string): string {
	return name.replace(/\.md$/i, '');
}
