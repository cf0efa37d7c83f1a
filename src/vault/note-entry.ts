import { isContact, isInContactFolder, isLeftOut, mayMarkContact } from '../core/contact-marker.ts';
import { noPromises, noTouchDays, promiseProblem, readContact, type Contact, type PromiseFacts, type TouchDays } from '../core/contact.ts';
import type { Day } from '../core/day.ts';
import { promiseIn, type OpenPromise } from '../core/promise.ts';
import type { Mend, Problem } from '../core/problem.ts';
import type { Settings } from '../core/settings.ts';
import { dayInName } from '../notes/event/event-day.ts';
import { readPromises } from '../notes/promises.ts';
import { doubledKeys } from '../notes/properties/doubled-keys.ts';
import { frontmatterText, readFrontmatter, type Frontmatter, type Properties } from '../notes/properties/frontmatter.ts';
import type { Failure, OpenedNote } from './notes.ts';
import { readTouchDays } from './touch-days.ts';

/** What the index keeps of a note: a contact, what is wrong with the whole note, or of any other note its promises with links, and what is wrong in their lines. */
export type NoteEntry =
	| { readonly kind: 'contact'; readonly contact: Contact }
	| { readonly kind: 'problem'; readonly problem: Problem }
	/** `day`: the one in the note's name; null: none. */
	| { readonly kind: 'other'; readonly day: Day | null; readonly promises: readonly OpenPromise[]; readonly problems: readonly LineProblem[] };

/** Something in the line of a promise that cannot be read: it matters where that promise leads to a contact. */
export interface LineProblem {
	/** 1 for the first of the note. */
	readonly line: number;
	readonly problem: Problem;
}

export const otherEntry: NoteEntry = { kind: 'other', day: null, promises: [], problems: [] };

/** What a note's text says that Obsidian's cache does not. */
export interface TextFacts {
	/** What stands at the top, where the cache knows of no properties; null where it does. */
	readonly frontmatter: Frontmatter | null;
	/** What would mend frontmatter that is malformed. */
	readonly mend: Mend | null;
	readonly touchDays: TouchDays;
	readonly promises: PromiseFacts;
}

/** Reads what the index keeps of an opened note. */
export async function readNoteEntry(opened: OpenedNote, settings: Settings): Promise<NoteEntry> {
	const { path } = opened;
	if (isLeftOut(path, settings)) return otherEntry;
	if (opened.kind === 'failed') return failedEntry(opened);
	const text = await opened.text();
	const isPlace = isInContactFolder(path, settings);
	// To read YAML takes longer than all the rest, and most notes of a vault are no contacts.
	if (text.kind === 'text' && !isPlace && !mayMarkContact(frontmatterText(text.text), settings)) return otherWith(path, readPromises(text.text, settings), settings);
	const { frontmatter } = opened;
	const mayBeContact = frontmatter.kind === 'malformed' ? isPlace : isContact(path, propertiesOf(frontmatter), settings);
	if (!mayBeContact) return text.kind === 'failed' ? otherEntry : otherWith(path, readPromises(text.text, settings), settings);
	if (text.kind === 'failed') return failedEntry(text);
	return entryOfFacts(path, { ...readTextFacts(path, text.text, settings), frontmatter }, settings);
}

/** Reads all that the index may want of a note's text. */
export function readTextFacts(path: string, text: string, settings: Settings): TextFacts & { readonly frontmatter: Frontmatter } {
	const frontmatter = readFrontmatter(text);
	const mend = frontmatter.kind === 'malformed' && doubledKeys(text).length > 0 ? 'doubled-keys' : null;
	return { frontmatter, mend, touchDays: readTouchDays(path, text, settings), promises: readPromises(text, settings) };
}

/** The entry of a note whose frontmatter stands in its facts. */
export function entryOfFacts(path: string, { frontmatter, mend, touchDays, promises }: TextFacts & { readonly frontmatter: Frontmatter }, settings: Settings): NoteEntry {
	if (isLeftOut(path, settings)) return otherEntry;
	if (frontmatter.kind === 'malformed') return isInContactFolder(path, settings) ? failedEntry({ path, message: frontmatter.message, mend }) : otherWith(path, promises, settings);
	const properties = propertiesOf(frontmatter);
	return isContact(path, properties, settings) ? readContact({ path, properties, touchDays, promises }, settings) : otherWith(path, promises, settings);
}

/** What is known of a note before its text is. */
export interface CachedNote {
	readonly path: string;
	/** Null: the cache knows of none, because nobody wrote any or because they cannot be read. */
	readonly properties: Properties | null;
	/** Whether it has a list of touches. */
	readonly hasTouches: boolean;
	/** Whether it has open tasks: of a contact any, of another note such with links. */
	readonly hasTasks: { readonly any: boolean; readonly linked: boolean };
	/** Null where the text was not read, or has changed since. */
	readonly facts: TextFacts | null;
	/** What counts until the text is read. */
	readonly meanwhile: Pick<TextFacts, 'touchDays' | 'promises'>;
}

