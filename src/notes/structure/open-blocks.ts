import type { HtmlBlockKind } from './html-blocks.ts';
import { inlineComments } from './inline-comments.ts';
import { createLineCursor, type LineCursor } from './line-cursor.ts';
import type { Heading, ListItem, NoteStructure, Range } from './note-structure.ts';
import { textRange, type TextLines } from './text-lines.ts';

/** Something whose end is not known yet. */
export type Growing<T> = { -readonly [K in keyof T]: T[K] };

export type Container =
	| { readonly kind: 'quote' }
	/** Its lines begin `width` columns after those of what it stands in. It is empty while nothing has come after its marker. */
	| { readonly kind: 'item'; readonly width: number; readonly item: Growing<ListItem>; empty: boolean };

export type Leaf =
	| { readonly kind: 'none' }
	/** Its lines are the text lines; there are none where all of them turned out to be link definitions. */
	| { readonly kind: 'paragraph' }
	| { readonly kind: 'fence'; readonly mark: number; readonly length: number; readonly code: Growing<Range> }
	| { readonly kind: 'indented'; readonly code: Growing<Range> }
	| { readonly kind: 'html'; readonly block: HtmlBlockKind; readonly comment: Growing<Range> | null }
	/** `%%…%%` over several lines. Its end is known from the start. */
	| { readonly kind: 'comment'; readonly to: number };

/** What a reader of blocks knows in the middle of a note: the open blocks, and what it has found. */
export interface OpenBlocks {
	readonly cursor: LineCursor;
	/** Quotes and items that are open, from the outermost to the innermost. */
	readonly stack: Container[];
	/** Indexes in the stack of the quotes. */
	readonly quotes: number[];
	/** Indexes in `items` of the open items. */
	readonly openItems: number[];
	/** How many containers of the stack the line in hand keeps open so far. */
	held: number;
	/** The open block in the innermost container that cannot hold other blocks. */
	leaf: Leaf;
	/** Those of the open paragraph. */
	readonly textLines: TextLines;
	/** End of the last line with content. */
	contentEnd: number;
	/** End of the last line that holds only quote marks, for what stands in so many quotes, to which these marks are content. */
	readonly quoteMarkEnds: number[];
	readonly headings: Heading[];
	readonly items: Growing<ListItem>[];
	readonly code: Range[];
	readonly comments: Range[];
	/** Whether the text has comment marks at all, so that most notes need no search in each paragraph. */
	readonly hasCommentMarks: boolean;
}

const NO_LEAF: Leaf = { kind: 'none' };

/** Nothing open, before the line that begins at `from`. */
export function openNothing(text: string, from: number): OpenBlocks {
	return {
		cursor: createLineCursor(text, from),
		stack: [],
		quotes: [],
		openItems: [],
		held: 0,
		leaf: NO_LEAF,
		textLines: { count: 0, places: [] },
		contentEnd: from,
		quoteMarkEnds: [],
		headings: [],
		items: [],
		code: [],
		comments: [],
		hasCommentMarks: text.includes('%%', from) || text.includes('<!--', from),
	};
}

/** What was found in the whole text: everything is closed. */
export function closeAll(blocks: OpenBlocks): NoteStructure {
	blocks.held = 0;
	closeUnheld(blocks);
	const { headings, items, code, comments } = blocks;
	return { headings, items, code, comments };
}

/** What stands in a list before an index; undefined before the first. A list that is asked for -1 takes many times as long to say so. */
export function before<T>(list: readonly T[], index: number): T | undefined {
	return index === 0 ? undefined : list[index - 1];
}

/** Makes room for a new block: closes the open leaf and the containers that the line does not keep open. */
export function beginBlock(blocks: OpenBlocks): void {
	closeUnheld(blocks);
	const parent = before(blocks.stack, blocks.held);
	if (parent?.kind === 'item') parent.empty = false;
}

/** Closes the open leaf and the containers that the line does not keep open. */
export function closeUnheld(blocks: OpenBlocks): void {
	closeLeaf(blocks);
	const { stack, held } = blocks;
	while (stack.length > held) {
		const container = stack.pop();
		if (container?.kind === 'quote') {
			blocks.quotes.pop();
		} else if (container?.kind === 'item') {
			blocks.openItems.pop();
			container.item.to = Math.max(blocks.contentEnd, blocks.quoteMarkEnds[blocks.quotes.length] ?? 0);
		}
	}
}

/** Closes the open leaf; the comments inside of a paragraph are known then. */
export function closeLeaf(blocks: OpenBlocks): void {
	const { leaf } = blocks;
	blocks.leaf = NO_LEAF;
	if (leaf.kind !== 'paragraph' || !blocks.hasCommentMarks) return;
	const { from, to } = textRange(blocks.textLines);
	addInlineComments(blocks, from, to);
}

/** Opens a container in the innermost one that is kept open; `beginBlock` has made room. */
export function pushContainer(blocks: OpenBlocks, container: Container): void {
	if (container.kind === 'quote') {
		blocks.quotes.push(blocks.stack.length);
	} else {
		blocks.openItems.push(blocks.items.length);
		blocks.items.push(container.item);
	}
	blocks.stack.push(container);
	blocks.held = blocks.stack.length;
}

/** The comments inside of a block of text. */
export function addInlineComments(blocks: OpenBlocks, from: number, to: number): void {
	if (!blocks.hasCommentMarks) return;
	for (const comment of inlineComments(blocks.cursor.text, from, to)) blocks.comments.push(comment);
}

/** The line in hand could go on with the open paragraph, and not only because a lazy line may leave out its markers. */
export function isInParagraph(blocks: OpenBlocks): boolean {
	return blocks.leaf.kind === 'paragraph' && blocks.held === blocks.stack.length;
}
