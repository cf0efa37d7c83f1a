import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keptText } from '../../src/core/kept-text.ts';

it('says what the text said, half characters too', () => {
	fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '\uD83D', '\uDE00', '\u2028', '"\\'), (text, end) => {
		expect(keptText(`${text}${end}`)).toBe(`${text}${end}`);
	}));
});
