import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { chromium, type Browser, type Page } from 'playwright-core';
import { collectErrors, type OpenedPlayground } from './open-playground.ts';
import { makeThrowawayVault } from './throwaway-vault.ts';

const PATIENCE = 90_000;

/**
 * Starts an Obsidian that is installed here on a throw-away copy of the example, and drives it over its debugging port. The window is
 * the app's own; nobody's vaults or settings are touched.
 */
export async function openObsidian(binary: string): Promise<OpenedPlayground> {
	const vault = await makeThrowawayVault();
	const app = start(binary, vault.profile);
	const close = async (): Promise<void> => {
		await end(app.child);
		vault.remove();
	};
	try {
		const browser = await chromium.connectOverCDP(await debuggingAddress(app, vault.profile));
		const page = await vaultPage(browser, app);
		const errors = collectErrors(page);
		page.setDefaultTimeout(10_000);
		await trustUntilLoaded(page, app);
		return {
			page,
			folder: vault.folder,
			errors,
			read: (path) => readFileSync(join(vault.folder, path), 'utf8'),
			close: async () => {
				await browser.close();
				await close();
			},
		};
	} catch (error) {
		await close();
		throw error;
	}
}

interface RunningApp {
	readonly child: ChildProcess;
	/** What it has printed so far. */
	printed(): string;
}

function start(binary: string, profile: string): RunningApp {
	const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
	const child = spawn(binary, [`--user-data-dir=${profile}`, '--remote-debugging-port=0', ...asRoot], { stdio: ['ignore', 'pipe', 'pipe'] });
	let printed = '';
	const keep = (text: string): void => {
		printed += text;
	};
	child.stdout.setEncoding('utf8').on('data', keep);
	child.stderr.setEncoding('utf8').on('data', keep);
	child.on('error', (error) => keep(`${binary} does not start: ${error.message}\n`));
	return { child, printed: () => printed };
}

/** The port is free to choose: it is in what the program prints, or in a file of its profile. */
async function debuggingAddress(app: RunningApp, profile: string): Promise<string> {
	return await waitFor(app, 'its debugging port', () => {
		const printed = /DevTools listening on (ws:\/\/\S+)/.exec(app.printed())?.[1];
		if (printed !== undefined) return printed;
		const file = join(profile, 'DevToolsActivePort');
		const port = existsSync(file) ? (readFileSync(file, 'utf8').split('\n')[0] ?? '') : '';
		return port === '' ? null : `http://127.0.0.1:${port}`;
	});
}

/** The window of the vault: the starter and helper windows have no `app`. */
async function vaultPage(browser: Browser, app: RunningApp): Promise<Page> {
	return await waitFor(app, 'the window of the vault', async () => {
		for (const page of browser.contexts().flatMap((context) => context.pages())) {
			if (await page.evaluate("typeof app === 'object' && app.workspace !== undefined").catch(() => false)) return page;
		}
		return null;
	});
}

/** A vault that the app has not seen before asks whether its plugins may run, and shows them in the settings when they may. */
async function trustUntilLoaded(page: Page, app: RunningApp): Promise<void> {
	const trust = page.locator('button', { hasText: 'Trust author and enable plugins' });
	const loaded = "app.workspace.layoutReady && Object.keys(app.commands.commands).some((id) => id.startsWith('keep-in-touch:'))";
	await waitFor(app, 'the plugin', async () => {
		if (await trust.isVisible()) await trust.click();
		// While the window loads there is nobody to ask.
		return (await page.evaluate<boolean>(loaded).catch(() => false)) ? true : null;
	});
	for (let tries = 0; tries < 3 && (await page.locator('.modal-container').count()) > 0; tries += 1) {
		await page.keyboard.press('Escape');
		await page.waitForTimeout(300);
	}
}

async function waitFor<T>(app: RunningApp, what: string, look: () => T | null | Promise<T | null>): Promise<T> {
	const until = performance.now() + PATIENCE;
	for (;;) {
		const found = await look();
		if (found !== null) return found;
		const ended = app.child.exitCode ?? app.child.signalCode;
		if (ended !== null && ended !== undefined) throw new Error(`Obsidian ended (${String(ended)}) before ${what} was there:\n${app.printed()}`);
		if (performance.now() > until) throw new Error(`Obsidian did not show ${what} in ${String(PATIENCE / 1000)} s:\n${app.printed()}`);
		await new Promise((resolve) => {
			setTimeout(resolve, 200);
		});
	}
}

async function end(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
	const gone = new Promise((resolve) => {
		child.once('exit', resolve);
	});
	child.kill();
	const stubborn = setTimeout(() => child.kill('SIGKILL'), 5000);
	await gone;
	clearTimeout(stubborn);
}
