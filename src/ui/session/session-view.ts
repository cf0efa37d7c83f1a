import type { Contact } from '../../core/contact.ts';
import type { Day } from '../../core/day.ts';
import type { DueEntry } from '../../core/due-list.ts';
import type { CadenceOffer } from '../../core/next-cycle.ts';

/** What a session shows. */
export type SessionView =
	/** Not all notes are read yet. */
	| { readonly kind: 'reading' }
	| { readonly kind: 'away'; readonly until: Day }
	| { readonly kind: 'nobody'; readonly next: { readonly name: string; readonly when: string } | null; readonly hasContacts: boolean }
	| ContactView
	| EndView;

export interface ContactView {
	readonly kind: 'contact';
	readonly contact: Contact;
	/** Null: nothing is due any more. */
	readonly entry: DueEntry | null;
	/** From 1. */
	readonly position: number;
	readonly total: number;
	readonly hasBack: boolean;
	/** What comes of "Next cycle", as a sentence; or why there is none. */
	readonly nextCycle: { readonly isThere: boolean; readonly words: string };
	/** A touch was logged, and a promise is still due. */
	readonly isStillPromised: boolean;
	/** They were put off again and again; null where not. */
	readonly offer: CadenceOffer | null;
}

export interface EndView {
	readonly kind: 'end';
	/** What was done, as a sentence. */
	readonly did: string;
	/** What is left, as a sentence. */
	readonly left: string;
	/** How many more there could be now. */
	readonly more: number;
	/** Whether there are cards to write. */
	readonly hasCards: boolean;
}
