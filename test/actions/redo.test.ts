import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editNotes, type Outcome } from '../../src/actions/edit-notes.ts';
import { logTouch } from '../../src/actions/log-touch.ts';
import { pause, snooze } from '../../src/actions/not-now.ts';
import { createUndoHistory, type UndoHistory } from '../../src/actions/undo-history.ts';
import { addDays } from '../../src/core/day.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { textHash } from '../../src/notes/text-hash.ts';
import { arbitraryNote, arbitraryTouch } from '../support/arbitrary-note.ts';
import { day } from '../support/day.ts';
import { memoryDeviceData, type MemoryDeviceData } from '../support/device-data.ts';
import { GENERATED_NOTES } from '../support/generated.ts';
import { memoryNotes, type MemoryNotes } from '../support/memory-notes.ts';

const context = { settings: defaultSettings, today: day('2060-01-01') };
const ana = { path: 'Contacts/Ana.md', name: 'Ana' };
const bo = { path: 'Contacts/Bo.md', name: 'Bo' };
const wei = { path: 'Contacts/Wei.md', name: 'Wei' };

interface Desk {
	readonly notes: MemoryNotes;
	readonly device: MemoryDeviceData;
	readonly history: UndoHistory;
	readonly text: (contact: typeof ana) => string | undefined;
	readonly snoozed: (days: number, ...contacts: readonly (typeof ana)[]) => Promise<string>;
	/** Creates a note and links to it in Bo's, as one action. */
	readonly created: (text: string) => Promise<string>;
}

function desk(): Desk {
	const notes = memoryNotes({ [ana.path]: '---\ntier: A\n---\nAna.\n', [bo.path]: '---\ntier: B\n---\nBo.\n' });
	const device = memoryDeviceData();
	const history = createUndoHistory(notes, device);
	const act = async (action: () => Promise<Outcome>): Promise<string> => (await history.act(action)).undoId ?? '';
	return {
		notes,
		device,
		history,
		text: ({ path }) => notes.texts.get(path),
		snoozed: (days, ...contacts) => act(() => snooze(notes, contacts, addDays(context.today, days), context)),
		created: (text) =>
			act(async () => {
				await notes.create(wei.path, text);
				const outcome = await editNotes(notes, 'Create Wei', [{ path: bo.path, edit: (before) => ({ kind: 'splices', splices: [{ from: before.length, to: before.length, insert: '[[Wei]]\n' }] }) }]);
				if (outcome.kind === 'refused') return outcome;
				return { ...outcome, undo: { ...outcome.undo, steps: [{ kind: 'created', path: wei.path, resultHash: textHash(text) }, ...outcome.undo.steps] } };
			}),
	};
}

