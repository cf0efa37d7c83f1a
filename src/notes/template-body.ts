import { tidyText } from '../core/touch.ts';

/** Where a value stands in the body of a template. */
export interface BodyPlace {
	/** What stands before and behind it on its line; a value that stands there, too, filled in already. */
	readonly before: string;
	readonly behind: string;
}

/** What begins a block where a line begins with it: headings, quotes, items, boxes of tasks, footnotes, rules, underlines of headings, fences, tables, maths. */
const BEGINS_BLOCK = /^(?:#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|[-=*_](?=[-=*_\s]*$)|~{3}|\||\$\$|\d{1,9}[.)](?=\s|$)|\[(?:[^[\]](?=\](?:\s|$))|\^(?=[^[\]\s]+\]:)))/u;
/** Before it a line has begun only lists, quotes and blanks. */
const ONLY_MARKERS = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[[^[\]]\](?=[ \t]))*$/;

/** Within a tag of HTML, on the same line. */
const IN_TAG = /<[\p{L}/][^<>]*$/u;

/** A value of one line as plain text of a Markdown line and of a block of HTML: no HTML, code, picture, comment, or block begins in it, and no command of Templater's. Links stay links. */
export function plainInBody(value: string, { before, behind }: BodyPlace): string {
	const inline = escaped(withoutTags(value), /(\\*)(`|!(?=\[)|\$(?=\$))/g).replace(/%(?=%)/g, '%\\');
	const quoted = IN_TAG.test(before) ? inline.replace(/"/g, '&quot;').replace(/'/g, '&#39;').replace(/>/g, '&gt;') : inline;
	const closed = closedBefore(openedAfter(quoted, before), behind);
	const inCell = before.trimStart().startsWith('|') ? closed.replace(/\|/g, '\\|') : closed;
	return ONLY_MARKERS.test(before) ? inCell.replace(BEGINS_BLOCK, (mark) => (/^\d/.test(mark) ? `${mark.slice(0, -1)}\\${mark.slice(-1)}` : `\\${mark}`)) : inCell;
}

/** A value of one line that stands behind other words, as plain text. */
export function plainInLine(value: string): string {
	return plainInBody(value, { before: 'a', behind: '' });
}

/** A backslash means nothing within a block of HTML, so that only this holds in both. */
function withoutTags(text: string): string {
	return text.replace(/<(?=[\p{L}/!?%])/gu, '&lt;');
}

/** The text with a backslash before each mark that has none; `marks` finds the backslashes that stand there, and the mark. */
function escaped(text: string, marks: RegExp): string {
	return text.replace(marks, (all, slashes: string, mark: string) => (slashes.length % 2 === 1 ? all : `${slashes}\\${mark}`));
}

/** What begins with the half of a mark whose other half stands before it. */
function openedAfter(value: string, before: string): string {
	if (/[<%]$/.test(before) && value.startsWith('%')) return `\\${value}`;
	return before.endsWith('!') && /^\[(?!\[)/.test(value) ? `\\${value}` : value;
}

/** What ends in the half of a mark whose other half stands behind it. */
function closedBefore(value: string, behind: string): string {
	if (behind.startsWith('[') && value.endsWith('!')) return `${value.slice(0, -1)}\\!`;
	if (/^[%\p{L}/!?]/u.test(behind) && value.endsWith('<')) return `${value.slice(0, -1)}&lt;`;
	return behind.startsWith('%') && value.endsWith('%') ? `${value.slice(0, -1)}&#37;` : value;
}

/** An address in angle brackets, which is a link; none that could be a tag with a value. */
const ADDRESS = /<(?=(?:https?:\/\/[^\s<>"'`=]+|[\w.+-]+@[\w.-]+)>)/.source;
const BEGINS_TAG = new RegExp(`(${ADDRESS})|<(?=[\\p{L}/!?%])`, 'gu');

/** What stands before the words of a line: blanks, and the marks of quotes, items and footnotes. A block can begin behind it. */
const MARKS = /(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^[\]\s]+\]:)*/.source;
/** What stands before the box of a task, before a heading, and before what makes a heading of the line above. */
const BEFORE_TASK_OR_HEADING = new RegExp(`^(${MARKS}(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+(?=\\[[^[\\]]\\](?:\\s|$))|(?=#{1,6}(?:\\s|$)|(?:-+|=+)[ \\t]*$)))`, 'gmu');
/** The marker of an item that begins with a day, in emphasis or a link too: below the heading of touches it would be one. */
const ITEM_WITH_DAY = new RegExp(`^(${MARKS})([-*+]|\\d{1,9}(?=[.)]))([.)]?[ \\t]+(?:[*_]{1,3})?(?:\\[{1,2}[^[\\]]*?)?(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}|\\d{1,2}[-/]\\d{1,2}[-/]\\d{2})(?!\\d))`, 'gm');
/** Code, and lines that end properties or make a heading of a longer text. */
const FENCE_OR_RULE = new RegExp(`^(${MARKS})(?=\`{3}|~{3}|-{3,}[ \\t]*$|={2,}[ \\t]*$)`, 'gm');

/**
 * A remark as the lines of a body. Words, emphasis, lists, links, addresses and pictures of the vault stay; HTML, code and pictures from elsewhere are text: they would load
 * or run when the note is opened. In what an attendee list or a card notes, so are boxes of tasks, headings and items that begin with a day: nobody else's words become the
 * user's promise or touch.
 */
export function remarkLines(remark: string, isOwn = false): string {
	const said = isOwn ? tidyText(remark) : unlisted(tidyText(remark));
	const tagless = said.replace(BEGINS_TAG, (_, address: string | undefined) => address ?? '&lt;');
	// A picture from elsewhere tells its owner who opens the note, and when.
	return ownLines(escaped(tagless, /(\\*)(`|!(?=\[(?!\[)))/g));
}

function unlisted(text: string): string {
	return text.replace(BEFORE_TASK_OR_HEADING, '$1\\').replace(ITEM_WITH_DAY, (_, marks: string, marker: string, rest: string) => `${marks}${/\d/.test(marker) ? `${marker}\\` : `\\${marker}`}${rest}`);
}

/** What the user noted, as the lines of a body. Their Markdown stays; nothing in it is taken for properties, code or a comment that has no end, or a command of Templater's. */
export function ownLines(text: string): string {
	return text
		.replace(/<(?=%|!--)/g, '&lt;')
		.replace(/%(?=%)/g, '%\\')
		.replace(FENCE_OR_RULE, '$1\\');
}
