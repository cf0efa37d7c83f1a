import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { EXAMPLE, EXAMPLE_DAY } from '../../playground/example.mjs';
import { startPlayground } from '../../playground/serve.mjs';
import { launchChromium } from '../../scripts/launch-chromium.mjs';

/** A page with the plugin running, and the notes that it works on. */
export interface OpenedPlayground {
	readonly page: Page;
	readonly folder: string;
	/** Errors of the page and its console so far. */
	readonly errors: readonly string[];
	/** The text of a note as the disk has it now. */
	readonly read: (path: string) => string;
	readonly close: () => Promise<void>;
}

/** What a page may be opened with. */
export interface PlaygroundView {
	readonly source?: string;
	readonly width?: number;
	readonly height?: number;
	readonly colorScheme?: 'light' | 'dark';
	/** A plugin's main.js to run instead of the built one. */
	readonly pluginSource?: string;
	/** The day in the page, which begins there at ten in the morning in Madrid and goes on from there: by default the example's own. */
	readonly today?: string;
	/** The language of the app, and of the user's system: English as in Britain by default. */
	readonly locale?: string;
}

/** Serves a copy of a folder, by default of the example, and opens it in a browser of its own. */
export async function openPlayground({ source = EXAMPLE, width = 1200, height = 800, colorScheme = 'light', pluginSource, today = EXAMPLE_DAY, locale = 'en-GB' }: PlaygroundView = {}): Promise<OpenedPlayground> {
	const workFolder = mkdtempSync(join(tmpdir(), 'keep-in-touch-e2e-'));
	const playground = await startPlayground({ source, workFolder });
	const browser = await launchChromium();
	const page = await browser.newPage({ viewport: { width, height }, colorScheme, timezoneId: 'Europe/Madrid', locale });
	// A page between two has no storage.
	await page.addInitScript(`if (location.protocol !== 'about:') localStorage.setItem('language', ${JSON.stringify(locale.split('-')[0])})`);
	page.setDefaultTimeout(10_000);
	await page.clock.install({ time: `${today}T09:00:00Z` });
	const errors = collectErrors(page);
	if (pluginSource !== undefined) await page.route('**/main.js', (route) => route.fulfill({ body: pluginSource, contentType: 'text/javascript' }));
	await page.goto(playground.address);
	await page.locator('body[data-ready], body[data-failed]').waitFor();
	const close = async (): Promise<void> => {
		await browser.close();
		await playground.stop();
		rmSync(workFolder, { recursive: true, force: true });
	};
	const failure = await page.locator('body').getAttribute('data-failed');
	if (failure !== null) {
		await close();
		throw new Error(failure);
	}
	return {
		page,
		folder: playground.folder,
		errors,
		read: (path) => readFileSync(join(playground.folder, path), 'utf8'),
		close,
	};
}

/** Errors of the page and its console, as they come. */
export function collectErrors(page: Page): string[] {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(String(error)));
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	return errors;
}
