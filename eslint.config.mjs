// Obsidian's own rules, and the doors between our folders (docs/architecture.md).
import obsidianmd from 'eslint-plugin-obsidianmd';
import { PlainTextParser } from 'eslint-plugin-obsidianmd/dist/lib/plainTextParser.js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { doors, packages } from './doors.mjs';

const folders = Object.keys(doors);
const zones = folders.map((folder) => ({
	target: `./src/${folder}`,
	from: [...folders.filter((other) => !doors[folder].includes(other)).map((other) => `./src/${other}`), ...(folder === 'main' ? [] : ['./src/main.ts'])],
	message: `${folder}/ may import ${doors[folder].join(', ')}.`,
}));

const clock = [
	{ selector: "NewExpression[callee.name='Date']", message: 'Days are strings: use core/day. Nobody but clock.ts reads the time.' },
	{ selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Nobody but clock.ts reads the time.' },
	{ selector: "CallExpression[callee.property.name='toISOString']", message: 'Days are strings: use core/day.' },
];

/** Packages that the files of a folder may name; everything else is refused, even as a type. */
const onlyPackages = (names) => [
	'error',
	{ patterns: [{ regex: names.length === 0 ? '^[^.]' : `^(?!(?:${names.map((name) => name.replace(/[/.]/g, '\\$&')).join('|')})(?:$|/))[^.]`, message: `Only ${names.join(', ')} here (docs/architecture.md).` }] },
];

export default defineConfig([
	globalIgnores(['main.js', 'dist', 'node_modules', 'coverage', '**/*.mjs', 'package-lock.json', 'versions.json', 'tsconfig*.json', 'vitest.config.ts', 'docs', 'examples', 'test/fixtures']),
	...obsidianmd.configs.recommended,
	{
		files: ['**/*.ts', '**/*.tsx'],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		// Without these two settings the import rules resolve nothing and report nothing.
		settings: { 'import/resolver': { typescript: true }, 'import/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] } },
		rules: {
			'import/no-cycle': 'error',
			'import/no-restricted-paths': ['error', { zones }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
		},
	},
	{
		files: ['src/**/*.ts', 'src/**/*.tsx'],
		rules: {
			'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
			'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
			complexity: ['error', 12],
			'no-param-reassign': 'error',
			'no-restricted-syntax': ['error', ...clock],
			'@typescript-eslint/strict-boolean-expressions': ['error', { allowNumber: false, allowString: false }],
		},
	},
	...folders.filter((folder) => packages[folder] !== undefined).map((folder) => ({
		files: [`src/${folder}/**/*.ts`, `src/${folder}/**/*.tsx`],
		rules: { '@typescript-eslint/no-restricted-imports': onlyPackages(packages[folder]) },
	})),
	{
		files: ['src/core/**/*.ts', 'src/notes/**/*.ts', 'src/formats/**/*.ts'],
		rules: { 'no-restricted-globals': ['error', 'window', 'document', 'activeDocument', 'activeWindow', 'app', 'console', 'fetch', 'localStorage', 'setTimeout', 'process', 'Buffer'] },
	},
	{
		// These run on Node alone and never reach main.js; the build fails if they do.
		files: ['src/cli/**/*.ts', 'src/vault/folder-*.ts'],
		rules: {
			'obsidianmd/no-nodejs-modules': 'off',
			'obsidianmd/prefer-window-timers': 'off',
			'@typescript-eslint/no-restricted-imports': onlyPackages(['node:', 'commander', 'string-width', 'wrap-ansi']),
		},
	},
	{ files: ['src/vault/obsidian-*.ts'], rules: { '@typescript-eslint/no-restricted-imports': onlyPackages(['obsidian']) } },
	{ files: ['src/clock.ts'], rules: { 'no-restricted-syntax': 'off' } },
	{
		// Tests run on Node.
		files: ['test/**/*.ts', 'bench/**/*.ts', 'scripts/**/*.ts'],
		rules: {
			'obsidianmd/no-nodejs-modules': 'off',
			'obsidianmd/prefer-window-timers': 'off',
			'obsidianmd/hardcoded-config-path': 'off',
			'import/no-extraneous-dependencies': 'off',
		},
	},
	{
		files: ['manifest.json'],
		plugins: { obsidianmd },
		languageOptions: { parser: tseslint.parser, parserOptions: { extraFileExtensions: ['.json'] } },
		rules: { 'obsidianmd/validate-manifest': 'error', 'no-unused-expressions': 'off', '@typescript-eslint/no-unused-expressions': 'off' },
	},
	{
		files: ['LICENSE'],
		plugins: { obsidianmd },
		languageOptions: { parser: PlainTextParser },
		rules: { 'obsidianmd/validate-license': 'error', 'no-irregular-whitespace': 'off' },
	},
]);
