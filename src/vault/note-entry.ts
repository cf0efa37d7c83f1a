import { isContact, isInContactFolder, isLeftOut } from '../core/contact-marker.ts';
import { noTouchDays, readContact, type Contact, type TouchDays } from '../core/contact.ts';
import type { Mend, Problem } from '../core/problem.ts';
import type { Settings } from '../core/settings.ts';
import { doubledKeys } from '../notes/properties/doubled-keys.ts';
import { readFrontmatter, type Frontmatter, type Properties } from '../notes/properties/frontmatter.ts';
import type { Failure, OpenedNote } from './notes.ts';
import { readTouchDays } from './touch-days.ts';

/** What the index keeps of a note: a contact, what is wrong with the whole note, or nothing. */
export type NoteEntry = { readonly kind: 'contact'; readonly contact: Contact } | { readonly kind: 'problem'; readonly problem: Problem } | { readonly kind: 'other' };

export const otherEntry: NoteEntry = { kind: 'other' };

/** What a note's text says that Obsidian's cache does not. */
export interface TextFacts {
	/** What stands at the top, where the cache knows of no properties; null where it does. */
	readonly frontmatter: Frontmatter | null;
	/** What would mend frontmatter that is malformed. */
	readonly mend: Mend | null;
	readonly touchDays: TouchDays;
}

/** Reads what the index keeps of an opened note. Its text is asked for only where it is a contact, or would be if it could be read. */
export async function readNoteEntry(opened: OpenedNote, settings: Settings): Promise<NoteEntry> {
	const { path } = opened;
	if (isLeftOut(path, settings)) return otherEntry;
	if (opened.kind === 'failed') return failedEntry(opened);
	const { frontmatter } = opened;
	const mayBeContact = frontmatter.kind === 'malformed' ? isInContactFolder(path, settings) : isContact(path, propertiesOf(frontmatter), settings);
	if (!mayBeContact) return otherEntry;
	const text = await opened.text();
	if (text.kind === 'failed') return failedEntry(text);
	return entryOfFacts(path, { ...readTextFacts(path, text.text, settings), frontmatter }, settings);
}

/** Reads all that the index may want of a note's text. */
export function readTextFacts(path: string, text: string, settings: Settings): TextFacts & { readonly frontmatter: Frontmatter } {
	const frontmatter = readFrontmatter(text);
	const mend = frontmatter.kind === 'malformed' && doubledKeys(text).length > 0 ? 'doubled-keys' : null;
	return { frontmatter, mend, touchDays: readTouchDays(path, text, settings) };
}

/** The entry of a note whose frontmatter stands in its facts. */
export function entryOfFacts(path: string, { frontmatter, mend, touchDays }: TextFacts & { readonly frontmatter: Frontmatter }, settings: Settings): NoteEntry {
	if (isLeftOut(path, settings)) return otherEntry;
	if (frontmatter.kind === 'malformed') return isInContactFolder(path, settings) ? failedEntry({ path, message: frontmatter.message, mend }) : otherEntry;
	const properties = propertiesOf(frontmatter);
	return isContact(path, properties, settings) ? readContact({ path, properties, touchDays }, settings) : otherEntry;
}

/** What is known of a note before its text is. */
export interface CachedNote {
	readonly path: string;
	/** Null: the cache knows of none, because nobody wrote any or because they cannot be read. */
	readonly properties: Properties | null;
	/** Whether it has a list of touches. */
	readonly hasTouches: boolean;
	/** Null where the text was not read, or has changed since. */
	readonly facts: TextFacts | null;
	/** The touches that count until the text is read. */
	readonly meanwhile: TouchDays;
}

/** An entry, and whether the note's text has to be read before that is all. */
export interface CachedEntry {
	readonly entry: NoteEntry;
	readonly isComplete: boolean;
}

/** The entry of a note in the cache. */
export function readCachedNote({ path, properties, hasTouches, facts, meanwhile }: CachedNote, settings: Settings): CachedEntry {
	if (properties === null) return readBareNote(path, facts, meanwhile, settings);
	if (!isContact(path, properties, settings)) return { entry: otherEntry, isComplete: true };
	const touchDays = hasTouches ? (facts?.touchDays ?? meanwhile) : noTouchDays;
	return { entry: readContact({ path, properties, touchDays }, settings), isComplete: facts !== null || !hasTouches };
}

/** Only the text tells why there are no properties, and only where that matters it is asked. */
function readBareNote(path: string, facts: TextFacts | null, meanwhile: TouchDays, settings: Settings): CachedEntry {
	if (facts !== null && facts.frontmatter !== null) return { entry: entryOfFacts(path, { ...facts, frontmatter: facts.frontmatter }, settings), isComplete: true };
	if (!isInContactFolder(path, settings)) return { entry: otherEntry, isComplete: true };
	return { entry: readContact({ path, properties: {}, touchDays: meanwhile }, settings), isComplete: false };
}

/** A problem of the whole note. */
export function failedEntry({ path, message, mend = null }: Failure & { readonly mend?: Mend | null }): NoteEntry {
	return { kind: 'problem', problem: { path, property: null, value: null, message, mend } };
}

/** The entry as it is after the note has moved and before it is read there. */
export function movedEntry(entry: NoteEntry, path: string): NoteEntry {
	switch (entry.kind) {
		case 'contact':
			return { kind: 'contact', contact: { ...entry.contact, path, touchDays: movedTouchDays(entry.contact.touchDays, path), problems: movedProblems(entry.contact.problems, path) } };
		case 'problem':
			return { kind: 'problem', problem: { ...entry.problem, path } };
		case 'other':
			return entry;
	}
}

/** The same touches for a note of another path. */
export function movedTouchDays(touchDays: TouchDays, path: string): TouchDays {
	return { ...touchDays, problems: movedProblems(touchDays.problems, path), hints: movedProblems(touchDays.hints, path) };
}

function movedProblems(problems: readonly Problem[], path: string): readonly Problem[] {
	return problems.length === 0 ? problems : problems.map((problem) => ({ ...problem, path }));
}

function propertiesOf(frontmatter: Exclude<Frontmatter, { readonly kind: 'malformed' }>): Properties {
	return frontmatter.kind === 'none' ? {} : frontmatter.properties;
}
