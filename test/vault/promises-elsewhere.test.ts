import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpenPromise } from '../../src/core/promise.ts';
import { createPromisesElsewhere, type PromisesElsewhere } from '../../src/vault/promises-elsewhere.ts';

const promise = (line: number, ...links: readonly string[]): OpenPromise => ({ text: `Task ${line}`, due: null, from: 'mine', isQuestion: false, recurs: false, links, line, raw: `- [ ] Task ${line}` });
const placesOf = (elsewhere: PromisesElsewhere, path: string): readonly string[] => elsewhere.linkingTo(path).map((one) => `${one.path}:${one.line}`);

/** Links lead to the paths of these names. */
function elsewhereWith(targets: Map<string, string>): PromisesElsewhere {
	return createPromisesElsewhere((link) => targets.get(link) ?? null);
}

describe('promises in other notes', () => {
	it('stand with each note that they link to, by path and line, and with each once', () => {
		const elsewhere = elsewhereWith(new Map([['Ana', 'Ana.md'], ['Ana Diaz', 'Ana.md'], ['Bo', 'Bo.md']]));
		elsewhere.set('Bo.md', [promise(2, 'Bo')]);
		elsewhere.set('2.md', [promise(1, 'Ana', 'Bo'), promise(3, 'Nobody'), promise(4), promise(9, 'Ana', 'Ana Diaz'), promise(10, 'Ana')]);
		elsewhere.set('1.md', [promise(5, 'Ana')]);
		expect(placesOf(elsewhere, 'Ana.md')).toEqual(['1.md:5', '2.md:1', '2.md:9', '2.md:10']);
		expect(placesOf(elsewhere, 'Bo.md')).toEqual(['2.md:1']);
		expect(placesOf(elsewhere, '2.md')).toEqual([]);
	});

	it('tell which notes a change concerns: those linked to now, and those before', () => {
		const elsewhere = elsewhereWith(new Map([['Ana', 'Ana.md'], ['Bo', 'Bo.md'], ['Cy', 'Cy.md']]));
		expect(elsewhere.set('1.md', [promise(1, 'Ana', 'Bo')])).toEqual(['Ana.md', 'Bo.md']);
		expect(elsewhere.set('1.md', [promise(1, 'Cy', 'Bo')])).toEqual(['Ana.md', 'Bo.md', 'Cy.md']);
		expect(elsewhere.set('1.md', [])).toEqual(['Cy.md', 'Bo.md']);
		expect(elsewhere.set('1.md', [])).toEqual([]);
		expect(placesOf(elsewhere, 'Bo.md')).toEqual([]);
	});

	it('follow their links anew when they are told to, and say where that changed something', () => {
		const targets = new Map([['Ana', 'Ana.md'], ['Bo', 'Bo.md']]);
		const elsewhere = elsewhereWith(targets);
		elsewhere.set('1.md', [promise(1, 'Ana'), promise(2, 'Old/later#x')]);
		elsewhere.set('2.md', [promise(1, 'Bo')]);
		expect(elsewhere.relink(null)).toEqual([]);
		targets.set('Ana', 'Old/Ana.md');
		targets.set('Old/later#x', 'Old/Later.md');
		expect(placesOf(elsewhere, 'Ana.md')).toEqual(['1.md:1']);
		expect(elsewhere.relink(['Bo.md', 'Nobody.md'])).toEqual([]);
		expect(elsewhere.relink(['Anywhere/LATER.md'])).toEqual(['Ana.md', 'Old/Ana.md', 'Old/Later.md']);
		expect([placesOf(elsewhere, 'Ana.md'), placesOf(elsewhere, 'Old/Ana.md'), placesOf(elsewhere, 'Old/Later.md')]).toEqual([[], ['1.md:1'], ['1.md:2']]);
		targets.delete('Ana');
		elsewhere.set('1.md', [promise(3, 'Ana')]);
		expect([elsewhere.relink(['Later.md']), elsewhere.relink(['x/ana.md'])]).toEqual([[], []]);
		targets.set('Ana', 'Ana.md');
		expect(elsewhere.relink(['ana.md'])).toEqual(['Ana.md']);
		expect(placesOf(elsewhere, 'Ana.md')).toEqual(['1.md:3']);
	});

	it('are after any changes what they would be afresh, and nobody is missing among those who are told', () => {
		const path = fc.constantFrom('1.md', '2.md', '3.md');
		const link = fc.constantFrom('a', 'b', 'c');
		const step = fc.oneof(
			fc.record({ kind: fc.constant('set' as const), path, promises: fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.array(link, { maxLength: 3 })), { maxLength: 3 }) }),
			fc.record({ kind: fc.constant('lead' as const), link, to: fc.option(fc.constantFrom('x', 'y', 'z')) }),
		);
		fc.assert(
			fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
				const targets = new Map([['a', 'x'], ['b', 'y']]);
				const elsewhere = elsewhereWith(targets);
				const notes = new Map<string, readonly OpenPromise[]>();
				const told = new Map<string, readonly string[]>();
				const tell = (changed: readonly string[]): void => {
					for (const target of changed) told.set(target, placesOf(elsewhere, target));
				};
				for (const one of steps) {
					if (one.kind === 'set') {
						notes.set(one.path, one.promises.map(([line, links]) => promise(line, ...links)));
						tell(elsewhere.set(one.path, notes.get(one.path) ?? []));
						continue;
					}
					if (one.to === null) targets.delete(one.link);
					else targets.set(one.link, one.to);
					tell(elsewhere.relink([`Folder/${one.link.toUpperCase()}.md`]));
				}
				const afresh = elsewhereWith(targets);
				for (const [note, promises] of notes) afresh.set(note, promises);
				for (const target of ['x', 'y', 'z']) {
					expect(placesOf(elsewhere, target)).toEqual(placesOf(afresh, target));
					expect(told.get(target) ?? []).toEqual(placesOf(elsewhere, target));
				}
			}),
			{ numRuns: 1000 },
		);
	});
});
