import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Zones with a half-hour clock change, a midnight that does not exist, and both edges of the day line. */
const ZONES = ['America/Los_Angeles', 'America/Sao_Paulo', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia', 'Pacific/Kiritimati'];

/** Structure of a note, names, addresses, files, usage and tables: the same in every zone. */
const DAYLESS = ['test/notes/structure/**', ...['matching', 'attendee-name', 'file-name', 'reach', 'tags'].map((name) => `test/core/${name}.test.ts`), 'test/cli/usage.test.ts'];

const shared = { pool: 'forks' as const, setupFiles: ['test/support/property-seed.ts'], testTimeout: 240_000, hookTimeout: 120_000 };

export default defineConfig({
	// Obsidian's package holds types only; what the adapter takes from it comes from the stand-in.
	resolve: { alias: { obsidian: fileURLToPath(new URL('test/host/obsidian.ts', import.meta.url)) } },
	test: {
		globalSetup: 'test/support/build-once.ts',
		projects: [
			{ extends: true, test: { ...shared, name: 'UTC', include: ['test/**/*.test.ts'], exclude: ['test/e2e/**'], env: { TZ: 'UTC' } } },
			// What depends on days runs again in each zone, with fewer generated notes; what knows nothing of days does not.
			...ZONES.map((zone) => ({
				extends: true as const,
				test: { ...shared, name: zone, include: ['test/core/**/*.test.ts', 'test/notes/**/*.test.ts', 'test/cli/**/*.test.ts', 'test/clock.test.ts'], exclude: DAYLESS, env: { TZ: zone, GENERATED_NOTES: '100' } },
			})),
		],
	},
});
