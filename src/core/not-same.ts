import type { Attendee } from './attendee.ts';
import type { Contact } from './contact.ts';
import { namesOf } from './matching-index.ts';
import { compareReady } from './name-comparison.ts';

/**
 * What a contact's note can say of somebody without a note who is not that contact: an address of theirs, else their name. Null where both are the contact's own too,
 * so that nothing would tell the two apart the next time.
 */
export function notSameText({ entries, attendee }: { readonly entries: readonly Attendee[]; readonly attendee: Attendee }, other: Contact): string | null {
	const ownNames = new Set(namesOf(other).map(({ key }) => key));
	const ownEmails = new Set(other.emails.map((email) => email.toLowerCase()));
	// What the list says comes first: by that they are met again.
	const said = [...entries, attendee];
	const email = said.flatMap(({ emails }) => emails).find((one) => !ownEmails.has(one.toLowerCase()));
	const names = said.flatMap(({ name, isGuessedName }) => (name === null || isGuessedName ? [] : [name]));
	return email ?? names.find((name) => isOther(compareReady(name).key, ownNames)) ?? null;
}

function isOther(key: string, ownNames: ReadonlySet<string>): boolean {
	return key !== '' && !ownNames.has(key);
}
