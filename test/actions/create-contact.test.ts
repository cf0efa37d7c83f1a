import { describe, expect, it } from 'vitest';
import { createContact, type ContactToCreate } from '../../src/actions/create-contact.ts';
import type { RunCommands } from '../../src/actions/new-note.ts';
import { undo } from '../../src/actions/undo.ts';
import { defaultSettings, type Settings } from '../../src/core/settings.ts';
import { day } from '../support/day.ts';
import { runEvent } from '../support/event-desk.ts';
import { memoryNotes } from '../support/memory-notes.ts';

const ANA: ContactToCreate = { name: 'Ana Diaz', tier: 'B', cadence: null, nextTouch: null, companies: ['Acme'], role: null, emails: [], phones: [], linkedin: null, metAt: null, metOn: null, remark: '' };
const TEMPLATE = 'Templates/Contact.md';
const templated: Settings = { ...defaultSettings, newContactTemplate: TEMPLATE };
const context = (settings: Settings = defaultSettings, runCommands: RunCommands | null = null): Parameters<typeof createContact>[2] => ({ settings, today: day('2026-11-22'), time: '10:05:09', runCommands });

describe('creating one contact', () => {
	it('writes the note, and undo takes it away', async () => {
		const notes = memoryNotes({});
		const outcome = await createContact(notes, ANA, context());
		expect(notes.texts.get('Contacts/Ana Diaz.md')).toBe('---\ntier: B\ncadence:\nlast-touch:\ncompany: Acme\n---\n');
		if (outcome.kind !== 'done') throw new Error(outcome.reason);
		expect(outcome).toMatchObject({ path: 'Contacts/Ana Diaz.md', told: [], undo: { title: 'Create Ana Diaz' } });
		await undo(notes, outcome.undo);
		expect([...notes.texts]).toEqual([]);
	});

	it('never takes a name that a note has, wherever it lies and however it is written', async () => {
		const notes = memoryNotes({ 'Old/ANA DIAZ.md': 'x' });
		expect(await createContact(notes, ANA, context())).toMatchObject({ path: 'Contacts/Ana Diaz (Acme).md' });
		expect(await createContact(notes, { ...ANA, companies: [] }, context())).toMatchObject({ path: 'Contacts/Ana Diaz 2.md' });
	});

	it('is refused where no note can be called so, or the folder holds no contacts', async () => {
		const notes = memoryNotes({});
		expect(await createContact(notes, { ...ANA, name: '???' }, context())).toMatchObject({ kind: 'refused', reason: '“???” cannot be the name of a note; give them another name' });
		expect(await createContact(notes, ANA, context({ ...defaultSettings, newContactFolder: 'Templates' }))).toMatchObject({ kind: 'refused' });
		expect(await createContact(notes, ANA, context({ ...defaultSettings, newContactFolder: '../out' }))).toMatchObject({ kind: 'refused' });
		expect([...notes.texts]).toEqual([]);
	});

	it.each([
		[{ [TEMPLATE]: '---\ntier: D\n---\nHello {{name}}, {{time}}\n' }, '---\ntier: B\ncompany: Acme\n---\nHello Ana Diaz, 10:05\n', []],
		[{}, '---\ntier: B\ncadence:\nlast-touch:\ncompany: Acme\n---\n', ['Made without a template. The template “Templates/Contact.md” cannot be used: there is no such note; choose another in the settings.']],
		[{ [TEMPLATE]: 'a\0' }, '---\ntier: B\ncadence:\nlast-touch:\ncompany: Acme\n---\n', ['Made without a template. The template “Templates/Contact.md” cannot be used: it holds bytes that are no text; choose a note.']],
		[{ [TEMPLATE]: '{{mood}} {{date:LT}}' }, '---\ntier: B\ncompany: Acme\n---\n{{mood}} LT', ['The template has {{mood}}, {{date:LT}}, which nobody here knows; they stay as written.']],
		[{ [TEMPLATE]: '<% tp.x %>' }, '---\ntier: B\ncompany: Acme\n---\n<% tp.x %>', ['The template has commands of Templater, which is not there to run them; they stay as written.']],
	])('starts with the template, and says what is wrong with it: %j', async (files: Readonly<Record<string, string>>, text, told) => {
		const notes = memoryNotes(files);
		expect(await createContact(notes, ANA, context(templated))).toMatchObject({ kind: 'done', told });
		expect(notes.texts.get('Contacts/Ana Diaz.md')).toBe(text);
	});

	it('finds a template that is named without its ending', async () => {
		const notes = memoryNotes({ [TEMPLATE]: 'Hi' });
		await createContact(notes, ANA, context({ ...defaultSettings, newContactTemplate: 'Templates/Contact' }));
		expect(notes.texts.get('Contacts/Ana Diaz.md')).toContain('Hi');
	});

	it('is taken back as Templater left it, also where that moved the note, and not once it was edited', async () => {
		const notes = memoryNotes({ [TEMPLATE]: '<% x %>' });
		const moved = 'People/Ana.md';
		const run: RunCommands = (path) => {
			notes.texts.set(moved, (notes.texts.get(path) ?? '').replace('<% x %>', 'ran'));
			notes.texts.delete(path);
			return Promise.resolve({ path: moved, isDone: true });
		};
		const outcome = await createContact(notes, ANA, context(templated, run));
		if (outcome.kind !== 'done') throw new Error(outcome.reason);
		expect(outcome).toMatchObject({ path: moved, told: [], changed: [moved] });
		const before = notes.texts.get(moved) ?? '';
		notes.texts.set(moved, `${before}More`);
		expect(await undo(notes, outcome.undo)).toMatchObject({ undone: [], declined: [{ path: moved, message: 'it was edited since' }] });
		notes.texts.set(moved, before);
		await undo(notes, outcome.undo);
		expect([...notes.texts.keys()]).toEqual([TEMPLATE]);
	});

	it('says that Templater failed', async () => {
		const notes = memoryNotes({ [TEMPLATE]: '<% x %>' });
		expect(await createContact(notes, ANA, context(templated, (path) => Promise.resolve({ path, isDone: false })))).toMatchObject({ told: ['Templater has not run the template’s commands to the end; look at the note.'] });
	});
});

