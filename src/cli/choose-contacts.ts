import { relative, resolve, sep } from 'node:path';
import { askedContact, type AskedContact } from '../actions/asked-contact.ts';
import type { Contact } from '../core/contact.ts';
import { findChannel } from '../core/touch.ts';
import { perhapsChannel } from '../words/cli-answers.ts';
import type { OpenVault } from './open-vault.ts';

export type Chosen = { readonly kind: 'chosen'; readonly contacts: readonly Contact[] } | { readonly kind: 'refused'; readonly reason: string };

/** The contacts that the arguments name, each once: exactly one for each name, or the reason why not. A path may also be one as the shell sees it. */
export function chooseContacts(names: readonly string[], vault: OpenVault, currentFolder: string): Chosen {
	const contacts: Contact[] = [];
	for (const name of names) {
		const found = choose(name, vault, currentFolder);
		if (found.kind === 'refused') return found;
		contacts.push(found.contact);
	}
	return { kind: 'chosen', contacts: [...new Map(contacts.map((contact) => [contact.path, contact])).values()] };
}

function choose(name: string, { index, root, settings, today }: OpenVault, currentFolder: string): AskedContact {
	const contacts = index.contacts();
	const problems = index.problems(today);
	const inVault = askedContact(name, contacts, problems);
	if (inVault.kind === 'contact') return inVault;
	const fromShell = askedContact(relative(root, resolve(currentFolder, name)).split(sep).join('/'), contacts, []);
	if (fromShell.kind === 'contact') return fromShell;
	const isChannel = inVault.isNobody && findChannel(name, settings.channels) !== null;
	return isChannel ? { ...inVault, reason: perhapsChannel(inVault.reason, name) } : inVault;
}