/** An entry, and whether the note's text has to be read before that is all. */
export interface CachedEntry {
	readonly entry: NoteEntry;
	readonly isComplete: boolean;
	/** Whether its text matters at all. */
	readonly needsText: boolean;
}

/** The entry of a note in the cache. */
export function readCachedNote(note: CachedNote, settings: Settings): CachedEntry {
	const { path, properties, facts, meanwhile } = note;
	if (properties !== null) return isContact(path, properties, settings) ? readCachedContact(note, properties, settings) : readOther(note, settings);
	if (facts !== null && facts.frontmatter !== null) return readFromFacts(note, { ...facts, frontmatter: facts.frontmatter }, settings);
	// Only the text tells why there are no properties, and only where that matters it is asked.
	return isInContactFolder(path, settings) ? { entry: readContact({ path, properties: {}, ...meanwhile }, settings), isComplete: false, needsText: true } : readOther(note, settings);
}

/** The text matters where it makes something that is kept, and where it would be asked for again. */
function readFromFacts({ path, hasTasks }: CachedNote, facts: TextFacts & { readonly frontmatter: Frontmatter }, settings: Settings): CachedEntry {
	const entry = entryOfFacts(path, facts, settings);
	return { entry, isComplete: true, needsText: entry.kind !== 'other' || (hasTasks.linked && !isLeftOut(path, settings)) };
}

function readCachedContact({ path, hasTouches, hasTasks, facts, meanwhile }: CachedNote, properties: Properties, settings: Settings): CachedEntry {
	const { touchDays, promises } = facts ?? meanwhile;
	const reading = readContact({ path, properties, touchDays: hasTouches ? touchDays : noTouchDays, promises: hasTasks.any ? promises : noPromises }, settings);
	const needsText = hasTouches || hasTasks.any;
	return { entry: reading, isComplete: facts !== null || !needsText, needsText };
}

/** Of a note that is no contact only its promises with links count. Templates promise nothing. */
function readOther({ path, hasTasks, facts, meanwhile }: CachedNote, settings: Settings): CachedEntry {
	if (!hasTasks.linked || isLeftOut(path, settings)) return { entry: otherEntry, isComplete: true, needsText: false };
	return { entry: otherWith(path, facts?.promises ?? meanwhile.promises, settings), isComplete: facts !== null, needsText: true };
}

function otherWith(path: string, { promises, problems }: PromiseFacts, settings: Settings): NoteEntry {
	const linked = promises.filter(({ links }) => links.length > 0);
	if (linked.length === 0) return otherEntry;
	const lines = new Set(linked.map(({ line }) => line));
	return { kind: 'other', day: dayInName(path), promises: linked, problems: problems.filter(({ line }) => lines.has(line)).map((problem) => ({ line: problem.line, problem: promiseProblem(problem, path, settings) })) };
}

/** A problem of the whole note. */
export function failedEntry({ path, message, mend = null }: Failure & { readonly mend?: Mend | null }): NoteEntry {
	return { kind: 'problem', problem: { path, property: null, value: null, message, mend } };
}

/** The entry as it is after the note has moved and before it is read there. */
export function movedEntry(entry: NoteEntry, path: string): NoteEntry {
	switch (entry.kind) {
		case 'contact':
			return { kind: 'contact', contact: movedContact(entry.contact, path) };
		case 'problem':
			return { kind: 'problem', problem: { ...entry.problem, path } };
		case 'other':
			return { ...entry, day: entry.promises.length === 0 ? null : dayInName(path), problems: entry.problems.map(({ line, problem }) => ({ line, problem: { ...problem, path } })) };
	}
}

// Fields stand before what is copied: see promiseIn.
function movedContact({ touchDays, promises, problems, ...same }: Contact, path: string): Contact {
	return { touchDays: movedTouchDays(touchDays, path), promises: movedPromises(promises, path), problems: movedProblems(problems, path), ...same, path };
}

/** The same touches for a note of another path. */
export function movedTouchDays(touchDays: TouchDays, path: string): TouchDays {
	// Most say nothing of the path, and are shared with what is known of the text.
	if (touchDays.problems.length === 0 && touchDays.hints.length === 0) return touchDays;
	return { ...touchDays, problems: movedProblems(touchDays.problems, path), hints: movedProblems(touchDays.hints, path) };
}

/** An entry's own, not those that other notes make. */
function movedPromises(promises: Contact['promises'], path: string): Contact['promises'] {
	return promises.length === 0 ? promises : promises.map((promise) => promiseIn(promise, path));
}

function movedProblems(problems: readonly Problem[], path: string): readonly Problem[] {
	return problems.length === 0 ? problems : problems.map(({ message, ...same }) => ({ message, ...same, path }));
}

function propertiesOf(frontmatter: Exclude<Frontmatter, { readonly kind: 'malformed' }>): Properties {
	return frontmatter.kind === 'none' ? {} : frontmatter.properties;
}
