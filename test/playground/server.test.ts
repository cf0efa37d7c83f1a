import { Buffer } from 'node:buffer';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { get, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { startPlayground, type Playground } from '../../playground/serve.mjs';

const opened: { playground: Playground; folder: string }[] = [];
afterEach(async () => {
	for (const { playground, folder } of opened.splice(0)) {
		await playground.stop();
		rmSync(folder, { recursive: true, force: true });
	}
});

async function start(files: Readonly<Record<string, string | Buffer>>, days = 0): Promise<Playground & { original: string }> {
	const folder = mkdtempSync(join(tmpdir(), 'keep-in-touch-playground-'));
	const original = join(folder, 'vault');
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(join(original, path, '..'), { recursive: true });
		writeFileSync(join(original, path), text);
	}
	const playground = await startPlayground({ source: original, workFolder: join(folder, 'copies'), days });
	opened.push({ playground, folder });
	return { ...playground, original };
}

interface Answer {
	readonly status: number;
	readonly body: string;
}

/** Not fetch, which tidies paths and sets the host itself. */
function ask({ address }: Playground, method: string, path: string, headers: Readonly<Record<string, string>> = {}, body = ''): Promise<Answer> {
	const { port } = new URL(address);
	return new Promise((resolve, reject) => {
		const sent = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
			let text = '';
			response.setEncoding('utf8').on('data', (chunk: string) => {
				text += chunk;
			});
			response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
		});
		sent.on('error', reject).end(body);
	});
}

const OWN = { 'x-playground': '1' };

describe('the copy', () => {
	it('has days moved in notes and in their names, and every other byte as it was', async () => {
		const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0xff, 0x0d, 0x0a, 0x80]);
		const { folder, original } = await start({ '2026-11-22.md': Buffer.concat([bytes, Buffer.from('2026-11-22\r\n')]), 'Journal/2026/11/22.md': '', 'Logo 2026.png': Buffer.from('2026-11-22') }, 3);
		expect(readdirSync(folder).sort()).toEqual(['2026-11-25.md', 'Journal', 'Logo 2026.png']);
		expect(readFileSync(join(folder, '2026-11-25.md'))).toEqual(Buffer.concat([bytes, Buffer.from('2026-11-25\r\n')]));
		expect(readdirSync(join(folder, 'Journal/2026/11'))).toEqual(['25.md']);
		expect(readFileSync(join(folder, 'Logo 2026.png'), 'utf8')).toBe('2026-11-22');
		expect(readdirSync(original)).toContain('2026-11-22.md');
	});

	it('is what is written to: the original stays as it is', async () => {
		const playground = await start({ 'Contacts/Ana.md': 'old' });
		expect((await ask(playground, 'PUT', '/vault/Contacts/Ana.md', OWN, 'new')).status).toBe(200);
		expect(readFileSync(join(playground.folder, 'Contacts/Ana.md'), 'utf8')).toBe('new');
		expect(readFileSync(join(playground.original, 'Contacts/Ana.md'), 'utf8')).toBe('old');
		expect(readdirSync(join(playground.folder, 'Contacts'))).toEqual(['Ana.md']);
	});
});

