import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings.ts';
import { clearNextTouch, markDied, pause, pauseUntil, resume, setContactProperties, snooze } from '../../src/notes/next-touch.ts';
import { readContactNote, type NoteContext } from '../../src/notes/read-contact-note.ts';
import { applySplices, type EditPlan } from '../../src/notes/splice.ts';
import { arbitraryNote } from '../support/arbitrary-note.ts';
import { day } from '../support/day.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const context = { settings: defaultSettings, today: day('2026-11-22') };
const written = (text: string, plan: EditPlan): string => (plan.kind === 'splices' ? applySplices(text, plan.splices) : plan.reason);
const paused = (properties: string): string => written(`---\n${properties}\n---\n`, pause(`---\n${properties}\n---\n`, context)).slice(4, -5);
const resumed = (properties: string): string => written(`---\n${properties}\n---\n`, resume(`---\n${properties}\n---\n`, context)).slice(4, -5);
const withSet = (name: 'tier' | 'cadence' | 'next-touch', value: string | null, properties: string): string => written(`---\n${properties}\n---\n`, setContactProperties(`---\n${properties}\n---\n`, new Map([[name, value]]), context));
const cleared = (properties: string): string => written(`---\n${properties}\n---\n`, clearNextTouch(`---\n${properties}\n---\n`, context)).slice(4, -5);

describe('pausing', () => {
	it('says so, and blanks the day that would bring them up all the same', () => {
		expect(paused('tier: A')).toBe('tier: A\npaused: true');
		expect(paused('Paused: false\nsnooze-until: 2026-12-01')).toBe('Paused: true\nsnooze-until:');
		expect(paused('paused: 2026-12-01')).toBe('paused: true');
	});

	it('leaves whatever says so already, with its reason', () => {
		expect(paused('paused: on leave')).toBe('paused: on leave');
		expect(paused('cadence: never\nnext-touch: 2026-12-01')).toBe('cadence: never\nnext-touch:');
		expect(paused('paused: true')).toBe('paused: true');
	});

	it('leaves a next touch that is no day', () => {
		expect(paused('paused: true\nnext-touch: [2026-11-20, 2026-12-01]')).toBe('paused: true\nnext-touch: [2026-11-20, 2026-12-01]');
		expect(paused('next-touch: soon\npaused:')).toBe('next-touch: soon\npaused: true');
	});

	it('is refused for a contact who died or is archived, and where the properties cannot be read', () => {
		for (const edit of [pause, resume, (text: string, noteContext: NoteContext): EditPlan => snooze(text, day('2026-12-01'), noteContext)]) {
			expect(edit('---\ndied: 2025-01-01\npaused: true\n---\n', context)).toEqual({ kind: 'refused', reason: 'somebody who has died does not come up again' });
			expect(edit('---\nArchived: true\n---\n', context)).toEqual({ kind: 'refused', reason: 'an archived contact does not come up again; clear the property Archived first' });
		}
		expect(pause('---\nrole: a: b\n---\n', context)).toMatchObject({ kind: 'refused' });
	});

	it('leaves nobody coming up, in whatever note, and nothing to do the second time', () => {
		let done = 0;
		fc.assert(
			fc.property(arbitraryNote, (text) => {
				const plan = pause(text, context);
				if (plan.kind === 'refused') return;
				done += 1;
				const after = applySplices(text, plan.splices);
				expect(readContactNote(after, defaultSettings)).toMatchObject({ contact: { standing: { kind: 'paused', until: null }, nextTouch: null } });
				expect(pause(after, context)).toEqual({ kind: 'splices', splices: [] });
			}),
			{ numRuns: GENERATED_NOTES },
		);
		expect(done).toBeGreaterThan(GENERATED_NOTES / 10);
	});
});

