// Which folder of src/ may import which. Read by ESLint and by test/architecture.test.ts; explained in docs/architecture.md.

/** Folders of src/ that the files of a folder may import, its own among them. */
export const doors = {
	core: ['core', 'words'],
	words: ['core', 'words'],
	notes: ['core', 'words', 'notes'],
	formats: ['core', 'words', 'formats'],
	vault: ['core', 'words', 'notes', 'vault'],
	actions: ['core', 'words', 'notes', 'formats', 'actions', 'vault/notes.ts', 'vault/at-once.ts', 'vault/device-data.ts'],
	reports: ['core', 'words', 'notes', 'reports'],
	api: ['core', 'words', 'notes', 'actions', 'reports', 'api', 'vault/notes.ts', 'vault/when-read.ts'],
	ui: ['core', 'words', 'notes', 'formats', 'vault', 'actions', 'reports', 'ui'],
	cli: ['core', 'words', 'notes', 'formats', 'vault', 'actions', 'reports', 'cli', 'clock.ts'],
};

/** Packages that the files of a folder may import. Where Node or Obsidian comes in, eslint.config.mjs says in which files. */
export const packages = {
	core: ['date-fns', '@date-fns/utc'],
	words: [],
	notes: ['gray-matter', 'yaml'],
	formats: ['papaparse'],
	vault: ['idb-keyval'],
	actions: [],
	reports: ['fast-string-width', 'fast-wrap-ansi'],
	api: [],
	ui: ['obsidian', 'preact', '@tanstack/virtual-core'],
	cli: ['commander'],
};
