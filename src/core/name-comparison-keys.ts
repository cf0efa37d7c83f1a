import { givenNamesOf } from './name-comparison-nicknames.ts';
import { SHORTEST_SIMILAR, transliterated, type ComparedName } from './name-comparison.ts';

/** What names are found by that are alike and not the same. Two names that are alike (see likeness) have a key of one among the keys of the other. */
export interface NearKeys {
	/** To be found by. */
	readonly own: readonly string[];
	/** To look others up by. */
	readonly wanted: readonly string[];
}

/** Longer names and words give too many keys for what they are worth. */
const MOST_WORDS = 6;
const LONGEST_WORD = 24;

/** Keys of a name of several words: parts of it, initials, short forms, and each word with a letter taken out. */
export function nearKeys({ words }: ComparedName): NearKeys {
	if (words.length < 2 || words.length > MOST_WORDS) return { own: [], wanted: [] };
	const all = words.join(' ');
	const own = [`whole ${all}`, `spelt ${words.map(transliterated).sort().join(' ')}`];
	const wanted = [`part ${all}`, `whole ${all}`, own[1] ?? ''];
	for (const part of parts(words)) {
		own.push(`part ${part}`);
		wanted.push(`whole ${part}`);
	}
	for (const [index, word] of words.entries()) {
		const rest = words.filter((_, other) => other !== index).join(' ');
		const isInitial = word.length === 1;
		own.push(`${isInitial ? 'initial' : 'begins'} ${rest}|${word.charAt(0)}`);
		wanted.push(`initial ${rest}|${word.charAt(0)}`, ...(isInitial ? [`begins ${rest}|${word}`] : []));
		const alike = [...givenNamesOf(word).map((name) => `given ${rest}|${name}`), ...lettersOut(word).map((letters) => `letters ${rest}|${letters}`)];
		own.push(...alike);
		wanted.push(...alike);
	}
	return { own: [...new Set(own)], wanted: [...new Set(wanted)] };
}

/** All ways to leave words out so that two or more stay. */
function parts(words: readonly string[]): readonly string[] {
	const found: string[] = [];
	for (let bits = 1; bits < (1 << words.length) - 1; bits++) {
		const part = words.filter((_, index) => (bits & (1 << index)) !== 0);
		if (part.length > 1) found.push(part.join(' '));
	}
	return found;
}

/** A word, and the word with each of its letters taken out: words one letter apart have one of these in common. */
function lettersOut(word: string): readonly string[] {
	if (word.length < SHORTEST_SIMILAR || word.length > LONGEST_WORD) return [];
	return [word, ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))];
}
