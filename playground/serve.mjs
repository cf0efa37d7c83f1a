// The playground's server: the page, the plugin as built, and the copy of the notes. For this machine only.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { copyVault } from './copy-vault.mjs';
import { createPluginData } from './plugin-data.mjs';
import { Refusal, createVaultFolder } from './vault-folder.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LIMIT = 20 * 1024 * 1024;

/**
 * Copies the folder `source` below `workFolder`, its days moved by `days`, and serves the copy on 127.0.0.1. `port` 0 takes any that is
 * free. Answers with the address, the folder of the copy, and how to stop.
 */
export async function startPlayground({ source, workFolder, port = 0, days = 0 }) {
	return await serve(port, async (taken) => {
		const folder = join(workFolder, String(taken), basename(source));
		await copyVault(source, folder, days);
		return folder;
	});
}

/** Serves the folder itself, which the page then writes to: for folders that were made to be thrown away. */
export async function servePlayground({ folder, port = 0 }) {
	return await serve(port, async () => folder);
}

async function serve(port, prepareFolder) {
	const server = createServer();
	// The port first: a second playground must not empty the first one's copy.
	await new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', resolve);
	});
	try {
		const { port: taken } = server.address();
		const folder = await prepareFolder(taken);
		const site = { ...(await describeSite(folder)), hosts: [`127.0.0.1:${taken}`, `localhost:${taken}`], listeners: new Set() };
		const stopWatching = site.vault.watch((changes) => tell(site, changes), site.data);
		server.on('request', (request, response) => void answer(site, request, response));
		const stop = () => {
			stopWatching();
			server.closeAllConnections();
			return new Promise((resolve) => server.close(resolve));
		};
		return { address: `http://127.0.0.1:${taken}/`, folder, stop };
	} catch (error) {
		server.close();
		throw error;
	}
}

/** A burst of changes is one message: a page that is told of thousands one by one asks for all of them at once. */
function tell(site, changes) {
	for (const response of site.listeners) response.write(`data: ${JSON.stringify(changes)}\n\n`);
}

async function describeSite(folder) {
	const manifest = JSON.parse(await readFile(join(ROOT, 'manifest.json'), 'utf8'));
	return {
		vault: await createVaultFolder(folder),
		data: createPluginData(folder, manifest.id),
		about: { manifest, vaultName: basename(folder), vaultId: `${basename(folder)}-${Date.now().toString(36)}` },
	};
}

async function answer(site, request, response) {
	try {
		refuseStrangers(site, request);
		const url = new URL(request.url, 'http://playground');
		const path = decodePath(url.pathname);
		if (request.method === 'GET' && path === '/events') return listen(site, request, response);
		const reply = request.method === 'GET' ? await get(site, path) : await change(site, request, path);
		response.writeHead(200, { 'content-type': `${reply.type}; charset=utf-8`, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'same-origin' });
		response.end(reply.body);
	} catch (error) {
		if (!(error instanceof Refusal)) console.error(error);
		// What is left of the request is not read as the next one.
		request.resume();
		response.writeHead(error.status ?? 500, { 'content-type': 'text/plain; charset=utf-8' });
		response.end(error.message);
	}
}

/** Another site may point a name of its own at this machine, or send requests here from somebody's browser. */
function refuseStrangers(site, request) {
	if (!site.hosts.includes(request.headers.host)) throw new Refusal(403, 'Only this machine, by its own name');
	const { origin } = request.headers;
	if (origin !== undefined && !site.hosts.some((host) => origin === `http://${host}`)) throw new Refusal(403, 'Only the playground’s own page');
	// A page of another site cannot send a header of its own without being allowed to.
	if (request.method !== 'GET' && request.headers['x-playground'] !== '1') throw new Refusal(403, 'Only the playground’s own page');
}

function decodePath(pathname) {
	try {
		return decodeURIComponent(pathname);
	} catch {
		throw new Refusal(400, 'This is no path');
	}
}

function listen(site, request, response) {
	response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
	response.write(': hello\n\n');
	site.listeners.add(response);
	request.on('close', () => site.listeners.delete(response));
}

const page = (file, type) => async () => ({ type, body: await readFile(join(ROOT, file)) });
const json = (value) => ({ type: 'application/json', body: JSON.stringify(value) });

const pages = {
	'/': page('playground/index.html', 'text/html'),
	'/host.css': page('playground/host.css', 'text/css'),
	'/styles.css': page('styles.css', 'text/css'),
	'/main.js': page('main.js', 'text/javascript'),
	'/boot.js': async () => ({ type: 'text/javascript', body: await bundle('playground/boot.ts') }),
};

async function bundle(file) {
	const { outputFiles } = await esbuild.build({ entryPoints: [join(ROOT, file)], bundle: true, write: false, format: 'esm', target: 'es2022', logLevel: 'warning' });
	return outputFiles[0].contents;
}

async function get(site, path) {
	if (Object.hasOwn(pages, path)) return pages[path]();
	if (path === '/about') return json(site.about);
	if (path === '/data') return { type: 'application/json', body: await site.data.read() };
	if (path === '/vault') return json(await site.vault.list());
	if (path.startsWith('/vault/')) return json(await site.vault.read(path.slice('/vault/'.length)));
	if (path.startsWith('/config/')) return json(await site.vault.readConfig(path.slice('/config/'.length)));
	throw new Refusal(404, 'There is nothing here');
}

async function change(site, request, path) {
	const body = await readBody(request);
	const action = `${request.method} ${path.split('/')[1]}`;
	const rest = path.split('/').slice(2).join('/');
	if (action === 'PUT data' && rest === '') {
		await site.data.write(body);
		return json(null);
	}
	// The paths are the body: whoever wants hundreds asks once.
	if (action === 'PUT reads' && rest === '') return json(await site.vault.readAll(readPaths(body)));
	if (action === 'PUT config') return json(await site.vault.writeConfig(rest, body));
	if (action === 'PUT vault') return json(await site.vault.write(rest, body));
	if (action === 'DELETE vault') return json((await site.vault.remove(rest)) ?? null);
	if (action === 'PUT folders') return json((await site.vault.makeFolder(rest)) ?? null);
	// The new path is the body.
	if (action === 'PUT names') return json((await site.vault.rename(rest, body.toString('utf8'))) ?? null);
	throw new Refusal(404, 'There is nothing here');
}

function readPaths(body) {
	const paths = JSON.parse(body.toString('utf8'));
	if (!Array.isArray(paths) || paths.some((path) => typeof path !== 'string')) throw new Refusal(400, 'This is no list of paths');
	return paths;
}

async function readBody(request) {
	const chunks = [];
	let size = 0;
	for await (const chunk of request) {
		size += chunk.length;
		if (size > LIMIT) throw new Refusal(413, 'This is too long');
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
