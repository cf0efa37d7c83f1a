import process from 'node:process';
import { defineConfig } from 'vitest/config';

const binary = process.env['OBSIDIAN_BIN'] ?? '';
if (binary === '') {
	console.error('test:obsidian drives an Obsidian that is installed here. Say in OBSIDIAN_BIN where its program is, for example\n  OBSIDIAN_BIN=/opt/Obsidian/obsidian npm run test:obsidian\nWithout one, npm run test:browser runs the same spec on the stand-in.');
	process.exit(1);
}

/** The main job in the real app: the spec that test:browser runs on the stand-in. Obsidian 1.13 or newer, on a vault and a profile to be thrown away. */
export default defineConfig({
	test: { name: 'obsidian', globalSetup: 'test/support/build-once.ts', include: ['test/e2e/main-job.test.ts'], pool: 'forks', testTimeout: 60_000, hookTimeout: 180_000 },
});
