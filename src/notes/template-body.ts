/** Where a value stands in the body of a template. */
export interface BodyPlace {
	/** What stands before and behind it on its line; a value that stands there, too, filled in already. */
	readonly before: string;
	readonly behind: string;
}

/** What begins a block where a line begins with it: headings, quotes, items, boxes of tasks, rules, underlines of headings, fences, tables, maths. */
const BEGINS_BLOCK = /^(?:#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|[-=*_](?=[-=*_\s]*$)|~{3}|\||\$\$|\d{1,9}[.)](?=\s|$)|\[[^[\]](?=\](?:\s|$)))/u;
/** Before it a line has begun only lists, quotes and blanks. */
const ONLY_MARKERS = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[[^[\]]\](?=[ \t]))*$/;

/** A value of one line as plain text of a Markdown line: no HTML, code, comment, or block begins in it, and no command of Templater's. Links stay links. */
export function plainInBody(value: string, { before, behind }: BodyPlace): string {
	const inline = value
		.replace(/`/g, '\\`')
		.replace(/<(?=[\p{L}/!?%])/gu, (_, at: number, all: string) => (all.charAt(at + 1) === '%' ? '&lt;' : '\\<'))
		.replace(/%(?=%)/g, '%\\')
		.replace(/\$(?=\$)/g, '\\$');
	const opened = /[<%]$/.test(before) ? inline.replace(/^%/, '\\%') : inline;
	const closed = closedBefore(opened, behind);
	const inCell = before.trimStart().startsWith('|') ? closed.replace(/\|/g, '\\|') : closed;
	return ONLY_MARKERS.test(before) ? inCell.replace(BEGINS_BLOCK, (mark) => (/^\d/.test(mark) ? `${mark.slice(0, -1)}\\${mark.slice(-1)}` : `\\${mark}`)) : inCell;
}

/** What ends in the half of a mark whose other half stands behind it. */
function closedBefore(value: string, behind: string): string {
	if (/^[%\p{L}/!?]/u.test(behind) && value.endsWith('<')) return `${value.slice(0, -1)}&lt;`;
	return behind.startsWith('%') && value.endsWith('%') ? `${value.slice(0, -1)}&#37;` : value;
}

/** What somebody noted, as the lines of a body. Their Markdown stays; nothing in it is taken for properties, code or a comment that has no end, or a command of Templater's. */
export function notedLines(text: string): string {
	return text
		.replace(/<(?=%)/g, '&lt;')
		.replace(/<(?=!--)/g, '\\<')
		.replace(/%(?=%)/g, '%\\')
		.replace(/^(?=[ \t]*(?:`{3}|~{3}|-{3,}[ \t]*$|={2,}[ \t]*$))([ \t]*)/gm, '$1\\');
}
