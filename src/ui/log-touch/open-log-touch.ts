import type { Contact } from '../../core/contact.ts';
import { pickContact } from '../pick-contact.ts';
import type { Screen } from '../screen.ts';
import { LogTouchModal } from './log-touch-modal.ts';
import type { TouchForm } from './touch-form.ts';

export interface LogTouchOptions {
	/** With none, it asks for one first. */
	readonly contacts: readonly Contact[];
	/** Chosen already. */
	readonly channel?: string | null;
	/** Filled in already: somebody else wrote it, and the user looks it over. */
	readonly begin?: Partial<TouchForm>;
	/** Hears the paths of the notes once the touch is logged. */
	readonly onLogged?: (paths: readonly string[]) => void;
}

/** Opens the dialog that logs a touch. */
export function openLogTouch(screen: Screen, { contacts, channel = null, begin = {}, onLogged }: LogTouchOptions): void {
	if (contacts.length > 0) {
		new LogTouchModal(screen, contacts, { ...begin, channel }, onLogged).show();
		return;
	}
	pickContact(screen, { placeholder: 'Who were you in touch with?', onPick: (contact) => new LogTouchModal(screen, [contact], { ...begin, channel }, onLogged).show() });
}
