import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/core/settings.ts';
import { doubledKeys, planDoubledKeyRepair } from '../../../src/notes/properties/doubled-keys.ts';
import { bodyStart, readFrontmatter } from '../../../src/notes/properties/frontmatter.ts';
import { applySplices, invertSplices } from '../../../src/notes/splice.ts';
import { arbitraryOwnedNote, arbitraryYamlFragments, type OwnedLine } from '../../support/arbitrary-frontmatter.ts';
import { GENERATED_NOTES } from '../../support/generated.ts';

const OURS = ['tier', 'cadence', 'last-touch', 'next-touch', 'paused', 'archived', 'died', 'type', 'email'];

function repaired(text: string): string {
	const plan = planDoubledKeyRepair(text, OURS, defaultSettings);
	if (plan.kind === 'refused') throw new Error(plan.reason);
	return applySplices(text, plan.splices);
}

const repairedBlock = (block: string): string => repaired(`---\n${block}---\nbody\n`).slice('---\n'.length, -'---\nbody\n'.length);

function refusal(block: string): string {
	const plan = planDoubledKeyRepair(`---\n${block}---\nbody\n`, OURS, defaultSettings);
	return plan.kind === 'refused' ? plan.reason : `not refused: ${JSON.stringify(plan.splices)}`;
}

describe('a key that a sync has doubled', () => {
	it.each([
		['is kept once where both say the same', 'last-touch: 2026-11-20\ntier: A\nlast-touch: 2026-11-20\n', 'tier: A\nlast-touch: 2026-11-20\n'],
		['keeps the newest day, wherever it stands', 'last-touch: 2026-11-22\ntier: A\nlast-touch: "2026-11-20"\n', 'last-touch: 2026-11-22\ntier: A\n'],
		['keeps the newest of three days', 'last-touch: 2026-11-20\nlast-touch: 2026-11-22\nlast-touch: 2026-11-21\n', 'last-touch: 2026-11-22\n'],
		['keeps a day before blanks', 'last-touch: 2026-11-22\nlast-touch:\nlast-touch: ""\nlast-touch: 2026-11-20\n', 'last-touch: 2026-11-22\n'],
		['keeps what is not blank', 'cadence:\ncadence: 6 weeks\ncadence: ""\n', 'cadence: 6 weeks\n'],
		['keeps the last where all say the same in other quotes', 'cadence: "6 weeks"\ncadence: 6 weeks\ncadence:\n', 'cadence: 6 weeks\n'],
		['keeps the day of a death, whatever else says that they live', 'died: 2026-01-01\ndied: false\n', 'died: 2026-01-01\n'],
		['keeps a pause', 'paused: 2027-01-15\npaused: "False"\npaused:\n', 'paused: 2027-01-15\n'],
		['keeps that somebody is archived', 'archived: false\narchived: true\n', 'archived: true\n'],
		['keeps that somebody is not archived where nothing else is said', 'archived: false\narchived:\n', 'archived: false\n'],
		['keeps the last where all are blank', 'next-touch: # a\nnext-touch:\n', '# a\nnext-touch:\n'],
		['goes with all the lines of its value', 'tier: |\n  A\n\n  B\ntier: "A\\n\\nB"\n\nz: 1\n', 'tier: "A\\n\\nB"\n\nz: 1\n'],
		['leaves comments around it', '# one\nlast-touch: 2026-11-20\n# two\nlast-touch: 2026-11-21 # three\n# four\n', '# one\n# two\nlast-touch: 2026-11-21 # three\n# four\n'],
		['leaves its own comment', 'last-touch: 2026-11-20 # call\nlast-touch: 2026-11-21\n', '# call\nlast-touch: 2026-11-21\n'],
		['takes its own comment along where the one that is kept has the same', 'last-touch: 2026-11-20 # call\nlast-touch: 2026-11-20 # call\n', 'last-touch: 2026-11-20 # call\n'],
		['is found in any quotes and indent', '  "tier": A\n  tier: A\n', '  tier: A\n'],
		['is found with others', 'tier: A\ntier: A\nlast-touch: 2026-11-20\nlast-touch: 2026-11-19\n', 'tier: A\nlast-touch: 2026-11-20\n'],
	])('%s', (_, before, after) => {
		expect(repairedBlock(before)).toBe(after);
	});

	it('goes with its list where the one that is kept holds all of it', () => {
		expect(repairedBlock('tier: [A]\ntier:\n  - B\n  - A\n')).toBe('tier:\n  - B\n  - A\n');
		expect(repairedBlock('tier: [A]\ntier: A\n')).toBe('tier: A\n');
		expect(repairedBlock('tier: B\ntier: [A, B]\n')).toBe('tier: [A, B]\n');
	});

	it('goes with its line end, whichever it is', () => {
		expect(repaired('\uFEFF---\r\ntier: ""\r\ntier: B\r\n---\r\nbody')).toBe('\uFEFF---\r\ntier: B\r\n---\r\nbody');
		expect(repaired('---\ntier:\r\ntier: B\n---')).toBe('---\ntier: B\n---');
	});

	it('is named, so that the repair can be offered', () => {
		expect(doubledKeys('---\ntier: A\nx: 1\ntier: B\nx: 2\ntier: C\n---\n')).toEqual(['tier', 'x']);
		expect(doubledKeys('---\ntier: A\n---\n')).toEqual([]);
		expect(doubledKeys('---\ntier: A\ntier: [\n---\n')).toEqual([]);
		expect(doubledKeys('tier: A\ntier: B\n')).toEqual([]);
	});
});

