import { describe, expect, it } from 'vitest';
import { archiveContacts, bringBack } from '../../src/actions/archive.ts';
import { setCadence } from '../../src/actions/set-cadence.ts';
import { tagContacts, untagContacts } from '../../src/actions/tag-contacts.ts';
import { undo } from '../../src/actions/undo.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { day } from '../support/day.ts';
import { memoryNotes } from '../support/memory-notes.ts';

const TODAY = day('2026-11-22');
const context = { settings: defaultSettings, today: TODAY };
const ANA = { path: 'Contacts/Ana.md', name: 'Ana' };
const BO = { path: 'Contacts/Bo.md', name: 'Bo' };
const CLEO = { path: 'Elsewhere/Cleo.md', name: 'Cleo' };
const texts = { [ANA.path]: '---\ntier: B\n---\nHello.\n', [BO.path]: '---\narchived: 2020-01-01\nnext-touch: 2027-01-01\n---\n', [CLEO.path]: '---\ntags: [contact, old]\n---\n' };

describe('archiving several', () => {
	it('writes the day, leaves those who are archived already, and is taken back as one', async () => {
		const notes = memoryNotes(texts);
		const outcome = await archiveContacts(notes, [ANA, BO, ANA], TODAY, context);
		expect(outcome).toMatchObject({ kind: 'done', changed: [ANA.path] });
		expect(notes.texts.get(ANA.path)).toBe('---\ntier: B\narchived: 2026-11-22\n---\nHello.\n');
		if (outcome.kind === 'done') await undo(notes, outcome.undo);
		expect(Object.fromEntries(notes.texts)).toEqual(texts);
	});

	it('archived: false is no archive; a list is not written over', async () => {
		const notes = memoryNotes({ 'a.md': '---\narchived: false\n---\n', 'b.md': '---\narchived: [x, y]\n---\n' });
		await archiveContacts(notes, [{ path: 'a.md', name: 'a' }], TODAY, context);
		expect(notes.texts.get('a.md')).toBe('---\narchived: 2026-11-22\n---\n');
		expect(await bringBack(notes, [{ path: 'b.md', name: 'b' }], context)).toMatchObject({ kind: 'refused', path: 'b.md', reason: expect.stringContaining('archived') as string });
	});

	it('brings back: the rest of the note is as it was', async () => {
		const notes = memoryNotes(texts);
		expect(await bringBack(notes, [ANA, BO], context)).toMatchObject({ kind: 'done', changed: [BO.path] });
		expect(notes.texts.get(BO.path)).toBe('---\narchived:\nnext-touch: 2027-01-01\n---\n');
	});

	it('writes nothing at all where one cannot be written', async () => {
		const notes = memoryNotes(texts);
		notes.readOnly.add(ANA.path);
		expect(await archiveContacts(notes, [CLEO, ANA], TODAY, context)).toMatchObject({ kind: 'refused', path: ANA.path });
		expect(notes.writes).toEqual([]);
	});
});

describe('tags and cadences of several', () => {
	it('a tag that makes a note a contact is not taken out', async () => {
		const notes = memoryNotes(texts);
		expect(await untagContacts(notes, [CLEO], 'contact', context)).toMatchObject({ kind: 'refused', path: CLEO.path, reason: expect.stringContaining('makes this note a contact') as string });
		expect(await untagContacts(notes, [CLEO], 'old', context)).toMatchObject({ kind: 'done', changed: [CLEO.path] });
	});

	it('nobody gets the tag if one note refuses it', async () => {
		const notes = memoryNotes({ ...texts, [BO.path]: '---\ntags: 7\n---\n' });
		expect(await tagContacts(notes, [ANA, BO], 'madrid')).toMatchObject({ kind: 'refused', path: BO.path });
		expect(notes.writes).toEqual([]);
	});

	it('a cadence, and the tier’s again', async () => {
		const notes = memoryNotes(texts);
		await setCadence(notes, [ANA, CLEO], { count: 6, unit: 'week' }, context);
		expect(notes.texts.get(ANA.path)).toContain('cadence: 6 weeks\n');
		await setCadence(notes, [ANA], null, context);
		expect(notes.texts.get(ANA.path)).toContain('cadence:\n');
		expect(notes.texts.get(CLEO.path)).toContain('cadence: 6 weeks\n');
	});
});
