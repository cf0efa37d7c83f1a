/** What the program can do about a problem: bring the last touch up to date from the list of touches or ask for its day, keep one of each key that a sync has doubled, ask for another next touch or clear it, or compare a conflict copy with its note. */
export type Mend = 'last-touch' | 'last-touch-day' | 'doubled-keys' | 'next-touch' | 'conflict-copy';

/** What it can do without asking. */
export type OwnMend = Extract<Mend, 'last-touch' | 'doubled-keys'>;

/** Something in a note that cannot be read. It counts as blank for the rest, and is shown with what would be right. */
export interface Problem {
	/** Path of the note in the vault. */
	readonly path: string;
	/** The property as the note spells it; null when it is the whole note. */
	readonly property: string | null;
	/** The value as text, shortened; null when it is the whole note. */
	readonly value: string | null;
	/** A sentence that says what is wrong and what would be right. */
	readonly message: string;
	/** Null where only the user can know what is right. */
	readonly mend: Mend | null;
}

const LONGEST = 120;

/** A value of a property as one line of text, for a message: strings as they are, lists and maps as JSON, cut at 120 characters. */
export function valueText(value: unknown): string {
	const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
