import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { person } from './due-list-vault.ts';
import { openNetworkOn, reachesOver, type NetworkDriver } from './network-vault.ts';

const NOTES: Readonly<Record<string, string>> = {
	'Home.md': 'Talk to [[Zoë Hill]] and Bo Stone soon.\n',
	'Design Summit 2026.md': 'Talks.\n',
	'Contacts/Ana Diaz.md': person({ tier: 'B', 'last-touch': '2026-11-01', company: 'Acme', email: 'ana@acme.example' }),
	'Contacts/Template.md': '---\naliases: [] # none yet\ntier: D\ncompany: "[[{{company}}]]"\nmet-at: "{{event}}"\n---\n# {{name}}\n\n## Promises\n',
};

describe('a new contact', () => {
	let driver: NetworkDriver;
	beforeEach(async () => {
		driver = await openNetworkOn(NOTES);
	});
	afterEach(async () => {
		expect(driver.errors).toEqual([]);
		await driver.close();
	});

	const field = (label: string): ReturnType<NetworkDriver['dialog']['getByLabel']> => driver.dialog.getByLabel(label, { exact: true });
	const open = async (): Promise<void> => {
		await driver.run('new-contact');
		await field('Name').waitFor();
	};
	const create = (): Promise<void> => driver.dialog.getByRole('button', { name: 'Create contact' }).click();
	const onDisk = (path: string): string | null => (existsSync(join(driver.folder, path)) ? readFileSync(join(driver.folder, path), 'utf8') : null);
	const activePath = (): Promise<string> => driver.page.evaluate<string>("app.workspace.getActiveFile()?.path ?? ''");

	it('gets a note with what was typed, which opens, and Undo takes it away', async () => {
		await open();
		await field('Name').fill('Al/Bo "Hank" Park: boss #1');
		await field('Tier').selectOption('B');
		await field('Company').fill('Acme: tools');
		await field('Role').fill('CTO');
		await field('E-mail').fill('al@acme.example, park@home.example');
		await field('Phone').fill('+34 600 111 222');
		await field('Where you met').fill('Design Summit 2026');
		await field('When you met').fill('-2d');
		await driver.dialog.getByText('Friday 20 November').waitFor();
		await field('First remark').fill('In the queue.\nLikes climbing.');
		await field('Promise').fill('Send the article');
		await field('Promised for').fill('2026-11-25');
		await driver.page.keyboard.press('Control+Enter');
		await driver.notice(/is a contact now/);
		const path = "Contacts/Al-Bo 'Hank' Park-boss 1.md";
		expect(onDisk(path)).toBe(
			'---\nname: \'Al/Bo "Hank" Park: boss #1\'\ntier: B\ncadence:\nlast-touch:\ncompany: "Acme: tools"\nrole: CTO\nemail:\n  - al@acme.example\n  - park@home.example\nphone: +34 600 111 222\nmet-at: "[[Design Summit 2026]]"\nmet-on: 2026-11-20\n---\nIn the queue.\nLikes climbing.\n\n## Promises\n- [ ] Send the article 📅 2026-11-25\n',
		);
		await expect.poll(activePath).toBe(path);
		await driver.undo();
		await expect.poll(() => onDisk(path)).toBeNull();
	});

	it('starts with the template, which is no contact itself', async () => {
		await driver.settings("() => ({ newContactTemplate: 'Contacts/Template.md' })");
		await expect.poll(() => driver.page.evaluate<boolean>("plugin.screen.known.contact('Contacts/Template.md') === null && plugin.screen.known.contact('Contacts/Ana Diaz.md') !== null")).toBe(true);
		await open();
		await field('Name').fill('Zoë Hill');
		await field('Company').fill('Halvik');
		await field('Promise').fill('Write');
		await create();
		await driver.notice('Zoë Hill is a contact now.');
		expect(onDisk('Contacts/Zoë Hill.md')).toBe('---\naliases: [] # none yet\ntier: D\ncompany: "[[Halvik]]"\nmet-at: ""\n---\n# Zoë Hill\n\n## Promises\n- [ ] Write\n');
		await driver.undo();
		expect(onDisk('Contacts/Zoë Hill.md')).toBeNull();
	});

	it('is made all the same where the template is missing, and the dialog says so before', async () => {
		await driver.settings("() => ({ newContactTemplate: 'Templates/Gone.md' })");
		await open();
		await driver.dialog.getByText('The template “Templates/Gone.md” cannot be used: there is no such note').waitFor();
		await field('Name').fill('Zoë Hill');
		await create();
		await driver.notice(/Made without a template/);
		expect(onDisk('Contacts/Zoë Hill.md')).toBe('---\ntier:\ncadence:\nlast-touch:\n---\n');
	});

	it('has the commands of its template run by Templater, and is taken back as it is then', async () => {
		const template = '---\ntier: C\n---\nWith <% tp.file.title %>, {{name}}\n';
		await driver.page.evaluate(`app.vault.createFolder('Templates').catch(() => undefined).then(() => app.vault.create('Templates/T.md', ${JSON.stringify(template)}))`);
		await driver.settings("() => ({ newContactTemplate: 'Templates/T.md' })");
		await driver.page.evaluate(
			"(app.plugins ??= {}).plugins ??= {}; app.plugins.plugins['templater-obsidian'] = { templater: { async overwrite_file_commands(file) { const text = await app.vault.read(file); await new Promise((done) => setTimeout(done, 50)); await app.vault.modify(file, text.replace(/<%[^%]*%>/g, file.basename)); } } }",
		);
		await open();
		await field('Name').fill('Zoë Hill');
		await field('Role').fill('<% evil() %>');
		await create();
		await driver.page.clock.runFor(100);
		await driver.notice('Zoë Hill is a contact now.');
		expect(onDisk('Contacts/Zoë Hill.md')).toBe('---\ntier: C\nrole: "\\u003c% evil() %>"\n---\nWith Zoë Hill, Zoë Hill\n');
		await driver.undo();
		expect(onDisk('Contacts/Zoë Hill.md')).toBeNull();
	});

	it('shows who is there already while typing, and goes to them instead', async () => {
		await open();
		await field('Name').fill('Anna Diaz');
		await driver.dialog.getByText('Somebody you know? The name is similar.').waitFor();
		await field('Name').fill('Somebody Else');
		await expect.poll(() => driver.dialog.getByText('Somebody you know?').count()).toBe(0);
		await field('E-mail').fill('Ana@acme.example');
		await driver.dialog.getByText('Somebody you know? Ana@acme.example', { exact: false }).or(driver.dialog.getByText(/belongs to a contact of another name/)).first().waitFor();
		await driver.dialog.getByRole('button', { name: 'Open them instead: Ana Diaz' }).click();
		await expect.poll(activePath).toBe('Contacts/Ana Diaz.md');
		expect(onDisk('Contacts/Somebody Else.md')).toBeNull();
	});

	it('says what is wrong, keeps what was typed on Escape, and throws it away on Discard', async () => {
		await open();
		await field('E-mail').fill('no address');
		await create();
		await driver.dialog.getByRole('alert').getByText('A name is needed.').waitFor();
		await field('Name').fill('Zoë Hill');
		await create();
		await driver.dialog.getByRole('alert').getByText('“no” is no e-mail address.').waitFor();
		await driver.page.keyboard.press('Escape');
		await driver.dialog.waitFor({ state: 'detached' });
		await open();
		await driver.dialog.getByText('Not created last time, and kept for you.').waitFor();
		expect([await field('Name').inputValue(), await field('E-mail').inputValue()]).toEqual(['Zoë Hill', 'no address']);
		await driver.dialog.getByRole('button', { name: 'Discard' }).click();
		expect(await field('Name').inputValue()).toBe('');
		await driver.page.keyboard.press('Escape');
		await open();
		expect(await driver.dialog.getByText('kept for you').count()).toBe(0);
	});

	it('has the name that is selected, or that a link has which leads nowhere', async () => {
		await driver.page.evaluate("app.workspace.openLinkText('Home.md', '')");
		await driver.page.waitForFunction("app.workspace.getActiveFile()?.path === 'Home.md'");
		await driver.page.locator('.host-editor').last().focus();
		await driver.page.evaluate('app.workspace.activeEditor.editor.setCursor({ line: 0, ch: 12 })');
		await open();
		expect(await field('Name').inputValue()).toBe('Zoë Hill');
		await driver.page.keyboard.press('Escape');
		await driver.page.evaluate('app.workspace.activeEditor.editor.setSelection({ line: 0, ch: 25 }, { line: 0, ch: 33 })');
		await open();
		expect(await field('Name').inputValue()).toBe('Bo Stone');
	});

	it('can be created where a command asks for a contact that is not there, and the command goes on', async () => {
		await driver.page.evaluate('document.activeElement.blur()');
		await driver.run('log-touch');
		await driver.page.getByPlaceholder('Who were you in touch with?').fill('Zoë Hill');
		await driver.page.getByText('Create “Zoë Hill”').waitFor();
		await driver.page.keyboard.press('Enter');
		await field('Name').waitFor();
		expect(await field('Name').inputValue()).toBe('Zoë Hill');
		await create();
		await driver.page.getByRole('dialog', { name: 'Log touch' }).getByText('Zoë Hill').first().waitFor();
		expect(onDisk('Contacts/Zoë Hill.md')).toContain('tier:\n');
	});
});

