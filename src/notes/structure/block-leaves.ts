import { CODE_INDENT } from './block-containers.ts';
import { endsAtBlankLine, endsHtmlBlock, htmlBlockKind } from './html-blocks.ts';
import { isClosingFence, openingFenceLength, readHashHeading, underlineLevel } from './leaf-markers.ts';
import { blockFrom, indentOf, inkCode, isBlank, isRule, skipBlanks } from './line-cursor.ts';
import { countDefinitionLines } from './link-definitions.ts';
import { addInlineComments, beginBlock, closeLeaf, isInParagraph, type Leaf, type OpenBlocks } from './open-blocks.ts';
import { addTextLine, dropTextLines, firstLineStart, textRange, textsOf, type TextLines } from './text-lines.ts';

const COMMENT = '%%';
const PARAGRAPH: Leaf = { kind: 'paragraph' };

/** The line belongs to the open leaf and to nothing else. Only a paragraph leaves that open. */
export function continueLeaf(blocks: OpenBlocks): boolean {
	const { cursor, leaf } = blocks;
	switch (leaf.kind) {
		case 'none':
		case 'paragraph':
		case 'comment':
			return false;
		case 'fence':
			leaf.code.to = blocks.contentEnd = cursor.to;
			if (indentOf(cursor) < CODE_INDENT && isClosingFence(cursor, leaf.mark, leaf.length)) closeLeaf(blocks);
			return true;
		case 'indented':
			// Blank lines are a part of it only if more code follows.
			if (!isBlank(cursor) && indentOf(cursor) >= CODE_INDENT) leaf.code.to = cursor.to;
			return isBlank(cursor) || indentOf(cursor) >= CODE_INDENT;
		case 'html':
			return continueHtml(blocks, leaf, cursor.at);
	}
}

/** The line is in a comment of several lines. What follows the comment's end in its last line is text. */
export function continueComment(blocks: OpenBlocks): boolean {
	const { cursor, leaf } = blocks;
	if (leaf.kind !== 'comment') return false;
	if (!isBlank(cursor)) blocks.contentEnd = cursor.to;
	if (leaf.to > cursor.to) return true;
	closeLeaf(blocks);
	const from = skipBlanks(cursor.text, leaf.to, cursor.to);
	if (from < cursor.to) startParagraph(blocks, from);
	return true;
}

/** Opens the code, HTML, comment, heading or rule that the line goes on with; false if there is none. */
export function openLeaf(blocks: OpenBlocks): boolean {
	switch (blocks.cursor.text.charAt(blocks.cursor.ink)) {
		case '#':
			return addHashHeading(blocks);
		case '`':
		case '~':
			return openFence(blocks);
		case '<':
			return openHtml(blocks);
		case '%':
			return openComment(blocks);
		case '=':
			return addUnderlinedHeading(blocks);
		case '-':
			return addUnderlinedHeading(blocks) || addRule(blocks);
		case '*':
		case '_':
			return addRule(blocks);
	}
	return false;
}

/** Opens indented code; a paragraph's further lines may be indented as far as they like. */
export function openIndentedCode(blocks: OpenBlocks): boolean {
	if (blocks.leaf.kind === 'paragraph') return false;
	beginBlock(blocks);
	const code = { from: blockFrom(blocks.cursor), to: blocks.cursor.to };
	blocks.code.push(code);
	blocks.leaf = { kind: 'indented', code };
	return true;
}

/** Adds the rest of the line to the open paragraph, lazily or not, or starts one. */
export function addText(blocks: OpenBlocks): void {
	const { cursor } = blocks;
	if (blocks.leaf.kind === 'paragraph') {
		addTextLine(blocks.textLines, cursor.from, cursor.ink, cursor.to);
	} else {
		beginBlock(blocks);
		startParagraph(blocks, cursor.ink);
	}
}

function startParagraph(blocks: OpenBlocks, from: number): void {
	blocks.leaf = PARAGRAPH;
	blocks.textLines.count = 0;
	addTextLine(blocks.textLines, blocks.cursor.from, from, blocks.cursor.to);
}

