import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Locator } from 'playwright-core';
import { TODAY } from './due-list-vault.ts';
import { openPlayground, type OpenedPlayground, type PlaygroundView } from './open-playground.ts';

/** Three hundred people under keys of somebody's own, with the daily notes and templates of a vault that has been there for years. */
export function threeHundred(): Readonly<Record<string, string>> {
	const notes: Record<string, string> = { 'Home.md': 'Home.\n', '_templates/Person.md': '---\nlast_contact: 2026-01-01\ntier: core\n---\n' };
	const tiers = ['core', 'outer', 'casual', 'pen pal'];
	for (let index = 0; index < 300; index += 1) {
		const month = String((index % 12) + 1).padStart(2, '0');
		const year = month > '11' ? 2025 : 2026;
		const day = String((index % 20) + 1).padStart(2, '0');
		const last = index % 10 === 9 ? '' : index % 10 === 8 ? `${day}/${month}/${year}` : `${year}-${month}-${day}`;
		notes[`People/${nameOf(index)}.md`] = `---\ntier: ${tiers[index % 4] ?? ''}\nlast_contact: ${last}\n${index % 3 === 0 ? 'every: 2 months\n' : ''}company: "[[Acme]]"\n---\nMet somewhere.\n`;
	}
	for (let index = 1; index <= 60; index += 1) {
		const date = `2026-${String((index % 10) + 1).padStart(2, '0')}-${String((index % 27) + 1).padStart(2, '0')}`;
		notes[`Daily/${date}.md`] = `# ${date}\n\n- Coffee with [[${nameOf(index * 10 - 1)}]], who has moved.\n`;
	}
	return notes;
}

export function nameOf(index: number): string {
	const first = ['Ana', 'Bo', 'Cleo', 'Dora', 'Eva', 'Finn', 'Gus', 'Hana', 'Ida', 'Jon'][index % 10] ?? '';
	const last = ['Diaz', 'Lindqvist', 'Park', 'Nowak', 'Stone', 'Berg', 'Adler', 'Sato', 'Moe', 'Lie', 'Ek', 'Orr', 'Silva', 'Rossi', 'Weber', 'Novak', 'Khan', 'Mori', 'Dumas', 'Costa', 'Reyes', 'Holm', 'Vogel', 'Marsh', 'Quinn', 'Frost', 'Hale', 'Lund', 'Beck', 'Roth'][Math.floor(index / 10)] ?? '';
	return `${first} ${last}`;
}

/** A page on these notes, with what first run asks of it. */
export interface FirstRunDriver extends OpenedPlayground {
	readonly dialog: Locator;
	readonly run: (command: string) => Promise<unknown>;
	/** All notes as they are on disk, by path. */
	readonly texts: () => Readonly<Record<string, string>>;
	/** data.json as it is on disk; null where there is none. */
	readonly saved: () => Record<string, unknown> | null;
	/** What the footer says once it is counted. */
	readonly line: () => Promise<string>;
	readonly focusedText: () => Promise<string>;
	readonly notice: (text: string | RegExp) => Promise<void>;
}

/** Opens a vault; `saved` is its data.json. */
export async function openFirstRunOn(notes: Readonly<Record<string, string>>, view: PlaygroundView = {}, saved: unknown = null): Promise<FirstRunDriver> {
	const source = mkdtempSync(join(tmpdir(), 'keep-in-touch-first-'));
	for (const [path, text] of Object.entries(notes)) {
		mkdirSync(dirname(join(source, path)), { recursive: true });
		writeFileSync(join(source, path), text);
	}
	const opened = await openPlayground({ source, today: TODAY, ...view });
	const { page, folder } = opened;
	if (saved !== null) {
		// A copy of a vault comes without its settings.
		mkdirSync(join(folder, '.obsidian/plugins/keep-in-touch'), { recursive: true });
		writeFileSync(join(folder, '.obsidian/plugins/keep-in-touch/data.json'), JSON.stringify(saved));
		await page.reload();
		await page.locator('body[data-ready]').waitFor();
	}
	await page.waitForFunction('plugin.screen.known.isReady() && plugin.screen.known.waiting() === 0', undefined, { timeout: 30_000 });
	const dialog = page.getByRole('dialog');
	const files = (): readonly string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' });
	return {
		...opened,
		dialog,
		run: (command) => page.evaluate(`app.commands.executeCommandById('keep-in-touch:${command}')`),
		texts: () => Object.fromEntries(files().filter((path) => path.endsWith('.md')).map((path) => [path, readFileSync(join(folder, path), 'utf8')])),
		saved() {
			const path = files().find((file) => file.endsWith('keep-in-touch/data.json'));
			return path === undefined ? null : (JSON.parse(readFileSync(join(folder, path), 'utf8')) as Record<string, unknown>);
		},
		async line() {
			await page.waitForFunction("document.querySelector('.keep-in-touch-first-run-line')?.textContent !== ''", undefined, { timeout: 30_000 });
			return await dialog.locator('.keep-in-touch-first-run-line').innerText();
		},
		focusedText: () => page.evaluate<string>("document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? ''"),
		notice: (text) => page.locator('.notice').getByText(text).last().waitFor(),
		close: async () => {
			await opened.close();
			rmSync(source, { recursive: true, force: true });
		},
	};
}
