import { tidyText } from '../core/touch.ts';
import { withoutEmphasis } from './emphasis.ts';
import { links } from './promise-pieces.ts';

/** A line of a note as it reads: without markers of lists, tasks, quotes, headings and emphasis; links by the words they show, cells of a table apart. */
export interface PlainLine {
	readonly text: string;
	/** Where the words of the first wanted link begin; 0 where there is none. In UTF-16 code units. */
	readonly at: number;
}

const MARKERS = /^(?:[ \t]|>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])|\[[^[\]]\](?=[ \t])|\[![\w-]+\][+-]?|#{1,6}(?=[ \t]))*/;
const BLOCK_ID = /(?:^|[ \t])\^[\w-]+[ \t]*$/;
const COMMENT = /%%[^%]*%%|<!--[^\n]*?-->/g;
/** Stands for the place of the wanted link while the rest is made plain; tidyText would take it out. */
const PLACE = '\uE000';
/** Stands for a bar that is no border of a cell. */
const ESCAPED = '\uE001';

/** Makes a line plain. `isWanted` tells the link that matters by what it leads to. */
export function plainLine(line: string, isWanted: (target: string) => boolean = () => false): PlainLine {
	const source = withoutHidden(line);
	return plain(source.slice(MARKERS.exec(source)?.[0].length ?? 0), isWanted);
}

/** Makes plain what somebody said, taken out of its line: what it begins with are words, such as `36. Felicidades`, and no markers. */
export function plainWords(text: string): string {
	return plain(withoutHidden(text), () => false).text;
}

/** The same for what somebody said in several lines, in one. */
export function plainText(text: string): string {
	return text.split(/[\r\n]+/).map((line, index) => (index === 0 ? plainWords(line) : plainLine(line).text)).filter((line) => line !== '').join(' ');
}

function withoutHidden(line: string): string {
	return line.replaceAll(PLACE, '').replace(COMMENT, '').replace(BLOCK_ID, '');
}

function plain(body: string, isWanted: (target: string) => boolean): PlainLine {
	const worded = withoutEmphasis(cells(withWords(body, isWanted)));
	const tidy = tidyText(worded).replace(/\s+/g, ' ');
	return { text: tidy.replace(PLACE, ''), at: Math.max(0, tidy.indexOf(PLACE)) };
}

function withWords(body: string, isWanted: (target: string) => boolean): string {
	let text = '';
	let at = 0;
	let isPlaced = false;
	for (const link of [...links(body)].sort((a, b) => a.from - b.from)) {
		if (link.from < at) continue;
		const isHere: boolean = !isPlaced && link.target !== null && isWanted(link.target);
		isPlaced ||= isHere;
		const isEmbed = body.charAt(link.from) === '!';
		text += `${body.slice(at, link.from)}${isHere ? PLACE : ''}${isEmbed ? '' : link.shown}`;
		at = link.to;
	}
	return text + body.slice(at);
}

/** A row of a table; nothing is left of the one that separates. */
function cells(text: string): string {
	const row = text.trim();
	if (!row.startsWith('|')) return text;
	if (/^[|:\s-]+$/.test(row)) return '';
	const inside = row.replaceAll('\\|', ESCAPED).split('|').map((cell) => cell.trim().replaceAll(ESCAPED, '|'));
	return inside.filter((cell) => cell !== '').join(' · ');
}
