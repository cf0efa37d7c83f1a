import { readFrontmatter } from '../../src/notes/properties/frontmatter.ts';
import { applySplices, refused, withoutNoOps } from '../../src/notes/splice.ts';
import type { Notes } from '../../src/vault/notes.ts';

export interface MemoryNotes extends Notes {
	/** The texts by path, to look at and to change behind the port's back. */
	readonly texts: Map<string, string>;
	/** Paths that are known to be read-only. */
	readonly readOnly: Set<string>;
	/** Paths whose write fails when it is tried. */
	readonly failing: Set<string>;
	readonly writes: string[];
}

/** The port over texts in memory, for what is decided above it. */
export function memoryNotes(texts: Readonly<Record<string, string>>): MemoryNotes {
	const notes = new Map(Object.entries(texts));
	const readOnly = new Set<string>();
	const failing = new Set<string>();
	const writes: string[] = [];
	return {
		texts: notes,
		readOnly,
		failing,
		writes,
		list: () => Promise.resolve({ paths: [...notes.keys()].sort(), unreadable: [] }),
		open: (path) => {
			const text = notes.get(path);
			if (text === undefined) return Promise.resolve({ kind: 'failed', path, message: 'the note is not there any more' });
			return Promise.resolve({ kind: 'note', path, frontmatter: readFrontmatter(text), text: () => Promise.resolve({ kind: 'text', text }) });
		},
		whyNotWritable: (path) => Promise.resolve(readOnly.has(path) ? 'the file is read-only' : null),
		edit: (path, edit) => {
			const before = notes.get(path);
			if (before === undefined || readOnly.has(path) || failing.has(path)) return Promise.resolve(refused('the note cannot be written'));
			const plan = edit(before);
			if (plan.kind === 'refused') return Promise.resolve(plan);
			const splices = withoutNoOps(before, plan.splices);
			if (splices.length === 0) return Promise.resolve({ kind: 'unchanged' });
			notes.set(path, applySplices(before, splices));
			writes.push(path);
			return Promise.resolve({ kind: 'written', before, splices });
		},
		create: (path, text) => {
			if (notes.has(path)) return Promise.resolve(refused('it is there already'));
			notes.set(path, text);
			return Promise.resolve({ kind: 'created' });
		},
		trash: (path, expectedText) => {
			if (notes.get(path) !== expectedText) return Promise.resolve(refused('it was edited since'));
			notes.delete(path);
			return Promise.resolve({ kind: 'trashed' });
		},
	};
}