describe('the server', () => {
	it('lists the notes, and reads, moves and deletes them', async () => {
		const playground = await start({ 'Contacts/Ana.md': 'text', '.hidden/x.md': '' });
		expect(JSON.parse((await ask(playground, 'GET', '/vault')).body)).toMatchObject({ files: [{ path: 'Contacts/Ana.md', text: 'text', size: 4 }], folders: ['Contacts'] });
		expect((await ask(playground, 'PUT', '/names/Contacts/Ana.md', OWN, 'Contacts/Ana Diaz.md')).status).toBe(200);
		expect(JSON.parse((await ask(playground, 'GET', '/vault/Contacts/Ana.md')).body)).toBeNull();
		expect((await ask(playground, 'DELETE', '/vault/Contacts/Ana%20Diaz.md', OWN)).status).toBe(200);
		expect(readdirSync(join(playground.folder, 'Contacts'))).toEqual([]);
	});

	it('keeps data.json where the plugin has it', async () => {
		const playground = await start({ 'Ana.md': '' });
		expect((await ask(playground, 'GET', '/data')).body).toBe('null');
		await ask(playground, 'PUT', '/data', OWN, '{"a":1}');
		expect((await ask(playground, 'GET', '/data')).body).toBe('{"a":1}');
		expect(readFileSync(join(playground.folder, '.obsidian/plugins/keep-in-touch/data.json'), 'utf8')).toBe('{"a":1}');
	});

	it('has the settings of the app beside the notes, which are not among them', async () => {
		const playground = await start({ 'Ana.md': '' });
		expect(JSON.parse((await ask(playground, 'GET', '/config/daily-notes.json')).body)).toBeNull();
		expect((await ask(playground, 'PUT', '/config/daily-notes.json', OWN, '{"folder":"Daily"}')).status).toBe(200);
		expect(JSON.parse((await ask(playground, 'GET', '/config/daily-notes.json')).body)).toMatchObject({ text: '{"folder":"Daily"}' });
		expect((await ask(playground, 'GET', '/vault')).body).not.toContain('daily-notes');
	});

	it('refuses other hosts and other sites, for reading too', async () => {
		const playground = await start({ 'Ana.md': '' });
		expect((await ask(playground, 'GET', '/vault', { host: 'evil.example' })).status).toBe(403);
		expect((await ask(playground, 'GET', '/vault', { host: '127.0.0.1:1' })).status).toBe(403);
		expect((await ask(playground, 'GET', '/vault', { origin: 'http://evil.example' })).status).toBe(403);
		expect((await ask(playground, 'GET', '/events', { host: 'evil.example' })).status).toBe(403);
	});

	it('refuses to write without its own header', async () => {
		const playground = await start({ 'Ana.md': 'old' });
		expect((await ask(playground, 'PUT', '/vault/Ana.md', {}, 'new')).status).toBe(403);
		expect((await ask(playground, 'DELETE', '/vault/Ana.md')).status).toBe(403);
		expect((await ask(playground, 'PUT', '/data', {}, '{}')).status).toBe(403);
		expect(readFileSync(join(playground.folder, 'Ana.md'), 'utf8')).toBe('old');
	});

	it.each(['/vault/..%2f..%2fsecret.md', '/vault/%2e%2e/%2e%2e/secret.md', '/vault//etc/passwd', '/vault/a/..%2f..%2fsecret.md', '/vault/..%5csecret.md', '/vault/.obsidian/app.json', '/vault/a%00.md', '/vault/', '/config/..%2fAna.md', '/config/.git/config', '/config/plugins/..%2f..%2f..%2fsecret.md', '/config/'])('refuses a path out of the notes: %s', async (path) => {
		const playground = await start({ 'Ana.md': '' });
		expect((await ask(playground, 'GET', path)).status).toBeGreaterThanOrEqual(400);
		expect((await ask(playground, 'PUT', path, OWN, 'x')).status).toBeGreaterThanOrEqual(400);
		expect((await ask(playground, 'PUT', '/names/Ana.md', OWN, decodeURIComponent(path.slice('/vault/'.length)))).status).toBeGreaterThanOrEqual(400);
	});

	it('does not follow a link out of the notes', async () => {
		const playground = await start({ 'Ana.md': '' });
		symlinkSync(tmpdir(), join(playground.folder, 'out'));
		expect((await ask(playground, 'PUT', '/vault/out/secret.md', OWN, 'x')).status).toBe(403);
	});

	it('has nothing at other addresses', async () => {
		const playground = await start({ 'Ana.md': '' });
		for (const path of ['/package.json', '/playground/server.mjs', '/constructor']) expect((await ask(playground, 'GET', path)).status).toBe(404);
		expect((await ask(playground, 'GET', '/%')).status).toBe(400);
	});

	it('tells the page what another program changed', async () => {
		const playground = await start({ 'Ana.md': '' });
		let heard = '';
		get(`${playground.address}events`, (response) => {
			response.setEncoding('utf8').on('data', (chunk: string) => {
				heard += chunk;
			});
			// The server stops before it is done.
			response.on('error', () => undefined);
		});
		await expect.poll(() => heard).toContain('hello');
		writeFileSync(join(playground.folder, 'Bo.md'), 'new');
		await expect.poll(() => heard).toContain('{"path":"Bo.md","kind":"file"}');
	});
});
