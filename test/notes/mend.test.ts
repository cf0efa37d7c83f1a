import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastTouchOf, lastTouchToMend, problemsOf } from '../../src/core/past-day.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { mendNote, setWrongLastTouch } from '../../src/notes/mend.ts';
import { readContactNote } from '../../src/notes/read-contact-note.ts';
import { applySplices } from '../../src/notes/splice.ts';
import { arbitraryNote } from '../support/arbitrary-note.ts';
import { day } from '../support/day.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const context = { settings: defaultSettings, today: day('2026-11-22') };
const LIST = '---\n## Touches\n- 2026-10-09 call\n';

function mended(properties: string): string {
	const text = `---\n${properties}\n${LIST}`;
	const plan = mendNote(text, 'last-touch', context);
	return plan.kind === 'refused' ? plan.reason : applySplices(text, plan.splices).slice(4, -LIST.length - 1);
}

describe('mending the last touch', () => {
	it('sets what is behind the list, under the key that counts', () => {
		expect(mended('last-touch: 2026-01-01 # call')).toBe('last-touch: 2026-10-09 # call');
		expect(mended('last-touch:\nlast-contact: 2026-05-01')).toBe('last-touch:\nlast-contact: 2026-10-09');
		expect(mended('tier: A')).toBe('tier: A\nlast-touch: 2026-10-09');
	});

	it('sets each one that cannot be read or lies in the future, and leaves the others', () => {
		expect(mended('last-touch: 11/12/2026\nlast-contact: 2062-01-01\nlast-chat: 2026-01-01')).toBe('last-touch: 2026-10-09\nlast-contact: 2026-10-09\nlast-chat: 2026-01-01');
		expect(mended('last-touch: once\nlast-contact: 2026-11-01')).toBe('last-touch: 2026-11-01\nlast-contact: 2026-11-01');
		expect(mended('last-touch: [[2062-01-01]]')).not.toContain('2062');
	});

	it('does not write over a list of days, which says more', () => {
		expect(mended('last-touch: [2026-01-01, 2026-11-01]')).toContain('this is no day');
	});

	it('changes nothing where it is up to date, or the list says nothing', () => {
		expect(mendNote(`---\nlast-touch: 2026-10-09\n${LIST}`, 'last-touch', context)).toEqual({ kind: 'splices', splices: [] });
		expect(mendNote('---\nlast-touch: once\n---\n', 'last-touch', context)).toEqual({ kind: 'splices', splices: [] });
	});

	it('is set to a day that the user knows, where no list says: only what cannot be true is written over', () => {
		const set = (properties: string, on: string): string => {
			const text = `---\n${properties}\n---\nAna.\n`;
			const plan = setWrongLastTouch(text, day(on), context);
			return plan.kind === 'refused' ? plan.reason : applySplices(text, plan.splices).slice(4, -'\n---\nAna.\n'.length);
		};
		expect(set('last-touch: 2026-08 # or so', '2026-08-15')).toBe('last-touch: 2026-08-15 # or so');
		expect(set('last-touch: once\nlast-contact: 2026-01-01', '2026-08-15')).toBe('last-touch: 2026-08-15\nlast-contact: 2026-01-01');
		expect(set('tier: A\nlast_contact: 2062-01-01', '2026-11-22')).toBe('tier: A\nlast_contact: 2026-11-22');
		expect(set('last-touch: 2026-01-01', '2026-08-15')).toBe('last-touch: 2026-01-01');
		expect(set('last-touch: once', '2026-12-24')).toBe('2026-12-24 is in the future');
		expect(set('last-touch: [2026-01-01, 2026-11-01]', '2026-08-15')).toContain('this is no day');
	});

	it('leaves nothing to mend, and the same day counting, in whatever note', () => {
		let done = 0;
		const at = { ...context, today: day('2040-01-01') };
		fc.assert(
			fc.property(arbitraryNote, (text) => {
				const before = readContactNote(text, defaultSettings);
				const plan = mendNote(text, 'last-touch', at);
				if (before.kind === 'malformed' || plan.kind === 'refused' || plan.splices.length === 0) return;
				done += 1;
				const after = readContactNote(applySplices(text, plan.splices), defaultSettings);
				if (after.kind === 'malformed') throw new Error(after.message);
				expect(lastTouchToMend(after.contact, at.today)).toBeNull();
				expect(lastTouchOf(after.contact, at.today)).toEqual(lastTouchOf(before.contact, at.today));
				expect(problemsOf(after.contact, at.today).filter(({ mend }) => mend === 'last-touch')).toEqual([]);
			}),
			{ numRuns: GENERATED_NOTES },
		);
		expect(done).toBeGreaterThan(GENERATED_NOTES / 50);
	});
});

it('mending doubled keys keeps one of each, and refuses where something else is wrong', () => {
	const plan = mendNote('---\ntier: A\nlast-touch: 2026-01-01\nlast-touch: 2026-05-01\n---\n', 'doubled-keys', context);
	expect(plan.kind === 'splices' && applySplices('---\ntier: A\nlast-touch: 2026-01-01\nlast-touch: 2026-05-01\n---\n', plan.splices)).toBe('---\ntier: A\nlast-touch: 2026-05-01\n---\n');
	expect(mendNote('---\nrole: a: b\n---\n', 'doubled-keys', context)).toMatchObject({ kind: 'refused' });
	expect(mendNote('---\ntier: A\n---\n', 'doubled-keys', context)).toEqual({ kind: 'splices', splices: [] });
});
