import type { Contact } from '../core/contact.ts';
import { findContact } from '../core/find-contact.ts';
import { noteName } from '../core/folder.ts';
import { foldName } from '../core/person-name.ts';
import type { Problem } from '../core/problem.ts';
import { didYouMean, noContact, severalContacts } from '../words/asked.ts';

export type AskedContact =
	| { readonly kind: 'contact'; readonly contact: Contact }
	/** `isNobody`: no contact and no note with a problem has that name. */
	| { readonly kind: 'refused'; readonly reason: string; readonly isNobody: boolean };

/** The one contact whom somebody names from outside, or the reason why it is not one: nobody, several, or a note that cannot be read. */
export function askedContact(name: string, contacts: readonly Contact[], problems: readonly Problem[]): AskedContact {
	const found = findContact(name, contacts);
	switch (found.kind) {
		case 'found':
			return { kind: 'contact', contact: found.contact };
		case 'several':
			return { kind: 'refused', reason: severalContacts(name, found.contacts.map(({ path }) => path)), isNobody: false };
		case 'none': {
			const problem = problemOf(name, problems);
			if (problem !== null) return { kind: 'refused', reason: problem, isNobody: false };
			const reason = [noContact(name), ...(found.similar.length === 0 ? [] : [didYouMean(found.similar)])].join('; ');
			return { kind: 'refused', reason, isNobody: found.similar.length === 0 };
		}
	}
}

/** What is wrong with the note of that name, where it is no contact because of it. */
function problemOf(name: string, problems: readonly Problem[]): string | null {
	const wanted = foldName(name.replace(/\.md$/i, ''));
	const problem = problems.find(({ path, property }) => property === null && [path.replace(/\.md$/i, ''), noteName(path)].some((one) => foldName(one) === wanted));
	return problem === undefined ? null : `${problem.path}: ${problem.message}`;
}
