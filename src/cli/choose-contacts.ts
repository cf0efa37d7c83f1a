import { relative, resolve, sep } from 'node:path';
import type { Contact } from '../core/contact.ts';
import { findContact } from '../core/find-contact.ts';
import { noteName } from '../core/folder.ts';
import { foldName } from '../core/person-name.ts';
import { findChannel } from '../core/touch.ts';
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

function choose(name: string, vault: OpenVault, currentFolder: string): { readonly kind: 'contact'; readonly contact: Contact } | { readonly kind: 'refused'; readonly reason: string } {
	const contacts = vault.index.contacts();
	const inVault = findContact(name, contacts);
	const found = inVault.kind === 'none' ? findContact(relative(vault.root, resolve(currentFolder, name)).split(sep).join('/'), contacts) : inVault;
	switch (found.kind) {
		case 'found':
			return { kind: 'contact', contact: found.contact };
		case 'several':
			return { kind: 'refused', reason: `several contacts are called "${name}": ${found.contacts.map(({ path }) => path).join(', ')}; name one by its path` };
		case 'none':
			return { kind: 'refused', reason: problemOf(name, vault) ?? `there is no contact "${name}"${hint(name, inVault.kind === 'none' ? inVault.similar : [], vault)}` };
	}
}

function hint(name: string, similar: readonly string[], { settings }: OpenVault): string {
	if (similar.length > 0) return `; did you mean ${similar.join(' or ')}?`;
	return findChannel(name, settings.channels) === null ? '' : `; a channel is given as --channel ${name}`;
}

/** What is wrong with the note of that name, where it is no contact because of it. */
function problemOf(name: string, { index, today }: OpenVault): string | null {
	const wanted = foldName(name.replace(/\.md$/i, ''));
	const problem = index.problems(today).find(({ path, property }) => property === null && [path.replace(/\.md$/i, ''), noteName(path)].some((one) => foldName(one) === wanted));
	return problem === undefined ? null : `${problem.path}: ${problem.message}`;
}
