import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startPlayground } from '../../playground/serve.mjs';
import { launchChromium } from '../../scripts/launch-chromium.mjs';
import { TODAY } from '../vault/today.ts';

/** Lets something be done in a page with the built plugin and one contact, in a real browser. The timers are the browser's own. */
export async function inPage<T>(work: (page: Page) => Promise<T>): Promise<T> {
	const folder = mkdtempSync(join(tmpdir(), 'keep-in-touch-bench-'));
	mkdirSync(join(folder, 'vault/Contacts'), { recursive: true });
	writeFileSync(join(folder, 'vault/Contacts/First.md'), '---\ntier: A\nlast-touch: 2026-01-01\n---\n');
	const playground = await startPlayground({ source: join(folder, 'vault'), workFolder: folder });
	const browser = await launchChromium();
	try {
		const page = await browser.newPage({ viewport: { width: 1200, height: 800 }, timezoneId: 'Europe/Madrid', locale: 'en-GB' });
		await page.clock.setFixedTime(`${TODAY}T09:00:00Z`);
		await page.goto(playground.address);
		await page.locator('body[data-ready]').waitFor();
		return await work(page);
	} finally {
		await browser.close();
		await playground.stop();
		rmSync(folder, { recursive: true, force: true });
	}
}
