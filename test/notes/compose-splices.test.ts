import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeSplices, inTurn } from '../../src/notes/compose-splices.ts';
import { applySplices, invertSplices, nothingToChange, refused, type Splice } from '../../src/notes/splice.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const splice = (from: number, to: number, insert: string): Splice => ({ from, to, insert });

describe('two edits in turn', () => {
	it('become one, which says where things stand in the text before both', () => {
		expect(composeSplices(6, [splice(2, 2, 'XY')], [splice(7, 8, 'z')])).toEqual([splice(2, 2, 'XY'), splice(5, 6, 'z')]);
		expect(composeSplices(6, [splice(2, 4, 'XY')], [splice(3, 5, '')])).toEqual([splice(2, 5, 'X')]);
		expect(composeSplices(6, [splice(2, 2, 'XY')], [splice(2, 4, '')])).toEqual([]);
		expect(composeSplices(0, [splice(0, 0, 'a')], [splice(0, 0, 'b'), splice(1, 1, 'c')])).toEqual([splice(0, 0, 'bac')]);
	});

	it('give what both give, and can be taken back as one', () => {
		const splicesFor = (length: number): fc.Arbitrary<readonly Splice[]> =>
			fc
				.tuple(fc.array(fc.nat(length), { maxLength: 8 }), fc.array(fc.constantFrom('', 'x', 'yz', '\r\n', '🙂'), { minLength: 4, maxLength: 4 }), fc.boolean())
				.map(([offsets, inserts, isTurned]) => {
					const sorted = [...offsets].sort((a, b) => a - b);
					const splices = inserts.flatMap((insert, index) => {
						const [from, to] = [sorted[2 * index], sorted[2 * index + 1]];
						return from === undefined || to === undefined ? [] : [splice(from, to, insert)];
					});
					// Insertions at one place keep their order; the others may come in any.
					return isTurned && new Set(splices.map(({ from }) => from)).size === splices.length ? splices.reverse() : splices;
				});
		const edits = fc
			.string({ unit: fc.constantFrom('a', 'b', 'c', '\n'), maxLength: 12 })
			.chain((text) => fc.tuple(fc.constant(text), splicesFor(text.length)))
			.chain(([text, first]) => fc.tuple(fc.constant(text), fc.constant(first), splicesFor(applySplices(text, first).length)));
		fc.assert(
			fc.property(edits, ([text, first, second]) => {
				const after = applySplices(applySplices(text, first), second);
				const both = composeSplices(text.length, first, second);
				expect(applySplices(text, both)).toBe(after);
				expect(applySplices(after, invertSplices(text, both))).toBe(text);
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});

	it('are refused where either is, with its reason, and the second sees the text after the first', () => {
		const insertion = { kind: 'splices', splices: [splice(0, 0, 'a')] } as const;
		expect(inTurn('b', refused('first'), () => insertion)).toEqual(refused('first'));
		expect(inTurn('b', insertion, refused)).toEqual(refused('ab'));
		expect(inTurn('b', nothingToChange, () => nothingToChange)).toEqual(nothingToChange);
	});
});
