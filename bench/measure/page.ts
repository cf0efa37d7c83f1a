import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { startPlayground } from '../../playground/serve.mjs';
import { launchChromium } from '../../scripts/launch-chromium.mjs';
import type { Texts } from '../vault/generate.ts';
import { TODAY } from '../vault/today.ts';

const ONE_CONTACT: Texts = { 'Contacts/First.md': '---\ntier: A\nlast-touch: 2026-01-01\n---\n' };

/** Lets something be done in a page with the built plugin and these notes, in a real browser; and in the folder where they lie. The timers are the browser's own. */
export async function inPage<T>(work: (page: Page, folder: string) => Promise<T>, notes: Texts = ONE_CONTACT): Promise<T> {
	const folder = mkdtempSync(join(tmpdir(), 'keep-in-touch-bench-'));
	for (const [path, text] of Object.entries(notes)) {
		mkdirSync(dirname(join(folder, 'vault', path)), { recursive: true });
		writeFileSync(join(folder, 'vault', path), text);
	}
	const playground = await startPlayground({ source: join(folder, 'vault'), workFolder: folder });
	const browser = await launchChromium();
	try {
		const page = await browser.newPage({ viewport: { width: 1200, height: 800 }, timezoneId: 'Europe/Madrid', locale: 'en-GB' });
		await page.clock.setFixedTime(`${TODAY}T09:00:00Z`);
		await page.goto(playground.address);
		await page.locator('body[data-ready]').waitFor();
		return await work(page, playground.folder);
	} finally {
		await browser.close();
		await playground.stop();
		rmSync(folder, { recursive: true, force: true });
	}
}
