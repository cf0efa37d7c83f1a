/** Letters that no decomposition turns into a base letter and a mark. */
const LETTERS: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h', ŧ: 't' };

/** A name for comparison: without regard to case, accents, and how much space stands between its parts. */
export function foldName(name: string): string {
	return name
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/[ßøłđðþæœıħŧ]/g, (letter) => LETTERS[letter] ?? letter)
		.replace(/[’‘ʼ`]/g, "'")
		.replace(/\s+/g, ' ')
		.trim();
}
