import { indentOf, inkCode, isBlank, skipColumns, skipMarker, type LineCursor } from './line-cursor.ts';
import { interruptsParagraph, listMarkerLength, readCheckbox, type Checkbox } from './list-markers.ts';
import type { ListItem } from './note-structure.ts';
import { before, beginBlock, isInParagraph, pushContainer, type Growing, type OpenBlocks } from './open-blocks.ts';

const QUOTE_MARK = 62;
/** So many columns of blanks begin a code block, and no other. */
export const CODE_INDENT = 4;

/** Passes the markers and blanks by which a line keeps containers open, and sets how many it keeps. */
export function holdContainers(blocks: OpenBlocks): void {
	const { cursor, stack } = blocks;
	let quotes = 0;
	blocks.held = 0;
	for (let container = stack[0]; container !== undefined; container = stack[blocks.held]) {
		if (container.kind === 'quote') {
			if (!passQuoteMark(cursor)) break;
			quotes++;
		} else if (isBlank(cursor)) {
			// At once: a blank line costs nothing, however many items are open.
			blocks.held = heldByBlankLine(blocks, quotes);
			break;
		} else if (indentOf(cursor) >= container.width) {
			skipColumns(cursor, container.width);
		} else {
			break;
		}
		blocks.held++;
	}
	if (!isBlank(cursor)) return;
	for (let around = 0; around < quotes; around++) blocks.quoteMarkEnds[around] = cursor.to;
}

/** Opens the quote or list item that the line goes on with; false if there is none. */
export function openContainer(blocks: OpenBlocks): boolean {
	if (inkCode(blocks.cursor) !== QUOTE_MARK) return openItem(blocks);
	beginBlock(blocks);
	pushContainer(blocks, { kind: 'quote' });
	passQuoteMark(blocks.cursor);
	return true;
}

/** A blank line keeps items open up to the next quote, but not an item that is still empty. */
function heldByBlankLine({ stack, quotes }: OpenBlocks, quotesHeld: number): number {
	const upTo = quotes[quotesHeld] ?? stack.length;
	const last = before(stack, upTo);
	return last?.kind === 'item' && last.empty ? upTo - 1 : upTo;
}

function passQuoteMark(cursor: LineCursor): boolean {
	if (indentOf(cursor) >= CODE_INDENT || inkCode(cursor) !== QUOTE_MARK) return false;
	skipMarker(cursor, 1);
	skipColumns(cursor, 1);
	return true;
}

function openItem(blocks: OpenBlocks): boolean {
	const { cursor } = blocks;
	const { text, ink, to } = cursor;
	const length = listMarkerLength(text, ink, to);
	if (length === 0 || (isInParagraph(blocks) && !interruptsParagraph(text, ink, length, to))) return false;
	beginBlock(blocks);
	const before = cursor.column;
	skipMarker(cursor, length);
	const blanks = indentOf(cursor);
	const holdsCode = blanks > CODE_INDENT;
	// The further lines of an empty item, and of one that begins with indented code, stand one column after the marker.
	const contentColumn = cursor.column + (isBlank(cursor) || holdsCode ? 1 : blanks);
	skipColumns(cursor, contentColumn - cursor.column);
	const box = holdsCode ? null : readCheckbox(text, cursor.ink, to);
	const item = newItem(blocks, ink, length, contentColumn, box);
	pushContainer(blocks, { kind: 'item', width: contentColumn - before, item, empty: true });
	return true;
}

function newItem({ cursor, openItems, quotes }: OpenBlocks, markerFrom: number, length: number, contentIndent: number, box: Checkbox | null): Growing<ListItem> {
	return {
		from: markerFrom === cursor.firstInk ? cursor.from : markerFrom,
		to: cursor.to,
		markerFrom,
		contentFrom: box?.contentFrom ?? cursor.ink,
		line: cursor.line,
		depth: openItems.length,
		parent: before(openItems, openItems.length) ?? null,
		contentIndent,
		marker: cursor.text.slice(markerFrom, markerFrom + length),
		task: box?.task ?? null,
		taskFrom: box?.from ?? null,
		quoted: quotes.length > 0,
	};
}
