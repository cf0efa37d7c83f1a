import type { DueEntry } from '../core/due-list.ts';
import type { QuietFloor } from '../core/quiet-floor.ts';
import type { Mention } from '../notes/mentions.ts';
import type { SessionCard } from '../notes/session-card.ts';

/** Somebody in a session, with what to know before being in touch. */
export interface SessionPerson {
	readonly entry: DueEntry;
	readonly card: SessionCard;
	/** You were in touch a short while ago; null: it would not be soon. */
	readonly quietFloor: QuietFloor | null;
	/** What was noted of them since the last touch, newest first. */
	readonly mentions: readonly Mention[];
}
