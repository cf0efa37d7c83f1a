import type { FrontmatterPlace, Properties } from './properties.ts';
import { strayBlock } from './stray-block.ts';
import { openBlock } from './yaml-block.ts';

export type { FrontmatterPlace, Properties };

/** What stands at the top of a note. */
export type Frontmatter =
	| { readonly kind: 'none' }
	| { readonly kind: 'properties'; readonly properties: Properties }
	/** There is a block, and it cannot be read: a sentence that says why and what would be right. */
	| { readonly kind: 'malformed'; readonly message: string };

const FENCE = '---';

/**
 * A note's properties. Numbers and booleans as keys become their text, and an integer too long for a number stays the text that stands there;
 * all else is as YAML 1.2 has it, so that days are text.
 */
export function readFrontmatter(text: string): Frontmatter {
	const place = findFrontmatter(text);
	if (place === null) {
		const message = strayBlock(text);
		return message === null ? { kind: 'none' } : { kind: 'malformed', message };
	}
	const opened = openBlock(text, place);
	return opened.kind === 'opened' ? { kind: 'properties', properties: opened.block.properties } : { kind: 'malformed', message: opened.message };
}

/**
 * Where a note's block stands, as Obsidian finds it: `---` on the first line, after a byte order mark or none, up to the next line that holds `---` and
 * at most blanks after it. Null when the note has none, as when the closing line is missing and the first `---` is a rule.
 */
export function findFrontmatter(text: string): FrontmatterPlace | null {
	const from = startOf(text);
	if (!text.startsWith(FENCE, from)) return null;
	const label = withoutBlanks(lineAt(text, from + FENCE.length));
	if (isRule(label)) return null;
	let to = text.indexOf(`\n${FENCE}`, from) + 1;
	while (to > 0 && withoutBlanks(lineAt(text, to + FENCE.length)) !== '') to = text.indexOf(`\n${FENCE}`, to) + 1;
	return to === 0 ? null : { from, label, to, bodyFrom: nextLine(text, to) };
}

/** What stands between the lines of the block; '' where there is none. */
export function frontmatterText(text: string): string {
	const place = findFrontmatter(text);
	return place === null ? '' : text.slice(place.from, place.to);
}

/** Where a note's body starts: after the block's closing line, or at its first character (after a byte order mark) when there is no block. */
export function bodyStart(text: string): number {
	return findFrontmatter(text)?.bodyFrom ?? startOf(text);
}

function startOf(text: string): 0 | 1 {
	return text.startsWith('\uFEFF') ? 1 : 0;
}

/** `----` and `--- ---` are rules, not the start of a block. */
function isRule(label: string): boolean {
	return label !== '' && /^[- \t]+$/.test(label);
}

function lineAt(text: string, from: number): string {
	const end = text.indexOf('\n', from);
	return text.slice(from, end === -1 ? text.length : end);
}

function nextLine(text: string, from: number): number {
	const end = text.indexOf('\n', from);
	return end === -1 ? text.length : end + 1;
}

/** Without the spaces, tabs and carriage returns at both ends. Not `trim`, which takes blanks that YAML and Obsidian take for text. */
function withoutBlanks(line: string): string {
	let from = 0;
	let to = line.length;
	while (from < to && isBlank(line.charCodeAt(from))) from++;
	while (to > from && isBlank(line.charCodeAt(to - 1))) to--;
	return line.slice(from, to);
}

function isBlank(code: number): boolean {
	return code === 0x20 || code === 0x09 || code === 0x0d;
}
