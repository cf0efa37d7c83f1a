/** Birthdays and other yearly days, as they are said. */

/** What an occasion of that kind is called: ours (see core/occasion) as here, the user's by their own words. */
export function kindName(kind: string): string {
	return kind === 'birthday' ? 'birthday' : kind;
}

/** The user's own words for a day, in quotes: they would read as if they were ours. */
export function quotedOccasion(words: string): string {
	return `“${words}”`;
}

/** An occasion by its name, its day (`27 November`), and how old somebody turns; null where that is not told. */
interface SaidOccasion {
	readonly name: string;
	readonly day: string;
	readonly age: number | null;
}

/** `belated: birthday was on 20 November, turned 40`. */
export function belatedOccasion(said: SaidOccasion): string {
	return `belated: ${passedOccasion(said)}`;
}

/** `birthday was on 20 November, turned 40`: where it stands behind a colon, one of which is enough. */
export function passedOccasion({ name, day, age }: SaidOccasion): string {
	return age === null ? `${name} was on ${day}` : `${name} was on ${day}, turned ${age}`;
}

/** `birthday on 27 November, turns 40`, `birthday today`. */
export function comingBirthday({ name, day, age }: SaidOccasion, isToday: boolean): string {
	const coming = isToday ? `${name} today` : `${name} on ${day}`;
	return age === null ? coming : `${coming}, turns ${age}`;
}

/** `“first met” is on 3 May`, `“first met” is today`. */
export function comingOccasion({ name, day, age }: SaidOccasion, isToday: boolean): string {
	const coming = isToday ? `${name} is today` : `${name} is on ${day}`;
	return age === null ? coming : `${coming}, turns ${age}`;
}
