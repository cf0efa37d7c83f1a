import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings.ts';
import { askNextTime, replyTo } from '../../src/core/promise.ts';
import type { Touch } from '../../src/core/touch.ts';
import { addPromise } from '../../src/notes/add-promise.ts';
import { changeTouch, deleteTouch, logTouch } from '../../src/notes/contact-note.ts';
import { mendNote } from '../../src/notes/mend.ts';
import { clearNextTouch, pause, snooze } from '../../src/notes/next-touch.ts';
import { planDoubledKeyRepair } from '../../src/notes/properties/doubled-keys.ts';
import { applySplices, invertSplices, type NoteEdit } from '../../src/notes/splice.ts';
import { readTouchLog, referenceTo, type TouchReference } from '../../src/notes/touch-log.ts';
import { day } from '../support/day.ts';

// Each edit has a note before and a note after in test/fixtures/recorded, to be read in review. RECORD=1 writes what is missing, and fails.
const FOLDER = join(import.meta.dirname, '../fixtures/recorded');
const context = { settings: defaultSettings, today: day('2026-11-22') };

const touch = (more: Partial<Touch> = {}): Touch => ({ day: day('2026-11-22'), channel: 'call', incoming: false, text: 'Talked about the new office.', ...more });
const log = (more: Partial<Touch> = {}): NoteEdit => (text) => logTouch(text, touch(more), context);
const referenceToNth = (text: string, index: number): TouchReference => {
	const logged = readTouchLog(text, defaultSettings).touches[index];
	if (logged === undefined) throw new Error(`there is no touch ${index}`);
	return referenceTo(text, logged);
};

const EDITS: Readonly<Record<string, NoteEdit>> = {
	'log-newest-first': log(),
	'log-older-touch-goes-into-history': log({ day: day('2026-09-01'), channel: 'card', text: '' }),
	'log-crlf': log(),
	'log-bom': log(),
	'log-no-final-newline': log({ day: day('2026-01-01') }),
	'log-no-frontmatter': log(),
	'log-empty-file': log(),
	'log-bom-and-nothing-else': log(),
	'log-rule-at-the-top': log(),
	'log-frontmatter-without-end-of-line': log(),
	'log-oldest-first': log(),
	'log-stars-and-slashes': log(),
	'log-linked-days': log(),
	'log-heading-for-each-touch': log(),
	'log-years-as-headings': log(),
	'log-interactions-heading': log(),
	'log-empty-section': log(),
	'log-section-with-a-paragraph': log(),
	'log-section-with-undated-items': log(),
	'log-touches-in-code-and-comments': log(),
	'log-incoming-with-several-lines': log({ channel: 'email', incoming: true, text: 'Two things:\n- the flat is sold: "at last"\n- she moves to [[Lisbon]] #got' }),
	'log-light-touch': log({ channel: 'social' }),
	'log-clears-a-next-touch-that-has-come': log(),
	'log-keeps-a-next-touch-far-ahead': log(),
	'log-sets-a-next-touch': (text) => logTouch(text, touch(), context, { nextTouch: day('2026-12-24') }),
	'log-with-a-promise-and-a-question': (text) =>
		logTouch(text, touch({ text: 'Talked about the new office. #gave' }), context, { promises: [{ text: 'Send the floor plan', due: day('2026-11-25') }, askNextTime('how did the move go?')] }),
	'log-owes-a-reply': (text) => logTouch(text, touch({ channel: 'email', incoming: true, text: 'Asked for a reference.' }), context, { promises: [replyTo('Ana Diaz', context.today)] }),
	'log-leaves-an-unreadable-last-touch': log(),
	'log-leaves-a-last-touch-in-the-future': log(),
	'log-other-keys': log(),
	'log-unquoted-link': log(),
	'log-json-frontmatter': log(),
	'snooze-sets': (text) => snooze(text, day('2026-12-01'), context),
	'snooze-adds': (text) => snooze(text, day('2026-12-01'), context),
	'snooze-other-key': (text) => snooze(text, day('2026-12-01'), context),
	'next-touch-cleared': (text) => clearNextTouch(text, context),
	'paused-with-a-next-touch': (text) => pause(text, context),
	'last-touch-mended-unreadable': (text) => mendNote(text, 'last-touch', context),
	'last-touch-mended-in-the-future': (text) => mendNote(text, 'last-touch', context),
	'last-touch-mended-behind-the-list': (text) => mendNote(text, 'last-touch', context),
	'promise-added': (text) => addPromise(text, { text: 'Introduce Bo: he asked twice', due: day('2026-11-30') }, defaultSettings),
	'promise-in-a-new-section': (text) => addPromise(text, { text: 'Return the book', due: null }, defaultSettings),
	'touch-changed': (text) => changeTouch(text, referenceToNth(text, 0), touch({ day: day('2026-11-21'), channel: 'video' }), context),
	'touch-changed-to-an-older-day': (text) => changeTouch(text, referenceToNth(text, 0), touch({ day: day('2026-06-01') }), context),
	'touch-deleted': (text) => deleteTouch(text, referenceToNth(text, 0), context),
	'touch-deleted-at-the-end-of-a-file': (text) => deleteTouch(text, referenceToNth(text, 1), context),
	'touch-changed-under-its-heading': (text) => changeTouch(text, referenceToNth(text, 0), touch({ day: day('2026-06-13'), channel: 'email', incoming: true }), context),
	'touch-deleted-the-only-one': (text) => deleteTouch(text, referenceToNth(text, 0), context),
	'doubled-keys-repaired': (text) => planDoubledKeyRepair(text, ['tier', 'last-touch', 'next-touch'], context.settings),
};

function after(before: string, edit: NoteEdit): string {
	const plan = edit(before);
	return plan.kind === 'splices' ? applySplices(before, plan.splices) : `refused: ${plan.reason}`;
}

describe('a recorded edit', () => {
	it.each(Object.entries(EDITS))('%s', (name, edit) => {
		const [from, to] = [join(FOLDER, `${name}.before.md`), join(FOLDER, `${name}.after.md`)];
		const before = readFileSync(from, 'utf8');
		const edited = after(before, edit);
		const isRecorded = existsSync(to);
		if (!isRecorded && process.env['RECORD'] === '1') writeFileSync(to, edited);
		expect(isRecorded, `${to} is not recorded`).toBe(true);
		expect(edited).toBe(readFileSync(to, 'utf8'));
	});

	it.each(Object.entries(EDITS))('%s can be taken back to the byte', (name, edit) => {
		const before = readFileSync(join(FOLDER, `${name}.before.md`), 'utf8');
		const plan = edit(before);
		if (plan.kind === 'refused') throw new Error(plan.reason);
		expect(applySplices(applySplices(before, plan.splices), invertSplices(before, plan.splices))).toBe(before);
	});

	it('is made of every file that was recorded', () => {
		const names = readdirSync(FOLDER).map((file) => file.replace(/\.(?:before|after)\.md$/, ''));
		expect([...new Set(names)].sort()).toEqual(Object.keys(EDITS).sort());
	});
});
