import { isOneLetterApart } from './name-comparison.ts';

/** More pairs of words than these are not looked at letter by letter, which would take long: texts of a thousand words are told by whole words. */
const MOST_PAIRS = 250_000;

/** Whether two texts are probably one, mended or continued: more than half of the words of the shorter one stand in the other, give or take a letter. So a blank one is nearly the same as any. */
export function isNearlySame(one: string, other: string): boolean {
	const [shorter = [], longer = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
	const others = without(shorter, longer);
	const isEnough = (left: number): boolean => shorter.length === 0 || shorter.length - left > shorter.length / 2;
	if (isEnough(others.length) || others.length * longer.length > MOST_PAIRS) return isEnough(others.length);
	const free = [...without(longer, shorter)];
	const unlike = others.filter((word) => {
		const at = free.findIndex((candidate) => isOneLetterApart(word, candidate));
		if (at !== -1) free.splice(at, 1);
		return at === -1;
	});
	return isEnough(unlike.length);
}

/** The words that are left when each of the others has taken one away that is the same. */
function without(words: readonly string[], others: readonly string[]): readonly string[] {
	const counts = new Map<string, number>();
	for (const word of others) counts.set(word, (counts.get(word) ?? 0) + 1);
	return words.filter((word) => {
		const count = counts.get(word) ?? 0;
		counts.set(word, count - 1);
		return count <= 0;
	});
}

/** The words without regard to case; signs between them are none. */
function wordsOf(text: string): readonly string[] {
	return text.normalize('NFC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
