import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/actions/edit-notes.ts';
import { logTouch } from '../../src/actions/log-touch.ts';
import { mend } from '../../src/actions/mend.ts';
import { clearNextTouch, pause, snooze } from '../../src/actions/not-now.ts';
import { createUndoHistory, type UndoHistory } from '../../src/actions/undo-history.ts';
import { readUndos, saveable } from '../../src/actions/undo-saved.ts';
import type { Undo } from '../../src/actions/undo.ts';
import { addDays } from '../../src/core/day.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { arbitraryNote, arbitraryTouch } from '../support/arbitrary-note.ts';
import { day } from '../support/day.ts';
import { memoryDeviceData, type MemoryDeviceData } from '../support/device-data.ts';
import { GENERATED_NOTES } from '../support/generated.ts';
import { memoryNotes, type MemoryNotes } from '../support/memory-notes.ts';

const context = { settings: defaultSettings, today: day('2060-01-01') };
const ana = { path: 'Contacts/Ana.md', name: 'Ana' };
const bo = { path: 'Contacts/Bo.md', name: 'Bo' };

interface Desk {
	readonly notes: MemoryNotes;
	readonly device: MemoryDeviceData;
	readonly history: UndoHistory;
	/** Snoozes for so many days, and remembers it. */
	readonly snoozed: (days: number, ...contacts: readonly (typeof ana)[]) => Promise<string>;
}

function desk(): Desk {
	const notes = memoryNotes({ [ana.path]: '---\ntier: A\n---\nAna.\n', [bo.path]: '---\ntier: B\n---\nBo.\n' });
	const device = memoryDeviceData();
	const history = createUndoHistory(notes, device);
	const snoozed: Desk['snoozed'] = async (days, ...contacts) => remembered(history, await snooze(notes, contacts, addDays(context.today, days), context));
	return { notes, device, history, snoozed };
}

/** What the history calls the action by; empty where it changed nothing. */
function remembered(history: UndoHistory, outcome: Outcome): string {
	if (outcome.kind === 'refused') throw new Error(outcome.reason);
	return history.add(outcome.undo) ?? '';
}

/** What the newest action that can be undone did; null where there is none. */
function lastTitle(device: MemoryDeviceData): string | null {
	return readUndos(device.load('undo')).at(-1)?.title ?? null;
}

