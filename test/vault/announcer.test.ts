import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { createAnnouncer } from '../../src/vault/announcer.ts';

describe('what tells of changes', () => {
	it('tells everybody, also where one of them throws, whose error is not hidden', async () => {
		const { tell, subscribe } = createAnnouncer();
		const told: string[] = [];
		const before = process.listeners('uncaughtException');
		process.removeAllListeners('uncaughtException');
		const thrown = new Promise((resolve) => process.once('uncaughtException', resolve));
		try {
			subscribe(() => {
				told.push('first');
				throw new Error('of another plugin');
			});
			subscribe(() => told.push('second'));
			tell();
			expect(await thrown).toMatchObject({ message: 'of another plugin' });
			expect(told).toEqual(['first', 'second']);
		} finally {
			for (const listener of before) process.on('uncaughtException', listener);
		}
	});
});
