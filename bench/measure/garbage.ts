import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');

/** Clears away what nobody holds any more, before something is measured. */
export const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes that are held by anything, once the rest has been cleared away. */
export async function heldBytes(): Promise<number> {
	for (let round = 0; round < 3; round += 1) {
		collectGarbage();
		await sleep(20);
	}
	return process.memoryUsage().heapUsed;
}
