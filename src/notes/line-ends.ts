/** The line end that a text uses: its first one, LF where it has none. */
export function lineEndOf(text: string): '\n' | '\r\n' | '\r' {
	const found = /\r\n|\n|\r/.exec(text)?.[0];
	return found === '\r\n' || found === '\r' ? found : '\n';
}

/** The lines of a text without their ends. */
export function linesOf(text: string): readonly string[] {
	return text.split(/\r\n|\n|\r/);
}

/** The offset after the line end that begins at an offset; the same offset where none does. */
export function afterLineEnd(text: string, at: number): number {
	if (text.startsWith('\r\n', at)) return at + 2;
	return text[at] === '\n' || text[at] === '\r' ? at + 1 : at;
}

/** The offset before the line end that ends at an offset; the same offset where none does. */
export function beforeLineEnd(text: string, at: number): number {
	if (text.slice(0, at).endsWith('\r\n')) return at - 2;
	return at > 0 && (text[at - 1] === '\n' || text[at - 1] === '\r') ? at - 1 : at;
}

/** The end of the last line before an offset that is not blank, trailing blanks included; `from` where all lines are. */
export function solidEnd(text: string, from: number, to: number): number {
	const solid = text.slice(from, to).trimEnd();
	if (solid === '') return from;
	const lineEnd = text.slice(from + solid.length, to).search(/[\r\n]/);
	return lineEnd === -1 ? to : from + solid.length + lineEnd;
}
