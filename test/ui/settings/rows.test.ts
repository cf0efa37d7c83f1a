import type { SettingControl } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { createRows } from '../../../src/ui/settings/rows.ts';
import type { SettingField } from '../../../src/ui/settings/setting-field.ts';
import { openVault } from '../../host/support.ts';

const field: SettingField = { saves: 'after-typing', shown: () => '', check: () => ({ kind: 'wrong', message: '' }) };
const NOTES = ['Templates/Person.md', 'Templates/Work/Client.md', 'Templates/Logo.png', 'Contacts/Ana.md'];

async function suggested(folder: string | null): Promise<readonly string[]> {
	const { file } = await openVault(Object.fromEntries(NOTES.map((path) => [path, ''])));
	const row = createRows(new Map(), { complaint: () => '' }).note('newContactTemplate', { name: 'Template', desc: '' }, field, folder) as { readonly control?: SettingControl };
	if (row.control?.type !== 'file') throw new Error('no field for a file');
	const { filter } = row.control;
	return NOTES.filter((path) => filter?.(file(path)) === true);
}

describe('the setting that names a note', () => {
	it('suggests the notes of the folder for templates, where there is one, else all', async () => {
		expect(await suggested('Templates')).toEqual(['Templates/Person.md', 'Templates/Work/Client.md']);
		expect(await suggested(null)).toEqual(['Templates/Person.md', 'Templates/Work/Client.md', 'Contacts/Ana.md']);
	});
});
