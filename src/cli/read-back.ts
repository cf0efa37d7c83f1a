import type { Contact } from '../core/contact.ts';
import { dueOf } from '../core/due.ts';
import type { After } from '../reports/after-write.ts';
import type { OpenVault } from './open-vault.ts';

/** Reads the notes that a command wrote to anew, in the order given. */
export async function readBack(vault: OpenVault, contacts: readonly Contact[]): Promise<readonly After[]> {
	for (const { path } of contacts) await vault.index.update(path);
	const byPath = new Map(vault.index.contacts().map((contact) => [contact.path, contact]));
	return contacts.flatMap((before) => {
		const contact = byPath.get(before.path);
		return contact === undefined ? [] : [{ before, contact, due: dueOf(contact, vault.settings, vault.today) }];
	});
}
