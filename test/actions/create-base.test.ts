import { describe, expect, it } from 'vitest';
import { createBase, findBase, updateBase } from '../../src/actions/create-base.ts';
import { undo } from '../../src/actions/undo.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { dueBaseText } from '../../src/notes/due-base.ts';
import { memoryNotes } from '../support/memory-notes.ts';

const PATH = 'Due for outreach.base';
const other = { ...defaultSettings, contactFolders: ['People'] };

describe('creating a base', () => {
	it('writes it, and undo takes it to the trash', async () => {
		const notes = memoryNotes({});
		expect(await findBase(notes, PATH, defaultSettings)).toBe('free');
		const outcome = await createBase(notes, PATH, defaultSettings);
		expect(notes.texts.get(PATH)).toBe(dueBaseText(defaultSettings));
		expect(await findBase(notes, PATH, defaultSettings)).toBe('current');
		if (outcome.kind === 'done') expect(await undo(notes, outcome.undo)).toMatchObject({ undone: [PATH], declined: [] });
		expect(notes.texts.has(PATH)).toBe(false);
	});

	it('never replaces one that is there, and undo leaves one that was changed since', async () => {
		const notes = memoryNotes({ [PATH]: 'views: []\n' });
		expect(await findBase(notes, PATH, defaultSettings)).toBe('changed');
		expect(await createBase(notes, PATH, defaultSettings)).toMatchObject({ kind: 'refused', path: PATH });
		expect(await updateBase(notes, PATH, defaultSettings)).toMatchObject({ kind: 'refused', path: PATH, reason: 'it was changed since it was made' });
		expect(notes.texts.get(PATH)).toBe('views: []\n');
		const second = await createBase(notes, 'Other.base', defaultSettings);
		notes.texts.set('Other.base', 'views: []\n');
		if (second.kind === 'done') expect((await undo(notes, second.undo)).declined).toHaveLength(1);
		expect(notes.texts.get('Other.base')).toBe('views: []\n');
	});

	it('brings one up to date that was made for other settings and left as it was, and undo brings that back', async () => {
		const notes = memoryNotes({ [PATH]: dueBaseText(other) });
		expect(await findBase(notes, PATH, defaultSettings)).toBe('outdated');
		const outcome = await updateBase(notes, PATH, defaultSettings);
		expect(notes.texts.get(PATH)).toBe(dueBaseText(defaultSettings));
		if (outcome.kind === 'done') await undo(notes, outcome.undo);
		expect(notes.texts.get(PATH)).toBe(dueBaseText(other));
	});
});
