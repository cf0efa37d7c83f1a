/** The line end that a text uses: its first one, LF where it has none. */
export function lineEndOf(text: string): '\n' | '\r\n' | '\r' {
	const found = /\r\n|\n|\r/.exec(text)?.[0];
	return found === '\r\n' || found === '\r' ? found : '\n';
}

/** The line end of the line that holds an offset; of the one before where it has none; LF in a text of one line. */
export function lineEndAt(text: string, at: number): string {
	const after = /\r\n|\n|\r/.exec(text.slice(at, at + 10_000))?.[0];
	if (after !== undefined) return after;
	const before = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1));
	if (at === 0 || before === -1) return lineEndOf(text);
	return text[before] === '\n' && text[before - 1] === '\r' ? '\r\n' : (text[before] ?? '\n');
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
