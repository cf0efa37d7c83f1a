// Which folder of src/ may import which. Read by ESLint and by test/architecture.test.ts; explained in docs/architecture.md.

/** Folders of src/ that the files of a folder may import, its own among them. */
export const doors = {
	core: ['core'],
	notes: ['core', 'notes'],
	formats: ['core', 'formats'],
	vault: ['core', 'notes', 'vault'],
	actions: ['core', 'notes', 'formats', 'actions', 'vault/notes.ts', 'vault/device-data.ts'],
	ui: ['core', 'notes', 'formats', 'vault', 'actions', 'ui'],
	cli: ['core', 'notes', 'formats', 'vault', 'actions', 'cli', 'clock.ts'],
};

/** Packages that the files of a folder may import. Where Node or Obsidian comes in, eslint.config.mjs says in which files. */
export const packages = {
	core: ['date-fns', '@date-fns/utc'],
	notes: ['gray-matter', 'yaml'],
	formats: ['papaparse'],
	vault: ['idb-keyval'],
	actions: [],
	ui: ['obsidian', 'preact', '@tanstack/virtual-core'],
	cli: ['commander', 'fast-string-width', 'fast-wrap-ansi'],
};
