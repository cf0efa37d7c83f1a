import { linkName } from '../core/attendee-link.ts';

/** The rows of the Markdown tables in a text, without the rows of dashes; empty where there is none. Cells are plain: no bold, links by whom they are for (see linkName), web links by their text and address. */
export function readMarkdownRows(text: string): ReadonlyArray<readonly string[]> {
	const lines = text.split(/\r\n|\n|\r/).map((line) => line.trim());
	if (!lines.some(isDashes)) return [];
	return lines.filter((line) => line.includes('|') && !isDashes(line)).map((line) => cellsOf(line).map(plainCell));
}

function isDashes(line: string): boolean {
	return /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/.test(line) && line.includes('|');
}

/** `\|` is a bar within a cell. */
function cellsOf(line: string): readonly string[] {
	const cells = [''];
	for (const part of line.replace(/^\|/, '').split(/(\\?\|)/)) {
		if (part === '|') cells.push('');
		else cells[cells.length - 1] += part === '\\|' ? '|' : part;
	}
	return /[^\\]\|$/.test(line) ? cells.slice(0, -1) : cells;
}

function plainCell(cell: string): string {
	return cell
		.trim()
		.replace(/\[\[(?:([^[\]|]*)\|)?([^[\]|]*)\]\]/g, (_, target: string | undefined, shown: string) => ` ${linkName(target === undefined ? { target: shown, shown: '' } : { target, shown })} `)
		.replace(/\[([^[\]]*)\]\((?:mailto:)?([^()\s]*)\)/g, (_, shown: string, address: string) => ` ${shown === address ? shown : `${shown} ${address}`} `)
		.replace(/(^|\s)(?:\*\*|__|`)|(?:\*\*|__|`)(?=\s|$)/g, '$1')
		.replace(/<br\s*\/?>/gi, ' ')
		.trim();
}
