import { defineConfig } from 'vitest/config';

/** What needs a browser: the built plugin in the playground, driven as a user would. Chromium is found at CHROMIUM or /usr/bin/chromium. */
export default defineConfig({
	test: { name: 'browser', globalSetup: 'test/support/build-once.ts', include: ['test/e2e/**/*.test.ts'], pool: 'forks', testTimeout: 60_000, hookTimeout: 120_000 },
});
