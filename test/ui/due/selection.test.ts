import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptOf, movedOf, noSelection, runTo, shownOf, toggled, withAll, type Selection } from '../../../src/ui/due/selection.ts';
import { GENERATED_NOTES } from '../../support/generated.ts';

const SHOWN = ['a', 'b', 'c', 'd', 'e'];
const paths = ({ paths: set }: Selection): string[] => [...set].sort();

describe('who is selected', () => {
	it('one more, and one less', () => {
		const two = toggled(toggled(noSelection, 'a'), 'c');
		expect(paths(two)).toEqual(['a', 'c']);
		expect(paths(toggled(two, 'a'))).toEqual(['c']);
	});

	it('a run goes from the one selected last, grows, shrinks and turns round, and leaves others as they are', () => {
		const begun = toggled(toggled(noSelection, 'e'), 'b');
		const grown = runTo(begun, 'd', SHOWN);
		expect(paths(grown)).toEqual(['b', 'c', 'd', 'e']);
		expect(paths(runTo(grown, 'c', SHOWN))).toEqual(['b', 'c', 'e']);
		expect(paths(runTo(grown, 'a', SHOWN))).toEqual(['a', 'b', 'e']);
	});

	it('a run that shrinks over one who was selected before keeps them', () => {
		const grown = runTo(toggled(toggled(noSelection, 'c'), 'a'), 'd', SHOWN);
		expect(paths(runTo(grown, 'a', SHOWN))).toEqual(['a', 'c']);
	});

	it('a run with nowhere to begin, or whose beginning is not shown any more, begins where it is told', () => {
		expect(paths(runTo(noSelection, 'c', SHOWN, 'b'))).toEqual(['b', 'c']);
		expect(paths(runTo(noSelection, 'c', SHOWN))).toEqual(['c']);
		expect(paths(runTo(toggled(noSelection, 'gone'), 'd', SHOWN, 'c'))).toEqual(['c', 'd', 'gone']);
	});

	it('a run to somebody who is not shown changes nothing', () => {
		const one = toggled(noSelection, 'a');
		expect(runTo(one, 'gone', SHOWN)).toBe(one);
	});

	it('all that are shown, with those who are not', () => expect(paths(withAll(toggled(noSelection, 'hidden'), ['a', 'b']))).toEqual(['a', 'b', 'hidden']));

	it('of those selected, only who is shown, from top to bottom', () => {
		expect(shownOf(withAll(toggled(noSelection, 'hidden'), ['e', 'a']), SHOWN)).toEqual(['a', 'e']);
		expect(shownOf(noSelection, SHOWN)).toEqual([]);
	});

	it('whoever leaves the list is selected no more, and comes back with no run', () => {
		const grown = runTo(toggled(noSelection, 'b'), 'd', SHOWN);
		const kept = keptOf(grown, (path) => path !== 'b' && path !== 'c');
		expect(paths(kept)).toEqual(['d']);
		expect(paths(runTo(kept, 'e', SHOWN))).toEqual(['d', 'e']);
		expect(keptOf(grown, () => true)).toBe(grown);
	});

	it('a note that moves stays selected, and begins the run where it began', () => {
		const moved = movedOf(toggled(noSelection, 'b'), (path) => (path === 'b' ? 'b2' : path));
		expect(paths(moved)).toEqual(['b2']);
		expect(paths(runTo(moved, 'c', ['a', 'b2', 'c']))).toEqual(['b2', 'c']);
		expect(movedOf(noSelection, () => 'x')).toBe(noSelection);
	});
});

describe('whatever is selected', () => {
	const path = fc.constantFrom(...SHOWN, 'f', 'g');
	const shown = fc.subarray([...SHOWN, 'f', 'g']);
	type Step = { readonly kind: 'toggle' | 'run' | 'all' | 'leave' | 'move'; readonly path: string; readonly shown: readonly string[] };
	const steps = fc.array(fc.record({ kind: fc.constantFrom<Step['kind'][]>('toggle', 'run', 'all', 'leave', 'move'), path, shown }), { maxLength: 20 });
	const after = (selection: Selection, { kind, path: at, shown: these }: Step): Selection => {
		switch (kind) {
			case 'toggle':
				return toggled(selection, at);
			case 'run':
				return runTo(selection, at, these);
			case 'all':
				return withAll(selection, these);
			case 'leave':
				return keptOf(selection, (one) => one !== at);
			case 'move':
				return movedOf(selection, (one) => (one === at ? `${at}!` : one));
		}
	};

	it('a run never takes anybody out whom it did not take in, and ends with whom it goes to', () => {
		fc.assert(fc.property(steps, path, shown, (before, to, these) => {
			const selection = before.reduce(after, noSelection);
			const first = runTo(selection, to, these);
			for (const one of selection.before) expect(first.paths.has(one) || !these.includes(to)).toBe(true);
			if (these.includes(to)) expect(first.paths.has(to)).toBe(true);
			// The same run again changes nothing, and one that shrinks to its beginning leaves at most that one more than before.
			expect(paths(runTo(first, to, these))).toEqual(paths(first));
			if (these.includes(to) && first.anchor !== null) expect(paths(runTo(first, first.anchor, these))).toEqual([...new Set([...first.before, first.anchor])].sort());
		}), { numRuns: GENERATED_NOTES });
	});

	it('everybody shown and selected is among those selected, each once', () => {
		fc.assert(fc.property(steps, shown, (before, these) => {
			const selection = before.reduce(after, noSelection);
			const found = shownOf(selection, these);
			expect(new Set(found).size).toBe(found.length);
			expect(found).toEqual(these.filter((one) => selection.paths.has(one)));
		}), { numRuns: GENERATED_NOTES });
	});

	it('who has left is nowhere in it', () => {
		fc.assert(fc.property(steps, path, (before, gone) => {
			const kept = keptOf(before.reduce(after, noSelection), (one) => one !== gone);
			expect([kept.paths.has(gone), kept.before.has(gone), kept.anchor === gone]).toEqual([false, false, false]);
		}), { numRuns: GENERATED_NOTES });
	});
});
