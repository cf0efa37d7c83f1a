/** A stretch of a text: offsets in UTF-16 code units, `to` exclusive. */
export interface Range {
	readonly from: number;
	readonly to: number;
}

/** A heading of either kind, `## Touches` or a line of text underlined with `---`. */
export interface Heading extends Range {
	/** 1 to 6. */
	readonly level: number;
	/** The source between the markers, trimmed; the lines of an underlined heading joined by `\n`. */
	readonly text: string;
	/** Start of the line it begins in; `from` is where its own text begins, after blanks and the markers of quotes and lists. */
	readonly lineFrom: number;
	/** The line it begins in, 0 for the first of the text. */
	readonly line: number;
	/** It stands in a quote or a list item. */
	readonly nested: boolean;
}

/** An item of a list, its children included: from `from` to the end of its last line that is not blank, before the line end. */
export interface ListItem extends Range {
	/** Start of the line it begins in if its marker is the first thing there, else the marker. */
	readonly from: number;
	readonly markerFrom: number;
	/** What follows the marker, blanks and a checkbox; the end of the line where nothing does. */
	readonly contentFrom: number;
	/** The line it begins in, 0 for the first of the text. */
	readonly line: number;
	/** How many items it stands in: 0 in an outermost list. */
	readonly depth: number;
	/** Index in `items` of the item it stands in; null in an outermost list. */
	readonly parent: number | null;
	/** Columns before its further lines, what its parents and quotes need included. A tab leads to the next multiple of 4. */
	readonly contentIndent: number;
	/** As written: `-`, `*`, `+`, `1.`, `2)`. */
	readonly marker: string;
	/** The character in a task's checkbox, a blank for an open one; null if it is no task. */
	readonly task: string | null;
	/** Offset of that character; null if it is no task. */
	readonly taskFrom: number | null;
	/** It stands in a quote. */
	readonly quoted: boolean;
}

/** Where things stand in a note. Each list goes by position. */
export interface NoteStructure {
	/** Without those that begin in code or in a comment, like the items. */
	readonly headings: readonly Heading[];
	/** Each item comes before its children. */
	readonly items: readonly ListItem[];
	/** Code blocks, fenced (fences included) and indented. Code inside of a line is not among them. */
	readonly code: readonly Range[];
	/** `%%…%%` and `<!--…-->`, as blocks and inside of text, markers included. */
	readonly comments: readonly Range[];
}
