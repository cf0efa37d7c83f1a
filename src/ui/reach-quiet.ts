import { quietFloorIn, type QuietFloorView } from '../core/contact-quiet-floor.ts';
import type { Contact } from '../core/contact.ts';
import type { Touch } from '../core/touch.ts';
import { readTouchLog } from '../notes/touch-log.ts';
import { quietFloorPhrase } from '../words/quiet-floor.ts';
import { listedFor } from './listed-for.ts';
import type { Screen } from './screen.ts';

/** Says that you were in touch a short while ago, where that is so; null otherwise, and where the note cannot be read. The note is read only if it matters. */
export async function quietWords(screen: Pick<Screen, 'notes' | 'settings' | 'today'>, contact: Contact): Promise<string | null> {
	const [settings, today] = [screen.settings(), screen.today()];
	const view: QuietFloorView = { settings, today, hasDuePromise: listedFor(screen, contact).promises.length > 0 };
	if (!mayBeSoon(contact, view)) return null;
	const opened = await screen.notes.open(contact.path);
	const reading = opened.kind === 'note' ? await opened.text() : opened;
	if (reading.kind === 'failed') return null;
	const floor = quietFloorIn(contact, readTouchLog(reading.text, settings).touches.map(({ touch }) => touch), view);
	return floor === null ? null : quietFloorPhrase(floor, today);
}

/** Whether it would be soon if all touches were from your side, of which only the text tells. */
function mayBeSoon(contact: Contact, view: QuietFloorView): boolean {
	const own = contact.touchDays.full.map((day): Touch => ({ day, channel: null, incoming: false, text: '' }));
	return quietFloorIn(contact, own, view) !== null;
}
