import { quietFloorIn } from '../core/contact-quiet-floor.ts';
import type { DueEntry } from '../core/due-list.ts';
import { readSessionCard } from '../notes/session-card.ts';
import { readTouchLog } from '../notes/touch-log.ts';
import type { SessionPerson } from '../reports/session-person.ts';
import type { NotedLinks } from './noted-links.ts';
import type { OpenVault } from './open-vault.ts';
import { readMentions } from './session-mentions.ts';

/** Reads what there is to know of the people of a session. `noted`: the links of all notes. */
export async function readSessionPeople(entries: readonly DueEntry[], vault: OpenVault, noted: NotedLinks): Promise<readonly SessionPerson[]> {
	const { settings, today } = vault;
	const texts = await Promise.all(entries.map(({ contact }) => textOf(contact.path, vault)));
	const read = entries.map((entry, index) => {
		const { contact, promises } = entry;
		const text = texts[index] ?? '';
		const touches = readTouchLog(text, settings).touches.map(({ touch }) => touch);
		const quietFloor = quietFloorIn(contact, touches, { settings, today, hasDuePromise: promises.length > 0 });
		return { entry, card: readSessionCard(text, contact, { settings, today }), quietFloor };
	});
	const mentions = await readMentions(read.map(({ entry, card }) => ({ contact: entry.contact, since: card.lastTouch })), vault, noted);
	return read.map((person, index) => ({ ...person, mentions: mentions[index] ?? [] }));
}

/** Empty where it cannot be read: the properties were, a moment ago. */
async function textOf(path: string, { notes }: OpenVault): Promise<string> {
	const opened = await notes.open(path);
	const reading = opened.kind === 'note' ? await opened.text() : opened;
	return reading.kind === 'failed' ? '' : reading.text;
}
