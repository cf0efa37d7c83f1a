import type { Contact } from '../../core/contact.ts';
import { nothingWritten } from '../../words/nothing-written.ts';
import { showNotice } from '../notices.ts';
import { loadLastChannel } from './last-channel.ts';
import { submitTouch } from './submit-touch.ts';
import type { Screen } from '../screen.ts';

/** Logs a touch of today, without words, in the channel that was logged last on this device. */
export async function logTouchNow(screen: Screen, contacts: readonly Contact[]): Promise<void> {
	if (contacts.length === 0) return;
	const channel = loadLastChannel(screen.device, screen.settings().channels);
	const refusal = await submitTouch(screen, { contacts, touch: { day: screen.today(), channel, incoming: false, text: '' }, nextTouch: null });
	if (refusal !== null) showNotice(nothingWritten(refusal));
}
