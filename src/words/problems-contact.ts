/** What is wrong with a contact's note, and what would be right: parts of a sentence, without a full stop. */

export const HOW_CADENCE = 'write a cadence as 6 weeks, 3 months or 1 year';
export const CADENCE_NOT_WHOLE = `only whole numbers; ${HOW_CADENCE}`;
export const CADENCE_TOO_SHORT = `a cadence is at least one day; ${HOW_CADENCE}`;
export const CADENCE_TOO_LONG = `a cadence is ten years at the most; ${HOW_CADENCE}`;

/** Of what is no text; `tiers`: `A (Close), B (Key)`. */
export function howTier(tiers: string): string {
	return `write one of ${tiers}`;
}

export function noSuchTier(tiers: string): string {
	return `there is no such tier; write one of ${tiers}`;
}

export const CONFLICT_COPY = 'this is a second version that a sync made of a note; bring what is new in it over to the other, then delete it';

/** Where in a note it stands, before what is wrong there: `line 3: put the value in quotes`. Lines are counted from 1. */
export function inLine(line: number, message: string): string {
	return `line ${line}: ${message}`;
}
