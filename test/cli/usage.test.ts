import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../../src/cli/program.ts';
import { hasColour } from '../../src/cli/terminal.ts';
import { safeJson, safeText } from '../../src/reports/terminal.ts';
import { run, vaultWith } from './support/command-line.ts';

const ESCAPE = '\u001B';

describe('wrong usage', () => {
	it.each([[[]], [['frobnicate']], [['log']], [['due', '--frobnicate']], [['snooze', 'Ana']], [['log', 'Ana', '--channel']], [['due', 'Ana']]])('%j ends with 2 and says what is wrong', async (args) => {
		const { status, error } = await run(args);
		expect(status).toBe(2);
		expect(error).not.toBe('');
	});
});

describe('help', () => {
	it.each([
		[['--help'], ['due', 'log', 'snooze', 'attendees', 'check', 'Exit status']],
		[['due', '--help'], ['--all', '--vault', '--today', '--json']],
		[['log', '--help'], ['--channel', '--date', '--note', '--incoming', '--next', '--vault', '--today', '--json']],
		[['snooze', '--help'], ['--until', '--vault', '--today', '--json']],
		[['attendees', '--help'], ['--event', '--event-date', '--create', '--tier', '--touch', '--follow-up', '--vault', '--today', '--json']],
		[['check', '--help'], ['--vault', '--today', '--json']],
	])('%j names everything', async (args, words) => {
		const { status, out } = await run(args);
		expect(status).toBe(0);
		for (const word of words) expect(out).toContain(word);
		expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
	});

	it('tells the version of package.json', async () => {
		const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as { version: string };
		expect(await run(['--version'])).toEqual({ status: 0, out: `${version}\n`, error: '' });
	});
});

describe('colour', () => {
	it.each([
		[true, {}, true],
		[false, {}, false],
		[true, { NO_COLOR: '1' }, false],
		[true, { NO_COLOR: '' }, true],
		[true, { TERM: 'dumb' }, false],
	])('on a terminal %s with %j: %s', (isTerminal, env, expected) => {
		expect(hasColour(isTerminal, env)).toBe(expected);
	});

	it('is there where the terminal shows it, and the columns stay aligned', async () => {
		const vault = vaultWith({ 'Contacts/温若岚.md': '---\ntier: A\n---\n', 'Contacts/Bo.md': '---\ntier: A\n---\n' });
		const printed = async (isColoured: boolean): Promise<string> => {
			let out = '';
			const terminal = { out: (text: string) => void (out += text), error: () => undefined, columns: 80, hasColour: isColoured };
			await runProgram(['due', '--vault', vault, '--today', '2026-11-22'], '/', '1.0.0', terminal);
			return out;
		};
		const [plain, coloured] = [await printed(false), await printed(true)];
		expect(coloured).toContain(ESCAPE);
		expect(stripVTControlCharacters(coloured)).toBe(plain);
		expect(plain.split('\n').slice(3, 6)).toEqual(['Name    Tier   Due          Why', 'Bo      Close  first touch  not in touch yet · every 45 days', '温若岚  Close  first touch  not in touch yet · every 45 days']);
	});

	it('is never there with FORCE_COLOR when the output is no terminal', async () => {
		const vault = vaultWith({ 'Contacts/Bo.md': '---\ntier: A\n---\n' });
		expect((await run(['due', '--vault', vault], { env: { FORCE_COLOR: '3' } })).out).not.toContain(ESCAPE);
	});
});

describe('text of notes in a terminal', () => {
	it('cannot move the cursor, change colours or turn the direction of the text around it', async () => {
		const vault = vaultWith({ 'Contacts/x.md': `---\nname: "Eve \\e[31mred\\e]0;title\\a \\u202Eevil \\u009B2J"\ntier: "Z\\e[2J"\n---\n` });
		for (const command of [['due'], ['due', '--all'], ['check'], ['due', '--json'], ['log', 'x']]) {
			const { out, error } = await run([...command, '--vault', vault, '--today', '2026-11-22']);
			expect((out + error).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
		}
	});

	it('keeps everything else', () => {
		expect(safeText('Renée 温若岚 رنيم 🧗 e\u0301')).toBe('Renée 温若岚 رنيم 🧗 e\u0301');
		expect(safeText('a\r\nb\tc')).toBe('a b c');
		expect(JSON.parse(safeJson({ name: 'a\u009B\u202E\u2028' }))).toEqual({ name: 'a\u009B\u202E\u2028' });
	});
});
