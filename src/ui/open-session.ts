import type { Screen } from './screen.ts';
import { deskToGoOn } from './session/held-desk.ts';
import { SessionModal } from './session/session-modal.ts';

/** Opens a session: the next few contacts of the due list, one at a time. One that was left today goes on where that was, and says so. */
export function openSession(screen: Screen): void {
	new SessionModal(screen, deskToGoOn(screen.today()), { saysWhere: true }).show();
}
