import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startOnFreePort } from '../../playground/free-port.mjs';

describe('the port', () => {
	const folder = mkdtempSync(join(tmpdir(), 'keep-in-touch-port-'));
	const options = { source: join(folder, 'vault'), workFolder: join(folder, 'copies') };
	let other: Server;
	let taken: number;
	beforeAll(async () => {
		mkdirSync(options.source);
		other = createServer();
		taken = await new Promise<number>((resolve) => {
			other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
		});
	});
	afterAll(() => {
		other.close();
		rmSync(folder, { recursive: true, force: true });
	});

	it('is the next free one where somebody has the first', async () => {
		const { address, passedOver, stop } = await startOnFreePort(options, null, taken);
		expect(passedOver[0]).toBe(taken);
		expect(Number(new URL(address).port)).toBe(taken + passedOver.length);
		await stop();
	});

	it('is the one asked for, or none', async () => {
		await expect(startOnFreePort(options, taken)).rejects.toThrow(`Port ${String(taken)} is taken: try another, or --port 0`);
	});

	it('does not hide what else went wrong', async () => {
		await expect(startOnFreePort({ ...options, source: join(folder, 'no such folder') }, null, taken)).rejects.toThrow('ENOENT');
	});
});
