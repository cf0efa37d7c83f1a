import { describe, expect, it } from 'vitest';
import { changeTouch, deleteTouch } from '../../src/actions/change-touch.ts';
import type { Outcome } from '../../src/actions/edit-notes.ts';
import { logTouch } from '../../src/actions/log-touch.ts';
import { namesOf } from '../../src/actions/named.ts';
import { mend } from '../../src/actions/mend.ts';
import { clearNextTouch, pause, resume, snooze } from '../../src/actions/not-now.ts';
import { undo } from '../../src/actions/undo.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import type { Touch } from '../../src/core/touch.ts';
import { readTouchLog, referenceTo } from '../../src/notes/touch-log.ts';
import { day } from '../support/day.ts';
import { memoryNotes, type MemoryNotes } from '../support/memory-notes.ts';

const context = { settings: defaultSettings, today: day('2026-11-22') };
const touch: Touch = { day: day('2026-11-22'), channel: 'call', incoming: false, text: 'Hello' };
const ana = { path: 'Contacts/Ana.md', name: 'Ana' };
const bo = { path: 'Contacts/Bo.md', name: 'Bo' };
const broken = { path: 'Contacts/Broken.md', name: 'Broken' };

const vault = (): MemoryNotes =>
	memoryNotes({
		[ana.path]: '---\ntier: B\nlast-touch: 2026-07-01\n---\n## Touches\n- 2026-07-01 call: Old\n',
		[bo.path]: '---\ntier: A\n---\nBo.\n',
		[broken.path]: '---\nrole: a: b\n---\n',
	});

const log = (notes: MemoryNotes, ...contacts: readonly { path: string; name: string }[]): Promise<Outcome> => logTouch(notes, { contacts, touch, nextTouch: null }, context);

function done(outcome: Outcome): Extract<Outcome, { kind: 'done' }> {
	if (outcome.kind === 'refused') throw new Error(outcome.reason);
	return outcome;
}

describe('logging a touch', () => {
	it('with several contacts writes each note once', async () => {
		const notes = vault();
		const outcome = done(await log(notes, ana, bo, ana));
		expect(outcome.changed).toEqual([ana.path, bo.path]);
		expect(notes.writes).toEqual([ana.path, bo.path]);
		expect(notes.texts.get(ana.path)).toBe('---\ntier: B\nlast-touch: 2026-11-22\n---\n## Touches\n- 2026-11-22 call: Hello\n- 2026-07-01 call: Old\n');
		expect(notes.texts.get(bo.path)).toBe('---\ntier: A\nlast-touch: 2026-11-22\n---\nBo.\n\n## Touches\n- 2026-11-22 call: Hello\n');
	});

	it('checks every note before it writes any', async () => {
		const notes = vault();
		const before = new Map(notes.texts);
		expect(await log(notes, ana, bo, broken)).toMatchObject({ kind: 'refused', path: broken.path, reason: expect.stringContaining('line 2') as string });
		expect(await log(notes, ana, { path: 'Contacts/Nobody.md', name: 'Nobody' })).toMatchObject({ kind: 'refused', path: 'Contacts/Nobody.md' });
		expect(notes.texts).toEqual(before);
		expect(notes.writes).toEqual([]);
	});

	it('does not begin where one of the notes is read-only', async () => {
		const notes = vault();
		notes.readOnly.add(bo.path);
		expect(await log(notes, ana, bo)).toEqual({ kind: 'refused', path: bo.path, reason: 'the file is read-only' });
		expect(notes.writes).toEqual([]);
	});

	it('takes back what it wrote when a later note cannot be written after all', async () => {
		const notes = vault();
		const before = new Map(notes.texts);
		notes.failing.add(bo.path);
		expect(await log(notes, ana, bo)).toEqual({ kind: 'refused', path: bo.path, reason: 'the note cannot be written' });
		expect(notes.texts).toEqual(before);
	});
});

