import { givenNamesOf } from './name-comparison-nicknames.ts';
import { SHORTEST_SIMILAR, transliterated, type ComparedName } from './name-comparison.ts';

/** Longer names and words give too many keys for what they are worth. */
const MOST_WORDS = 6;
const LONGEST_WORD = 24;

/**
 * What a name of several words is found by among names that are alike and not the same: parts of it, initials, short forms, and each word with a letter taken out.
 * Two names that are alike (see likeness) have a key of one among those to look the other up by.
 */
export function nearKeysOf({ words }: ComparedName): readonly string[] {
	if (!hasKeys(words)) return [];
	return [...new Set([
		`whole ${words.join(' ')}`, spelt(words), ...parts(words).map((part) => `part ${part}`),
		...words.flatMap((word, index) => [`${word.length === 1 ? 'initial' : 'begins'} ${without(words, index)}|${word.charAt(0)}`, ...alike(words, index)]),
	])];
}

/** What names that are alike are looked up by. */
export function nearKeysToLookUp({ words }: ComparedName): readonly string[] {
	if (!hasKeys(words)) return [];
	const all = words.join(' ');
	return [...new Set([
		`part ${all}`, `whole ${all}`, spelt(words), ...parts(words).map((part) => `whole ${part}`),
		...words.flatMap((word, index) => [`initial ${without(words, index)}|${word.charAt(0)}`, ...(word.length === 1 ? [`begins ${without(words, index)}|${word}`] : []), ...alike(words, index)]),
	])];
}

function hasKeys(words: readonly string[]): boolean {
	return words.length >= 2 && words.length <= MOST_WORDS;
}

function spelt(words: readonly string[]): string {
	return `spelt ${words.map(transliterated).sort().join(' ')}`;
}

function without(words: readonly string[], index: number): string {
	return words.filter((_, other) => other !== index).join(' ');
}

/** By the names that a word may be short for, and by its letters. */
function alike(words: readonly string[], index: number): readonly string[] {
	const word = words[index] ?? '';
	const rest = without(words, index);
	return [...givenNamesOf(word).map((name) => `given ${rest}|${name}`), ...lettersOut(word).map((letters) => `letters ${rest}|${letters}`)];
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
