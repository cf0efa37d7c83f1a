import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { editNotes, type NoteToEdit } from '../../src/actions/edit-notes.ts';
import { undo } from '../../src/actions/undo.ts';
import type { NoteEdit } from '../../src/notes/splice.ts';
import { textHash } from '../../src/notes/text-hash.ts';
import type { Notes } from '../../src/vault/notes.ts';
import { memoryNotes, type MemoryNotes } from '../support/memory-notes.ts';

const PEOPLE = 100;
const pathOf = (n: number): string => `Contacts/Person ${n}.md`;
const append = (words: string): NoteEdit => (text) => ({ kind: 'splices', splices: [{ from: text.length, to: text.length, insert: words }] });
const forAll: readonly NoteToEdit[] = Array.from({ length: PEOPLE }, (_, n) => ({ path: pathOf(n), edit: append(`${n}\n`) }));

/** A disk on which each note takes its own time, so that they end in another order than they began. */
function slowNotes(): MemoryNotes & { readonly mostAtOnce: () => number } {
	const notes = memoryNotes(Object.fromEntries(Array.from({ length: PEOPLE }, (_, n) => [pathOf(n), 'A note.\n'])));
	let now = 0;
	let most = 0;
	const edit: Notes['edit'] = async (path, change) => {
		now += 1;
		most = Math.max(most, now);
		for (let turn = (path.length * 7 + path.charCodeAt(path.length - 4)) % 11; turn > 0; turn -= 1) await Promise.resolve();
		now -= 1;
		return notes.edit(path, change);
	};
	return { ...notes, edit, mostAtOnce: () => most };
}

describe('several notes that change as one action', () => {
	it('are written several at a time, and told and undone in the order they were asked for', async () => {
		const notes = slowNotes();
		const outcome = await editNotes(notes, 'All', forAll);
		expect(notes.mostAtOnce()).toBeGreaterThan(4);
		expect(notes.mostAtOnce()).toBeLessThan(17);
		if (outcome.kind === 'refused') throw new Error(outcome.reason);
		expect(outcome.changed).toEqual(forAll.map(({ path }) => path));
		expect(notes.texts.get(pathOf(42))).toBe('A note.\n42\n');
		const { undone, declined } = await undo(notes, outcome.undo);
		expect([undone, declined]).toEqual([outcome.changed.toReversed(), []]);
		expect(new Set(notes.texts.values())).toEqual(new Set(['A note.\n']));
	});

	it('two edits of one note are made in turn, and undone in turn', async () => {
		const notes = slowNotes();
		const outcome = await editNotes(notes, 'Twice', [...forAll, ...forAll.map(({ path }) => ({ path, edit: append('again\n') }))]);
		expect(notes.texts.get(pathOf(7))).toBe('A note.\n7\nagain\n');
		if (outcome.kind === 'refused') throw new Error(outcome.reason);
		expect((await undo(notes, outcome.undo)).declined).toEqual([]);
		expect(new Set(notes.texts.values())).toEqual(new Set(['A note.\n']));
	});

	it('two edits of one note side by side see each other', async () => {
		const notes = slowNotes();
		const seen: string[] = [];
		const noting = (words: string): NoteEdit => (text) => {
			seen.push(text);
			return append(words)(text);
		};
		// A port that does not put edits of one note in a line by itself.
		const loose: Notes = {
			...notes,
			async edit(path, edit) {
				const before = notes.texts.get(path) ?? '';
				await sleep(1);
				notes.texts.set(path, before);
				return notes.edit(path, edit);
			},
		};
		await editNotes(loose, 'Twice', [{ path: pathOf(1), edit: noting('a\n') }, { path: pathOf(1), edit: noting('b\n') }]);
		expect(notes.texts.get(pathOf(1))).toBe('A note.\na\nb\n');
		expect(seen).toContain('A note.\na\n');
	});

	it('where one of them cannot be written after all, all are as they were, and it is named', async () => {
		const notes = slowNotes();
		notes.failing.add(pathOf(50));
		expect(await editNotes(notes, 'All', forAll)).toMatchObject({ kind: 'refused', path: pathOf(50) });
		expect(new Set(notes.texts.values())).toEqual(new Set(['A note.\n']));
		// Nobody went on to write the rest.
		expect(notes.writes).not.toContain(pathOf(90));
	});

	it('where several cannot be changed, the first of them is named', async () => {
		const notes = slowNotes();
		for (const n of [80, 30, 60]) notes.readOnly.add(pathOf(n));
		expect(await editNotes(notes, 'All', forAll)).toMatchObject({ kind: 'refused', path: pathOf(30) });
		expect(notes.writes).toEqual([]);
	});
});

describe('notes that were created as one action', () => {
	it('go one after the other when it is undone, as their folders may go with them', async () => {
		const notes = memoryNotes(Object.fromEntries(Array.from({ length: 20 }, (_, n) => [pathOf(n), `Note ${n}.\n`])));
		let now = 0;
		let most = 0;
		const trash: Notes['trash'] = async (path, text) => {
			now += 1;
			most = Math.max(most, now);
			await sleep(1);
			now -= 1;
			return notes.trash(path, text);
		};
		const steps = Array.from({ length: 20 }, (_, n) => ({ kind: 'created' as const, path: pathOf(n), resultHash: textHash(`Note ${n}.\n`) }));
		expect((await undo({ ...notes, trash }, { steps })).undone).toHaveLength(20);
		expect(most).toBe(1);
	});
});