describe('ending a pause', () => {
	it('blanks what says that they are paused, and leaves its key', () => {
		expect(resumed('tier: A\npaused: true')).toBe('tier: A\npaused:');
		expect(resumed('Paused: 2027-01-01 # in Lisbon\ntier: A')).toBe('Paused: # in Lisbon\ntier: A');
		expect(resumed('paused: on leave')).toBe('paused:');
		expect(resumed('paused: [[2027-01-01]]')).toBe('paused:');
	});

	it('blanks the property that counts, and leaves the others', () => {
		expect(resumed('Paused: 2027-01-01\npaused: true')).toBe('Paused: 2027-01-01\npaused:');
	});

	it('changes nothing where nobody is paused', () => {
		for (const properties of ['tier: A', 'paused:', 'paused: false', 'paused: 2026-11-22', 'next-touch: 2027-01-01']) {
			expect(resume(`---\n${properties}\n---\n`, context)).toEqual({ kind: 'splices', splices: [] });
		}
		expect(resume('Met in the queue.\n', context)).toEqual({ kind: 'splices', splices: [] });
	});

	it('is refused where the cadence says never, which only the user can answer', () => {
		const reason = "the cadence says never; write another, or leave it blank for the tier's";
		expect(resume('---\ncadence: never\n---\n', context)).toEqual({ kind: 'refused', reason });
		expect(resume('---\nfrequency: None\npaused: true\n---\n', context)).toEqual({ kind: 'refused', reason });
	});

	it('is refused where a list or a map says more than a day could, and where the properties cannot be read', () => {
		expect(resume('---\npaused: [on leave, in Lisbon]\n---\n', context)).toMatchObject({ kind: 'refused', reason: expect.stringContaining('this is no day') as string });
		expect(resume('---\npaused: true\nHi there\n', context)).toMatchObject({ kind: 'refused', reason: expect.stringContaining('not closed') as string });
	});

	it('brings back whom a pause took away, in whatever note, and has nothing to do the second time', () => {
		let done = 0;
		fc.assert(
			fc.property(arbitraryNote, (text) => {
				const pausing = pause(text, context);
				if (pausing.kind === 'refused') return;
				const away = applySplices(text, pausing.splices);
				const plan = resume(away, context);
				if (plan.kind === 'refused') return;
				done += 1;
				const after = applySplices(away, plan.splices);
				expect(readContactNote(after, defaultSettings)).toMatchObject({ contact: { standing: { kind: 'active' } } });
				expect(resume(after, context)).toEqual({ kind: 'splices', splices: [] });
			}),
			{ numRuns: GENERATED_NOTES },
		);
		expect(done).toBeGreaterThan(GENERATED_NOTES / 10);
	});
});

describe('clearing the next touch', () => {
	it('leaves its key', () => {
		expect(cleared('follow-up: 2026-12-01 # ask')).toBe('follow-up: # ask');
		expect(cleared('next-touch: soon')).toBe('next-touch:');
		expect(cleared('next-touch: [[2026-12-01]]')).toBe('next-touch:');
	});

	it('changes nothing where there is none', () => {
		expect(clearNextTouch('---\ntier: A\n---\n', context)).toEqual({ kind: 'splices', splices: [] });
		expect(clearNextTouch('---\nnext-touch:\n---\n', context)).toEqual({ kind: 'splices', splices: [] });
	});

	it('is refused where a list or a map stands', () => {
		expect(clearNextTouch('---\nnext-touch: [2026-11-20, 2026-12-01]\n---\n', context)).toMatchObject({ kind: 'refused', reason: expect.stringContaining('this is no day') as string });
	});
});

describe('a tier, a cadence or a next touch that is set', () => {
	it.each([
		['tier', 'C', 'tier: B # why', 'tier: C # why'],
		['tier', 'C', 'Circle: "B"', 'Circle: "C"'],
		['tier', null, 'tier: B', 'tier:'],
		['tier', 'C', 'tier: []', 'tier: C'],
		['cadence', '6 weeks', 'frequency: soon', 'frequency: 6 weeks'],
		['next-touch', '2026-12-01', 'next-touch: [[2026-11-20]]', 'next-touch: 2026-12-01'],
	] as const)('%s %s takes the place of what stands there: %s', (name, value, before, after) => {
		expect(withSet(name, value, before)).toBe(`---\n${after}\n---\n`);
	});

	it.each([
		['tier', 'tier: [B, mentor] # why', 'tier: ["B","mentor"]: this is a list; write one of A (Close), B (Key), C (Network), D (Keep warm), or leave it blank'],
		['tier', 'tier:\n  - B\n  - mentor', 'tier: ["B","mentor"]: this is a list; write one of A (Close), B (Key), C (Network), D (Keep warm), or leave it blank'],
		['tier', 'circle: [family, climbing]', 'circle: ["family","climbing"]: this is a list; write one of A (Close), B (Key), C (Network), D (Keep warm), or leave it blank'],
		['cadence', 'cadence: [3m]', 'cadence: ["3m"]: this is a list; write one cadence, as 6 weeks, or leave it blank'],
		['cadence', 'cadence:\n  every: 3m', 'cadence: {"every":"3m"}: this is no cadence; write one, as 6 weeks, or leave it blank'],
		['next-touch', 'next-touch:\n- 2026-11-20\n- 2026-12-01', 'next-touch: ["2026-11-20","2026-12-01"]: this is no day; write one, as 2026-11-20, or leave it blank'],
	] as const)('is not written over a list or a map, nor blanked: %s in %s', (name, before, reason) => {
		for (const value of [name === 'next-touch' ? '2026-12-01' : 'C', null]) expect(withSet(name, value, before)).toBe(reason);
	});

	it('writes a tier as the note wrote the one before: by name where that was words, and by key else', () => {
		expect(withSet('tier', 'B', 'tier: A')).toBe('---\ntier: B\n---\n');
		expect(withSet('tier', 'B', 'tier: close # since May')).toBe('---\ntier: Key # since May\n---\n');
		expect(withSet('tier', 'C', 'tier: "Keep warm"')).toBe('---\ntier: "Network"\n---\n');
		// What was there is no tier, or nothing.
		expect(withSet('tier', 'B', 'tier: friend')).toBe('---\ntier: B\n---\n');
		expect(withSet('tier', 'B', 'tier:')).toBe('---\ntier: B\n---\n');
		expect(withSet('tier', null, 'tier: close')).toBe('---\ntier:\n---\n');
		// A name that is another tier's key would lead there.
		const tiers = defaultSettings.tiers.map((tier) => (tier.key === 'A' ? { ...tier, name: 'B', alsoMeans: ['close'] } : tier));
		expect(written('---\ntier: network\n---\n', setContactProperties('---\ntier: network\n---\n', new Map([['tier', 'A']]), { ...context, settings: { ...defaultSettings, tiers } }))).toBe('---\ntier: A\n---\n');
	});

	it('changes nothing at all where one of several stands in such a list', () => {
		expect(setContactProperties('---\ncadence: 3m\ntier: [B, mentor]\n---\n', new Map([['cadence', '6 weeks'], ['tier', 'C']]), context).kind).toBe('refused');
	});
});

