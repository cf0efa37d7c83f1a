import { formatDay, type Day } from '../core/day.ts';
import { dueOf } from '../core/due.ts';
import type { Contact } from '../core/contact.ts';
import type { Settings } from '../core/settings.ts';
import type { OpenVault } from './open-vault.ts';

/** Where a contact stands after a command wrote to the note, read back from it. */
export interface After {
	readonly contact: Contact;
	readonly lastTouch: Day | null;
	readonly due: Day | null;
	readonly state: string;
}

/** Reads the notes that a command wrote to anew, in the order given. */
export async function readBack(vault: OpenVault, contacts: readonly Contact[]): Promise<readonly After[]> {
	for (const { path } of contacts) await vault.index.update(path);
	const byPath = new Map(vault.index.contacts().map((contact) => [contact.path, contact]));
	return contacts.flatMap(({ path }) => {
		const contact = byPath.get(path);
		return contact === undefined ? [] : [afterOf(contact, vault.settings, vault.today)];
	});
}

function afterOf(contact: Contact, settings: Settings, today: Day): After {
	const { lastTouch, day, state } = dueOf(contact, settings, today);
	return { contact, lastTouch, due: day, state };
}

/** `Next due 22 February 2027.`, or what stands instead. */
export function nextDueText({ due, state }: After, today: Day): string {
	return due === null ? `They are ${state}.` : `Next due ${formatDay(due, today)}.`;
}

/** What the JSON of a command says of a contact after it. */
export function afterJson({ contact, lastTouch, due, state }: After): object {
	return { path: contact.path, name: contact.name, lastTouch, due, state };
}
