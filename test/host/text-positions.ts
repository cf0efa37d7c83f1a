import type * as O from 'obsidian';

/** A range of the text, by its offsets, as lines, columns and offsets. */
export type Positions = (start: number, end: number) => O.Pos;

/** Counts the lines of a text once, and then says where an offset lies. */
export function createPositions(text: string): Positions {
	const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
	const at = (offset: number): O.Loc => {
		let [low, high] = [0, starts.length - 1];
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: low, col: offset - (starts[low] ?? 0), offset };
	};
	return (start, end) => ({ start: at(start), end: at(end) });
}

/**
 * The text with everything that is not Markdown to the indexer made blank, every offset and line staying where it is:
 * properties, code, comments, and the carriage returns of Windows.
 */
export function maskedBody(text: string, contentStart: number): string {
	return (blank(text.slice(0, contentStart)) + text.slice(contentStart))
		.replace(/^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|(?![\s\S]))/gm, blank)
		.replace(/(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/g, blank)
		.replace(/%%[\s\S]*?(?:%%|$(?![\s\S]))/g, blank)
		.replace(/<!--[\s\S]*?-->/g, blank)
		.replaceAll('\r', ' ');
}

function blank(text: string): string {
	return text.replace(/[^\n]/g, ' ');
}
