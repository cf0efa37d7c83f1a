import type { Contact } from './contact.ts';
import { noteName } from './folder.ts';
import { foldName } from './person-name.ts';

export type Found = { readonly kind: 'found'; readonly contact: Contact } | { readonly kind: 'none' } | { readonly kind: 'several'; readonly contacts: readonly Contact[] };

/**
 * The contact that somebody names by path, file name, display name or alias, without regard to case and accents. A path counts before a name,
 * and a name before an alias, so that "Ana" finds the contact Ana and not one of whom it is an alias.
 */
export function findContact(query: string, contacts: readonly Contact[]): Found {
	const wanted = foldName(withoutEnding(query.replace(/^\.\//, '')));
	if (wanted === '') return { kind: 'none' };
	const exact = contacts.find(({ path }) => path === query || path === `${query}.md`);
	if (exact !== undefined) return { kind: 'found', contact: exact };
	const namesOf: ReadonlyArray<(contact: Contact) => readonly string[]> = [({ path }) => [path], ({ path, name }) => [noteName(path), name], ({ aliases }) => aliases];
	for (const names of namesOf) {
		const found = contacts.filter((contact) => names(contact).some((name) => foldName(withoutEnding(name)) === wanted));
		if (found.length > 1) return { kind: 'several', contacts: found };
		if (found[0] !== undefined) return { kind: 'found', contact: found[0] };
	}
	return { kind: 'none' };
}

function withoutEnding(name: string): string {
	return name.replace(/\.md$/i, '');
}
