import { skipBlanks } from './line-cursor.ts';

/** The seven kinds of HTML blocks (CommonMark 0.31, 4.6), by how they begin and end. */
export type HtmlBlockKind = 'raw' | 'comment' | 'instruction' | 'declaration' | 'cdata' | 'block-tag' | 'any-tag';

const RAW = /^<(?:pre|script|style|textarea)(?:[ \t>]|$)/i;
const RAW_END = /<\/(?:pre|script|style|textarea)>/i;
const DECLARATION = /^<![a-z]/i;
const BLOCK_TAG = new RegExp(
	'^</?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset' +
		'|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[ \t]|/?>|$)',
	'i',
);
const NAME_START = /[a-z]/i;
const NAME = /[a-z\d-]/i;
const ATTRIBUTE_START = /[a-z_:]/i;
const ATTRIBUTE = /[\w.:-]/;
const UNQUOTED = /[^ \t"'=<>`]/;

/** The kind of HTML block that a line opens which goes on with `rest`, from its `<`; null if it opens none. */
export function htmlBlockKind(rest: string): HtmlBlockKind | null {
	if (RAW.test(rest)) return 'raw';
	if (rest.startsWith('<!--')) return 'comment';
	if (rest.startsWith('<?')) return 'instruction';
	if (DECLARATION.test(rest)) return 'declaration';
	if (rest.startsWith('<![CDATA[')) return 'cdata';
	if (BLOCK_TAG.test(rest)) return 'block-tag';
	return isTagAlone(rest) ? 'any-tag' : null;
}

/** The block ends with this line of it. The blocks that a blank line ends are not asked. */
export function endsHtmlBlock(kind: HtmlBlockKind, line: string): boolean {
	switch (kind) {
		case 'raw':
			return RAW_END.test(line);
		case 'comment':
			return line.includes('-->');
		case 'instruction':
			return line.includes('?>');
		case 'declaration':
			return line.includes('>');
		case 'cdata':
			return line.includes(']]>');
		case 'block-tag':
		case 'any-tag':
			return false;
	}
}

/** A blank line ends the block. */
export function endsAtBlankLine(kind: HtmlBlockKind): boolean {
	return kind === 'block-tag' || kind === 'any-tag';
}

/** A complete opening or closing tag with nothing after it. By hand: a regex with a group that repeats runs out of stack on a long line. */
function isTagAlone(line: string): boolean {
	const closing = line.startsWith('</');
	const name = closing ? 2 : 1;
	if (!NAME_START.test(line.charAt(name))) return false;
	let at = skipWhile(line, name, NAME);
	if (!closing) at = skipAttributes(line, at);
	at = at < 0 ? at : skipBlanks(line, at, line.length);
	if (at < 0) return false;
	if (!closing && line.charAt(at) === '/') at++;
	return line.charAt(at) === '>' && skipBlanks(line, at + 1, line.length) === line.length;
}

/** The offset after the attributes; -1 where one is malformed. */
function skipAttributes(line: string, from: number): number {
	let end = from;
	for (;;) {
		const at = skipBlanks(line, end, line.length);
		if (at === end || !ATTRIBUTE_START.test(line.charAt(at))) return end;
		end = skipWhile(line, at, ATTRIBUTE);
		const equals = skipBlanks(line, end, line.length);
		if (line.charAt(equals) !== '=') continue;
		end = skipValue(line, skipBlanks(line, equals + 1, line.length));
		if (end < 0) return -1;
	}
}

/** The offset after an attribute's value; -1 if there is none. */
function skipValue(line: string, at: number): number {
	const quote = line.charAt(at);
	if (quote === '"' || quote === "'") {
		const close = line.indexOf(quote, at + 1);
		return close < 0 ? -1 : close + 1;
	}
	const end = skipWhile(line, at, UNQUOTED);
	return end === at ? -1 : end;
}

function skipWhile(line: string, from: number, shape: RegExp): number {
	let at = from;
	while (at < line.length && shape.test(line.charAt(at))) at++;
	return at;
}