describe.each([
	['light', 1200],
	['dark', 1200],
	['light', 390],
	['dark', 390],
] as const)('the dialog for a new contact, %s at %d px', (colorScheme, width) => {
	it('is well laid out and can be used by everybody', async () => {
		const driver = await openNetworkOn(NOTES, { colorScheme, width, height: width === 390 ? 844 : 900 });
		try {
			if (width === 390) await driver.page.evaluate("document.body.classList.add('is-mobile', 'is-phone')");
			await driver.settings("() => ({ newContactTemplate: 'Templates/Gone.md' })");
			await driver.run('new-contact');
			await driver.dialog.getByLabel('Name', { exact: true }).fill('Ana Diaz');
			await driver.dialog.getByText('Somebody you know?').waitFor();
			await driver.dialog.getByText(/cannot be used/).waitFor();
			const shots = process.env['SHOTS'] ?? '';
			if (shots !== '') await driver.page.screenshot({ path: `${shots}/new-contact-${colorScheme}-${width}.png` });
			// What scrolls half behind the button that sticks to the bottom has its size all the same.
			await driver.page.setViewportSize({ width, height: 1500 });
			expect(await violations(driver.page, '.keep-in-touch-new-contact')).toEqual([]);
			expect(await reachesOver(driver, '.keep-in-touch-new-contact')).toEqual([]);
			expect(driver.errors).toEqual([]);
		} finally {
			await driver.close();
		}
	});
});
