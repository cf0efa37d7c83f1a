import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { doors, packages } from '../doors.mjs';

// ESLint says which folder may import which while one types; this says it when ESLint is misconfigured.
const SRC = join(import.meta.dirname, '../src');
const IMPORT = /(?:^|\n)\s*(?:import|export)\s(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;
const NODE_FILES = /^(?:cli\/|vault\/folder-)/;
const OBSIDIAN_FILES = /^(?:ui\/|vault\/obsidian-)/;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
	.map((file) => file.split(sep).join('/'))
	.filter((file) => /\.tsx?$/.test(file));

function importsOf(file: string): string[] {
	return [...readFileSync(join(SRC, file), 'utf8').matchAll(IMPORT)].map(([, static_, dynamic]) => static_ ?? dynamic ?? '');
}

/** A file of src/ by its path there, or a package by its name. */
function targetOf(file: string, specifier: string): string {
	return specifier.startsWith('.') ? relative(SRC, join(SRC, dirname(file), specifier)).split(sep).join('/') : specifier;
}

function isAllowed(file: string, target: string, folder: string): boolean {
	if (target === '../package.json') return folder === 'cli';
	if (existsSync(join(SRC, target))) return doors[folder]?.some((door) => target === door || target.startsWith(`${door}/`)) === true;
	if (target.startsWith('node:')) return NODE_FILES.test(file);
	if (target === 'obsidian') return OBSIDIAN_FILES.test(file);
	return packages[folder]?.some((name) => target === name || target.startsWith(`${name}/`)) === true;
}

describe('the doors between folders', () => {
	it.each(files.filter((file) => file.includes('/')))('src/%s imports only what its folder may', (file) => {
		const folder = file.slice(0, file.indexOf('/'));
		expect(Object.keys(doors)).toContain(folder);
		const targets = importsOf(file).map((specifier) => targetOf(file, specifier));
		expect(targets.filter((target) => !isAllowed(file, target, folder))).toEqual([]);
	});

	it('are seen at all: the core imports days from date-fns, the command line its parser', () => {
		expect(importsOf('core/day.ts')).toContain('date-fns/addMonths');
		expect(importsOf('cli/program.ts')).toContain('commander');
	});

	it('are shut: what the core may not import is refused', () => {
		expect(isAllowed('core/day.ts', 'obsidian', 'core')).toBe(false);
		expect(isAllowed('core/day.ts', 'node:fs', 'core')).toBe(false);
		expect(isAllowed('core/day.ts', 'notes/splice.ts', 'core')).toBe(false);
		expect(isAllowed('actions/undo.ts', 'vault/contact-index.ts', 'actions')).toBe(false);
		expect(isAllowed('actions/undo.ts', 'vault/notes.ts', 'actions')).toBe(true);
		expect(isAllowed('vault/notes.ts', 'obsidian', 'vault')).toBe(false);
		expect(isAllowed('core/due.ts', 'clock.ts', 'core')).toBe(false);
		expect(isAllowed('cli/open-vault.ts', 'clock.ts', 'cli')).toBe(true);
	});
});

describe('what stays out of the code', () => {
	const text = (file: string): string => readFileSync(join(SRC, file), 'utf8');

	it.each(files.filter((file) => file !== 'clock.ts'))('src/%s reads no clock and makes no day of a local date', (file) => {
		expect(text(file)).not.toMatch(/new Date\(|Date\.now\(|\.toISOString\(/);
	});

	it.each(files)('src/%s switches no lint rule off', (file) => {
		expect(text(file)).not.toMatch(/eslint-disable|@ts-(?:ignore|expect-error|nocheck)/);
	});
});
