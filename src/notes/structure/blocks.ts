import { CODE_INDENT, holdContainers, openContainer } from './block-containers.ts';
import { addText, continueComment, continueLeaf, openIndentedCode, openLeaf } from './block-leaves.ts';
import { beginsWithLetter, indentOf, isBlank, nextLine } from './line-cursor.ts';
import type { NoteStructure } from './note-structure.ts';
import { closeAll, closeUnheld, openNothing, type OpenBlocks } from './open-blocks.ts';

/**
 * The blocks of a text from `from` on, line by line, as the appendix of CommonMark 0.31 has it: each line keeps some quotes and list
 * items open, opens others, and leaves the rest to one paragraph, code block or the like. The time grows with the text, not with its depth.
 */
export function readBlocks(text: string, from: number): NoteStructure {
	const blocks = openNothing(text, from);
	while (nextLine(blocks.cursor)) {
		if (!continueComment(blocks)) readLine(blocks);
	}
	return closeAll(blocks);
}

function readLine(blocks: OpenBlocks): void {
	if (blocks.leaf.kind === 'paragraph' && beginsWithLetter(blocks.cursor)) {
		// However it is indented, and whatever markers it leaves out, it goes on with the paragraph.
		addText(blocks);
		blocks.contentEnd = blocks.cursor.to;
		return;
	}
	holdContainers(blocks);
	const blank = isBlank(blocks.cursor);
	const holdsAll = blocks.held === blocks.stack.length;
	if (!(holdsAll && continueLeaf(blocks)) && !openBlocks(blocks)) {
		if (isBlank(blocks.cursor)) closeUnheld(blocks);
		else addText(blocks);
	}
	if (!blank) blocks.contentEnd = blocks.cursor.to;
}

/** Opens what the line goes on with, one in the other; true if nothing of it is left as text. */
function openBlocks(blocks: OpenBlocks): boolean {
	const { cursor } = blocks;
	while (!isBlank(cursor)) {
		if (indentOf(cursor) >= CODE_INDENT) return openIndentedCode(blocks);
		if (openLeaf(blocks)) return true;
		if (!openContainer(blocks)) return false;
	}
	return false;
}
