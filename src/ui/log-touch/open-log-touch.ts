import type { Contact } from '../../core/contact.ts';
import { pickContact } from '../pick-contact.ts';
import type { Screen } from '../screen.ts';
import { LogTouchModal } from './log-touch-modal.ts';

/** Opens the dialog that logs a touch with these contacts; with none, it asks for one first. A channel that is given is chosen already. */
export function openLogTouch(screen: Screen, { contacts, channel = null }: { readonly contacts: readonly Contact[]; readonly channel?: string | null }): void {
	if (contacts.length > 0) {
		new LogTouchModal(screen, contacts, channel).show();
		return;
	}
	pickContact(screen, { placeholder: 'Who were you in touch with?', onPick: (contact) => new LogTouchModal(screen, [contact], channel).show() });
}