describe('the history of what was done', () => {
	it('takes back one after the other, the newest first', async () => {
		const { notes, device, history, snoozed } = desk();
		const before = new Map(notes.texts);
		await snoozed(1, ana);
		await snoozed(2, ana, bo);
		expect(lastTitle(device)).toBe('Not now for Ana and Bo');
		expect(await history.undoLast()).toMatchObject({ title: 'Not now for Ana and Bo', undone: [bo.path, ana.path], declined: [] });
		expect(await history.undoLast()).toMatchObject({ title: 'Not now for Ana', undone: [ana.path] });
		expect(notes.texts).toEqual(before);
		expect([lastTitle(device), await history.undoLast()]).toEqual([null, null]);
	});

	it('says which of our own actions came later in the same note, and has to be undone first', async () => {
		const { notes, history, snoozed } = desk();
		const first = await snoozed(1, ana);
		await snoozed(2, bo, ana);
		expect(await history.undo(first)).toMatchObject({ undone: [], declined: [{ path: ana.path, message: 'it was changed since, and at least this has to be undone first: Not now for Bo and Ana' }] });
		await history.undoLast();
		await history.undo(first);
		expect(notes.texts.get(ana.path)).toBe('---\ntier: A\n---\nAna.\n');
	});

	it('names the last of those that came later, as that is where to begin', async () => {
		const { history, snoozed } = desk();
		const first = await snoozed(1, ana);
		await snoozed(2, ana);
		await snoozed(3, bo, ana);
		expect(await history.undo(first)).toMatchObject({ undone: [], declined: [{ path: ana.path, message: 'it was changed since, and at least this has to be undone first: Not now for Bo and Ana' }] });
	});

	it('does not say that the later one is all there is, where the note was edited between the two', async () => {
		const { notes, history, snoozed } = desk();
		const first = await snoozed(1, ana);
		notes.texts.set(ana.path, `${notes.texts.get(ana.path) ?? ''}More.\n`);
		const second = await snoozed(2, ana);
		expect(await history.undo(first)).toMatchObject({ undone: [], declined: [{ message: 'it was changed since, and at least this has to be undone first: Not now for Ana' }] });
		expect(await history.undo(second)).toMatchObject({ undone: [ana.path] });
		expect(await history.undo(first)).toMatchObject({ undone: [], declined: [{ message: 'it was edited since' }] });
	});

	it('says so of what came between, when it is to be done again', async () => {
		const { history, snoozed } = desk();
		const first = await snoozed(1, ana);
		const second = await snoozed(2, ana);
		await history.undo(second);
		await history.undo(first);
		expect(await history.redo(second)).toMatchObject({ redone: [], declined: [{ path: ana.path, message: 'it was changed since, and at least this has to be done again first: Not now for Ana' }] });
	});

	it('says that a note was edited since where no action of ours came later in it', async () => {
		const { notes, history, snoozed } = desk();
		const first = await snoozed(1, ana);
		await snoozed(2, bo);
		notes.texts.set(ana.path, `${notes.texts.get(ana.path) ?? ''}More.\n`);
		expect(await history.undo(first)).toMatchObject({ undone: [], declined: [{ path: ana.path, message: 'it was edited since' }] });
	});

	it('keeps the last twenty', async () => {
		const { history, snoozed } = desk();
		for (let days = 1; days <= 25; days++) await snoozed(days, ana);
		let undone = 0;
		while ((await history.undoLast())?.undone.length === 1) undone += 1;
		expect(undone).toBe(20);
	});

	it('survives a restart', async () => {
		const { notes, device, snoozed } = desk();
		const before = new Map(notes.texts);
		await snoozed(1, ana);
		await snoozed(2, bo);
		const afterRestart = createUndoHistory(notes, device);
		expect(lastTitle(device)).toBe('Not now for Bo');
		await afterRestart.undoLast();
		expect(lastTitle(device)).toBe('Not now for Ana');
		await createUndoHistory(notes, device).undoLast();
		expect(notes.texts).toEqual(before);
	});

	it('saves as many of the last as there is room for on the device, which others use too', async () => {
		const { notes, device, history } = desk();
		const remark = 'x'.repeat(150_000);
		for (let n = 1; n <= 9; n += 1) remembered(history, await logTouch(notes, { contacts: [ana], touch: { day: context.today, channel: 'call', incoming: false, text: `${n}` }, nextTouch: null, promises: [{ text: `${n}${remark}`, due: null }] }, context));
		// What takes a touch back holds no text of it; what does it again does.
		for (let n = 1; n <= 9; n += 1) await history.undoLast();
		const saved = readUndos(device.load('redo'));
		expect(saved.length).toBeGreaterThan(4);
		expect(device.saved.get('redo')?.length ?? 0).toBeLessThan(1_100_000);
		// In this run all can be done again; after a restart those that were saved, from the next one on.
		await createUndoHistory(notes, device).redoLast();
		expect(notes.texts.get(ana.path)).toContain('1xxx');
	});

	it('saves no older action without the newer one', () => {
		const action = (letters: number): Undo => ({ title: 'x', steps: [{ kind: 'trashed', path: 'a.md', text: 'x'.repeat(letters) }] });
		expect(saveable([action(10), action(2_000_000), action(20)])?.map(({ steps }) => steps.length)).toEqual([1]);
		expect(saveable([action(10), action(2_000_000)])).toBeNull();
		expect(saveable([action(10), action(20)])).toHaveLength(2);
	});

	it('does not remember what changed nothing', async () => {
		const { notes, device, history, snoozed } = desk();
		await snoozed(1, ana);
		remembered(history, await clearNextTouch(notes, [bo], context));
		expect(lastTitle(device)).toBe('Not now for Ana');
		expect(JSON.parse(device.saved.get('undo') ?? '')).toHaveLength(1);
	});

	it('declines a note that was edited since, names it, and takes the others back', async () => {
		const { notes, history, snoozed } = desk();
		const before = notes.texts.get(bo.path);
		await snoozed(1, ana, bo);
		const edited = `${notes.texts.get(ana.path) ?? ''}More.\n`;
		notes.texts.set(ana.path, edited);
		expect(await history.undoLast()).toMatchObject({ title: 'Not now for Ana and Bo', undone: [bo.path], declined: [{ path: ana.path, message: 'it was edited since' }] });
		expect([notes.texts.get(ana.path), notes.texts.get(bo.path)]).toEqual([edited, before]);
		expect(await history.undoLast()).toBeNull();
	});

	it('undoes once where somebody clicks twice', async () => {
		const { history, notes, snoozed } = desk();
		const action = await snoozed(1, ana);
		const clicks = await Promise.all([history.undo(action), history.undo(action), history.undoLast()]);
		expect(clicks.map((click) => click?.undone ?? null)).toEqual([[ana.path], null, null]);
		expect(notes.writes).toEqual([ana.path, ana.path]);
	});

	it('takes back the very action of a notice, though an earlier one left the same text behind', async () => {
		const { history, notes, snoozed } = desk();
		await snoozed(1, ana);
		await snoozed(7, ana);
		const before = notes.texts.get(ana.path);
		const third = await snoozed(1, ana);
		await history.undo(third);
		expect(notes.texts.get(ana.path)).toBe(before);
	});

	it('keeps an action that a newer one hides, until that is taken back', async () => {
		const { history, notes, snoozed } = desk();
		const before = notes.texts.get(ana.path);
		const first = await snoozed(1, ana);
		await snoozed(7, ana);
		expect(await history.undo(first)).toMatchObject({ undone: [], declined: [{ path: ana.path }] });
		await history.undoLast();
		await history.undoLast();
		expect(notes.texts.get(ana.path)).toBe(before);
	});

	it('does one thing after the other, however fast they are asked for', async () => {
		const { history, notes } = desk();
		const before = notes.texts.get(ana.path);
		const act = (days: number) => history.act(() => snooze(notes, [ana], addDays(context.today, days), context));
		const [first, failed] = await Promise.allSettled([act(1), history.act(() => Promise.reject(new Error('disk'))), act(2)]);
		expect([first?.status, failed?.status]).toEqual(['fulfilled', 'rejected']);
		const undone = await Promise.all([history.undoLast(), history.undoLast(), history.undoLast()]);
		expect(undone.map((one) => one?.undone.length ?? null)).toEqual([1, 1, null]);
		expect(notes.texts.get(ana.path)).toBe(before);
	});

	it('takes back the action of a notice, though a newer one concerned another note', async () => {
		const { device, history, notes, snoozed } = desk();
		const before = notes.texts.get(ana.path);
		const action = await snoozed(1, ana);
		await snoozed(1, bo);
		expect(await history.undo(action)).toMatchObject({ undone: [ana.path] });
		expect(notes.texts.get(ana.path)).toBe(before);
		expect(lastTitle(device)).toBe('Not now for Bo');
	});

	it('goes along with a note and with a folder that have another name now, also after a restart', async () => {
		const { notes, device, history, snoozed } = desk();
		const before = notes.texts.get(ana.path);
		const action = await snoozed(1, ana);
		await snoozed(1, bo);
		notes.texts.set('People/Anna.md', notes.texts.get(ana.path) ?? '');
		notes.texts.delete(ana.path);
		history.renamed('Contacts', 'People');
		history.renamed('Contacts/Ana.md', 'People/Ana.md');
		history.renamed('People/Ana.md', 'People/Anna.md');
		history.renamed('Peo', 'x');
		expect(lastTitle(device)).toBe('Not now for Bo');
		expect(await createUndoHistory(notes, memoryDeviceData({ undo: JSON.parse(device.saved.get('undo') ?? '') as unknown })).undoLast()).toMatchObject({ declined: [{ path: 'People/Bo.md' }] });
		expect(await history.undo(action)).toMatchObject({ undone: ['People/Anna.md'] });
		expect(notes.texts.get('People/Anna.md')).toBe(before);
	});
});

