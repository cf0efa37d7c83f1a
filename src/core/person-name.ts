/** Letters that no decomposition turns into a base letter and a mark. */
const LETTERS: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h', ŧ: 't' };
/** Words of plain letters, of which only the case is left out: most names are, and the rest takes ten times as long. */
const PLAIN = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

/** A name for comparison: without regard to case, accents, emoji beside letters, and how much space stands between its parts. */
export function foldName(name: string): string {
	if (PLAIN.test(name)) return name.toLowerCase();
	const letters = name.replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200D|\uFE0E|\uFE0F/gu, '');
	return (/[\p{L}\p{N}]/u.test(letters) ? letters : name)
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/[ßøłđðþæœıħŧ]/g, (letter) => LETTERS[letter] ?? letter)
		.replace(/[’‘ʼ`]/g, "'")
		.replace(/\s+/g, ' ')
		.trim();
}