describe('pausing until a day', () => {
	const until = (properties: string, to = '2026-12-22'): string => written(`---\n${properties}\n---\n`, pauseUntil(`---\n${properties}\n---\n`, day(to), context)).replace(/^---\n|\n---\n$/g, '');

	it('says the day, and blanks a next touch that comes before it', () => {
		expect(until('tier: A # x')).toBe('tier: A # x\npaused: 2026-12-22');
		expect(until('Paused: true\nsnooze-until: 2026-12-21')).toBe('Paused: 2026-12-22\nsnooze-until:');
		expect(until('next-touch: 2026-12-22')).toBe('next-touch: 2026-12-22\npaused: 2026-12-22');
		expect(until('paused: 2026-12-22')).toBe('paused: 2026-12-22');
	});

	it('is refused for today and before, for a cadence that says never, for a list, and for those who do not come up', () => {
		expect(until('tier: A', '2026-11-22')).toBe('2026-11-22 is not after today');
		expect(until('cadence: never')).toMatch(/^the cadence says never/);
		expect(until('paused: [a, b]')).toMatch(/^paused: /);
		expect(until('died: true')).toMatch(/has died/);
		expect(until('archived: 2026-01-01')).toMatch(/^an archived contact/);
	});

	it('is over on its day, in whatever note', () => {
		let done = 0;
		fc.assert(
			fc.property(arbitraryNote, (text) => {
				const plan = pauseUntil(text, day('2026-12-22'), context);
				if (plan.kind === 'refused') return;
				done += 1;
				const after = applySplices(text, plan.splices);
				expect(readContactNote(after, defaultSettings)).toMatchObject({ contact: { standing: { kind: 'paused', until: '2026-12-22' } } });
				expect(pauseUntil(after, day('2026-12-22'), context)).toEqual({ kind: 'splices', splices: [] });
			}),
			{ numRuns: GENERATED_NOTES },
		);
		expect(done).toBeGreaterThan(GENERATED_NOTES / 10);
	});
});

describe('somebody who has died', () => {
	const died = (properties: string, on = '2026-11-03'): string => written(`---\n${properties}\n---\n`, markDied(`---\n${properties}\n---\n`, day(on), context)).replace(/^---\n|\n---\n$/g, '');

	it('is written down with the day, and nothing else changes', () => {
		expect(died('tier: A\nnext-touch: 2026-12-01\nArchived: 2026-01-01')).toBe('tier: A\nnext-touch: 2026-12-01\nArchived: 2026-01-01\ndied: 2026-11-03');
		expect(died('Died: false # thank God')).toBe('Died: 2026-11-03 # thank God');
		expect(died('tier: A', '2026-11-23')).toBe('tier: A\ndied: 2026-11-22');
	});

	it('stays as the note says it already', () => {
		expect(died('died: last spring')).toBe('died: last spring');
		expect(died('died: 2025-01-01')).toBe('died: 2025-01-01');
	});

	it('is refused for a day to come, and where the properties cannot be read', () => {
		expect(died('tier: A', '2026-11-24')).toBe('2026-11-24 is in the future');
		expect(written('---\ntier: A\n---\n', markDied('---\ntier: A\n---\n', null, context))).toBe('---\ntier: A\ndied: true\n---\n');
		expect(markDied('---\nrole: a: b\n---\n', day('2026-11-03'), context)).toMatchObject({ kind: 'refused' });
	});
});