describe('saved history that is damaged or of another version', () => {
	const step = { path: 'a.md', splices: [{ from: 0, to: 1, insert: '' }], resultHash: '1-x' };

	it.each([
		['text'],
		[{ actions: [] }],
		[[null, 1, 'x', []]],
		[[{ title: 'x' }]],
		[[{ title: 'x', steps: [] }]],
		[[{ title: 1, steps: [step] }]],
		[[{ title: 'x', steps: [{ ...step, path: 1 }] }]],
		[[{ title: 'x', steps: [{ ...step, resultHash: null }] }]],
		[[{ title: 'x', steps: [step, { ...step, splices: [{ from: 0, to: '1', insert: '' }] }] }]],
		[[{ title: 'x', steps: [{ ...step, splices: [{ from: 2, to: 1, insert: '' }] }] }]],
		[[{ title: 'x', steps: [{ ...step, splices: [{ from: -1, to: 1, insert: '' }] }] }]],
		[[{ title: 'x', steps: [{ ...step, splices: [{ from: 0.5, to: 1, insert: '' }] }] }]],
		[[{ title: 'x', steps: [{ ...step, splices: [{ from: 0, to: 3, insert: '' }, { from: 2, to: 4, insert: '' }] }] }]],
	])('is ignored: %j', (undo) => {
		expect(lastTitle(memoryDeviceData({ undo }))).toBeNull();
	});

	it('does not take what can be read with it', () => {
		expect(lastTitle(memoryDeviceData({ undo: [{ title: 'good', steps: [step] }, { title: 'bad' }] }))).toBe('good');
	});
});

