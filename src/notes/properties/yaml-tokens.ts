import { CST, Lexer } from 'yaml';

/** A stretch of YAML: `type` as the package `yaml` names it. Blanks are spaces and line ends; content is all that is no comment either. */
export interface YamlToken {
	readonly kind: 'content' | 'comment' | 'blank';
	readonly type: string;
	readonly from: number;
	/** Exclusive. */
	readonly to: number;
}

/** A stretch of the source: `to` exclusive. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/** The source cut into its tokens, in order and without a gap. */
export function yamlTokens(source: string): readonly YamlToken[] {
	const tokens: YamlToken[] = [];
	let from = 0;
	let type: string | null = null;
	for (const lexeme of new Lexer().lex(source)) {
		// What the lexeme `scalar` announces is the next lexeme: text, whatever it looks like. These marks have no width.
		type = type === null ? (CST.tokenType(lexeme) ?? 'error') : 'text';
		if (type === 'scalar') continue;
		if (type !== 'doc-mode' && type !== 'flow-error-end') {
			const to = from + lexeme.length;
			if (to > from) tokens.push({ kind: kindOf(type), type, from, to });
			from = to;
		}
		type = null;
	}
	return tokens;
}

/** From the first to the last content in a stretch of the source, null where there is none. A block text ends with its last line that is not blank, before the line end. */
export function contentWithin(source: string, tokens: readonly YamlToken[], { from, to }: Span): Span | null {
	const content = tokens.filter((token) => token.kind === 'content' && token.from >= from && token.to <= to);
	const first = content[0];
	const last = content[content.length - 1];
	if (first === undefined || last === undefined) return null;
	return { from: first.from, to: last.type === 'text' ? withoutBlankLines(source, last) : last.to };
}

/** Where the line of an offset starts. */
export function lineStart(source: string, offset: number): number {
	return source.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line of an offset ends, before its line end. */
export function lineEnd(source: string, offset: number): number {
	const end = source.indexOf('\n', offset);
	if (end === -1) return source.length;
	return end > offset && source[end - 1] === '\r' ? end - 1 : end;
}

/** Where the line after that of an offset starts. */
export function nextLineStart(source: string, offset: number): number {
	const end = source.indexOf('\n', offset);
	return end === -1 ? source.length : end + 1;
}

/** The line end of the line of an offset. */
export function lineBreak(source: string, offset: number): '\r\n' | '\n' {
	const end = source.indexOf('\n', offset);
	return end > 0 && source[end - 1] === '\r' ? '\r\n' : '\n';
}

/** The blanks at the start of the line of an offset. */
export function indentAt(source: string, offset: number): string {
	const from = lineStart(source, offset);
	let to = from;
	while (source[to] === ' ' || source[to] === '\t') to++;
	return source.slice(from, to);
}

function kindOf(type: string): YamlToken['kind'] {
	if (type === 'comment') return 'comment';
	return type === 'space' || type === 'newline' || type === 'byte-order-mark' ? 'blank' : 'content';
}

function withoutBlankLines(source: string, { from, to }: Span): number {
	let end = to;
	for (let at = to; at > from && ' \t\r\n'.includes(source.charAt(at - 1)); at--) if (source[at - 1] === '\n') end = at - 1;
	return end > from && end < to && source[end - 1] === '\r' ? end - 1 : end;
}