describe('what was undone', () => {
	it('is done again, what was undone last first, and can be undone again', async () => {
		const { notes, history, snoozed } = desk();
		const texts = [new Map(notes.texts)];
		await snoozed(1, ana);
		texts.push(new Map(notes.texts));
		await snoozed(2, ana, bo);
		texts.push(new Map(notes.texts));
		expect(await history.redoLast()).toBeNull();
		await history.undoLast();
		await history.undoLast();
		expect(await history.redoLast()).toMatchObject({ title: 'Not now for Ana', redone: [ana.path], declined: [] });
		expect(notes.texts).toEqual(texts[1]);
		expect(await history.redoLast()).toMatchObject({ title: 'Not now for Ana and Bo', redone: [ana.path, bo.path], declined: [] });
		expect(notes.texts).toEqual(texts[2]);
		expect(await history.redoLast()).toBeNull();
		expect(await history.undoLast()).toMatchObject({ title: 'Not now for Ana and Bo', canRedo: true });
		expect(notes.texts).toEqual(texts[1]);
	});

	it('is not done again once another action has come', async () => {
		const { history, snoozed, text } = desk();
		const first = await snoozed(1, ana);
		await history.undoLast();
		await snoozed(3, bo);
		const before = text(ana);
		expect([await history.redoLast(), await history.redo(first)]).toEqual([null, null]);
		expect(text(ana)).toBe(before);
	});

	it('may still be done again after an action that changed nothing, or was refused', async () => {
		const { notes, history, snoozed } = desk();
		await snoozed(1, ana);
		await history.undoLast();
		await history.act(() => editNotes(notes, 'Nothing', [{ path: bo.path, edit: () => ({ kind: 'splices', splices: [] }) }]));
		await history.act(() => editNotes(notes, 'Refused', [{ path: bo.path, edit: () => ({ kind: 'refused', reason: 'no' }) }]));
		expect(await history.redoLast()).toMatchObject({ redone: [ana.path] });
	});

	it('survives a restart, and goes by the same name and by names of its own', async () => {
		const { notes, device, history, snoozed, text } = desk();
		await snoozed(1, ana);
		const after = text(ana);
		await snoozed(1, bo);
		await history.undo('1');
		const restarted = createUndoHistory(notes, device);
		expect(await restarted.redoLast()).toMatchObject({ id: '2', title: 'Not now for Ana', redone: [ana.path] });
		expect(text(ana)).toBe(after);
		expect(await createUndoHistory(notes, device).redoLast()).toBeNull();
		expect(await restarted.undo('1')).toMatchObject({ title: 'Not now for Bo' });
	});

	it('is declined for a note that was edited since, which is named, and done again in the others', async () => {
		const { notes, history, snoozed, text } = desk();
		await snoozed(1, ana, bo);
		const after = text(bo);
		await history.undoLast();
		const edited = `${text(ana) ?? ''}More.\n`;
		notes.texts.set(ana.path, edited);
		expect(await history.redoLast()).toMatchObject({ redone: [bo.path], declined: [{ path: ana.path, message: 'it was edited since' }] });
		expect([text(ana), text(bo)]).toEqual([edited, after]);
		expect(await history.redoLast()).toBeNull();
		// Only what was done again is undone again.
		expect(await history.undoLast()).toMatchObject({ undone: [bo.path], declined: [] });
		expect(text(ana)).toBe(edited);
	});

	it('is kept where all is declined because of something undone later, until that is done again', async () => {
		const { history, snoozed, text } = desk();
		await snoozed(1, ana);
		const second = await snoozed(7, ana);
		const after = text(ana);
		await history.undoLast();
		await history.undoLast();
		expect(await history.redo(second)).toMatchObject({ redone: [], declined: [{ path: ana.path }] });
		await history.redoLast();
		await history.redo(second);
		expect(text(ana)).toBe(after);
	});

	it('is done again once where somebody clicks twice', async () => {
		const { history, notes, snoozed } = desk();
		const id = await snoozed(1, ana);
		await history.undoLast();
		const clicks = await Promise.all([history.redo(id), history.redo(id), history.redoLast()]);
		expect(clicks.map((click) => click?.redone ?? null)).toEqual([[ana.path], null, null]);
		expect(notes.writes).toHaveLength(3);
	});

	it('goes along with a note that has another name now', async () => {
		const { notes, device, history, snoozed, text } = desk();
		await snoozed(1, ana);
		const after = text(ana);
		await history.undoLast();
		notes.texts.set('People/Anna.md', text(ana) ?? '');
		notes.texts.delete(ana.path);
		history.renamed(ana.path, 'People/Anna.md');
		expect(await createUndoHistory(notes, device).redoLast()).toMatchObject({ redone: ['People/Anna.md'] });
		expect(notes.texts.get('People/Anna.md')).toBe(after);
	});
});

describe('a note that was created', () => {
	it('is created again with its text, after a restart too, and goes to the trash again', async () => {
		const { notes, device, history, created } = desk();
		const before = new Map(notes.texts);
		await created('\uFEFF---\r\ntier: C\r\n---\r\nWei 👋\r\n');
		const after = new Map(notes.texts);
		await history.undoLast();
		expect(notes.texts).toEqual(before);
		const restarted = createUndoHistory(notes, device);
		expect(await restarted.redoLast()).toMatchObject({ redone: [wei.path, bo.path], declined: [] });
		expect(notes.texts).toEqual(after);
		expect(await restarted.undoLast()).toMatchObject({ undone: [bo.path, wei.path], declined: [] });
		expect(notes.texts).toEqual(before);
	});

	it('is left alone where a note of that name has come since', async () => {
		const { notes, history, created } = desk();
		await created('Wei.\n');
		await history.undoLast();
		notes.texts.set(wei.path, 'Somebody else.\n');
		expect(await history.redoLast()).toMatchObject({ redone: [bo.path], declined: [{ path: wei.path }] });
		expect(notes.texts.get(wei.path)).toBe('Somebody else.\n');
	});

	it('is not created again where it is too long to be kept, nor is what was undone before; that is said at once', async () => {
		const { device, history, created, snoozed } = desk();
		const text = 'Wei. '.repeat(20_000);
		await snoozed(1, ana);
		await created(text);
		await history.undo('1');
		expect(await history.undoLast()).toMatchObject({ undone: [bo.path, wei.path], canRedo: false });
		expect(await history.redoLast()).toBeNull();
		expect([...device.saved.values()].join('')).not.toContain('Wei. Wei. ');
	});

	it('keeps no text of a note that was changed only', async () => {
		const { notes, device, history, snoozed } = desk();
		notes.texts.set(ana.path, '---\ntier: A\n---\nA secret of theirs.\n');
		await snoozed(1, ana);
		await history.undoLast();
		expect(device.saved.get('redo')).not.toContain('secret');
	});
});

it.each([['text'], [[{ title: 'x', steps: [{ kind: 'trashed', path: 'a.md' }] }]], [[{ title: 'x', steps: [{ kind: 'trashed', path: 1, text: 'x' }] }]], [[null]]])('saved redo that is damaged is ignored: %j', async (redo) => {
	const notes = memoryNotes({});
	expect(await createUndoHistory(notes, memoryDeviceData({ redo })).redoLast()).toBeNull();
	expect(notes.texts.size).toBe(0);
});

