// Obsidian's own rules, and the doors between our folders (docs/architecture.md).
import obsidianmd from 'eslint-plugin-obsidianmd';
import { PlainTextParser } from 'eslint-plugin-obsidianmd/dist/lib/plainTextParser.js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { doors, packages } from './doors.mjs';

const folders = Object.keys(doors);
/** What a folder may not import from: other folders, with the files that stand open all the same. */
const zones = folders.map((folder) => {
	const open = doors[folder];
	const shut = folders.filter((other) => !open.includes(other));
	const exceptions = open.filter((door) => door.endsWith('.ts'));
	return [
		...shut.map((other) => ({
			target: `./src/${folder}`,
			from: `./src/${other}`,
			except: exceptions.filter((file) => file.startsWith(`${other}/`)).map((file) => `./${file.slice(other.length + 1)}`),
			message: `${folder}/ may import ${open.join(', ')}.`,
		})),
		{ target: `./src/${folder}`, from: './src/main.ts', message: 'Only main.ts knows the plugin.' },
		...(open.includes('clock.ts') ? [] : [{ target: `./src/${folder}`, from: './src/clock.ts', message: 'Today is an argument here.' }]),
	];
}).flat();

const clock = [
	{ selector: "NewExpression[callee.name='Date']", message: 'Days are strings: use core/day. Nobody but clock.ts reads the time.' },
	{ selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Nobody but clock.ts reads the time.' },
	{ selector: "CallExpression[callee.property.name='toISOString']", message: 'Days are strings: use core/day.' },
];

/** A package and what lies below it; `node:` stands for all of Node. */
const packagePattern = (name) => (name === 'node:' ? 'node:' : `${name.replace(/[/.]/g, '\\$&')}(?:$|/)`);

/** Packages that the files of a folder may name; everything else is refused, even as a type. */
const onlyPackages = (names) => [
	'error',
	{ patterns: [{ regex: names.length === 0 ? '^[^.]' : `^(?!${names.map(packagePattern).join('|')})[^.]`, message: `Only ${names.join(', ') || 'our own files'} here (docs/architecture.md).` }] },
];

export default defineConfig([
	globalIgnores(['main.js', 'dist', 'node_modules', 'coverage', '**/*.mjs', '**/*.mts', 'vitest*.config.ts', 'package-lock.json', 'versions.json', 'tsconfig*.json', 'docs', 'examples', 'test/fixtures']),
	...obsidianmd.configs.recommended,
	{
		files: ['**/*.ts', '**/*.tsx'],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		// Without these two settings the import rules resolve nothing and report nothing.
		settings: { 'import/resolver': { node: { extensions: ['.ts', '.tsx'] } }, 'import/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] } },
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
		rules: { 'no-restricted-globals': ['error', 'window', 'document', 'activeDocument', 'activeWindow', 'app', 'console', 'fetch', 'localStorage', 'sessionStorage', 'setTimeout', 'process', 'Buffer', 'performance', 'XMLHttpRequest'], 'no-restricted-properties': ['error', { object: 'Math', property: 'random' }] },
	},
	{
		// These run on Node alone and never reach main.js; the build fails if they do.
		files: ['src/cli/**/*.ts', 'src/vault/folder-*.ts'],
		rules: {
			'obsidianmd/no-nodejs-modules': 'off',
			'obsidianmd/prefer-window-timers': 'off',
			'@typescript-eslint/no-restricted-imports': onlyPackages(['node:']),
		},
	},
	{
		files: ['src/cli/**/*.ts'],
		rules: {
			// There is no Vault to ask here: the command line looks where Obsidian keeps its settings by default.
			'obsidianmd/hardcoded-config-path': 'off',
			'@typescript-eslint/no-restricted-imports': onlyPackages(['node:', ...packages.cli]),
		},
	},
	{ files: ['src/vault/obsidian-*.ts'], rules: { '@typescript-eslint/no-restricted-imports': onlyPackages(['obsidian', ...packages.vault]) } },
	{ files: ['src/clock.ts'], rules: { 'no-restricted-syntax': 'off' } },
	{
		// Tests run on Node; the playground’s vault has the folder by its default name.
		files: ['test/**/*.ts', 'bench/**/*.ts', 'scripts/**/*.ts', 'playground/**/*.ts'],
		rules: {
			'obsidianmd/no-nodejs-modules': 'off',
			'obsidianmd/prefer-window-timers': 'off',
			'obsidianmd/hardcoded-config-path': 'off',
			'import/no-extraneous-dependencies': 'off',
		},
	},
	{
		// The stand-in for Obsidian is what those rules tell a plugin to use: it makes the elements, styles, paths and files itself.
		files: ['test/host/**/*.ts', 'playground/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: {
			'obsidianmd/no-global-this': 'off',
			'obsidianmd/no-static-styles-assignment': 'off',
			'obsidianmd/no-tfile-tfolder-cast': 'off',
			'obsidianmd/platform': 'off',
			'obsidianmd/prefer-create-el': 'off',
			'obsidianmd/prefer-file-manager-trash-file': 'off',
			'obsidianmd/prefer-get-language': 'off',
			'obsidianmd/prefer-window-timers': 'off',
			'@typescript-eslint/no-deprecated': 'off',
			'import/no-extraneous-dependencies': 'off',
			'no-restricted-globals': 'off',
			'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
			'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
			complexity: ['error', 16],
		},
	},
	{
		// Obsidian, too, runs a plugin's text as a function.
		files: ['test/host/load-plugin.ts'],
		rules: { '@typescript-eslint/no-implied-eval': 'off', 'obsidianmd/rule-custom-message': 'off' },
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
