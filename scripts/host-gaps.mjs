// What the stand-in for Obsidian (test/host) lacks, by Obsidian's own types: writes docs/host-gaps.md, or with --check says whether it is up
// to date.
import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const REPORT = `${ROOT}/docs/host-gaps.md`;
const HOST = `${ROOT}/test/host/obsidian.ts`;

/** The report as it should be now. */
export async function hostGaps() {
	const { program, obsidian, host } = readModules();
	const checker = program.getTypeChecker();
	const theirs = valuesOf(checker, obsidian);
	const ours = valuesOf(checker, host);
	const { version } = JSON.parse(await readFile(`${ROOT}/node_modules/obsidian/package.json`, 'utf8'));
	const missing = [...theirs.keys()].filter((name) => !ours.has(name)).sort(byName);
	const partial = [...theirs.keys()]
		.filter((name) => ours.has(name))
		.map((name) => ({ name, members: missingMembers(checker, theirs.get(name), ours.get(name)) }))
		.filter(({ members }) => members.length > 0)
		.sort((a, b) => byName(a.name, b.name));
	return report({ version, total: theirs.size, missing, partial });
}

/** The report as it stands. */
export async function writtenGaps() {
	return await readFile(REPORT, 'utf8').catch(() => '');
}

function readModules() {
	const config = ts.readConfigFile(`${ROOT}/tsconfig.json`, ts.sys.readFile).config;
	const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
	const types = ts.resolveModuleName('obsidian', HOST, options, ts.sys).resolvedModule.resolvedFileName;
	const program = ts.createProgram([HOST, types], options);
	return { program, obsidian: program.getSourceFile(types), host: program.getSourceFile(HOST) };
}

/** What a module exports that is there when a program runs: classes, functions, variables. */
function valuesOf(checker, file) {
	const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(file));
	const resolved = exported.map((symbol) => [symbol.name, symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol]);
	return new Map(resolved.filter(([, symbol]) => symbol.flags & ts.SymbolFlags.Value));
}

function missingMembers(checker, theirs, ours) {
	if (!(theirs.flags & ts.SymbolFlags.Class)) return [];
	const has = new Set([...membersOf(checker, ours), ...staticsOf(checker, ours)]);
	return [...membersOf(checker, theirs), ...staticsOf(checker, theirs)].filter((name) => !has.has(name)).sort(byName);
}

function membersOf(checker, symbol) {
	return publicNames(checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol)));
}

function staticsOf(checker, symbol) {
	const type = checker.getTypeOfSymbolAtLocation(symbol, symbol.valueDeclaration);
	return publicNames(checker.getPropertiesOfType(type).filter(({ name }) => name !== 'prototype')).map((name) => `static ${name}`);
}

function publicNames(symbols) {
	const hidden = ts.ModifierFlags.Private;
	return symbols.filter((symbol) => !symbol.declarations?.some((declaration) => ts.getCombinedModifierFlags(declaration) & hidden)).map(({ name }) => name);
}

function byName(a, b) {
	return a < b ? -1 : 1;
}

function report({ version, total, missing, partial }) {
	return [
		'# What the stand-in for Obsidian lacks',
		'',
		`Written by \`node scripts/host-gaps.mjs\` from the types of obsidian ${version}; not edited by hand. A plugin that imports something of the first`,
		'list from the stand-in gets an error with its name. What the stand-in has is our reading of the types and of what is known of the app: that it',
		'is there does not say that it does all the app does.',
		'',
		`## Exports that are not there (${missing.length} of ${total})`,
		'',
		missing.map((name) => `\`${name}\``).join(', '),
		'',
		`## Members that are not there, by class (${partial.length})`,
		'',
		...partial.map(({ name, members }) => `- \`${name}\`: ${members.map((member) => `\`${member}\``).join(', ')}`),
		'',
		'## What types do not say',
		'',
		'- The editor is a plain text box: no CodeMirror, no live preview, no properties panel, no rendered Markdown.',
		'- Tabs are not split, dragged or popped out; a view in a background tab or a folded side bar is deferred.',
		'- The cache has no sections, blocks, footnotes, embeds or reference links; links are resolved approximately.',
		'- Renaming a file does not change the links to it; what is trashed is gone.',
		'- Hover previews are recorded, not shown. Hotkeys other than Mod+P and Mod+, are not there.',
		'- The elements of the DOM have the helpers that plugins use most (test/host/dom.ts).',
		'- Times are ours: the cache follows a write after 20 ms.',
		'',
	].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const gaps = await hostGaps();
	if (!process.argv.includes('--check')) await writeFile(REPORT, gaps);
	else if (gaps !== (await writtenGaps())) {
		console.error('docs/host-gaps.md is out of date: node scripts/host-gaps.mjs writes it.');
		process.exitCode = 1;
	}
}
