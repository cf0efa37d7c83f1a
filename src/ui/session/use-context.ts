import { useEffect, useState } from 'preact/hooks';
import type { Contact } from '../../core/contact.ts';
import type { Day } from '../../core/day.ts';
import type { Mention } from '../../notes/mentions.ts';
import { readSessionCard, type SessionCard } from '../../notes/session-card.ts';
import { readMentions } from '../../vault/obsidian-mentions.ts';
import type { Screen } from '../screen.ts';

/** What was read of a contact's note and of those that mention them. */
export interface SessionContext {
	readonly path: string;
	readonly card: SessionCard;
	readonly mentions: readonly Mention[];
	/** Why the note could not be read; null where it was. */
	readonly trouble: string | null;
}

/** Reads the context of a contact when they are shown, and again when `revision` is another number. Null until it is read. */
export function useContext(screen: Screen, contact: Contact, today: Day, revision: number): SessionContext | null {
	const [context, setContext] = useState<SessionContext | null>(null);
	useEffect(() => {
		let isWanted = true;
		void readContext(screen, contact).then((read) => {
			if (isWanted) setContext(read);
		});
		return () => {
			isWanted = false;
		};
	}, [contact, today, revision]);
	return context?.path === contact.path ? context : null;
}

async function readContext(screen: Screen, contact: Contact): Promise<SessionContext> {
	const settings = screen.settings();
	const opened = await screen.notes.open(contact.path);
	const reading = opened.kind === 'note' ? await opened.text() : opened;
	const card = readSessionCard(reading.kind === 'text' ? reading.text : '', contact, { settings, today: screen.today() });
	const mentions = await readMentions(screen, contact, card.lastTouch, { settings, today: screen.today() });
	return { path: contact.path, card, mentions, trouble: reading.kind === 'failed' ? reading.message : null };
}
