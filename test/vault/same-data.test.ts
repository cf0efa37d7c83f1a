import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { isSameData } from '../../src/vault/same-data.ts';

describe('whether two readings of a note say the same', () => {
	it('goes by what they hold, in whatever order', () => {
		expect(isSameData({ a: [1, { b: null }], c: 'x' }, { c: 'x', a: [1, { b: null }] })).toBe(true);
		expect(isSameData({ a: undefined }, { b: undefined })).toBe(false);
		expect(isSameData([], {})).toBe(false);
		expect(isSameData(null, {})).toBe(false);
		expect(isSameData([1, 2], [1])).toBe(false);
	});

	it('is what Node says of any plain data', () => {
		const data = fc.jsonValue({ maxDepth: 3 });
		fc.assert(fc.property(data, data, (a, b) => isSameData(a, b) === isDeepStrictEqual(a, b)));
		fc.assert(fc.property(data, (a) => isSameData(a, structuredClone(a))));
	});
});
