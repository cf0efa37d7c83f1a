import type { Contact } from '../../core/contact.ts';
import { WHO_WERE_YOU_WITH } from '../../words/log-touch.ts';
import { pickContact } from '../pick-contact.ts';
import type { Screen } from '../screen.ts';
import { LogTouchModal } from './log-touch-modal.ts';
import type { TouchForm } from './touch-form.ts';

export interface LogTouchOptions {
	/** With none, it asks for one first. */
	readonly contacts: readonly Contact[];
	/** Chosen already. */
	readonly channel?: string | null;
	/** Filled in already: somebody else wrote it, and the user looks it over. It goes over what was kept from last time; with words in it, what was kept waits. */
	readonly begin?: Partial<TouchForm>;
	/** Hears the paths of the notes once the touch is logged. */
	readonly onLogged?: (paths: readonly string[]) => void;
}

/** Opens the dialog that logs a touch. */
export function openLogTouch(screen: Screen, { contacts, channel = null, begin = {}, onLogged }: LogTouchOptions): void {
	const said = channel === null ? begin : { ...begin, channel };
	if (contacts.length > 0) {
		new LogTouchModal(screen, contacts, said, onLogged).show();
		return;
	}
	pickContact(screen, { placeholder: WHO_WERE_YOU_WITH, onPick: (contact) => new LogTouchModal(screen, [contact], said, onLogged).show() });
}