describe('contacts from attendees', () => {
	it('are made from the same template, and running it again changes nothing', async () => {
		const notes = memoryNotes({ [TEMPLATE]: '---\nmet-at: "{{event}}"\nrole: {{role}}\n---\n# {{name}}\n', 'Events/Jam.md': '---\ndate: 2026-11-18\n---\n## Attendees\n- Bo Lind, CTO, Acme\n- Cy Stone\n' });
		const { outcome } = await runEvent(notes, { path: 'Events/Jam.md', settings: templated });
		expect(outcome).toMatchObject({ kind: 'done', told: [], created: ['Contacts/Bo Lind.md', 'Contacts/Cy Stone.md'] });
		expect(notes.texts.get('Contacts/Bo Lind.md')).toBe('---\nmet-at: "[[Jam]]"\nrole: CTO\ncompany: Acme\nmet-on: 2026-11-18\n---\n# Bo Lind\n');
		expect(notes.texts.get('Contacts/Cy Stone.md')).toBe('---\nmet-at: "[[Jam]]"\nrole: \nmet-on: 2026-11-18\n---\n# Cy Stone\n');
		const before = new Map(notes.texts);
		expect((await runEvent(notes, { path: 'Events/Jam.md', settings: templated })).outcome).toMatchObject({ created: [], changed: [] });
		expect(notes.texts).toEqual(before);
	});

	it('are made without one that is missing, which is told once', async () => {
		const notes = memoryNotes({ 'Events/Jam.md': '---\ndate: 2026-11-18\n---\n## Attendees\n- Bo Lind\n- Cy Stone\n' });
		const { outcome } = await runEvent(notes, { path: 'Events/Jam.md', settings: templated });
		expect(outcome.kind === 'done' ? outcome.told : []).toHaveLength(1);
	});
});
