import { isMap, isScalar, isSeq } from 'yaml';
import type { PropertyPlace, ValuePlace, YamlText } from './property-place.ts';
import type { Splice } from '../splice.ts';
import { indentAt, lineBreak, lineEnd, lineStart, nextLineStart, type Span } from './yaml-tokens.ts';

/** Comments that stand in a stretch which is replaced: the one on its first line after a blank, and those below as lines with their line ends. */
export interface KeptComments {
	readonly inline: string;
	readonly lines: readonly string[];
}

/** Puts a text where a property's value stands, or where it would stand. An anchor stays; a tag is part of the value, and goes with it. */
export function putText(yaml: YamlText, place: PropertyPlace, text: string): Splice {
	if (place.colon) return putValue(yaml, place, text);
	if (place.flow) return insertion(place.keyTo, `: ${text}`);
	return insertion(lineEnd(yaml.source, place.keyTo), `${lineBreak(yaml.source, place.keyTo)}${place.indent}: ${text}`);
}

/** The same where a colon or a dash stands for sure. */
export function putValue(yaml: YamlText, { after, value, node, flow }: ValuePlace, text: string): Splice {
	if (value === null) return fill(yaml.source, after, flow, text);
	// What starts below its key moves up to it: a list may stand no further in than the key, where a text may not.
	if (isBlockCollection(node)) return replace(yaml, { from: after, to: value.to }, ` ${withAnchor(node, text)}`);
	return replace(yaml, value, withAnchor(node, text));
}

/** Takes a property's value away and leaves its key. */
export function blankValue(yaml: YamlText, place: PropertyPlace): Splice {
	if (place.flow) return putText(yaml, place, 'null');
	const anchor = withAnchor(place.node, '');
	return replace(yaml, { from: place.after, to: place.value?.to ?? place.after }, anchor === '' ? '' : ` ${anchor}`);
}

/** Replaces a stretch that starts with a value and keeps the comments in it. */
export function replace(yaml: YamlText, span: Span, insert: string): Splice {
	const { source } = yaml;
	const { inline, lines } = commentsWithin(yaml, span);
	if (inline === '' && lines.length === 0) return { ...span, insert };
	const kept = inline + lineBreak(source, span.from) + lines.join('');
	const rest = source.slice(span.to, lineEnd(source, span.to)).trimStart();
	if (rest === '') return { from: span.from, to: nextLineStart(source, span.to), insert: insert + kept };
	return { from: span.from, to: lineEnd(source, span.to) - rest.length, insert: insert + kept + indentAt(source, span.to) };
}

/** The comments that start within a stretch. */
export function commentsWithin({ source, tokens }: YamlText, span: Span): KeptComments {
	const comments = tokens.filter((token) => token.kind === 'comment' && token.from >= span.from && token.from < span.to);
	const firstLine = lineEnd(source, span.from);
	const inline = comments.find(({ from }) => from < firstLine);
	return {
		inline: inline === undefined ? '' : ` ${source.slice(inline.from, inline.to)}`,
		lines: comments.filter((comment) => comment !== inline).map((comment) => commentLine(source, comment)),
	};
}

/** Removes the lines of a stretch whole; comments in them become lines. */
export function removeLines(yaml: YamlText, span: Span, keptComments: ReadonlySet<string> = new Set()): Splice {
	const { source, tokens } = yaml;
	const from = lineStart(source, span.from);
	const end = lineEnd(source, span.to);
	const comments = tokens.filter((token) => token.kind === 'comment' && token.from >= from && token.from < end);
	const lines = comments.filter((token) => !keptComments.has(source.slice(token.from, token.to)));
	return { from, to: nextLineStart(source, end), insert: lines.map((comment) => commentLine(source, comment)).join('') };
}

function commentLine(source: string, { from, to }: Span): string {
	return indentAt(source, from) + source.slice(from, to) + lineBreak(source, from);
}

/** A node's anchor and a text, with a blank between where there is both. */
export function withAnchor(node: unknown, text: string): string {
	const anchor = isScalar(node) || isSeq(node) || isMap(node) ? node.anchor : undefined;
	if (anchor === undefined) return text;
	return text === '' ? `&${anchor}` : `&${anchor} ${text}`;
}

function insertion(at: number, insert: string): Splice {
	return { from: at, to: at, insert };
}

/** After a colon with only blanks behind it the text takes the place after them, else the one right after the colon. */
function fill(source: string, after: number, flow: boolean, text: string): Splice {
	const rest = source.slice(after, lineEnd(source, after));
	const blanks = rest !== '' && rest.trim() === '';
	return blanks && !flow ? insertion(after + rest.length, text) : insertion(after, ` ${text}`);
}

function isBlockCollection(node: unknown): boolean {
	return (isSeq(node) || isMap(node)) && node.flow !== true;
}
