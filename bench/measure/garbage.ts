import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');

/** Clears away what nobody holds any more, before something is measured. */
export const collectGarbage = runInNewContext('gc') as () => void;
