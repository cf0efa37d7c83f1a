/** A note as first run looks at it: where it lies, and what its properties say; empty where it has none. */
export interface SurveyNote {
	readonly path: string;
	readonly properties: Readonly<Record<string, unknown>>;
}

/** So many examples are shown of anything. */
export const MOST_EXAMPLES = 3;

/** Something that was found, and whether it is to hold. */
export interface Offer {
	/** What an answer names it by. */
	readonly id: string;
	/** In how many notes it was found. */
	readonly count: number;
	/** Names of the first of these notes, or values; MOST_EXAMPLES at the most. */
	readonly examples: readonly string[];
	/** It holds by the settings that there are. */
	readonly isSet: boolean;
	/** Whether it holds unless the user says otherwise. */
	readonly isProposed: boolean;
}

/** Whether an offer holds: as the user said, else as was proposed. */
export function holds({ id, isProposed }: Pick<Offer, 'id' | 'isProposed'>, ticks: ReadonlyMap<string, boolean>): boolean {
	return ticks.get(id) ?? isProposed;
}
