import type * as O from 'obsidian';
import type { Positions } from './text-positions.ts';

interface Item {
	readonly line: number;
	/** Column at which the text of the item starts: what is indented so far belongs to it. */
	readonly content: number;
	readonly task: string | undefined;
	/** Line of the item it lies in; for a root item minus the line at which its list starts. */
	readonly parent: number;
	readonly start: number;
	end: number;
}

interface Line {
	readonly number: number;
	readonly text: string;
	/** Offset of its first character. */
	readonly offset: number;
	readonly indent: number;
}

const MARKER = /^([ \t]*)([-*+]|\d{1,9}[.)])([ \t]+|$)(?:\[(.)\](?=[ \t]|$))?/;
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,})$/;
const HEADING = /^ {0,3}#{1,6}[ \t]/;

/**
 * List items by their position and their task mark; their text is not in the cache (obsidian.d.ts, `ListItemCache`). A root item's
 * `parent` is minus the line of the first item of its list, another's is the line of the item it lies in.
 */
export function parseListItems(body: string, positions: Positions): O.ListItemCache[] {
	const lists = new OpenLists();
	for (const line of linesOf(body)) lists.read(line);
	return lists.items.map(({ task, parent, start, end }) => ({ ...(task !== undefined && { task }), parent, position: positions(start, end) }));
}

function linesOf(body: string): Line[] {
	let offset = 0;
	return body.split('\n').map((text, number) => {
		const line = { number, text, offset, indent: widthOf(/^[ \t]*/.exec(text)?.[0] ?? '') };
		offset += text.length + 1;
		return line;
	});
}

/** Reads line by line, and knows the items that the next line may belong to. */
class OpenLists {
	readonly items: Item[] = [];
	#open: Item[] = [];
	#listStart = 0;
	#afterBlank = false;

	read(line: Line): void {
		const marker = RULE.test(line.text) ? null : MARKER.exec(line.text);
		if (line.text.trim() === '') {
			this.#afterBlank = true;
			return;
		}
		if (marker === null) this.#goOn(line);
		else this.#begin(line, marker);
		this.#afterBlank = false;
	}

	#begin(line: Line, [, indent = '', bullet = '', space = '', task]: RegExpExecArray): void {
		const inList = this.#open.length > 0;
		this.#open = this.#open.filter(({ content }) => line.indent >= content);
		if (!inList) this.#listStart = line.number;
		const item = {
			line: line.number,
			content: line.indent + bullet.length + Math.max(1, Math.min(space.length, 4)),
			task,
			parent: this.#open.at(-1)?.line ?? -this.#listStart,
			start: line.offset + indent.length,
			end: line.offset + line.text.trimEnd().length,
		};
		this.items.push(item);
		this.#open.push(item);
	}

	/** A line without a marker goes on an item's paragraph, unless a blank line ended that and the line is not indented; else it ends the list. */
	#goOn(line: Line): void {
		const owner = this.#afterBlank ? this.#open.filter(({ content }) => line.indent >= content).at(-1) : this.#open.at(-1);
		if (owner === undefined || HEADING.test(line.text) || RULE.test(line.text)) this.#open = [];
		else owner.end = line.offset + line.text.trimEnd().length;
	}
}

function widthOf(space: string): number {
	return [...space].reduce((width, character) => (character === '\t' ? width + 4 - (width % 4) : width + 1), 0);
}
