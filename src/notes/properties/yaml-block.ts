import matter from 'gray-matter';
import { isDocument, parseDocument, Schema, type Document, type YAMLMap } from 'yaml';
import { keptText } from '../../core/kept-text.ts';
import * as words from '../../words/notes-properties.ts';
import { NOT_READ } from '../../words/notes-yaml.ts';
import type { FrontmatterPlace, Properties } from './properties.ts';
import { quotedText } from './property-text.ts';
import { at, flawOf, lineNumber, type Flaw } from './yaml-flaw.ts';
import { readDocument, type DoubledKey, type Entry } from './yaml-values.ts';

/** A note's block, read. Offsets of nodes and tokens count from `sourceFrom` in the note. */
export interface Block {
	/** The YAML: all between the opening `---` and the closing line, the rest of the opening line included. It ends with a line end. */
	readonly source: string;
	readonly sourceFrom: number;
	/** Null where the block holds nothing or only comments. */
	readonly map: YAMLMap | null;
	readonly entries: readonly Entry[];
	/** Of a doubled key, the last. */
	readonly properties: Properties;
}

export type OpenedBlock =
	| { readonly kind: 'opened'; readonly block: Block }
	/** With the keys that stand in the block's map again, where nothing else is wrong. */
	| { readonly kind: 'doubled'; readonly block: Block; readonly doubled: readonly DoubledKey[]; readonly message: string }
	| { readonly kind: 'malformed'; readonly message: string };

const FENCE = '---';

// Shared by all notes, to spare making one for each. Without known tags reading never changes it, and a tagged day stays text.
const schema = new Schema({ schema: 'core', resolveKnownTags: false });

/** Reads the block of a note that stands at a place. */
export function openBlock(text: string, { from, label, to }: FrontmatterPlace): OpenedBlock {
	if (label !== '') return malformed(at(text, from, words.FIRST_LINE_GOES_ON));
	const sourceFrom = from + FENCE.length;
	const source = text.slice(sourceFrom, to);
	const mark = markWithin(source);
	if (mark !== null) return malformed(at(text, sourceFrom + mark.at, mark.message));
	const reading = readSource(keptText(text.slice(from, to + FENCE.length)), source);
	if (reading.kind === 'flawed') return malformed(at(text, sourceFrom + reading.flaw.at, reading.flaw.message));
	const { map, entries, doubled } = reading;
	const block = { source, sourceFrom, map, entries, properties: Object.fromEntries(entries.map(({ key, value }) => [key, value])) };
	const [again] = doubled;
	if (again === undefined) return { kind: 'opened', block };
	const first = lineNumber(text, sourceFrom + again.first);
	const message = at(text, sourceFrom + again.second, words.standsAgain(quotedText(again.key), first));
	return { kind: 'doubled', block, doubled, message };
}

type SourceReading = ReturnType<typeof readDocument>;

/** What was read last: an edit reads the properties, and then opens the same block to change them. */
let last: { readonly fenced: string; readonly reading: SourceReading } | null = null;

function readSource(fenced: string, source: string): SourceReading {
	if (last?.fenced !== fenced) last = { fenced, reading: readFenced(fenced, source) };
	return last.reading;
}

function readFenced(fenced: string, source: string): SourceReading {
	try {
		const document = splitAndParse(fenced) ?? parseSource(source);
		const [error] = document.errors;
		return error === undefined ? readDocument(document) : { kind: 'flawed', flaw: flawOf(error, source) };
	} catch {
		// Nothing is known to come here: a note that breaks the parser is a note to fix, and not the end of reading the others.
		return { kind: 'flawed', flaw: { at: 0, message: NOT_READ } };
	}
}

/** The block through gray-matter, whose own engines never run. Null where it asks none, as for a block of comments. */
function splitAndParse(fenced: string): Document | null {
	const engines = { yaml: { parse: (block: string): object => parseSource(`${block}\n`) }, javascript: refuse, json: refuse };
	const { data } = matter(fenced, { engines, language: 'yaml' });
	return isDocument(data) ? data : null;
}

function parseSource(source: string): Document {
	// Keys are compared in readDocument, which counts `1` and `"1"` as one and takes no time that grows with their square.
	return parseDocument(source, { schema, prettyErrors: false, uniqueKeys: false });
}

function refuse(): never {
	throw new Error('not-yaml');
}

/** A line that starts like the end of the block or of a YAML document, which other programs take for one. */
function markWithin(source: string): Flaw | null {
	const fence = source.indexOf(`\n${FENCE}`);
	if (fence !== -1) return { at: fence + 1, message: words.RULE_INSIDE };
	const end = /\n\.\.\.(?=[ \t\r\n])/.exec(source);
	return end === null ? null : { at: end.index + 1, message: words.DOTS_INSIDE };
}

function malformed(message: string): OpenedBlock {
	return { kind: 'malformed', message };
}