type Step = { readonly kind: 'undo' } | { readonly kind: 'redo' } | { readonly kind: 'restart' } | { readonly kind: 'edit'; readonly who: typeof ana } | { readonly kind: 'act'; readonly what: 'log' | 'snooze' | 'pause' | 'create'; readonly contacts: readonly (typeof ana)[]; readonly touch: Parameters<typeof logTouch>[1]['touch'] };

const arbitraryStep: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 3, arbitrary: fc.record({ kind: fc.constant('act' as const), what: fc.constantFrom('log', 'snooze', 'pause', 'create'), contacts: fc.subarray([ana, bo], { minLength: 1 }), touch: arbitraryTouch }) },
	{ weight: 4, arbitrary: fc.constant({ kind: 'undo' as const }) },
	{ weight: 4, arbitrary: fc.constant({ kind: 'redo' as const }) },
	{ weight: 1, arbitrary: fc.constant({ kind: 'restart' as const }) },
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('edit' as const), who: fc.constantFrom(ana, bo) }) },
);

/** What each note was before and after an action; undefined: it was not there. */
type Change = ReadonlyArray<{ readonly path: string; readonly before: string | undefined; readonly after: string | undefined }>;

it('undoing and redoing in any order, with edits and restarts between, leaves in each note the bytes that it had then, or those that it was found with', async () => {
	let [redone, declined] = [0, 0];
	await fc.assert(
		fc.asyncProperty(arbitraryNote, arbitraryNote, fc.array(arbitraryStep, { minLength: 4, maxLength: 16 }), async (one, two, steps) => {
			const notes = memoryNotes({ [ana.path]: one, [bo.path]: two });
			const device = memoryDeviceData();
			let history = createUndoHistory(notes, device);
			// The model: whole texts instead of ranges and hashes.
			let [done, undone]: [Change[], Change[]] = [[], []];
			const model = new Map(notes.texts);
			const put = (path: string, text: string | undefined): void => void (text === undefined ? model.delete(path) : model.set(path, text));
			const move = (change: Change, from: 'before' | 'after', to: 'before' | 'after'): Change => change.filter((note) => {
				const isAsLeft = model.get(note.path) === note[from];
				if (isAsLeft) put(note.path, note[to]);
				return isAsLeft;
			});
			let created = 0;
			for (const step of steps) {
				if (step.kind === 'restart') history = createUndoHistory(notes, device);
				if (step.kind === 'edit') {
					const text = `${notes.texts.get(step.who.path) ?? ''}Typed.\n`;
					notes.texts.set(step.who.path, text);
					model.set(step.who.path, text);
				}
				if (step.kind === 'act') {
					const before = new Map(notes.texts);
					created += 1;
					const path = `New ${created}.md`;
					const acts: Record<typeof step.what, () => Promise<Outcome>> = {
						log: () => logTouch(notes, { contacts: step.contacts, touch: step.touch, nextTouch: null }, context),
						snooze: () => snooze(notes, step.contacts, addDays(context.today, created), context),
						pause: () => pause(notes, step.contacts, context),
						create: async () => {
							await notes.create(path, one);
							return { kind: 'done', changed: [path], undo: { title: 'create', steps: [{ kind: 'created', path, resultHash: textHash(one) }] } };
						},
					};
					const { undoId } = await history.act(acts[step.what]);
					if (undoId === null) continue;
					const change = [...new Set([...before.keys(), ...notes.texts.keys()])].map((name) => ({ path: name, before: before.get(name), after: notes.texts.get(name) })).filter((note) => note.before !== note.after);
					for (const note of change) put(note.path, note.after);
					[done, undone] = [[...done, change].slice(-20), []];
				}
				if (step.kind === 'undo') {
					const outcome = await history.undoLast();
					const change = done.at(-1);
					done = done.slice(0, -1);
					const moved = change === undefined ? [] : move(change, 'after', 'before');
					if (moved.length > 0) undone.push(moved);
					expect(outcome === null ? null : [...outcome.undone].sort()).toEqual(change === undefined ? null : moved.map(({ path }) => path).sort());
					declined += outcome?.declined.length ?? 0;
				}
				if (step.kind === 'redo') {
					const outcome = await history.redoLast();
					const change = undone.at(-1);
					undone = undone.slice(0, -1);
					const moved = change === undefined ? [] : move(change, 'before', 'after');
					if (moved.length > 0) done.push(moved);
					expect(outcome === null ? null : [...outcome.redone].sort()).toEqual(change === undefined ? null : moved.map(({ path }) => path).sort());
					redone += outcome?.redone.length ?? 0;
					declined += outcome?.declined.length ?? 0;
				}
				expect(notes.texts).toEqual(model);
			}
		}),
		{ numRuns: Math.ceil(GENERATED_NOTES / 4) },
	);
	expect(redone).toBeGreaterThan(GENERATED_NOTES / 20);
	expect(declined).toBeGreaterThan(GENERATED_NOTES / 100);
});
