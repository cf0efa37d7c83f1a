/** Marks around words; one that is escaped is a character. Not the same mark inside, so that the search goes no further than the next one. */
const EMPHASIS = /(?<!\\)(\*{1,3}|__|==|~~)(?=\S)((?:(?!\1)[^\n])*?(?!\\)\S)\1/g;
const MAY_HAVE = /[*=~]|__/;
/** Marks in marks in marks: more is no emphasis that somebody wrote. */
const DEPTH = 3;

/** A text without the marks of bold, italic, highlighted and struck words, as it reads; marks inside of others too. */
export function withoutEmphasis(text: string): string {
	let plain = text;
	for (let pass = 0; pass < DEPTH && MAY_HAVE.test(plain); pass += 1) {
		const next = plain.replace(EMPHASIS, '$2');
		if (next === plain) break;
		plain = next;
	}
	return plain;
}
