import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyVault } from '../../playground/copy-vault.mjs';
import { EXAMPLE, EXAMPLE_DAY } from '../../playground/example.mjs';
import { daysBetween } from '../../playground/shift-days.mjs';
import { today } from '../../src/clock.ts';

const ROOT = join(import.meta.dirname, '../..');
const PLUGIN = 'keep-in-touch';

/** A vault with the plugin in it, and a profile of Obsidian that knows this vault alone. */
export interface ThrowawayVault {
	readonly folder: string;
	readonly profile: string;
	remove(): void;
}

/**
 * The example with its days moved to this machine's today, the built plugin installed and enabled, and an obsidian.json that opens it
 * (its form: obsidian-launcher 3.1.1, which starts the app the same way).
 */
export async function makeThrowawayVault(): Promise<ThrowawayVault> {
	const above = mkdtempSync(join(tmpdir(), 'keep-in-touch-obsidian-'));
	const [folder, profile] = [join(above, 'vault'), join(above, 'profile')];
	await copyVault(EXAMPLE, folder, daysBetween(EXAMPLE_DAY, today()));
	const pluginFolder = join(folder, '.obsidian/plugins', PLUGIN);
	mkdirSync(pluginFolder, { recursive: true });
	for (const file of ['main.js', 'manifest.json', 'styles.css']) cpSync(join(ROOT, file), join(pluginFolder, file));
	writeFileSync(join(folder, '.obsidian/community-plugins.json'), JSON.stringify([PLUGIN]));
	mkdirSync(profile);
	const vaults = { '0123456789abcdef': { path: folder, ts: 1, open: true } };
	writeFileSync(join(profile, 'obsidian.json'), JSON.stringify({ vaults, updateDisabled: true }));
	// A program that is just ending may still write into its profile.
	return { folder, profile, remove: () => rmSync(above, { recursive: true, force: true, maxRetries: 10 }) };
}
