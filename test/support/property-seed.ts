import fc from 'fast-check';
import process from 'node:process';

/**
 * Properties draw the same cases each time, so that a run says something of the change that is tested, and whoever repeats it sees the same.
 * `PROPERTY_SEED=random npm test` looks where nobody has looked yet; `PROPERTY_SEED=42` draws those of another seed.
 */
const wanted = process.env['PROPERTY_SEED'] ?? '20261122';
if (wanted !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(wanted) });
