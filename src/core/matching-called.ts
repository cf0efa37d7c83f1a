import type { Attendee } from './attendee.ts';
import { compareReady, likeness, type ComparedName, type Likeness } from './name-comparison.ts';

/** What somebody on a list is called, ready to be compared. */
export interface Called {
	readonly name: ComparedName | null;
	/** What a link to them shows besides. */
	readonly alias: ComparedName | null;
}

const ORDER: readonly Likeness[] = ['same', 'fits', 'loose', 'similar'];

/** What an attendee is called. Null for what has no letters. */
export function calledOf({ name, alias }: Pick<Attendee, 'name' | 'alias'>): Called {
	return { name: name === null ? null : compareReady(name), alias: ready(alias) };
}

function ready(alias: string | undefined): ComparedName | null {
	const compared = alias === undefined ? null : compareReady(alias);
	return compared?.key === '' ? null : compared;
}

/** All that somebody is called; the name first. */
export function namesOf({ name, alias }: Called): readonly ComparedName[] {
	return [name, alias].flatMap((one) => one ?? []);
}

/** How alike what somebody is called is to another name: the most alike of both. */
export function likenessOf(called: Called, other: ComparedName): Likeness {
	return mostAlike([called.name === null ? 'different' : likeness(called.name, other), likenessOfAlias(called, other)]);
}

/**
 * How alike what a link shows is to another name. One word alone fits too many: it is like that word alone, or with the words of the name that the link is for, such as
 * `Zed` and `Zed Olm` for `[[Xaver Olm|Zed]]`.
 */
export function likenessOfAlias({ name, alias }: Called, other: ComparedName): Likeness {
	if (alias === null) return 'different';
	if (alias.isFull || !other.isFull) return likeness(alias, other);
	const words = [...alias.words, ...(name?.words ?? [])];
	return other.words.every((word) => words.includes(word)) && alias.words.every((word) => other.words.includes(word)) ? 'fits' : 'different';
}

/** How alike two people are by all that they are called. */
export function likenessOfBoth(a: Called, b: Called): Likeness {
	const toName = [b.name === null ? 'different' : likenessOf(a, b.name), a.name === null ? 'different' : likenessOf(b, a.name)] as const;
	return mostAlike([...toName, a.alias === null || b.alias === null ? 'different' : likeness(a.alias, b.alias)]);
}

/** The most alike of several. */
export function mostAlike(found: readonly Likeness[]): Likeness {
	return ORDER.find((one) => found.includes(one)) ?? 'different';
}
