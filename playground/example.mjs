import { fileURLToPath } from 'node:url';

/** The example vault. */
export const EXAMPLE = fileURLToPath(new URL('../examples/vault', import.meta.url));

/** The day that it is written for. */
export const EXAMPLE_DAY = '2026-11-22';
