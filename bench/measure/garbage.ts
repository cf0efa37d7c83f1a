import { setTimeout as sleep } from 'node:timers/promises';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');

/** Clears away what nobody holds any more, before something is measured. */
export const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes of data that are held by anything, once the rest has been cleared away. Machine code that the engine has made of often-run functions is not counted: it comes and goes. */
export async function heldBytes(): Promise<number> {
	for (let round = 0; round < 3; round += 1) {
		collectGarbage();
		await sleep(20);
	}
	return getHeapSpaceStatistics().reduce((sum, { space_name, space_used_size }) => (space_name.startsWith('code') ? sum : sum + space_used_size), 0);
}
