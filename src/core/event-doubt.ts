import type { Attendee } from './attendee.ts';
import { compareReady } from './name-comparison.ts';

/** Why it is doubtful whether somebody new is a person to make a note for. */
export type NewDoubt = 'one-word' | 'slash';

/** In two characters of these, Chinese and Korean names can be whole. */
const TWO_CHARACTERS = /^[\p{Script=Han}\p{Script=Hangul}]{2}$/u;

/**
 * What makes it doubtful whether somebody new is one person with a name of their own: one word (`Me`, `Smith`), or a stroke (`Ana/Bo`). Null where nothing does, or an
 * address, a number, a page or a link says who they are; a name that was made from the address says no more than it.
 */
export function doubtAbout({ name, isGuessedName, link, emails, phones, profiles }: Attendee): NewDoubt | null {
	const isReached = emails.length + phones.length + profiles.length > 0;
	if (name === null || link !== null || (isReached && !isGuessedName)) return null;
	if (name.includes('/')) return 'slash';
	return compareReady(name).isFull || TWO_CHARACTERS.test(name) ? null : 'one-word';
}
