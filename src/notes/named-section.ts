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
	const wanted = new Set(names.map(plainHeading));
	const sections: NamedSection[] = [];
	for (const heading of structure.headings) {
		const isWithin = heading.from < (sections[sections.length - 1]?.to ?? 0);
		if (heading.nested || isWithin || !wanted.has(plainHeading(heading.text))) continue;
		const range = sectionAfter(structure, heading, end);
		const below = structure.headings.find((other) => !other.nested && other.from >= range.from && other.from < range.to);
		sections.push({ ...range, heading, ownTo: below?.lineFrom ?? range.to });
	}
	return sections;
}

/** The section to write to: the one of the first name, else the first there is. */
export function sectionToWrite(sections: readonly NamedSection[], names: readonly string[]): NamedSection | null {
	const first = plainHeading(names[0] ?? '');
	return sections.find(({ heading }) => plainHeading(heading.text) === first) ?? sections[0] ?? null;
}

/** The items of outermost lists in a stretch of a note, none of them in a quote. */
export function outermostItems(structure: NoteStructure, { from, to }: Range): readonly ListItem[] {
	return structure.items.filter((item) => item.depth === 0 && !item.quoted && item.from >= from && item.from < to);
}

/** `Touches:` and `**Touches**` are `touches`. */
function plainHeading(text: string): string {
	return foldName(text.replace(/[*_]+/g, '').replace(/:\s*$/, ''));
}
