import { archiveContacts, bringBack } from '../../actions/archive.ts';
import type { Contact } from '../../core/contact.ts';
import { archivedAlready, archivedMessage, BRING_BACK_WHOM, broughtBack, doesNotComeUp, NOBODY_ARCHIVED, notArchived } from '../../words/standing.ts';
import { showNotice } from '../notices.ts';
import { perform } from '../perform.ts';
import { pickContact } from '../pick-contact.ts';
import type { Screen } from '../screen.ts';

/** Archives somebody from today, with a notice and Undo. */
export async function archive(screen: Screen, contact: Contact): Promise<void> {
	const { standing, name } = contact;
	if (standing.kind === 'archived') showNotice(archivedAlready(name));
	else if (standing.kind === 'died') showNotice(doesNotComeUp(name, 'died'));
	else await perform(screen, (context) => archiveContacts(screen.notes, [contact], context.today, context), { message: archivedMessage(name) });
}

/** Brings somebody back from the archive, with a notice and Undo. */
export async function comeBackFromArchive(screen: Screen, contact: Contact): Promise<void> {
	const { standing, name } = contact;
	if (standing.kind === 'archived') await perform(screen, (context) => bringBack(screen.notes, [contact], context), { message: broughtBack(name) });
	else showNotice(standing.kind === 'died' ? doesNotComeUp(name, 'died') : notArchived(name));
}

/** Brings back the contact that is meant, if they are in the archive; else asks who of the archive it is to be, or says that nobody is in it. */
export function bringSomebodyBack(screen: Screen, meant: Contact | null): void {
	if (meant !== null && meant.standing.kind !== 'active') {
		void comeBackFromArchive(screen, meant);
		return;
	}
	const contacts = screen.known.contacts();
	const others = contacts.filter(({ standing }) => standing.kind !== 'archived').map(({ path }) => path);
	if (others.length === contacts.length) showNotice(meant === null ? NOBODY_ARCHIVED : notArchived(meant.name));
	else pickContact(screen, { placeholder: BRING_BACK_WHOM, leaveOut: others, onPick: (contact) => void comeBackFromArchive(screen, contact) });
}
