import { isOneLetterApart } from './name-comparison.ts';

/** Whether two texts are probably one, mended or continued: more than half of the words of the shorter one stand in the other, give or take a letter. So a blank one is nearly the same as any. */
export function isNearlySame(one: string, other: string): boolean {
	const [shorter = [], longer = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
	const left = [...longer];
	const shared = shorter.filter((word) => {
		const exact = left.indexOf(word);
		const at = exact === -1 ? left.findIndex((candidate) => isOneLetterApart(word, candidate)) : exact;
		if (at !== -1) left.splice(at, 1);
		return at !== -1;
	});
	return shorter.length === 0 || shared.length > shorter.length / 2;
}

/** The words without regard to case; signs between them are none. */
function wordsOf(text: string): readonly string[] {
	return text.normalize('NFC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