describe('nothing is repaired', () => {
	it('where nothing is doubled', () => {
		for (const text of ['', 'body', '---\ntier: A\n---\n', '---\n---\n']) expect(planDoubledKeyRepair(text, OURS, defaultSettings)).toEqual({ kind: 'splices', splices: [] });
	});

	it('where a key of others is doubled too', () => {
		expect(refusal('tier: A\ntier: B\ntags: a\ntags: b\nx: 1\nx: 1\n')).toBe('"tags", "x" stand more than once too; remove all but one by hand');
		expect(refusal('tags: a\ntags: a\n')).toBe('"tags" stands more than once too; remove all but one by hand');
	});

	it('where anything else is wrong', () => {
		expect(refusal('tier: A\ntier: B\nrole: CTO: Acme\n')).toContain('line 4: there is a second colon');
		expect(refusal('tier: A\ntier: B\nwork: {a: 1, a: 2}\n')).toBe('line 4: "a" stands twice in this map; keep one of the two');
	});

	it('where a list would go with something that the other does not hold', () => {
		expect(refusal('tier: [A, B]\ntier: [A]\n')).toBe('"tier" stands more than once, with different values in lists; bring them together by hand');
		expect(refusal('tier: [A]\ntier: C\n')).toContain('different values in lists');
		expect(refusal('tier: { a: 1 }\ntier: C\n')).toContain('different values in lists');
	});

	it('where single values differ, of which only the user knows the right one', () => {
		expect(refusal('tier: A\ntier: B\n')).toBe('"tier" (A and B) stands more than once, with different values; keep the right one by hand');
		expect(refusal('type: contact\ntype: person\n')).toContain('"type" (contact and person)');
		expect(refusal('cadence: never\ncadence: 2 weeks\ncadence:\ncadence: 3 weeks\n')).toContain('"cadence" (never, 2 weeks and 3 weeks) stands');
		expect(refusal('email: a@x.example\ntier: A\nemail: b@y.example\ntier: B\n')).toBe('"email" (a@x.example and b@y.example), "tier" (A and B) stand more than once, with different values; keep the right one of each by hand');
		expect(refusal('tier: A\ntier: "A"\ntier: B\n')).toContain('"tier" (A and B)');
		const long = 'so long that it is shortened '.repeat(20);
		expect(refusal(`tier: ${long}1\ntier: ${long}2\n`)).toMatch(/^"tier" \(so long .*… and so long .*…\) stands/);
		expect(refusal('tier: C\ntier: [A, B]\n')).toContain('"tier" (C and ["A","B"])');
	});

	it('where a day stands beside what is none', () => {
		expect(refusal('last-touch: 2026-11-22\nlast-touch: 2026-02-30\n')).toContain('"last-touch" (2026-11-22 and 2026-02-30)');
		expect(refusal('paused: 2027-01-15\npaused: true\n')).toContain('"paused" (2027-01-15 and true)');
		expect(refusal('next-touch: false\nnext-touch: 2027-01-15\n')).toContain('"next-touch" (false and 2027-01-15)');
	});

	it('inside braces', () => {
		expect(refusal('{ "tier": "A", "tier": "B" }\n')).toBe('"tier" stands more than once inside braces; remove all but one by hand');
	});

	it('where another property stands for the value that would go', () => {
		expect(refusal('last-touch: &d 2026-11-20\nlast-touch: 2026-11-21\nmet-on: *d\n')).toBe('"last-touch" stands more than once, and removing one would change something else; remove all but one by hand');
	});
});

