import { lineEndAt, solidEnd } from './line-ends.ts';
import { outermostItems, type NamedSection } from './named-section.ts';
import type { ListItem, NoteStructure } from './structure/note-structure.ts';
import type { Splice } from './splice.ts';

/** The lines of a new list item: the first goes behind the marker, the others are indented under it. Or those of an item that stands elsewhere. */
export type ItemLines = readonly string[] | ItemSource;

/** An item of another note, as its lines stand there. */
export interface ItemSource {
	/** What follows the marker. */
	readonly first: string;
	/** Its further lines, each with the indentation that it has beyond the item's own. */
	readonly below: readonly string[];
	/** As written there. */
	readonly marker: string;
}

/** A new item next to one that is there, in its hand: the same indentation and marker. */
export function insertBeside(text: string, neighbour: ListItem, side: 'before' | 'after', lines: ItemLines): Splice {
	const indent = text.slice(neighbour.from, neighbour.markerFrom);
	const eol = lineEndAt(text, neighbour.from);
	const item = itemText(lines, indent, neighbour.marker, eol);
	if (side === 'before') return { from: neighbour.from, to: neighbour.from, insert: `${item}${eol}` };
	// Blank lines at the end of code that was left open count as the item's; the new one goes before them.
	const at = solidEnd(text, neighbour.from, neighbour.to);
	return { from: at, to: at, insert: `${eol}${item}` };
}

/** A new item in a section that has no item like it: before the first item there is, else below what is written there. */
export function insertInSection(text: string, structure: NoteStructure, section: NamedSection, lines: ItemLines): Splice {
	const [first] = outermostItems(structure, { from: section.from, to: section.ownTo });
	if (first !== undefined) return insertBeside(text, first, 'before', lines);
	const eol = lineEndAt(text, section.heading.from);
	const item = itemText(lines, '', '-', eol);
	const at = solidEnd(text, section.heading.to, section.ownTo);
	// Right below a paragraph the item would need a blank line, lest it reads as one with it.
	return { from: at, to: at, insert: `${eol}${at === section.heading.to ? '' : eol}${item}` };
}

/** A new section with one item at the end of the note, which ends as it did: with a line end or without. */
export function appendSection(text: string, bodyFrom: number, heading: string, lines: ItemLines): Splice {
	const eol = lineEndAt(text, text.length);
	const body = text.slice(bodyFrom);
	const endsLine = body === '' || /[\r\n]$/.test(body);
	const endsBlank = body === '' || /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(body) || /^(?:\r\n|\n|\r)$/.test(body);
	const gap = `${endsLine ? '' : eol}${endsBlank ? '' : eol}`;
	const section = `## ${heading}${eol}${itemText(lines, '', '-', eol)}`;
	// The closing line of the properties may end the note without a line end.
	const closes = body === '' && /-[ \t]*$/.test(text);
	return { from: text.length, to: text.length, insert: `${closes ? eol : ''}${gap}${section}${endsLine && !closes ? eol : ''}` };
}

function itemText(lines: ItemLines, indent: string, marker: string, eol: string): string {
	const [first, below] = 'below' in lines ? [lines.first, movedBelow(lines, marker)] : [lines[0] ?? '', lines.slice(1).map((line) => `${' '.repeat(marker.length + 1)}${line}`)];
	return [`${indent}${marker} ${first}`, ...below.map((line) => (line === '' ? '' : `${indent}${line}`))].join(eol);
}

/** What stands under a shorter marker moves below the text of a longer one. */
function movedBelow({ below, marker: own }: ItemSource, marker: string): readonly string[] {
	const further = ' '.repeat(Math.max(0, marker.length - own.length));
	return below.map((line) => (line === '' ? '' : `${further}${line}`));
}
