import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { tidyUp } from './log-touch-dialog.ts';
import { openPlayground, type OpenedPlayground, type PlaygroundView } from './open-playground.ts';

/** The event of the example that lists its people in three ways. */
export const LETTERS = 'Events/2026-11-12 Letters evening.md';

/** For what many writes take on a machine that has other things to do. */
export const PATIENTLY = { timeout: 10_000 };

/** The attendees' dialog of a playground, and the ways to it. */
export interface AttendeesDriver extends OpenedPlayground {
	readonly dialog: Locator;
	/** The button that creates. */
	readonly button: Locator;
	run(command: string): Promise<void>;
	/** Opens a note, and the dialog on its people, with nothing said of them. */
	openFor(path: string): Promise<void>;
	/** The same with what was said the last time. */
	reopenFor(path: string): Promise<void>;
	/** Opens the dialog as it is where no note is in front. */
	openEmpty(): Promise<void>;
	/** The same, and pastes a list into it. */
	openWith(list: string): Promise<void>;
	/** Sends what a browser sends for a paste to what has the focus. */
	paste(text: string): Promise<void>;
	/** Somebody's row. */
	person(name: string): Locator;
	/** Unfolds somebody's fields. */
	edit(name: string): Promise<Locator>;
	/** The names of a group (`New`, `Known`, `For you to say`, `Left out`) from top to bottom. */
	names(group: string): Promise<string[]>;
	/** Presses the button that creates, and waits until the dialog is gone. */
	create(): Promise<void>;
	notice(text: string | RegExp): Promise<void>;
	undo(): Promise<void>;
	/** Closes what is open, undoes what was done, and waits until all is as it was. */
	back(before: Readonly<Record<string, string>>): Promise<void>;
	/** Every file on disk with its text. */
	disk(): Readonly<Record<string, string>>;
	/** Writes as another program would, and waits until the app has it. */
	write(path: string, text: string): Promise<void>;
}

/** Opens the example; or a vault of these notes alone. */
export async function openAttendeesDriver({ notes, ...view }: PlaygroundView & { readonly notes?: Readonly<Record<string, string>> } = {}): Promise<AttendeesDriver> {
	const source = notes === undefined ? null : folderWith(notes);
	const opened = await openPlayground({ ...(source === null ? {} : { source }), ...view });
	const { page, folder } = opened;
	const dialog = page.locator('.modal.keep-in-touch-attendees');
	const button = dialog.locator('.keep-in-touch-log-footer button');
	await page.waitForFunction('plugin.screen.known.isReady() && plugin.screen.known.waiting() === 0');
	const run = async (command: string): Promise<void> => {
		await page.evaluate(`app.commands.executeCommandById('keep-in-touch:${command}')`);
	};
	const person = (name: string): Locator => dialog.locator('.keep-in-touch-person').filter({ has: page.locator('.keep-in-touch-person-name').getByText(name, { exact: true }) });
	const paste = async (text: string): Promise<void> => {
		await page.evaluate(`(() => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/plain', ${JSON.stringify(text)});
			document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
		})()`);
	};
	const beginAnew = async (): Promise<void> => {
		await dialog.getByRole('button', { name: 'Choose a file' }).waitFor();
		const buttonEl = dialog.getByRole('button', { name: 'Begin anew' });
		if ((await buttonEl.count()) > 0) await buttonEl.click();
		await buttonEl.waitFor({ state: 'detached' });
	};
	const reopenFor = async (path: string): Promise<void> => {
		await page.evaluate(`app.workspace.openLinkText(${JSON.stringify(path)}, '')`);
		await page.waitForFunction(`app.workspace.getActiveFile()?.path === ${JSON.stringify(path)}`);
		await run('create-from-attendees');
		await dialog.waitFor();
	};
	const openEmpty = async (): Promise<void> => {
		await page.evaluate('app.workspace.getActiveFile = () => null');
		await run('create-from-attendees');
		await page.evaluate('delete app.workspace.getActiveFile');
		await beginAnew();
		await dialog.getByText('There is no list yet.').waitFor();
	};
	return {
		...opened,
		dialog,
		button,
		run,
		person,
		paste,
		reopenFor,
		async openFor(path) {
			await reopenFor(path);
			await beginAnew();
		},
		openEmpty,
		async openWith(list) {
			await openEmpty();
			await paste(list);
			await dialog.locator('.keep-in-touch-person').first().waitFor();
		},
		async edit(name) {
			await dialog.getByRole('button', { name: `Edit ${name}`, exact: true }).click();
			const editor = person(name).locator('.keep-in-touch-person-editor');
			await editor.waitFor();
			return editor;
		},
		names: (group) => dialog.locator('section').filter({ has: page.getByRole('heading', { name: new RegExp(`^${group} \\(`) }) }).locator('.keep-in-touch-person-name').allTextContents(),
		async create() {
			await button.click();
			await dialog.waitFor({ state: 'detached' });
		},
		notice: (text) => page.locator('.notice').getByText(text).last().waitFor(),
		undo: () => page.locator('.notice').last().getByRole('button', { name: 'Undo' }).click(),
		async back(before) {
			await tidyUp(page);
			if (!isDeepStrictEqual(filesIn(folder), before)) await run('undo');
			await expect.poll(() => filesIn(folder), PATIENTLY).toEqual(before);
			// The plugin hears of it a little later.
			await expect.poll(() => page.evaluate('app.vault.getMarkdownFiles().length'), PATIENTLY).toBe(Object.keys(before).filter((path) => path.endsWith('.md')).length);
			await expect.poll(() => page.evaluate("plugin.screen.known.contacts().every(({ path }) => app.vault.getFileByPath(path) !== null)"), PATIENTLY).toBe(true);
			await tidyUp(page);
		},
		disk: () => filesIn(folder),
		async write(path, text) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), text);
			await expect.poll(() => page.evaluate(`app.vault.getFileByPath(${JSON.stringify(path)}) === null ? null : app.vault.cachedRead(app.vault.getFileByPath(${JSON.stringify(path)}))`), PATIENTLY).toBe(text);
		},
		async close() {
			await opened.close();
			if (source !== null) rmSync(source, { recursive: true, force: true });
		},
	};
}

function folderWith(notes: Readonly<Record<string, string>>): string {
	const folder = mkdtempSync(join(tmpdir(), 'keep-in-touch-attendees-'));
	for (const [path, text] of Object.entries(notes)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return folder;
}

function filesIn(folder: string): Readonly<Record<string, string>> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
	return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}
