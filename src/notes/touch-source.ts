import type { Touch } from '../core/touch.ts';
import { tidyText } from '../core/touch.ts';
import { blockIdsOf, columnsOf, itemSource, linesFrom, withoutBlockId, withoutIdIn, withoutIds } from './item-source.ts';
import type { ItemSource } from './list-insertion.ts';
import { firstLineEnd } from './promises.ts';
import { formatTouchLine } from './touch-line.ts';
import { readTouchLog, type LoggedTouch, type TouchLogSettings } from './touch-log.ts';

/** A touch with its lines as they stand in its note, to be copied into another. */
export interface TouchSource extends Touch, ItemSource {
	/** The same for two touches that say the same in lines of the same shape, whatever their block ids. */
	readonly key: string;
}

/** The touches of a note, with their lines. One that stands under a heading of its own is given as the list item that it would be. */
export function touchSources(text: string, settings: TouchLogSettings): readonly TouchSource[] {
	return readTouchLog(text, settings).touches.map((logged) => {
		const source = logged.shape.kind === 'item' ? itemSource(text, logged.shape.item, firstLineEnd(text, logged.shape.item), []) : underHeading(text, logged);
		const { first, below, marker } = source;
		return { ...logged.touch, first, below, marker, key: keyOf(logged.touch, source) };
	});
}

/** The same touches without the block ids that a note has already: there they name other lines. */
export function touchesWithoutIdsOf(sources: readonly TouchSource[], note: string): readonly TouchSource[] {
	const ids = blockIdsOf(note);
	return sources.map((source) => ({ ...withoutIds(source, ids), text: tidyText(source.text.split('\n').map((line) => withoutIdIn(line, ids)).join('\n')) }));
}

/** What would begin a block of its own if it stood in a line by itself: behind a day it would not. */
const BLOCK = /^(?:[-*+>|#`~$%<]|\d+[.)]|\s)/;
const INDENT = '  ';

/** The first line of the text goes behind the day, where it is plain; the others below it, with the indentation that they have. */
function underHeading(text: string, { touch, shape, to }: LoggedTouch): ItemSource {
	const end = shape.kind === 'heading' ? shape.heading.to : to;
	const lines = linesFrom(text, end, to).map((line) => text.slice(line.from, line.to));
	const from = lines.findIndex((line) => line.trim() !== '');
	const said = from === -1 ? [] : lines.slice(from);
	const isInHeading = touch.text !== tidyText(said.join('\n'));
	const isBlock = BLOCK.test(said[0] ?? '');
	const below = (isInHeading || isBlock ? said : said.slice(1)).map((line) => (line.trim() === '' ? '' : `${INDENT}${line}`));
	return { first: formatTouchLine(isInHeading || !isBlock ? touch : { ...touch, text: '' }), below, marker: '-' };
}

function keyOf({ day, channel, incoming, text }: Touch, { below }: ItemSource): string {
	const said = tidyText(text.split('\n').map(withoutBlockId).join('\n'));
	return JSON.stringify([day, channel, incoming, said, ...shapeOf(said, below)]);
}

/** How far the lines after the first of the text stand in, one against the other: so a list in a list, or code, is told from one without. Nothing where they stand in alike. */
function shapeOf(said: string, below: readonly string[]): readonly number[] {
	const lines = below.map(withoutBlockId).filter((line) => line.trim() !== '').map(columnsOf);
	const later = lines.slice(Math.max(0, lines.length - Math.max(0, said.split('\n').length - 1)));
	const least = Math.min(...later);
	const columns = later.map((column) => column - least);
	return columns.every((column) => column === 0) ? [] : columns;
}
