import type { Screen } from './screen.ts';
import { SessionModal } from './session/session-modal.ts';

/** Opens a session: the next few contacts of the due list, one at a time. */
export function openSession(screen: Screen): void {
	new SessionModal(screen).show();
}
