import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hostGaps, writtenGaps } from '../../scripts/host-gaps.mjs';
import { readPluginClass } from './load-plugin.ts';
import { Plugin } from './plugin.ts';

it('runs the built main.js, whose class is a plugin', () => {
	const PluginOfFile = readPluginClass(readFileSync(join(import.meta.dirname, '../../main.js'), 'utf8'));
	expect(PluginOfFile.prototype).toBeInstanceOf(Plugin);
});

it('names what a plugin imports and the stand-in lacks', () => {
	expect(() => readPluginClass('class V extends require("obsidian").EditorSuggest {}')).toThrow('host: obsidian.EditorSuggest is not in the stand-in');
	expect(() => readPluginClass('require("fs")')).toThrow("Cannot find module 'fs'");
});

it('says in docs/host-gaps.md what it lacks now (node scripts/host-gaps.mjs writes it)', async () => {
	expect(await writtenGaps()).toBe(await hostGaps());
});