describe('any note with a line doubled', () => {
	it('is as before without the line that was added', () => {
		const day = fc.constantFrom('2026-01-01', '2026-11-20', '2026-11-22');
		const note = arbitraryOwnedNote.filter(({ lines, shared }) => shared === null && lines.every(({ key }) => key !== '*' && key !== 'last-touch'));
		fc.assert(
			fc.property(note, fc.uniqueArray(day, { minLength: 2, maxLength: 2 }), fc.nat(), fc.nat(), ({ lines }, days, first, second) => {
				const [older = '', newer = ''] = [...days].sort();
				const kept = withLine(lines, first, newer);
				const doubled = textOf(withLine(kept, second, older));
				expect(doubledKeys(doubled)).toEqual(['last-touch']);
				const plan = planDoubledKeyRepair(doubled, OURS, defaultSettings);
				if (plan.kind === 'refused') throw new Error(`${plan.reason}: ${JSON.stringify(doubled)}`);
				const after = applySplices(doubled, plan.splices);
				expect(after).toBe(textOf(kept));
				expect(applySplices(after, invertSplices(doubled, plan.splices))).toBe(doubled);
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});

	it('is repaired or refused, and never damaged', () => {
		fc.assert(
			fc.property(fc.oneof(arbitraryYamlFragments, fc.string({ unit: 'binary' })), (text) => {
				const plan = planDoubledKeyRepair(text, [...OURS, 'a', '1'], defaultSettings);
				if (plan.kind === 'refused') return;
				const after = applySplices(text, plan.splices);
				expect(readFrontmatter(after).kind).not.toBe('malformed');
				expect(after.slice(bodyStart(after))).toBe(text.slice(bodyStart(text)));
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});
});

/** The lines of a note with a last touch before the nth property, or as the block's last line. */
function withLine(lines: readonly OwnedLine[], nth: number, day: string): readonly OwnedLine[] {
	const starts = lines.flatMap(({ key }, index) => (key !== null && lines.findIndex((line) => line.key === key) === index ? [index] : []));
	const closing = lines.findIndex(({ text }, index) => index > 0 && /^---[ \t]*\r?\n?$/.test(text));
	const at = [...starts, closing][nth % (starts.length + 1)] ?? closing;
	const indent = /^ */.exec(lines[starts[0] ?? closing]?.text ?? '')?.[0] ?? '';
	const eol = lines[at - 1]?.text.endsWith('\r\n') === true ? '\r\n' : '\n';
	// A key of its own, so that another line may go before either.
	return [...lines.slice(0, at), { text: `${indent}last-touch: ${day}${eol}`, key: `last-touch ${day}` }, ...lines.slice(at)];
}

function textOf(lines: readonly OwnedLine[]): string {
	return lines.map(({ text }) => text).join('');
}
