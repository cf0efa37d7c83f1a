import process from 'node:process';
import { openObsidian } from './open-obsidian.ts';
import { openPlayground, type OpenedPlayground } from './open-playground.ts';

/** The example vault in the Obsidian that OBSIDIAN_BIN names; without one, in the playground. */
export async function openVault(): Promise<OpenedPlayground> {
	const binary = process.env['OBSIDIAN_BIN'] ?? '';
	return binary === '' ? await openPlayground() : await openObsidian(binary);
}
