import { entriesOf, lookUpAmong, PROPERTIES } from '../../core/property-names.ts';
import type { Settings } from '../../core/settings.ts';
import { NOT_JOINED } from '../../words/notes-properties.ts';
import { refused, type EditPlan, type Splice } from '../splice.ts';
import { findFrontmatter, readFrontmatter, type Properties } from './frontmatter.ts';
import { openBlock } from './yaml-block.ts';

/** A block of properties right below the first one, which nothing reads: two devices each gave a note its first property, and a sync kept both. */
export interface SecondBlock {
	/** The line it opens with, 0 for the first of the note. */
	readonly line: number;
	readonly properties: Properties;
	/** What makes one block of the two: the line that closes the first and the one that opens the second go. */
	readonly joint: Splice;
}

/** The second block, where it has a property of ours; without one it may be anything between two rules. Null: there is none. */
export function secondBlock(text: string, { properties: namings }: Pick<Settings, 'properties'>): SecondBlock | null {
	const first = findFrontmatter(text);
	if (first === null || !text.startsWith('---', first.bodyFrom)) return null;
	const rest = text.slice(first.bodyFrom);
	const second = findFrontmatter(rest);
	const opened = second === null ? null : openBlock(rest, second);
	if (second === null || opened === null || opened.kind === 'malformed' || second.label !== '') return null;
	const { entries } = opened.block;
	const properties = Object.fromEntries(entries.map(({ key, value }) => [key, value]));
	const lookUp = lookUpAmong(entriesOf(properties), namings);
	if (!PROPERTIES.some((name) => lookUp(name).length > 0)) return null;
	return { line: text.slice(0, first.bodyFrom).split('\n').length - 1, properties, joint: { from: first.to, to: first.bodyFrom + rest.indexOf('\n') + 1, insert: '' } };
}

/** Makes one block of the two. Keys that both have stand there twice then. */
export function planJoin(text: string, { joint }: SecondBlock): EditPlan {
	const joined = text.slice(0, joint.from) + text.slice(joint.to);
	return readFrontmatter(joined).kind === 'none' ? refused(NOT_JOINED) : { kind: 'splices', splices: [joint] };
}
