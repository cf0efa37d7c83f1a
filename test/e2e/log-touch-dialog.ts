import type { Locator, Page } from 'playwright-core';
import { openPlayground, type OpenedPlayground, type PlaygroundView } from './open-playground.ts';

/** The dialog of a playground, and the ways to it. */
export interface DialogDriver extends OpenedPlayground {
	readonly dialog: Locator;
	readonly text: Locator;
	run(command: string): Promise<void>;
	/** Opens a note, and the dialog for its contact. */
	openFor(path: string): Promise<void>;
	/** A field of the dialog by its label. */
	field(label: string): Locator;
	notice(text: string | RegExp): Promise<void>;
	/** Logs with the keys, and waits until the dialog is gone. */
	log(): Promise<void>;
}

export async function openDialogDriver(view: PlaygroundView = {}): Promise<DialogDriver> {
	const opened = await openPlayground(view);
	const { page } = opened;
	const dialog = page.locator('.modal.keep-in-touch-log-touch');
	const run = async (command: string): Promise<void> => {
		await page.evaluate(`app.commands.executeCommandById('keep-in-touch:${command}')`);
	};
	return {
		...opened,
		dialog,
		text: dialog.getByLabel('What was it about?'),
		run,
		async openFor(path) {
			await openNote(page, path);
			await run('log-touch');
			await dialog.waitFor();
		},
		field: (label) => dialog.getByLabel(label, { exact: true }),
		notice: (text) => page.locator('.notice').getByText(text).last().waitFor(),
		async log() {
			await page.keyboard.press('Control+Enter');
			await dialog.waitFor({ state: 'detached' });
		},
	};
}

/** Opens a note and waits until the plugin knows it as a contact. */
async function openNote(page: Page, path: string): Promise<void> {
	await page.evaluate(`app.workspace.openLinkText(${JSON.stringify(path)}, '')`);
	await page.waitForFunction(`app.workspace.getActiveFile()?.path === ${JSON.stringify(path)}`);
	await page.waitForFunction(`plugin.screen.known.contact(${JSON.stringify(path)}) !== null`);
}

/** Takes away every notice, and what a test that failed may have left open. */
export async function tidyUp(page: Page): Promise<void> {
	await page.evaluate("document.querySelectorAll('.notice').forEach((el) => el.remove())");
	for (let left = 0; left < 5 && (await page.locator('.modal-container').count()) > 0; left += 1) await page.keyboard.press('Escape');
}
