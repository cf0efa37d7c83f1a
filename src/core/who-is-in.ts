import type { Contact } from './contact.ts';
import { foldName } from './person-name.ts';

/** What contacts can have in common. */
export type CommonKind = 'city' | 'company';

/** A city or a company, and whose it is. */
export interface Common {
	readonly kind: CommonKind;
	/** As most of the notes write it; of spellings used as often, the first in the order of letters. */
	readonly name: string;
	/** What tells it apart: without regard to case, accents and blanks. */
	readonly key: string;
	/** By name. Not those who have died; those in the archive last. */
	readonly contacts: readonly Contact[];
}

/** The cities and the companies of contacts, each with those who are there: the cities first, by how many they are, then by name. */
export function commonPlaces(contacts: readonly Contact[]): readonly Common[] {
	const living = contacts.filter(({ standing }) => standing.kind !== 'died');
	return [...grouped(living, 'city', ({ cities }) => cities), ...grouped(living, 'company', ({ companies }) => companies)];
}

/** The same city or company as the contacts are now; null: nobody is there any more. */
export function commonPlace(contacts: readonly Contact[], { kind, key }: Pick<Common, 'kind' | 'key'>): Common | null {
	return commonPlaces(contacts).find((one) => one.kind === kind && one.key === key) ?? null;
}

function grouped(contacts: readonly Contact[], kind: CommonKind, namesOf: (contact: Contact) => readonly string[]): readonly Common[] {
	const groups = new Map<string, { readonly spellings: string[]; readonly contacts: Set<Contact> }>();
	for (const contact of contacts) {
		for (const name of namesOf(contact)) {
			const key = foldName(name);
			if (key === '') continue;
			const group = groups.get(key) ?? { spellings: [], contacts: new Set() };
			group.spellings.push(name.trim());
			group.contacts.add(contact);
			groups.set(key, group);
		}
	}
	const all = [...groups].map(([key, group]): Common => ({ kind, key, name: commonest(group.spellings), contacts: inOrder([...group.contacts]) }));
	// The sort is stable: of as many people, the order by name stays.
	return all.sort((a, b) => compare(a.key, b.key)).sort((a, b) => b.contacts.length - a.contacts.length);
}

function commonest(spellings: readonly string[]): string {
	const counts = new Map<string, number>();
	for (const spelling of spellings) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
	return [...counts].sort(([a], [b]) => compare(a, b)).sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

function inOrder(contacts: readonly Contact[]): readonly Contact[] {
	const keyed = contacts.map((contact) => ({ contact, key: `${contact.standing.kind === 'archived' ? 1 : 0}${foldName(contact.name)}\n${contact.path}` }));
	return keyed.sort((a, b) => compare(a.key, b.key)).map(({ contact }) => contact);
}

function compare(a: string, b: string): number {
	return Number(a > b) - Number(a < b);
}
