import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const code = readFileSync(join(ROOT, 'main.js'), 'utf8');
const json = (file: string): Record<string, unknown> => JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Record<string, unknown>;

interface Command {
	readonly id: string;
	readonly name: string;
	readonly checkCallback: (checking: boolean) => boolean;
}

interface Loaded {
	readonly commands: Command[];
	readonly notices: string[];
	readonly files: Map<string, string>;
	readonly required: string[];
}

/** Loads main.js as Obsidian does, as CommonJS with nothing but `obsidian`, in a context that has no Node in it; the vault is a map of texts. */
async function load(files: Readonly<Record<string, string>>, activePath: string | null, data: unknown = null): Promise<Loaded> {
	const loaded: Loaded = { commands: [], notices: [], files: new Map(Object.entries(files)), required: [] };
	const fileAt = (path: string): object => ({ path, basename: path.replace(/^.*\/|\.md$/g, ''), extension: 'md' });
	const app = {
		workspace: { getActiveFile: () => (activePath === null ? null : fileAt(activePath)), getLeavesOfType: () => [] },
		metadataCache: { getFileCache: () => null },
		vault: {
			getFileByPath: (path: string) => (loaded.files.has(path) ? fileAt(path) : null),
			read: ({ path }: { path: string }) => Promise.resolve(loaded.files.get(path)),
			cachedRead: ({ path }: { path: string }) => Promise.resolve(loaded.files.get(path)),
			process: ({ path }: { path: string }, edit: (text: string) => string) => {
				loaded.files.set(path, edit(loaded.files.get(path) ?? ''));
				return Promise.resolve(loaded.files.get(path));
			},
		},
	};
	class Plugin {
		app = app;
		loadData = (): Promise<unknown> => Promise.resolve(data);
		addCommand = (command: Command): number => loaded.commands.push(command);
	}
	class Notice {
		constructor(message: string) {
			loaded.notices.push(message);
		}
	}
	const obsidian = { Plugin, Notice, MarkdownView: class {}, normalizePath: (path: string) => path };
	const module = { exports: {} as { default: new () => { onload: () => Promise<void> } } };
	const require_ = (name: string): unknown => {
		loaded.required.push(name);
		if (name !== 'obsidian') throw new Error(`there is no ${name} on a phone`);
		return obsidian;
	};
	runInNewContext(code, { module, exports: module.exports, require: require_, queueMicrotask });
	await new module.exports.default().onload();
	return loaded;
}

describe('the built main.js', () => {
	it('requires nothing but obsidian, evaluates no code and names no Node built-in', () => {
		const required = [...code.matchAll(/\brequire\(\s*["'`]([^"'`]+)["'`]\s*\)/g)].map(([, name]) => name);
		expect(new Set(required)).toEqual(new Set(['obsidian']));
		// As booleans: a failure should not print the whole bundle.
		expect(/\beval\(|new Function\(|\bimport\(/.test(code)).toBe(false);
		expect(new RegExp(`["'\`]node:|from\\s*["'](?:${builtinModules.join('|')})["']`).test(code)).toBe(false);
	});

	it('loads where there is no Node, and registers a command that is there for contacts only', async () => {
		const { commands, required } = await load({ 'Contacts/Ana.md': '' }, 'Contacts/Ana.md');
		expect(commands.map(({ id, name }) => [id, name])).toEqual([['log-touch-today', 'Log a touch today']]);
		expect(new Set(required)).toEqual(new Set(['obsidian']));
		expect(commands[0]?.checkCallback(true)).toBe(true);
		expect((await load({ 'Notes/Idea.md': '' }, 'Notes/Idea.md')).commands[0]?.checkCallback(true)).toBe(false);
		expect((await load({}, null)).commands[0]?.checkCallback(true)).toBe(false);
	});

	it('logs a touch in the note in front, in one edit, and says so', async () => {
		const { commands, files, notices } = await load({ 'Contacts/Ana.md': '---\ntier: B\n---\nAna.\n' }, 'Contacts/Ana.md');
		commands[0]?.checkCallback(false);
		await expect.poll(() => notices).toEqual(['Logged a touch with Ana']);
		expect(files.get('Contacts/Ana.md')).toMatch(/^---\ntier: B\nlast-touch: (\d{4}-\d{2}-\d{2})\n---\nAna\.\n\n## Touches\n- \1\n$/);
	});

	it('is not there for a conflict copy of a sync', async () => {
		const path = 'Contacts/Ana (conflicted copy 2026-11-02).md';
		expect((await load({ [path]: '' }, path)).commands[0]?.checkCallback(true)).toBe(false);
	});

	it('writes nothing with settings that cannot be read, and says which', async () => {
		const { commands, files, notices } = await load({ 'Contacts/Ana.md': '' }, 'Contacts/Ana.md', { tiers: 3 });
		commands[0]?.checkCallback(false);
		await expect.poll(() => notices).toEqual([expect.stringContaining('Nothing was written. The setting "tiers" cannot be read')]);
		expect(files.get('Contacts/Ana.md')).toBe('');
	});

	it('leaves a note with broken properties alone, and says what is wrong', async () => {
		const broken = '---\nrole: a: b\n---\n';
		const { commands, files, notices } = await load({ 'Contacts/Ana.md': broken }, 'Contacts/Ana.md');
		commands[0]?.checkCallback(false);
		await expect.poll(() => notices).toEqual([expect.stringMatching(/^Contacts\/Ana\.md: line 2: /)]);
		expect(files.get('Contacts/Ana.md')).toBe(broken);
	});
});

describe('the files that Obsidian reads', () => {
	it('agree about versions', () => {
		const [manifest, versions, packageJson] = [json('manifest.json'), json('versions.json'), json('package.json')];
		expect(manifest).toMatchObject({ id: 'keep-in-touch', name: 'Keep in Touch', minAppVersion: '1.13.0', isDesktopOnly: false, version: packageJson['version'] });
		expect(versions[String(manifest['version'])]).toBe(manifest['minAppVersion']);
	});

	it('keep the name of the app out of the plugin’s own', () => {
		const { id, name, description } = json('manifest.json');
		expect(JSON.stringify([id, name, description])).not.toMatch(/obsidian/i);
	});

	it('and the lock file hold no addresses', () => {
		expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved":/);
	});
});
