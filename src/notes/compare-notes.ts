import { entriesOf } from '../core/property-names.ts';
import { valueText } from '../core/problem.ts';
import { onlyIn, touchDifferences, type Differences, type OnlyIn } from './copy-differences.ts';
import { promiseDifferences } from './promise-differences.ts';
import type { PromiseSource } from './promise-source.ts';
import { promisesIn } from './promises.ts';
import { bodyStart, readFrontmatter } from './properties/frontmatter.ts';
import type { NoteContext } from './read-contact-note.ts';
import type { Range } from './structure/note-structure.ts';
import { readStructure } from './structure/sections.ts';
import { takeFromCopy, type LeftOut } from './take-from-copy.ts';
import { readTouchLog } from './touch-log.ts';
import type { TouchSource } from './touch-source.ts';

/** A property that the two have otherwise; null where one has it not at all. */
export interface OtherValue {
	readonly key: string;
	readonly note: string | null;
	readonly copy: string | null;
}

/** In what the two differ that can be taken over, and what the note cannot take of it, which is not among the rest. */
export interface Takeable<T> extends Differences<T> {
	readonly leftOut: ReadonlyArray<LeftOut<T>>;
}

/** In what two versions of a contact's note differ. */
export interface NoteComparison {
	/** The properties of one of them cannot be read: why. Null: of both they can. */
	readonly unreadable: string | null;
	readonly properties: readonly OtherValue[];
	/** With their lines, as they stand. */
	readonly touches: Takeable<TouchSource>;
	/** Open promises, with the lines below them. */
	readonly promises: Takeable<PromiseSource>;
	/** Other lines of the text, without blank ones. */
	readonly lines: OnlyIn<string>;
}

/** Compares a note with its conflict copy: properties, touches and promises first, then the lines that are left. */
export function compareNotes(note: string, copy: string, context: NoteContext): NoteComparison {
	const { settings } = context;
	const malformed = [note, copy].map(readFrontmatter).find((one) => one.kind === 'malformed');
	// What the note could take if the user ticked all of it.
	const taking = takeFromCopy(note, copy, context, () => true);
	const promises = promiseDifferences(note, copy, settings);
	return {
		unreadable: malformed?.kind === 'malformed' ? malformed.message : null,
		properties: malformed === undefined ? otherValues(valuesOf(note), valuesOf(copy)) : [],
		touches: takeable(touchDifferences(note, copy, settings), taking.touches),
		promises: takeable(promises, taking.promises),
		lines: onlyIn(linesOf(note, settings, promises.note), linesOf(copy, settings, promises.copy), (line) => line),
	};
}

function takeable<T extends { readonly key: string }>({ note, copy, changed }: Differences<T>, leftOut: ReadonlyArray<LeftOut<T>>): Takeable<T> {
	const keys = new Set(leftOut.map(({ key }) => key));
	return { note, copy: copy.filter((one) => !keys.has(one.key)), changed: changed.filter(({ key }) => !keys.has(key)), leftOut };
}

function valuesOf(text: string): ReadonlyMap<string, string> {
	const frontmatter = readFrontmatter(text);
	const entries = frontmatter.kind === 'properties' ? entriesOf(frontmatter.properties) : [];
	return new Map(entries.map(({ key, value }) => [key, value === null ? '' : valueText(value)]));
}

function otherValues(note: ReadonlyMap<string, string>, copy: ReadonlyMap<string, string>): readonly OtherValue[] {
	const keys = [...new Set([...note.keys(), ...copy.keys()])];
	return keys.filter((key) => note.get(key) !== copy.get(key)).map((key) => ({ key, note: note.get(key) ?? null, copy: copy.get(key) ?? null }));
}

/** The lines of the body that are neither of a touch nor of an open promise, nor below one of these promises. */
function linesOf(text: string, settings: NoteContext['settings'], promises: readonly PromiseSource[]): readonly string[] {
	const ofPromises = promisesIn(text, readStructure(text, bodyStart(text)), settings).map(({ content }) => content);
	const told: readonly Range[] = [...readTouchLog(text, settings).touches, ...ofPromises, ...promises.flatMap(({ spans }) => spans)];
	const sorted = [...told].sort((one, other) => one.from - other.from);
	const body = bodyStart(text);
	const lines: string[] = [];
	let at = 0;
	/** Where what was told up to here ends, and how much of it is behind us: the ranges go by position, as the lines do. */
	let toldTo = 0;
	let next = 0;
	for (const line of text.split('\n')) {
		const [from, to] = [at, at + line.length];
		at = to + 1;
		for (let span = sorted[next]; span !== undefined && span.from < to; span = sorted[next]) {
			toldTo = Math.max(toldTo, span.to);
			next += 1;
		}
		if (from >= body && line.trim() !== '' && from >= toldTo) lines.push(line.trimEnd());
	}
	return lines;
}
