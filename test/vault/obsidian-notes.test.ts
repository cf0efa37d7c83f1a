import { describe, expect, it } from 'vitest';
import type { App } from 'obsidian';
import { logTouch } from '../../src/actions/log-touch.ts';
import { undo } from '../../src/actions/undo.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { createContactIndex } from '../../src/vault/contact-index.ts';
import type { Notes } from '../../src/vault/notes.ts';
import { createObsidianNotes } from '../../src/vault/obsidian-notes.ts';
import { openVault as openHostVault, type OpenedVault } from '../host/support.ts';
import { day } from '../support/day.ts';

const ANA = 'Contacts/Ana.md';
const TEXT = '---\ntier: B # close\nlast-touch: 2026-07-01\n---\n## Touches\n- 2026-07-01 call\n';

interface Opened extends OpenedVault {
	readonly notes: Notes;
}

const onDisk = async (disk: OpenedVault['disk'], wanted: string): Promise<string | null | undefined> => (await disk.list()).files.find(({ path }) => path === wanted)?.text;

/** The port over the stand-in's vault; no editor is open. */
async function opened(texts: Readonly<Record<string, string>>): Promise<Opened> {
	const host = await openHostVault(texts);
	const app = { vault: host.vault, metadataCache: host.metadataCache, fileManager: host.fileManager, workspace: { getLeavesOfType: () => [] } };
	return { ...host, notes: createObsidianNotes(app as unknown as App) };
}

describe('notes in Obsidian', () => {
	it('are read from its cache, and their text from the vault', async () => {
		const { notes } = await opened({ [ANA]: TEXT, 'Idea.md': 'No properties.\n' });
		expect(await notes.list()).toEqual({ paths: [ANA, 'Idea.md'], unreadable: [] });
		const note = await notes.open(ANA);
		expect(note).toMatchObject({ kind: 'note', frontmatter: { kind: 'properties', properties: { tier: 'B', 'last-touch': '2026-07-01' } } });
		expect(note.kind === 'note' && (await note.text())).toEqual({ kind: 'text', text: TEXT });
		expect(await notes.open('Idea.md')).toMatchObject({ frontmatter: { kind: 'none' } });
	});

	it('whose properties are broken say why, which the cache does not', async () => {
		const { notes } = await opened({ [ANA]: '---\nrole: a: b\n---\n' });
		expect(await notes.open(ANA)).toMatchObject({ frontmatter: { kind: 'malformed', message: expect.stringContaining('line 2') as string } });
	});

	it('that are gone are said to be', async () => {
		const { notes } = await opened({});
		expect(await notes.open(ANA)).toEqual({ kind: 'failed', path: ANA, message: 'the note is not there any more' });
		expect(await notes.whyNotWritable(ANA)).toBe('the note is not there any more');
		expect(await notes.edit(ANA, () => ({ kind: 'splices', splices: [] }))).toMatchObject({ kind: 'refused' });
	});

	it('that somebody changes between the look at them and the write keep that change', async () => {
		const { notes, vault, disk } = await opened({ [ANA]: TEXT });
		const process = vault.process.bind(vault);
		vault.process = async (file, edit) => {
			disk.put(ANA, `Hers above all.\n${TEXT}`);
			return process(file, edit);
		};
		const outcome = await notes.edit(ANA, (text) => ({ kind: 'splices', splices: [{ from: text.indexOf('call'), to: text.indexOf('call') + 4, insert: 'meeting' }] }));
		expect(outcome).toMatchObject({ kind: 'written', before: `Hers above all.\n${TEXT}` });
		expect(await onDisk(disk, ANA)).toBe(`Hers above all.\n${TEXT.replace('call', 'meeting')}`);
	});

	it('leave the object in the cache as it is', async () => {
		const { notes, metadataCache, file } = await opened({ [ANA]: TEXT });
		const note = await notes.open(ANA);
		if (note.kind !== 'note' || note.frontmatter.kind !== 'properties') throw new Error('there are no properties');
		(note.frontmatter.properties as Record<string, unknown>)['tier'] = 'changed';
		expect(metadataCache.getFileCache(file(ANA))?.frontmatter?.['tier']).toBe('B');
	});

	it('are logged to in one edit, and the edit can be undone to the byte', async () => {
		const { notes, disk, events } = await opened({ [ANA]: TEXT });
		const touch = { day: day('2026-11-22'), channel: 'call', incoming: false, text: 'Hello' };
		const outcome = await logTouch(notes, { contacts: [{ path: ANA, name: 'Ana' }], touch, nextTouch: null }, { settings: defaultSettings, today: day('2026-11-22') });
		expect(await onDisk(disk, ANA)).toBe('---\ntier: B # close\nlast-touch: 2026-11-22\n---\n## Touches\n- 2026-11-22 call: Hello\n- 2026-07-01 call\n');
		expect(events.filter((event) => event === `modify ${ANA}`)).toHaveLength(1);
		if (outcome.kind === 'refused') throw new Error(outcome.reason);
		expect(await undo(notes, outcome.undo)).toMatchObject({ undone: [ANA], declined: [] });
		expect(await onDisk(disk, ANA)).toBe(TEXT);
	});

	it('are not written at all by an edit that is refused or changes nothing', async () => {
		const { notes, events } = await opened({ [ANA]: TEXT });
		expect(await notes.edit(ANA, () => ({ kind: 'refused', reason: 'no' }))).toEqual({ kind: 'refused', reason: 'no' });
		expect(await notes.edit(ANA, () => ({ kind: 'splices', splices: [{ from: 0, to: 3, insert: '---' }] }))).toEqual({ kind: 'unchanged' });
		expect(events.filter((event) => event.startsWith('modify'))).toEqual([]);
	});

	it('are created with the folders they lie in, and never over one that is there', async () => {
		const { notes, disk } = await opened({ [ANA]: TEXT });
		expect(await notes.create('People/New/Bo.md', 'Bo')).toEqual({ kind: 'created' });
		expect(await onDisk(disk, 'People/New/Bo.md')).toBe('Bo');
		expect(await notes.create(ANA, 'other')).toEqual({ kind: 'refused', reason: `${ANA} is there already` });
	});

	it('go to the trash only as long as they are what they were', async () => {
		const { notes, vault } = await opened({ [ANA]: TEXT });
		expect(await notes.trash(ANA, 'other')).toEqual({ kind: 'refused', reason: 'it was edited since' });
		expect(await notes.trash(ANA, TEXT)).toEqual({ kind: 'trashed' });
		expect(vault.getFileByPath(ANA)).toBeNull();
	});

	it('make the same index as a folder would', async () => {
		const { notes } = await opened({ [ANA]: TEXT, 'Contacts/Broken.md': '---\nrole: a: b\n---\n', 'Idea.md': '' });
		const index = createContactIndex(notes, defaultSettings);
		await index.load();
		expect(index.contacts().map(({ path, touchDays }) => [path, touchDays.full])).toEqual([[ANA, ['2026-07-01']]]);
		expect(index.problems(day('2026-11-22')).map(({ path }) => path)).toEqual(['Contacts/Broken.md']);
	});
});
