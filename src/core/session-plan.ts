export interface SessionOptions<T> {
	/** Minutes that there are. */
	readonly minutes: number;
	/** Minutes that one contact takes. */
	readonly perContact: number;
	/** Whether somebody is on the list for a birthday or another yearly day. */
	readonly isOccasion: (entry: T) => boolean;
}

export interface SessionPlan<T> {
	/** The contacts of the session, in the order of the list. */
	readonly session: readonly T[];
	/** Everybody else, in the order of the list. */
	readonly rest: readonly T[];
}

/** Birthdays are not to crowd out people. */
const MOST_OCCASIONS = 1;

/** How many contacts fit in so many minutes; one always does. */
export function contactsThatFit(minutes: number, perContact: number): number {
	const fits = Math.floor(minutes / perContact);
	return Number.isFinite(fits) ? Math.max(1, fits) : 1;
}

/** The next contacts of a due list, as many as the time allows, with one occasion among them at the most: the next one who is not takes the place. */
export function sessionOf<T>(entries: readonly T[], { minutes, perContact, isOccasion }: SessionOptions<T>): SessionPlan<T> {
	const fits = contactsThatFit(minutes, perContact);
	const session: T[] = [];
	const rest: T[] = [];
	let occasions = 0;
	for (const entry of entries) {
		const isOne = isOccasion(entry);
		if (session.length === fits || (isOne && occasions === MOST_OCCASIONS)) {
			rest.push(entry);
			continue;
		}
		if (isOne) occasions += 1;
		session.push(entry);
	}
	return { session, rest };
}