it('undoing everything gives every byte back, whatever was done to whatever notes', async () => {
	const doing = fc.array(fc.tuple(fc.constantFrom('log', 'log with promises', 'snooze', 'clear', 'pause', 'mend'), arbitraryTouch, fc.subarray([ana, bo], { minLength: 1 })), { minLength: 1, maxLength: 6 });
	let actions = 0;
	await fc.assert(
		fc.asyncProperty(arbitraryNote, arbitraryNote, doing, async (one, other, all) => {
			const notes = memoryNotes({ [ana.path]: one, [bo.path]: other });
			const before = new Map(notes.texts);
			const history = createUndoHistory(notes, memoryDeviceData());
			const promises = [{ text: 'Send it', due: null }];
			for (const [what, touch, contacts] of all) {
				const act: Record<typeof what, () => Promise<Outcome>> = {
					log: () => logTouch(notes, { contacts, touch, nextTouch: null }, context),
					'log with promises': () => logTouch(notes, { contacts, touch, nextTouch: addDays(context.today, 3), promises, oweReply: true }, context),
					snooze: () => snooze(notes, contacts, addDays(context.today, 1), context),
					clear: () => clearNextTouch(notes, contacts, context),
					pause: () => pause(notes, contacts, context),
					mend: () => mend(notes, contacts[0] ?? ana, 'last-touch', context),
				};
				const outcome = await act[what]();
				if (outcome.kind === 'refused') continue;
				history.add(outcome.undo);
				actions += outcome.changed.length;
			}
			for (let undone = await history.undoLast(); undone !== null; undone = await history.undoLast()) expect(undone.declined).toEqual([]);
			expect(notes.texts).toEqual(before);
		}),
		{ numRuns: Math.ceil(GENERATED_NOTES / 10) },
	);
	expect(actions).toBeGreaterThan(GENERATED_NOTES / 10);
});
