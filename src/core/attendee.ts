import type { Day } from './day.ts';

/** Somebody on an attendee list, as the list says; not yet matched with a contact. Texts are trimmed and one line each. */
export interface Attendee {
	/** As written, but for `Last, First` turned round and credentials dropped; null where there is only an address. */
	readonly name: string | null;
	/** The name was made from an e-mail address. */
	readonly isGuessedName: boolean;
	/** What a link around the name leads to, as written between the brackets; null where there is none. */
	readonly link: string | null;
	/** What else they are called, by the link: `Bob` of `[[Robert Smith|Bob]]`. It counts wherever names are compared (see calledOf). */
	readonly alias?: string;
	/** In lower case, each once. */
	readonly emails: readonly string[];
	readonly phones: readonly string[];
	/** Addresses of pages about them, `http:` or `https:`. */
	readonly profiles: readonly string[];
	readonly company: string | null;
	readonly role: string | null;
	/** What else stands there about them: "wants the climbing article". */
	readonly remark: string | null;
	readonly kind: AttendeeKind;
	/** What they answered; null where the source does not say. */
	readonly answer: 'accepted' | 'tentative' | 'declined' | null;
	/** Whether they came; null where the source does not say. */
	readonly came: boolean | null;
	/** Where the name stands in an event note; null for other sources. */
	readonly place: AttendeePlace | null;
}

/** `person` where the source does not say otherwise. */
export type AttendeeKind = 'person' | 'room' | 'resource' | 'group';

/** The name (with its link, if it is one) in an event note's text: offsets in UTF-16 code units, `to` exclusive. */
export interface AttendeePlace {
	readonly from: number;
	readonly to: number;
	readonly within: 'line' | 'table' | 'property';
}

/** An attendee list and the event it belongs to. */
export interface AttendeeList {
	/** Null where the source does not name it. */
	readonly event: string | null;
	/** Null where the source has no day, or it cannot be read. */
	readonly day: Day | null;
	/** In the order of the source; the same person may stand there twice. */
	readonly attendees: readonly Attendee[];
	/** Sentences about what could not be read, with the line where there is one. */
	readonly warnings: readonly string[];
}
