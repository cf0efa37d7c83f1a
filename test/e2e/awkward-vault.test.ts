import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDueListOn, person, SMALL, type OpenedDueList } from './due-list-vault.ts';

const DATA = '.obsidian/plugins/keep-in-touch/data.json';
const ANA = 'Contacts/Ana Diaz.md';

/** Opens the list, does something with it, and sees that nothing was thrown. */
async function on(notes: Readonly<Record<string, string>>, act: (list: OpenedDueList) => Promise<void>): Promise<void> {
	const list = await openDueListOn(notes);
	try {
		await act(list);
		expect(list.errors).toEqual([]);
	} finally {
		await list.close();
	}
}

const writeSettings = (list: OpenedDueList, text: string): void => {
	mkdirSync(join(list.folder, DATA, '..'), { recursive: true });
	writeFileSync(join(list.folder, DATA), text);
};

describe('the list goes on', () => {
	it('when data.json is damaged: it says so, writes nothing to notes, and leaves the file', () =>
		on(SMALL, async (list) => {
			writeSettings(list, '{"tiers": [');
			await list.page.getByText('The settings (data.json) are damaged').first().waitFor();
			expect(await list.names('reconnect')).toContain('Ana Diaz');
			await list.page.evaluate(`app.workspace.openLinkText(${JSON.stringify(ANA)}, '')`);
			await list.page.getByLabel('Note', { exact: true }).focus();
			await list.run('log-touch-now');
			await list.page.locator('.notice').filter({ hasText: 'Nothing was written.' }).waitFor();
			expect(list.read(ANA)).toBe(SMALL[ANA]);
			expect(list.read(DATA)).toBe('{"tiers": [');
		}));

	it('with other settings as soon as they are there, also folders and letters for tiers', () =>
		on({ ...SMALL, 'People/Zoe Quist.md': person({ tier: 'B', 'last-touch': '2026-01-01' }) }, async (list) => {
			writeSettings(list, '{"contactFolders": ["People"], "tierLabels": "key"}');
			await list.row('Zoe Quist').waitFor();
			expect(await list.names()).toEqual(['Zoe Quist']);
			expect(await list.row('Zoe Quist').locator('.keep-in-touch-tier').innerText()).toMatch(/\bB$/);
		}));

	it('while properties are typed half-way, and is right again when they are whole', () =>
		on(SMALL, async (list) => {
			const file = join(list.folder, ANA);
			writeFileSync(file, '---\ntier: B\nlast-touch: 2026-07-14\ncompany: [Ac\n---\n');
			await list.page.locator(`.keep-in-touch-problem[data-path="${ANA}"]`).waitFor();
			writeFileSync(file, '---\ntier: B\nlast-touch: 2026-07-14\ncompany: [Acme]\n---\n');
			await list.row('Ana Diaz').waitFor();
			await list.page.locator(`.keep-in-touch-problem[data-path="${ANA}"]`).waitFor({ state: 'detached' });
		}));

	it('when contacts are moved, renamed, tagged, untagged and deleted', () =>
		on({ ...SMALL, 'Choir/Mia Falk.md': person({ tags: '[contact]', tier: 'B', 'last-touch': '2026-01-01' }) }, async (list) => {
			await list.row('Mia Falk').waitFor();
			writeFileSync(join(list.folder, 'Choir/Mia Falk.md'), person({ tags: '[choir]', tier: 'B', 'last-touch': '2026-01-01' }));
			await list.row('Mia Falk').waitFor({ state: 'detached' });
			await list.page.evaluate("app.fileManager.renameFile(app.vault.getFileByPath('Choir/Mia Falk.md'), 'Contacts/Mia Falk-Berg.md')");
			await list.row('Mia Falk-Berg').waitFor();
			await list.page.evaluate(`app.fileManager.renameFile(app.vault.getFileByPath(${JSON.stringify(ANA)}), 'Home Ana.md')`);
			await list.row('Ana Diaz').waitFor({ state: 'detached' });
			rmSync(join(list.folder, 'Contacts/Bo Lindqvist.md'));
			await list.row('Bo Lindqvist').waitFor({ state: 'detached' });
			renameSync(join(list.folder, 'Contacts/Cleo Park.md'), join(list.folder, 'Contacts/Cleo Parker.md'));
			await list.row('Cleo Parker').waitFor();
		}));

	it('with two panes on one note and text that is not saved yet: the text and the touch are both in the file', () =>
		on(SMALL, async (list) => {
			await list.page.evaluate(`app.workspace.openLinkText(${JSON.stringify(ANA)}, '')`);
			await list.page.evaluate(`app.workspace.openLinkText(${JSON.stringify(ANA)}, '', 'tab')`);
			const note = list.page.getByLabel('Note', { exact: true }).filter({ visible: true });
			await expect.poll(() => note.inputValue()).toContain('acme');
			await note.press('Control+End');
			await list.page.keyboard.type('Typed, not saved.');
			await list.run('log-touch-now');
			await expect.poll(() => list.read(ANA)).toMatch(/\nTyped, not saved\.\n\n## Touches\n- 2026-11-22$/);
			await expect.poll(() => note.inputValue()).toBe(list.read(ANA));
		}));
});

/** The built plugin, with what it reads of the vault written down. */
const COUNTING = `${readFileSync(join(import.meta.dirname, '../../main.js'), 'utf8')}
const { default: Plugin } = module.exports;
module.exports = { default: class extends Plugin {
	onload() {
		const { vault } = this.app;
		const read = vault.cachedRead.bind(vault);
		window.readPaths = [];
		vault.cachedRead = (file) => (window.readPaths.push(file.path), read(file));
		super.onload();
	}
} };`;

it('after a restart, only notes that changed meanwhile are read', async () => {
	const touched = (day: string): string => person({ tier: 'B' }, `## Touches\n- ${day} call: Hello.\n`);
	const list = await openDueListOn({ 'Contacts/Kim Roe.md': touched('2026-02-01'), 'Contacts/Lea Roe.md': touched('2026-03-01'), 'Contacts/Max Roe.md': person({ tier: 'B' }) }, { pluginSource: COUNTING });
	const read = (): Promise<unknown> => list.page.evaluate('window.readPaths.sort()');
	const address = list.page.url();
	const startAgain = async (meanwhile: () => void): Promise<void> => {
		// What was read is written down shortly after.
		await list.page.clock.runFor(5000);
		await list.page.goto('about:blank');
		meanwhile();
		await list.page.goto(address);
		await list.page.locator('body[data-ready]').waitFor();
	};
	// Max has no list of touches: all that there is to know of him is in the cache.
	expect(await read()).toEqual(['Contacts/Kim Roe.md', 'Contacts/Lea Roe.md']);
	await startAgain(() => undefined);
	await expect.poll(() => list.row('Lea Roe').textContent()).toContain('last in touch 1 March');
	await expect.poll(() => list.row('Kim Roe').textContent()).toContain('last in touch 1 February');
	expect(await read()).toEqual([]);
	await startAgain(() => writeFileSync(join(list.folder, 'Contacts/Kim Roe.md'), touched('2026-02-02')));
	await expect.poll(() => list.row('Kim Roe').textContent()).toContain('last in touch 2 February');
	expect(await read()).toEqual(['Contacts/Kim Roe.md']);
	expect(list.errors).toEqual([]);
	await list.close();
});
