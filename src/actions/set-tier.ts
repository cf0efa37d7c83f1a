import type { Tier } from '../core/tier.ts';
import { setContactProperties } from '../notes/next-touch.ts';
import type { NoteContext } from '../notes/read-contact-note.ts';
import type { Notes } from '../vault/notes.ts';
import * as titles from '../words/actions-titles.ts';
import { editNotes, type Outcome } from './edit-notes.ts';
import { namesOf, uniqueByPath, type Named } from './named.ts';

/** Puts contacts into a tier, or into none. */
export function setTier(notes: Notes, contacts: readonly Named[], tier: Tier | null, context: NoteContext): Promise<Outcome> {
	const edits = uniqueByPath(contacts).map(({ path }) => ({ path, edit: (text: string) => setContactProperties(text, new Map([['tier', tier?.key ?? null]]), context) }));
	return editNotes(notes, titles.inTier(namesOf(contacts), tier?.name ?? null), edits);
}

/** A contact and the tier that they are to be in. */
export interface TierMove {
	readonly contact: Named;
	readonly tier: Tier | null;
}

/** Puts several contacts into tiers as one action: somebody comes, and somebody moves. */
export function moveBetweenTiers(notes: Notes, moves: readonly TierMove[], context: NoteContext): Promise<Outcome> {
	const edits = moves.map(({ contact: { path }, tier }) => ({ path, edit: (text: string) => setContactProperties(text, new Map([['tier', tier?.key ?? null]]), context) }));
	return editNotes(notes, titles.tiersOf(namesOf(moves.map(({ contact }) => contact))), edits);
}
