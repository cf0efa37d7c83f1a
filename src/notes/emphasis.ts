/** Marks around words; one that is escaped is a character. Not the same mark inside, so that the search goes no further than the next one; of marks in a row, all. */
const MARKS = /(?<![\\*])(\*{1,3}|==|~~)(?![\s*])((?:(?!\1)[^\n])*?(?!\\|\1)\S)\1(?!\*)/g;
/** Within a word an underscore is a letter of it (CommonMark 0.31.2, 6.2): `report__v2__final.pdf`. */
const UNDERSCORES = /(?<![\\\p{L}\p{N}_])(_{1,3})(?![\s_])((?:(?!\1)[^\n])*?(?!\\|\1)\S)\1(?![\p{L}\p{N}_])/gu;
const MAY_HAVE = /[*=~_]/;
/** Marks in marks in marks: more is no emphasis that somebody wrote. */
const DEPTH = 3;

/** A text without the marks of bold, italic, highlighted and struck words, as it reads; marks inside of others too. */
export function withoutEmphasis(text: string): string {
	let plain = text;
	for (let pass = 0; pass < DEPTH && MAY_HAVE.test(plain); pass += 1) {
		const next = plain.replace(MARKS, '$2').replace(UNDERSCORES, '$2');
		if (next === plain) break;
		plain = next;
	}
	return plain;
}
