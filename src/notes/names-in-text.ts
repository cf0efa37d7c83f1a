import type { Contact } from '../core/contact.ts';
import { foldName } from '../core/person-name.ts';

/** Finds people by their whole names in text. */
export interface NameFinder {
	/** Paths of those who are named in a text, each once. */
	readonly find: (text: string) => readonly string[];
}

interface Named {
	readonly path: string;
	readonly words: readonly string[];
}

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}'.-]*/gu;

/**
 * Finds contacts by names and aliases of two words or more, without regard to case and accents. A name that two of them have finds neither; a single word,
 * which may be anybody, finds nobody.
 */
export function nameFinder(contacts: readonly Pick<Contact, 'path' | 'name' | 'aliases'>[]): NameFinder {
	const byName = new Map<string, Named | null>();
	for (const { path, name, aliases } of contacts) {
		for (const words of [name, ...aliases].map(wordsOf)) {
			const key = words.join(' ');
			const other = byName.get(key);
			if (words.length >= 2) byName.set(key, other === undefined || other?.path === path ? { path, words } : null);
		}
	}
	const byFirst = new Map<string, Named[]>();
	for (const named of byName.values()) {
		const first = named?.words[0];
		if (named !== null && first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), named]);
	}
	return {
		find(text) {
			const words = wordsOf(text);
			const found = new Set<string>();
			for (const [index, word] of words.entries()) {
				for (const named of byFirst.get(word) ?? []) if (named.words.every((one, at) => isSaid(one, words[index + at] ?? ''))) found.add(named.path);
			}
			return [...found];
		},
	};
}

/** `Diaz` is said in `Diaz's` as well. */
function isSaid(word: string, said: string): boolean {
	return said === word || said === `${word}'s` || said === `${word}'`;
}

function wordsOf(text: string): readonly string[] {
	return (foldName(text).match(WORDS) ?? []).map((word) => word.replace(/[.-]+$/, ''));
}