describe('what goes with a touch', () => {
	it('is written in the same edit of each note: a reply by its own name, and each promise', async () => {
		const notes = vault();
		done(await logTouch(notes, { contacts: [ana, bo], touch, nextTouch: null, promises: [{ text: 'Send the plan', due: null }], oweReply: true }, context));
		expect(notes.texts.get(ana.path)).toContain('## Promises\n- [ ] Reply to Ana 📅 2026-11-24\n- [ ] Send the plan\n');
		expect(notes.texts.get(bo.path)).toContain('## Promises\n- [ ] Reply to Bo 📅 2026-11-24\n- [ ] Send the plan\n');
		expect(notes.writes).toEqual([ana.path, bo.path]);
	});

	it('keeps the touch out of the note where it cannot be written', async () => {
		const notes = vault();
		expect(await logTouch(notes, { contacts: [ana], touch, nextTouch: null, promises: [{ text: ' ', due: null }] }, context)).toMatchObject({ kind: 'refused', reason: 'a promise needs a text' });
		expect(notes.writes).toEqual([]);
	});
});

describe('not now', () => {
	it('pauses contacts, and takes the day back that was set', async () => {
		const notes = vault();
		done(await snooze(notes, [ana, bo], day('2026-12-01'), context));
		const outcome = done(await pause(notes, [ana, bo, ana], context));
		expect(outcome).toMatchObject({ changed: [ana.path, bo.path], undo: { title: 'Pause Ana and Bo' } });
		expect(notes.texts.get(bo.path)).toBe('---\ntier: A\nnext-touch:\npaused: true\n---\nBo.\n');
	});

	it('clears the next touch', async () => {
		const notes = vault();
		done(await snooze(notes, [bo], day('2026-12-01'), context));
		expect(done(await clearNextTouch(notes, [bo], context)).undo.title).toBe('Clear the next touch of Bo');
		expect(notes.texts.get(bo.path)).toContain('\nnext-touch:\n---');
	});
});

describe('ending a pause', () => {
	it('brings contacts back as one action, which can be undone', async () => {
		const notes = vault();
		await pause(notes, [ana, bo], context);
		const paused = new Map(notes.texts);
		const outcome = done(await resume(notes, [ana, bo, ana], context));
		expect(outcome).toMatchObject({ changed: [ana.path, bo.path], undo: { title: 'End the pause of Ana and Bo' } });
		expect(notes.texts.get(bo.path)).toBe('---\ntier: A\npaused:\n---\nBo.\n');
		await undo(notes, outcome.undo);
		expect(notes.texts).toEqual(paused);
	});

	it('brings nobody back where one of them cannot be', async () => {
		const notes = vault();
		await pause(notes, [ana], context);
		notes.texts.set(bo.path, '---\ncadence: never\n---\n');
		const before = new Map(notes.texts);
		expect(await resume(notes, [ana, bo], context)).toMatchObject({ kind: 'refused', path: bo.path });
		expect(notes.texts).toEqual(before);
	});
});

describe('mending', () => {
	it('brings the last touch up to date, and says so', async () => {
		const notes = vault();
		notes.texts.set(ana.path, (notes.texts.get(ana.path) ?? '').replace('last-touch: 2026-07-01', 'last-touch: once'));
		expect(done(await mend(notes, ana, 'last-touch', context)).undo.title).toBe('Bring the last touch of Ana up to date');
		expect(notes.texts.get(ana.path)).toBe(vault().texts.get(ana.path));
	});

	it('repairs properties that a sync has doubled', async () => {
		const notes = vault();
		notes.texts.set(bo.path, '---\ntier: A\ntier: A\n---\n');
		expect(done(await mend(notes, bo, 'doubled-keys', context)).undo.title).toBe('Repair the properties of Bo');
		expect(notes.texts.get(bo.path)).toBe('---\ntier: A\n---\n');
	});
});

