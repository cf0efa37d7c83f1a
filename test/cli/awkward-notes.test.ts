import { chmodSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, run, vaultWith } from './support/command-line.ts';

const TODAY = ['--today', '2026-11-22'];

/** Notes that cannot be written to, and what is said of each. */
const BROKEN: Readonly<Record<string, readonly [content: string | Uint8Array, said: RegExp]>> = {
	'broken yaml': ['---\ntier: A\nrole: a: b\n---\n', /line 3/],
	'unclosed quote': ['---\ntier: "A\n---\n', /line/],
	'duplicate key': ['---\ntier: A\ntier: B\n---\n', /tier/],
	'alias bomb': [`---\na: &a [x, x, x, x, x, x, x, x, x, x]\n${['b', 'c', 'd', 'e', 'f', 'g'].map((key, index) => `${key}: &${key} [${Array(10).fill(`*${'abcdef'[index] ?? ''}`).join(', ')}]`).join('\n')}\n---\n`, /alias/i],
	'own proto': ['---\n__proto__: { tier: A }\n---\n', /__proto__/],
	'a list': ['---\n- tier: A\n---\n', /list/],
	'a string': ['---\njust text\n---\n', /./],
	javascript: ['---js\n{ tier: require("fs").writeFileSync("/tmp/keep-in-touch-evaluated", "") }\n---\n', /has to be --- alone/],
	'not utf-8': [new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xe9, 0xff]), /UTF-8/],
	'utf-16': [new Uint8Array([0xff, 0xfe, 0x41, 0x00]), /UTF-8/],
	'twenty megabytes': ['x'.repeat(20_000_000), /19.1 MB/],
};

/** Notes that look awkward and are right. */
const RIGHT: Readonly<Record<string, string>> = {
	'crlf': '---\r\ntier: A\r\n---\r\nText.\r\n',
	'bom': '\uFEFF---\ntier: A\n---\nText.\n',
	'no final newline': '---\ntier: A\n---\nText.',
	'no frontmatter': 'Text.\n',
	'empty': '',
	'rule at the top': '---\nText, and no second rule.\n',
	'with: colon "quote" #tag [x] |pipe': '---\ntier: A\n---\n',
	'émoji 🧗 رنيم 温若岚 e\u0301': '---\ntier: A\n---\n',
};

const broken = Object.fromEntries(Object.entries(BROKEN).map(([name, [content]]) => [`Contacts/${name}.md`, content]));
const right = Object.fromEntries(Object.entries(RIGHT).map(([name, content]) => [`Contacts/${name}.md`, content]));

describe('among awkward notes', () => {
	it('each is a problem that says what is wrong, and all others are served', async () => {
		const vault = vaultWith({ ...broken, ...right });
		const { status, out } = await run(['due', '--json', '--vault', vault, ...TODAY]);
		const { due, problems } = JSON.parse(out) as { due: ReadonlyArray<{ name: string }>; problems: ReadonlyArray<{ path: string; property: string | null; message: string }> };
		expect(status).toBe(0);
		expect(due.map(({ name }) => name).sort()).toEqual(Object.keys(RIGHT).filter((name) => !['no frontmatter', 'empty', 'rule at the top'].includes(name)).sort());
		expect(problems.map(({ path }) => path)).toEqual(Object.keys(broken).sort());
		for (const { path, property, message } of problems) {
			expect(property).toBeNull();
			expect(message).toMatch(BROKEN[path.slice('Contacts/'.length, -'.md'.length)]?.[1] ?? /never/);
		}
	});

	it.each(Object.keys(BROKEN))('a touch is not written to one with: %s', async (name) => {
		const vault = vaultWith({ [`Contacts/${name}.md`]: broken[`Contacts/${name}.md`] ?? '' });
		const before = filesOf(vault);
		const { status, out, error } = await run(['log', name, '--vault', vault, ...TODAY]);
		expect({ status, out }).toEqual({ status: 1, out: '' });
		expect(error).toMatch(/^keep-in-touch: Contacts\/[^\n]+\n$/);
		expect(filesOf(vault)).toEqual(before);
		expect(existsSync('/tmp/keep-in-touch-evaluated')).toBe(false);
	});

	it.each(Object.keys(RIGHT))('a touch is written to one with: %s', async (name) => {
		const vault = vaultWith({ [`Contacts/${name}.md`]: RIGHT[name] ?? '' });
		const { status } = await run(['log', name, '--vault', vault, ...TODAY]);
		expect(status).toBe(0);
		expect(filesOf(vault)[`Contacts/${name}.md`]).toContain('- 2026-11-22');
	});

	it('a read-only note is left as its owner wants it, and says so', async () => {
		const vault = vaultWith({ 'Contacts/Ana.md': '---\ntier: A\n---\n' });
		chmodSync(join(vault, 'Contacts/Ana.md'), 0o444);
		const { status, error } = await run(['log', 'Ana', '--vault', vault, ...TODAY]);
		expect(status).toBe(1);
		expect(error).toContain('Contacts/Ana.md');
	});

	it('hidden folders, node_modules, files that are no notes and links out of the vault are passed over', async () => {
		const outside = vaultWith({ 'Secret.md': '---\ntype: contact\ntier: A\n---\n' });
		const note = '---\ntype: contact\ntier: A\n---\n';
		const vault = vaultWith({ 'Contacts/Ana.md': note, '.trash/Bo.md': note, '.obsidian/Cy.md': note, 'node_modules/x/Di.md': note, 'Contacts/Ed.txt': note, 'Contacts/.Fi.md': note });
		mkdirSync(join(vault, 'Links'));
		symlinkSync(outside, join(vault, 'Links/outside'));
		symlinkSync(join(outside, 'Secret.md'), join(vault, 'Links/Secret.md'));
		symlinkSync(vault, join(vault, 'Links/round'));
		const { out } = await run(['due', '--json', '--vault', vault, ...TODAY]);
		expect((JSON.parse(out) as { due: ReadonlyArray<{ path: string }> }).due.map(({ path }) => path)).toEqual(['Contacts/Ana.md']);
		expect((await run(['log', 'Secret', '--vault', vault, ...TODAY])).status).toBe(1);
		expect(filesOf(outside)).toEqual({ 'Secret.md': note });
	});
});
