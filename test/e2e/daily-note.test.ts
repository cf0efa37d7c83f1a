import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { person } from './due-list-vault.ts';
import { openNetworkOn, type NetworkDriver } from './network-vault.ts';

const NOTES: Readonly<Record<string, string>> = {
	'Home.md': '---\ntags: [x]\n---\nFirst line.\nSecond line.\n',
	'Templates/Day.md': '# {{title}}\r\n\r\nFrom {{date:D MMMM}}, {{other}}.\r\n',
	'Contacts/Ana Diaz.md': person({ tier: 'B', 'last-touch': '2026-05-01' }),
	'Contacts/Bo Lindqvist.md': person({ name: '"Bo [the] `boss` | #1"', tier: 'A', 'last-touch': '2026-09-01', 'next-touch': '2026-11-20' }),
	'Contacts/Cleo Park.md': person({ tier: 'C', 'met-on': '2026-11-18', 'met-at': '"a %%hall%% [[with]] 📅 2026-11-01 (2026-11-02) #tag"' }),
	'Contacts/Dora Nowak.md': person({ tier: 'B', 'last-touch': '2026-08-01' }),
	'Contacts/Eva Stone.md': person({ tier: 'D', 'last-touch': '2025-10-01' }),
};
const DAY = 'Daily/2026/2026-11-22.md';

