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

/** Where a name stands, and if it holds a comma, the quotes around it, too: a link says by itself where such a name ends. Other quotes are the user's. */
export function withQuotes(text: string, { from, to }: { readonly from: number; readonly to: number }): { readonly from: number; readonly to: number } {
	const isNeedless = text[from - 1] === '"' && text[to] === '"' && text.slice(from, to).includes(',');
	return isNeedless ? { from: from - 1, to: to + 1 } : { from, to };
}

/** Changes that can only be made together, since they stand in one value, with the links that they make. */
export interface LinkUnit {
	readonly splices: readonly Splice[];
	readonly links: readonly PlacedLink[];
}
