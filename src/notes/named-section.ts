import { foldName } from '../core/person-name.ts';
import type { Heading, ListItem, NoteStructure, Range } from './structure/note-structure.ts';
import { sectionAfter } from './structure/sections.ts';

/** A section of a note under one of the wanted headings. */
export interface NamedSection extends Range {
	readonly heading: Heading;
	/** End of what stands before its first heading below; the end of the section where it has none. */
	readonly ownTo: number;
}

/** The sections under headings of these names, at any level, without regard to case, in the order of the note. None lies in another. */
export function findSections(structure: NoteStructure, names: readonly string[], end: number): readonly NamedSection[] {
	return findSectionsBy(structure, headingTest(names), end);
}

/** The same for headings that a test tells by their text. */
export function findSectionsBy(structure: NoteStructure, isWanted: HeadingTest, end: number): readonly NamedSection[] {
	const sections: NamedSection[] = [];
	for (const [index, heading] of structure.headings.entries()) {
		const isWithin = heading.from < (sections[sections.length - 1]?.to ?? 0);
		if (heading.nested || isWithin || !isWanted(heading.text)) continue;
		const range = sectionAfter(structure, heading, end);
		sections.push({ ...range, heading, ownTo: nextOpenHeading(structure.headings, index)?.lineFrom ?? range.to });
	}
	return sections.map((section) => ({ ...section, ownTo: Math.min(section.ownTo, section.to) }));
}

type HeadingTest = (text: string) => boolean;

/** The names are the same for every note: the test is made ready once. */
const tests = new WeakMap<readonly string[], HeadingTest>();

/** Tells whether a heading's text is one of these names: without regard to case, emphasis and a colon after it. */
export function headingTest(names: readonly string[]): HeadingTest {
	const known = tests.get(names);
	if (known !== undefined) return known;
	const wanted = new Set(names.map(plainHeading));
	const test = (text: string): boolean => wanted.has(plainHeading(text));
	tests.set(names, test);
	return test;
}

function nextOpenHeading(headings: readonly Heading[], index: number): Heading | null {
	for (let next = index + 1; next < headings.length; next++) {
		const heading = headings[next];
		if (heading?.nested === false) return heading;
	}
	return null;
}

/** Those of a list by position that begin in a stretch of the note. */
export function beginningIn<T extends Range>(sorted: readonly T[], { from, to }: Range): readonly T[] {
	return sorted.slice(firstFrom(sorted, from), firstFrom(sorted, to));
}

/** The last of a list by position that begins at an offset or before; null if none does. */
export function lastBeginning<T extends Range>(sorted: readonly T[], at: number): T | null {
	return sorted[firstFrom(sorted, at + 1) - 1] ?? null;
}

/** Index of the first that begins at an offset or later. */
function firstFrom(sorted: readonly Range[], offset: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle]?.from ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The section to write to: the one of the first name, else the first there is. */
export function sectionToWrite(sections: readonly NamedSection[], names: readonly string[]): NamedSection | null {
	const first = plainHeading(names[0] ?? '');
	return sections.find(({ heading }) => plainHeading(heading.text) === first) ?? sections[0] ?? null;
}

/** The items of outermost lists in a stretch of a note, none of them in a quote. */
export function outermostItems(structure: NoteStructure, range: Range): readonly ListItem[] {
	return beginningIn(structure.items, range).filter((item) => item.depth === 0 && !item.quoted);
}

/** `Touches:` and `**Touches**` are `touches`. */
function plainHeading(text: string): string {
	// Most headings have neither: a test of all is cheaper than two replacements in each.
	return foldName(/[*_:]/.test(text) ? text.replace(/[*_]+/g, '').replace(/:\s*$/, '') : text);
}
