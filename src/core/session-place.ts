import type { Due } from './due.ts';
import type { DueEntry } from './due-list.ts';

/** What somebody has a place in a session for. */
export type SessionPlace =
	/** `isTheirsAlone`: there is nothing but what they promised, and the time for a touch has not come. */
	| { readonly kind: 'promise'; readonly isTheirsAlone: boolean }
	/** A birthday or another yearly day; negative once it has passed. `lateness`: how late they are besides; null where the time for a touch has not come. */
	| { readonly kind: 'occasion'; readonly daysUntil: number; readonly lateness: number | null }
	/** `lateness`: in cadences; infinite where they are there for a day of their own, which goes before. */
	| { readonly kind: 'other'; readonly lateness: number };

/** What a contact of the due list has a place in a session for. */
export function placeInSession({ rank, due, promises, occasion }: DueEntry): SessionPlace {
	switch (rank) {
		case 'promise':
			return { kind: 'promise', isTheirsAlone: promises.every(({ from }) => from === 'theirs') && occasion === null && !hasCome(due) };
		case 'occasion':
			return { kind: 'occasion', daysUntil: occasion?.daysUntil ?? 0, lateness: hasCome(due) ? latenessOf(due) : null };
		case 'set-day':
		case 'fresh-meeting':
			return { kind: 'other', lateness: Infinity };
		case 'by-lateness':
			return { kind: 'other', lateness: latenessOf(due) };
	}
}

/** Whether the time for a touch has come, whatever else they are there for. */
function hasCome({ state }: Due): boolean {
	return state === 'overdue' || state === 'due' || state === 'new';
}

/** As in the due list, somebody new counts as one whole cadence late. */
function latenessOf({ basis, lateness }: Due): number {
	return basis === 'next-touch' ? Infinity : (lateness ?? 1);
}
