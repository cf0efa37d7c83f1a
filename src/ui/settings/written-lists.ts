/** Words with commas between them, each once; one that holds a comma stands in quotes: `born, "day, month"`. */
export function parseWords(text: string): readonly string[] {
	const words = [...text.matchAll(/\s*(?:"((?:[^"\\]|\\.)*)"|([^,\n]*))\s*(?:[,\n]|$)/g)].map(([, quoted, plain]) => (quoted === undefined ? (plain ?? '') : quoted.replace(/\\(.)/g, '$1')));
	return once(words);
}

/** The words as they are typed. */
export function formatWords(words: readonly string[]): string {
	return words.map((word) => (/[,"\\\n]/.test(word) ? `"${word.replace(/["\\]/g, '\\$&')}"` : word)).join(', ');
}

/** One a line, each once. */
export function parseLines(text: string): readonly string[] {
	return once(text.split(/\r\n|[\n\r]/));
}

export function formatLines(lines: readonly string[]): string {
	return lines.join('\n');
}

function once(texts: readonly string[]): readonly string[] {
	return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}
