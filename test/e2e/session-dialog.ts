import type { Locator, Page } from 'playwright-core';
import { openDueListOn } from './due-list-vault.ts';
import { openPlayground, type OpenedPlayground, type PlaygroundView } from './open-playground.ts';

/** A playground with the session's dialog, and the ways to it. */
export interface SessionDriver extends OpenedPlayground {
	readonly dialog: Locator;
	readonly start: () => Promise<void>;
	/** Waits until a contact is shown. */
	readonly shows: (name: string) => Promise<void>;
	readonly button: (name: string) => Locator;
	readonly notice: (text: string | RegExp) => Locator;
	/** A line in the session that says what was done. */
	readonly said: (text: string | RegExp) => Locator;
	/** What has the focus, by its words. */
	readonly focused: () => Promise<string>;
}

/** Opens the example, or notes of its own, without a session yet. */
export async function openSessionDriver({ notes, ...view }: PlaygroundView & { readonly notes?: Readonly<Record<string, string>> } = {}): Promise<SessionDriver> {
	const opened: OpenedPlayground = notes === undefined ? await openPlayground(view) : await openDueListOn(notes, view);
	const { page } = opened;
	await page.waitForFunction('plugin.screen.known.isReady() && plugin.screen.known.waiting() === 0');
	const dialog = page.locator('.modal.keep-in-touch-session');
	return {
		...opened,
		dialog,
		async start() {
			await page.evaluate("app.commands.executeCommandById('keep-in-touch:start-session')");
			await dialog.waitFor();
		},
		shows: (name) => dialog.getByRole('heading', { level: 2, name, exact: true }).waitFor(),
		button: (name) => dialog.getByRole('button', { name }),
		notice: (text) => page.locator('.notice').filter({ hasText: text }).last(),
		said: (text) => dialog.locator('.keep-in-touch-session-line').filter({ hasText: text }),
		focused: () => focusedWords(page),
	};
}

function focusedWords(page: Page): Promise<string> {
	return page.evaluate<string>('document.activeElement === document.body ? "nothing" : document.activeElement.textContent.trim()');
}
