import { namesTogether } from '../words/actions-titles.ts';

/** A contact as an action needs it: where the note is, and what to call them. */
export interface Named {
	readonly path: string;
	readonly name: string;
}

/** `Ana Diaz`, `Ana Diaz and Bo Lindqvist`, `Ana Diaz and 3 others`. */
export function namesOf(contacts: readonly Named[]): string {
	return namesTogether(uniqueByPath(contacts).map(({ name }) => name));
}

/** Each note once, in the order given. */
export function uniqueByPath(contacts: readonly Named[]): readonly Named[] {
	return [...new Map(contacts.map((contact) => [contact.path, contact])).values()];
}