describe('undo', () => {
	it('gives back every byte', async () => {
		const notes = vault();
		const before = new Map(notes.texts);
		const outcome = done(await log(notes, ana, bo));
		expect(outcome.undo.title).toBe('Log touch with Ana and Bo');
		expect(await undo(notes, outcome.undo)).toMatchObject({ undone: [ana.path, bo.path].reverse(), declined: [] });
		expect(notes.texts).toEqual(before);
	});

	it('declines a note that was edited since, and names it; the others are taken back', async () => {
		const notes = vault();
		const { undo: step } = done(await log(notes, ana, bo));
		const edited = `${notes.texts.get(ana.path) ?? ''}one more line\n`;
		notes.texts.set(ana.path, edited);
		expect(await undo(notes, step)).toMatchObject({ undone: [bo.path], declined: [{ path: ana.path, message: 'it was edited since' }] });
		expect(notes.texts.get(ana.path)).toBe(edited);
	});

	it('can be asked twice, and does it once', async () => {
		const notes = vault();
		const { undo: step } = done(await log(notes, ana));
		await undo(notes, step);
		expect((await undo(notes, step)).declined).toHaveLength(1);
	});

	it('holds what was changed, and no whole note', async () => {
		const notes = vault();
		notes.texts.set(ana.path, `${notes.texts.get(ana.path) ?? ''}${'A long story. '.repeat(5000)}\n`);
		const { undo: step } = done(await log(notes, ana));
		expect(JSON.stringify(step).length).toBeLessThan(500);
	});
});

describe('a touch', () => {
	const referenceTo0 = (notes: MemoryNotes): ReturnType<typeof referenceTo> => {
		const text = notes.texts.get(ana.path) ?? '';
		const [first] = readTouchLog(text, defaultSettings).touches;
		if (first === undefined) throw new Error('there is no touch');
		return referenceTo(text, first);
	};

	it('can be changed, and the last touch follows', async () => {
		const notes = vault();
		done(await changeTouch(notes, ana, referenceTo0(notes), { ...touch, day: day('2026-07-02') }, context));
		expect(notes.texts.get(ana.path)).toBe('---\ntier: B\nlast-touch: 2026-07-02\n---\n## Touches\n- 2026-07-02 call: Hello\n');
	});

	it('can be deleted, and the last touch is blank when none remains', async () => {
		const notes = vault();
		done(await deleteTouch(notes, ana, referenceTo0(notes), context));
		expect(notes.texts.get(ana.path)).toBe('---\ntier: B\nlast-touch:\n---\n## Touches\n');
	});

	it('that is not there any more is left alone', async () => {
		const notes = vault();
		const reference = referenceTo0(notes);
		notes.texts.set(ana.path, (notes.texts.get(ana.path) ?? '').replace('Old', 'Older'));
		expect(await deleteTouch(notes, ana, reference, context)).toMatchObject({ kind: 'refused', reason: expect.stringContaining('not in the note any more') as string });
	});
});

describe('snoozing', () => {
	it('sets the next touch', async () => {
		const notes = vault();
		done(await snooze(notes, [ana, bo], day('2026-12-01'), context));
		expect(notes.texts.get(ana.path)).toContain('last-touch: 2026-07-01\nnext-touch: 2026-12-01\n---');
		expect(notes.texts.get(bo.path)).toContain('tier: A\nnext-touch: 2026-12-01\n---');
	});

	it('is always to come', async () => {
		const notes = vault();
		expect(await snooze(notes, [ana], context.today, context)).toMatchObject({ kind: 'refused' });
		expect(notes.writes).toEqual([]);
	});

	it('that changes nothing writes nothing', async () => {
		const notes = vault();
		await snooze(notes, [ana], day('2026-12-01'), context);
		expect(done(await snooze(notes, [ana], day('2026-12-01'), context)).changed).toEqual([]);
		expect(notes.writes).toEqual([ana.path]);
	});
});

it('several names are said shortly', () => {
	expect(namesOf([ana])).toBe('Ana');
	expect(namesOf([ana, bo, broken])).toBe('Ana and 2 others');
});
