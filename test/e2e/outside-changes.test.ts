import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPlayground, type OpenedPlayground } from './open-playground.ts';

const NOTES = 5000;
const LISTENING = `module.exports.default = class extends require('obsidian').Plugin {
	seen = [];
	async onload() { this.settings = await this.loadData().catch((error) => error.name); }
	onUserEnable() { this.registerEvent(this.app.metadataCache.on('changed', (file) => this.seen.push(file.path))); }
	async onExternalSettingsChange() { this.settings = await this.loadData().catch((error) => error.name); this.told = (this.told ?? 0) + 1; }
};`;
const DATA = '.obsidian/plugins/keep-in-touch/data.json';

describe('what other programs write', () => {
	const source = mkdtempSync(join(tmpdir(), 'keep-in-touch-many-'));
	let opened: OpenedPlayground;
	const path = (index: number): string => `Contacts/Note ${String(index)}.md`;
	beforeAll(async () => {
		mkdirSync(join(source, 'Contacts'));
		for (let index = 0; index < NOTES; index += 1) writeFileSync(join(source, path(index)), `---\ntier: A\n---\n${String(index)}\n`);
		opened = await openPlayground({ source, pluginSource: LISTENING });
	});
	afterAll(async () => {
		await opened.close();
		rmSync(source, { recursive: true, force: true });
	});

	const settings = (): Promise<unknown> => opened.page.evaluate('plugin.settings');

	it('is seen in every one of 5,000 notes written at once', { timeout: 60_000 }, async () => {
		for (let index = 0; index < NOTES; index += 1) writeFileSync(join(opened.folder, path(index)), `---\ntier: B\n---\n${String(index)}\n`);
		const caught = "app.vault.getMarkdownFiles().filter((file) => app.metadataCache.getFileCache(file).frontmatter.tier === 'B').length";
		await expect.poll(() => opened.page.evaluate(caught), { timeout: 40_000, interval: 200 }).toBe(NOTES);
		expect(await opened.page.evaluate('new Set(plugin.seen).size')).toBe(NOTES);
	});

	it('into data.json is told to the plugin, which reads it again', async () => {
		expect(await settings()).toBeNull();
		mkdirSync(join(opened.folder, DATA, '..'), { recursive: true });
		writeFileSync(join(opened.folder, DATA), '{"folder":"People"}');
		await expect.poll(settings).toEqual({ folder: 'People' });
	});

	it('into data.json, when it is no JSON, is a SyntaxError to the plugin, and the file stays', async () => {
		writeFileSync(join(opened.folder, DATA), '{"folder":');
		await expect.poll(settings).toBe('SyntaxError');
		expect(readFileSync(join(opened.folder, DATA), 'utf8')).toBe('{"folder":');
	});

	it('is told apart from what the plugin itself saves', async () => {
		const told = await opened.page.evaluate('plugin.told');
		await opened.page.evaluate("plugin.saveData({ folder: 'Own' })");
		writeFileSync(join(opened.folder, 'After.md'), 'after');
		await expect.poll(() => opened.page.evaluate("app.vault.getFileByPath('After.md') !== null")).toBe(true);
		expect(await opened.page.evaluate('plugin.told')).toBe(told);
	});

	it('gave no error', () => {
		expect(opened.errors).toEqual([]);
	});
});