function addHashHeading(blocks: OpenBlocks): boolean {
	const { cursor } = blocks;
	const heading = readHashHeading(cursor);
	if (heading === null) return false;
	beginBlock(blocks);
	const { level, content } = heading;
	blocks.headings.push({ level, text: cursor.text.slice(content.from, content.to), from: cursor.ink, to: cursor.to, lineFrom: cursor.from, line: cursor.line, nested: blocks.held > 0 });
	addInlineComments(blocks, content.from, content.to);
	return true;
}

function addUnderlinedHeading(blocks: OpenBlocks): boolean {
	const { cursor, textLines } = blocks;
	const level = isInParagraph(blocks) ? underlineLevel(cursor) : null;
	if (level === null) return false;
	dropDefinitions(textLines, cursor.text);
	const lineFrom = firstLineStart(textLines);
	if (lineFrom === null) return false;
	const text = textsOf(textLines, cursor.text).map((line) => line.trim()).join('\n');
	blocks.headings.push({ level, text, from: textRange(textLines).from, to: cursor.to, lineFrom, line: cursor.line - textLines.count, nested: blocks.held > 0 });
	closeLeaf(blocks);
	return true;
}

/** Link definitions are no text of a heading; a paragraph that is nothing else cannot be underlined. */
function dropDefinitions(lines: TextLines, text: string): void {
	if (text.charAt(textRange(lines).from) !== '[') return;
	dropTextLines(lines, countDefinitionLines(textsOf(lines, text).join('\n')));
}

function addRule(blocks: OpenBlocks): boolean {
	if (!isRule(blocks.cursor)) return false;
	beginBlock(blocks);
	return true;
}

function openFence(blocks: OpenBlocks): boolean {
	const { cursor } = blocks;
	const length = openingFenceLength(cursor);
	if (length === 0) return false;
	beginBlock(blocks);
	const code = { from: cursor.ink, to: cursor.to };
	blocks.code.push(code);
	blocks.leaf = { kind: 'fence', mark: inkCode(cursor), length, code };
	return true;
}

function openHtml(blocks: OpenBlocks): boolean {
	const { cursor } = blocks;
	const block = htmlBlockKind(cursor.text.slice(cursor.ink, cursor.to));
	// A tag that means nothing special is text in a paragraph, also in one that goes on lazily.
	if (block === null || (block === 'any-tag' && blocks.leaf.kind === 'paragraph')) return false;
	beginBlock(blocks);
	const comment = block === 'comment' ? { from: cursor.ink, to: cursor.to } : null;
	if (comment !== null) blocks.comments.push(comment);
	blocks.leaf = { kind: 'html', block, comment };
	return continueHtml(blocks, blocks.leaf, cursor.ink);
}

function continueHtml(blocks: OpenBlocks, leaf: Extract<Leaf, { kind: 'html' }>, from: number): boolean {
	const { to, text } = blocks.cursor;
	if (isBlank(blocks.cursor) && endsAtBlankLine(leaf.block)) return false;
	const line = text.slice(from, to);
	const ends = endsHtmlBlock(leaf.block, line);
	// Text after the comment belongs to the HTML block all the same, but a reader sees it.
	if (leaf.comment !== null) leaf.comment.to = ends ? from + line.indexOf('-->') + 3 : to;
	if (ends) closeLeaf(blocks);
	blocks.contentEnd = to;
	return true;
}

/** Opens a comment of whole lines. One that ends within its line, with text after it, is a part of that text. */
function openComment(blocks: OpenBlocks): boolean {
	const { text, ink, to, firstInk } = blocks.cursor;
	if (ink !== firstInk || !text.startsWith(COMMENT, ink)) return false;
	const close = text.indexOf(COMMENT, ink + COMMENT.length);
	const end = close < 0 ? text.length : close + COMMENT.length;
	if (end <= to && close >= 0 && skipBlanks(text, end, to) < to) return false;
	beginBlock(blocks);
	blocks.comments.push({ from: ink, to: end });
	if (end > to || close < 0) blocks.leaf = { kind: 'comment', to: end };
	return true;
}