describe("today's people in the daily note", () => {
	let driver: NetworkDriver;
	afterEach(async () => {
		expect(driver.errors).toEqual([]);
		await driver.close();
	});

	const open = async (notes: Readonly<Record<string, string>> = NOTES, dailyNotes: unknown = { folder: 'Daily/', format: 'YYYY/YYYY-MM-DD', template: 'Templates/Day' }): Promise<void> => {
		driver = await openNetworkOn(notes);
		const file = join(driver.folder, '.obsidian/daily-notes.json');
		mkdirSync(dirname(file), { recursive: true });
		if (dailyNotes !== null) writeFileSync(file, typeof dailyNotes === 'string' ? dailyNotes : JSON.stringify(dailyNotes));
	};
	const openNote = async (path: string): Promise<void> => {
		await driver.page.evaluate(`app.workspace.openLinkText('${path}', '')`);
		await driver.page.waitForFunction(`app.workspace.getActiveFile()?.path === '${path}'`);
	};
	const tasks = (text: string): string[] => text.split(/\r?\n/).filter((line) => line.includes('Reconnect with'));
	const known = (): Promise<unknown> => driver.page.waitForFunction('plugin.screen.known.waiting() === 0');

	it('creates it with its template, and adds as many as a session has; undo, redo and running it again', async () => {
		await open();
		await driver.run('insert-today');
		await driver.notice('3 contacts stand in 2026-11-22 now.');
		const text = driver.read(DAY);
		const [bo, cleo, anaLine] = tasks(text);
		expect([bo, anaLine]).toEqual(['- [ ] Reconnect with [[Bo Lindqvist|Bo the boss 1]]: next touch set for 20 November · last in touch 1 September', '- [ ] Reconnect with [[Ana Diaz]]: every 3 months · last in touch 1 May']);
		// What others wrote cannot mean anything in the line.
		expect(cleo).toMatch(/^- \[ \] Reconnect with \[\[Cleo Park\]\]: met 18 November at a hall [^%[\]#📅]* first follow-up$/u);
		expect(text).toBe(['# 2026-11-22', '', 'From 22 November, {{other}}.', '', bo, cleo, anaLine, ''].join('\r\n'));
		await driver.undo();
		expect(existsSync(join(driver.folder, DAY))).toBe(false);
		await driver.run('redo');
		await driver.notice('Done again: Insert 3 contacts into the daily note.');
		expect(driver.read(DAY)).toBe(text);
		await driver.run('insert-today');
		await driver.notice('They stand there already; nothing was changed.');
		expect(driver.read(DAY)).toBe(text);
	});

	it('adds only who is missing, below the others, and leaves the rest as it is', async () => {
		await open({ ...NOTES, [DAY]: 'Morning.\n\n- [x] Reconnect with [[Ana Diaz]]\n- [ ] milk\n\nEvening.' });
		await driver.run('insert-today');
		await driver.notice('2 contacts stand in 2026-11-22 now.');
		expect(driver.read(DAY)).toMatch(/^Morning\.\n\n- \[x\] Reconnect with \[\[Ana Diaz\]\]\n- \[ \] Reconnect with \[\[Bo Lindqvist\|.*\n- \[ \] Reconnect with \[\[Cleo Park\]\].*\n- \[ \] milk\n\nEvening\.$/);
		await driver.undo();
		expect(driver.read(DAY)).toBe('Morning.\n\n- [x] Reconnect with [[Ana Diaz]]\n- [ ] milk\n\nEvening.');
	});

	it('does not make promises of the tasks', async () => {
		await open();
		await driver.run('insert-today');
		await driver.notice('3 contacts stand');
		await known();
		await expect.poll(() => driver.page.evaluate("app.metadataCache.getCache('Daily/2026/2026-11-22.md')?.listItems?.length ?? 0")).toBe(3);
		expect(await driver.page.evaluate('plugin.screen.known.contacts().flatMap(({ promises }) => promises).length')).toBe(0);
	});

	it.each([['nothing said of daily notes', null], ['a file that is no JSON', '{']])('goes into the note in front at the cursor where there is %s', async (_what, dailyNotes) => {
		await open(NOTES, dailyNotes);
		await openNote('Home.md');
		await driver.page.evaluate("app.workspace.getLeavesOfType('markdown')[0].view.editor.setCursor({ line: 3, ch: 2 })");
		await driver.run('insert-today');
		await driver.notice('3 contacts stand in Home now.');
		const lines = driver.read('Home.md').split('\n');
		expect(lines.slice(0, 5)).toEqual(['---', 'tags: [x]', '---', 'First line.', '']);
		expect(tasks(lines.slice(5, 8).join('\n'))).toHaveLength(3);
		expect(lines.slice(8)).toEqual(['Second line.', '']);
		await driver.undo();
		expect(driver.read('Home.md')).toBe(NOTES['Home.md']);
	});

	it('names the note as the app does, where that lends its way to write days', async () => {
		await open(NOTES, { format: 'gggg-[W]ww' });
		await driver.run('insert-today');
		await driver.notice('There is no daily note and no note in front.');
		await driver.page.evaluate("window.moment = (day, format) => ({ format: (wanted) => (day + format + wanted === '2026-11-22 00:00:00YYYY-MM-DD HH:mm:ssgggg-[W]ww' ? '2026-W48' : '') })");
		await driver.run('insert-today');
		await driver.notice('3 contacts stand in 2026-W48 now.');
		expect(tasks(driver.read('2026-W48.md'))).toHaveLength(3);
	});

	it('says why nothing can be inserted', async () => {
		await open({ 'Contacts/Ana Diaz.md': person({ tier: 'B', 'last-touch': '2026-11-21' }) }, null);
		await driver.run('insert-today');
		await driver.notice('Nobody needs you today.');
		await driver.close();
		await open(NOTES, { folder: 'Daily', template: 'Templates/None' });
		await driver.run('insert-today');
		await driver.notice(/The template of the daily notes \(Templates\/None\) could not be read/);
		expect(tasks(driver.read('Daily/2026-11-22.md'))).toHaveLength(3);
		await driver.close();
		await open({ ...NOTES, [DAY]: '```\nnever closed\n' });
		await driver.run('insert-today');
		await driver.notice(/Nothing was written\. Daily\/2026\/2026-11-22\.md: the tasks would not read back/);
		expect(driver.read(DAY)).toBe('```\nnever closed\n');
	});

	describe('a task that is ticked', () => {
		const TICK = { ...NOTES, [DAY]: 'Today.\n\n- [ ] Reconnect with [[Ana Diaz]]: every 3 months\n- [ ] Reconnect with [[Dora Nowak]]\n' };
		const tick = async (line: number, mark = 'x'): Promise<void> => {
			await driver.page.getByRole('textbox', { name: 'Note' }).click();
			await driver.page.evaluate(`app.workspace.getLeavesOfType('markdown')[0].view.editor.setSelection({ line: ${line}, ch: 3 }, { line: ${line}, ch: 4 })`);
			await driver.page.keyboard.type(mark);
		};
		const start = async (isOn: boolean): Promise<void> => {
			await open(TICK);
			await driver.settings(`() => ({ tickLogsTouch: ${isOn} })`);
			await openNote(DAY);
			await driver.page.waitForFunction(`plugin.screen.settings().tickLogsTouch === ${isOn}`);
			await driver.page.waitForTimeout(300);
		};
		const ana = (): string => driver.read('Contacts/Ana Diaz.md');

		it('logs a touch once, which undo takes back', async () => {
			await start(true);
			await tick(2);
			await driver.notice('Ticked: a touch with Ana Diaz is logged.');
			const logged = ana();
			expect(logged).toBe(`${person({ tier: 'B', 'last-touch': '2026-11-22' })}## Touches\n- 2026-11-22\n`);
			await driver.page.waitForFunction("plugin.screen.known.contact('Contacts/Ana Diaz.md').touchDays.full.length === 1");
			await tick(2, ' ');
			await tick(2);
			await driver.page.waitForTimeout(500);
			expect(ana()).toBe(logged);
			expect(driver.read('Contacts/Dora Nowak.md')).toBe(NOTES['Contacts/Dora Nowak.md']);
			await driver.run('undo');
			await driver.notice('Undone: Log touch with Ana Diaz.');
			expect(ana()).toBe(NOTES['Contacts/Ana Diaz.md']);
		});

		it('logs a touch also where the blank in the box is deleted before the mark is typed', async () => {
			await start(true);
			await tick(2, '');
			await driver.page.keyboard.press('Backspace');
			await driver.page.waitForTimeout(300);
			await driver.page.keyboard.type('x');
			await driver.notice('Ticked: a touch with Ana Diaz is logged.');
			expect(driver.read('Contacts/Dora Nowak.md')).toBe(NOTES['Contacts/Dora Nowak.md']);
		});

		it('logs nothing where the settings do not say so, nor when a sync brings it', async () => {
			await start(false);
			await tick(2);
			await driver.page.waitForTimeout(2_500);
			expect(ana()).toBe(NOTES['Contacts/Ana Diaz.md']);
			await driver.close();
			await start(true);
			// Somebody types elsewhere in the note while it comes.
			await driver.page.evaluate("app.workspace.getLeavesOfType('markdown')[0].view.editor.setCursor({ line: 0, ch: 6 })");
			await driver.page.keyboard.press('End');
			writeFileSync(join(driver.folder, DAY), TICK[DAY].replace('[ ] Reconnect with [[Ana', '[x] Reconnect with [[Ana'));
			await driver.page.waitForFunction(`app.workspace.getLeavesOfType('markdown')[0].view.editor.getValue().includes('[x]')`);
			await driver.page.waitForTimeout(1_000);
			expect(ana()).toBe(NOTES['Contacts/Ana Diaz.md']);
		});

		it('logs it for a click on its checkbox, which writes the file', async () => {
			await start(true);
			await driver.page.evaluate(`(() => {
				const box = createEl('input', { type: 'checkbox', attr: { 'aria-label': 'box' } });
				box.addEventListener('click', () => app.vault.process(app.workspace.getActiveFile(), (text) => text.replace('[ ] Reconnect with [[Dora', '[x] Reconnect with [[Dora')));
				app.workspace.activeLeaf.view.contentEl.prepend(box);
			})()`);
			await driver.page.getByLabel('box').click();
			await driver.notice('Ticked: a touch with Dora Nowak is logged.');
			expect(driver.read('Contacts/Dora Nowak.md')).toContain('- 2026-11-22\n');
		});
	});
});
