import type { AttendeePlace } from '../core/attendee.ts';
import type { Splice } from './splice.ts';

/** A link that is to stand in the note: the place of the name, and what it becomes there. */
export interface PlacedLink {
	/** Index among the note's attendees. */
	readonly index: number;
	readonly place: AttendeePlace;
	readonly insert: string;
	readonly linkText: string;
}

/** Where a name stands with the quotes around it, if there are any: a link says by itself where a name with a comma ends. */
export function withQuotes(text: string, { from, to }: { readonly from: number; readonly to: number }): { readonly from: number; readonly to: number } {
	return text[from - 1] === '"' && text[to] === '"' ? { from: from - 1, to: to + 1 } : { from, to };
}

/** Changes that can only be made together, since they stand in one value, with the links that they make. */
export interface LinkUnit {
	readonly splices: readonly Splice[];
	readonly links: readonly PlacedLink[];
}
