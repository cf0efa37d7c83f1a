import type { DueEntry } from './due-list.ts';

/** What somebody has a place in a session for. */
export type SessionPlace =
	/** `isTheirsAlone`: there is nothing but what they promised, and the time for a touch has not come. */
	| { readonly kind: 'promise'; readonly isTheirsAlone: boolean }
	/** A birthday or another yearly day; negative once it has passed. */
	| { readonly kind: 'occasion'; readonly daysUntil: number }
	| { readonly kind: 'other' };

/** What a contact of the due list has a place in a session for. */
export function placeInSession({ rank, due: { state }, promises, occasion }: DueEntry): SessionPlace {
	switch (rank) {
		case 'promise':
			return { kind: 'promise', isTheirsAlone: promises.every(({ from }) => from === 'theirs') && occasion === null && state !== 'overdue' && state !== 'due' && state !== 'new' };
		case 'occasion':
			return { kind: 'occasion', daysUntil: occasion?.daysUntil ?? 0 };
		case 'set-day':
		case 'fresh-meeting':
		case 'by-lateness':
			return { kind: 'other' };
	}
}
