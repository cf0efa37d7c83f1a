import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import DiffMatchPatch from 'diff-match-patch';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isContact } from '../../src/core/contact-marker.ts';
import { noPromises, noTouchDays, readContact, type Contact } from '../../src/core/contact.ts';
import { lastTouchOf, problemsOf } from '../../src/core/past-day.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import type { Touch } from '../../src/core/touch.ts';
import { addPromise } from '../../src/notes/add-promise.ts';
import { logTouch } from '../../src/notes/contact-note.ts';
import { mendNote } from '../../src/notes/mend.ts';
import { setContactProperties, snooze } from '../../src/notes/next-touch.ts';
import { tickPromise } from '../../src/notes/promise-edits.ts';
import { readPromises } from '../../src/notes/promises.ts';
import { readFrontmatter } from '../../src/notes/properties/frontmatter.ts';
import { applySplices, type EditPlan } from '../../src/notes/splice.ts';
import { readTouchLog } from '../../src/notes/touch-log.ts';
import { readNoteEntry, type NoteEntry } from '../../src/vault/note-entry.ts';
import { arbitraryNote } from '../support/arbitrary-note.ts';
import { day } from '../support/day.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

// Two devices change one note while they do not see each other. Obsidian Sync then merges with diff-match-patch: what the other device did to the
// text that both began with is applied to the text of this one (obsidian help, "Sync notes: conflict resolution").

const today = day('2026-11-22');
const context = { settings: defaultSettings, today };
type Edit = (text: string) => string | null;

/** Null: refused, or nothing to change. */
const apply = (text: string, plan: EditPlan): string | null => (plan.kind === 'splices' && plan.splices.length > 0 ? applySplices(text, plan.splices) : null);
const touch = (on: string, channel: string, text: string): Touch => ({ day: day(on), channel, incoming: false, text });
const log = (one: Touch): Edit => (text) => apply(text, logTouch(text, one, context));
const CALL = touch('2026-11-22', 'call', 'Talked of the move to Lisbon.');
const EMAIL = touch('2026-11-22', 'email', 'Sent the article on climbing walls.');
const EARLIER = touch('2026-08-31', 'meeting', 'Lunch by the river.');
const snoozed = (until: string): Edit => (text) => apply(text, snooze(text, day(until), context));
const tier = (key: string): Edit => (text) => apply(text, setContactProperties(text, new Map([['tier', key]]), context));
const promise: Edit = (text) => apply(text, addPromise(text, { text: 'Send the slides', due: day('2026-12-01') }, defaultSettings));
const tick: Edit = (text) => {
	const [first] = readPromises(text, defaultSettings).promises;
	return first === undefined ? null : apply(text, tickPromise(text, { line: first.line, raw: first.raw }, today));
};

/** The merged text, and whether the engine found a place for everything: it says so where it did not. */
function mergeOf(base: string, ours: string, theirs: string): { readonly merged: string; readonly isWhole: boolean } {
	const engine = new DiffMatchPatch();
	const [merged, placed] = engine.patch_apply(engine.patch_make(base, theirs), ours);
	return { merged, isWhole: placed.every(Boolean) };
}

const merge = (base: string, ours: string, theirs: string): string => mergeOf(base, ours, theirs).merged;

const touchesIn = (text: string): readonly string[] => readTouchLog(text, defaultSettings).touches.map((one) => JSON.stringify(one.touch));
const entryOf = (text: string): Promise<NoteEntry> => readNoteEntry({ kind: 'note', path: 'Contacts/Ana.md', frontmatter: readFrontmatter(text), text: () => Promise.resolve({ kind: 'text', text }) }, defaultSettings);
const contactOf = async (text: string): Promise<Contact | null> => {
	const entry = await entryOf(text);
	return entry.kind === 'contact' ? entry.contact : null;
};

/** A note as a contact's usually is. */
const USUAL = '---\ntype: contact\ntier: B\nlast-touch: 2026-07-14\nnext-touch:\ncity: Madrid\n---\nMet in the queue for coffee; she was looking for two designers.\n\n## Promises\n- [ ] Send the book\n\n## Touches\n- 2026-07-14 call: Hello.\n- 2026-05-01 email: Wrote.\n';
const WITHOUT_SECTION = '---\ntype: contact\ntier: B\nlast-touch: 2026-07-14\n---\nMet in the queue for coffee.\n';
const WITHOUT_KEY = '---\ntier: B\n---\nMet in the queue for coffee.\n';
const FRESH = 'Met in the queue for coffee; she was looking for two designers.\n';

interface Survival {
	readonly note: string;
	readonly pair: string;
	/** What stands in the merged note, in either order of merging. */
	readonly touches: string;
	readonly values: string;
	readonly toFix: string;
}

/** Both orders: each device may be the one that merges. */
async function survivalOf(note: string, base: string, pair: string, [first, second]: readonly [Edit, Edit]): Promise<readonly Survival[]> {
	const one = first(base);
	const other = second(base);
	if (one === null || other === null) return [];
	return await Promise.all(
		[merge(base, one, other), merge(base, other, one)].map(async (merged): Promise<Survival> => {
			const entry = await entryOf(merged);
			const contact = entry.kind === 'contact' ? entry.contact : null;
			const problems = entry.kind === 'problem' ? [entry.problem] : contact === null ? [] : problemsOf(contact, today);
			const wanted = new Set([...touchesIn(one), ...touchesIn(other)]);
			const values = contact === null ? 'unreadable until it is mended' : `last ${JSON.stringify(lastTouchOf(contact, today))}, next ${contact.nextTouch ?? '–'}, tier ${contact.tier?.key ?? '–'}`;
			return { note, pair, touches: `${[...new Set(touchesIn(merged))].filter((found) => wanted.has(found)).length} of ${wanted.size}`, values, toFix: problems.map(({ property, value, mend }) => `${property ?? 'note'} ${value ?? ''} (${mend ?? 'by hand'})`).join('; ') || 'nothing' };
		}),
	);
}

const PAIRS: Readonly<Record<string, readonly [Edit, Edit]>> = {
	'log, log on one day': [log(CALL), log(EMAIL)],
	'log, log on two days': [log(EARLIER), log(EMAIL)],
	'the same touch twice': [log(CALL), log(CALL)],
	'log, snooze': [log(CALL), snoozed('2026-12-24')],
	'snooze, snooze': [snoozed('2026-12-24'), snoozed('2027-01-15')],
	'log, set tier': [log(CALL), tier('A')],
	'set tier, set tier': [tier('C'), tier('A')],
	'log, promise': [log(CALL), promise],
	'log, tick': [log(CALL), tick],
};
const NOTES: Readonly<Record<string, string>> = { 'usual note': USUAL, 'no section yet': WITHOUT_SECTION, 'no last-touch yet': WITHOUT_KEY, 'no properties yet': FRESH, 'empty note': '' };

describe('two devices that changed one note, merged as Obsidian Sync merges', () => {
	it('keep both touches, whatever the other device did, and say what is to fix', async () => {
		const table: Survival[] = [];
		for (const [note, base] of Object.entries(NOTES)) for (const [pair, edits] of Object.entries(PAIRS)) table.push(...(await survivalOf(note, base, pair, edits)));
		await expect(table.map(({ note, pair, touches, values, toFix }) => `${note} | ${pair} | ${touches} touches | ${values} | to fix: ${toFix}`).join('\n') + '\n').toMatchFileSnapshot('../fixtures/sync-merge.txt');
		for (const { note, pair, touches } of table) expect([note, pair, touches]).toEqual([note, pair, expect.stringMatching(/^(\d+) of \1$/)]);
	});

	it('have a last touch of the newest day as soon as the note reads at all', async () => {
		for (const base of Object.values(NOTES)) {
			for (const [first, second] of [[EARLIER, EMAIL], [EMAIL, EARLIER], [CALL, EMAIL]] as const) {
				const [one, other] = [log(first)(base) ?? '', log(second)(base) ?? ''];
				const merged = merge(base, one, other);
				const contact = await contactOf(merged);
				if (contact !== null) expect(lastTouchOf(contact, today)).toEqual({ kind: 'touched', day: '2026-11-22' });
				else expect(lastTouchOf((await contactOf(apply(merged, mendNote(merged, 'doubled-keys', context)) ?? '')) as Contact, today)).toEqual({ kind: 'touched', day: '2026-11-22' });
			}
		}
	});

	/** Merges two touches on a note, in either order. Null: one cannot be logged there. */
	const mergedTouches = (base: string, first: Touch, second: Touch): { readonly isWhole: boolean; readonly hasWords: boolean; readonly isRead: boolean } | null => {
		const [one, other] = [log(first)(base), log(second)(base)];
		if (one === null || other === null) return null;
		const { merged, isWhole } = mergeOf(base, one, other);
		const found = touchesIn(merged);
		return { isWhole, hasWords: merged.includes(first.text) && merged.includes(second.text), isRead: [first, second].every((wanted) => found.includes(JSON.stringify(wanted))) };
	};
	const counted = (merges: ReadonlyArray<ReturnType<typeof mergedTouches>>): { readonly merges: number; readonly whole: number; readonly withWords: number; readonly read: number } => {
		const made = merges.filter((one) => one !== null);
		return { merges: made.length, whole: made.filter(({ isWhole }) => isWhole).length, withWords: made.filter(({ hasWords }) => hasWords).length, read: made.filter(({ isRead }) => isRead).length };
	};

	it('lose no word of either touch in the recorded notes, but where the merge itself reports that it failed', () => {
		const folder = join(import.meta.dirname, '../fixtures/recorded');
		const bases = readdirSync(folder).filter((name) => name.endsWith('.before.md')).map((file) => readFileSync(join(folder, file), 'utf8'));
		const merges = bases.flatMap((base) => [mergedTouches(base, CALL, EMAIL), mergedTouches(base, EARLIER, EMAIL), mergedTouches(base, EMAIL, EARLIER)]);
		for (const one of merges) expect(one === null || one.hasWords || !one.isWhole).toBe(true);
		const counts = counted(merges);
		expect(counts.merges).toBeGreaterThan(80);
		// In notes of a few bytes the engine has nothing to hold on to, and puts a touch's line and a property's into each other.
		expect(counts.read / counts.merges).toBeGreaterThan(0.85);
	});

	it('lose no word of either touch in any note, but where the merge itself reports that it failed', () => {
		const merges: Array<ReturnType<typeof mergedTouches>> = [];
		fc.assert(
			fc.property(arbitraryNote, fc.constantFrom(CALL, EARLIER), (base, first) => {
				const one = mergedTouches(base, first, EMAIL);
				merges.push(one);
				expect(one === null || one.hasWords || !one.isWhole).toBe(true);
			}),
			// The engine takes ten milliseconds for a note.
			{ numRuns: Math.min(GENERATED_NOTES, 1_000) },
		);
		const counts = counted(merges);
		expect(counts.merges).toBeGreaterThan(Math.min(GENERATED_NOTES, 1_000) / 10);
		expect(counts.withWords / counts.merges).toBeGreaterThan(0.9);
	});
});

describe('properties that a merge has put below the others', () => {
	it('are told, and joined with them', async () => {
		const base = 'Met in the queue for coffee; she was looking for two designers.\n';
		const merged = merge(base, log(CALL)(base) ?? '', snoozed('2026-12-24')(base) ?? '');
		const other = merge(base, snoozed('2026-12-24')(base) ?? '', log(CALL)(base) ?? '');
		for (const text of [merged, other]) {
			const contact = (await contactOf(text)) as Contact;
			expect(problemsOf(contact, today)).toMatchObject([{ message: 'line 4: a second block of properties begins here, which nothing reads; bring the two together', mend: 'doubled-keys' }]);
			const mended = apply(text, mendNote(text, 'doubled-keys', context)) ?? '';
			const after = (await contactOf(mended)) as Contact;
			expect(problemsOf(after, today)).toEqual([]);
			expect([lastTouchOf(after, today), after.nextTouch]).toEqual([{ kind: 'touched', day: '2026-11-22' }, '2026-12-24']);
			expect(apply(mended, mendNote(mended, 'doubled-keys', context))).toBeNull();
		}
	});

	it('are left to the user where a list of one has what the other lacks: tags say who is a contact', () => {
		const text = '---\ntags: [contact, climbing]\n---\n---\ntags: [work]\ntier: B\n---\nMet in the queue.\n';
		expect(mendNote(text, 'doubled-keys', context)).toEqual({ kind: 'refused', reason: '"tags" stands more than once, with different values in lists; bring them together by hand' });
	});

	const joined = (first: string, second: string): string => {
		const text = `---\n${first}\n---\n---\n${second}\n---\nMet in the queue.\n`;
		const plan = mendNote(text, 'doubled-keys', context);
		return plan.kind === 'refused' ? plan.reason : applySplices(text, plan.splices);
	};

	it('are left to the user where single values differ: nothing says which is right', () => {
		expect(joined('type: contact', 'type: person\ntier: A')).toBe('"type" (contact and person) stands more than once, with different values; keep the right one by hand');
		expect(joined('tier: A\nemail: a@x.example', 'tier: B\nemail: b@y.example')).toContain('"tier" (A and B), "email" (a@x.example and b@y.example) stand');
		expect(joined('cadence: never', 'cadence: 2 weeks')).toContain('(never and 2 weeks)');
	});

	it('never bring the dead back, or end a pause', () => {
		expect(joined('died: 2026-01-01', 'died: false\ntier: A')).toBe('---\ndied: 2026-01-01\ntier: A\n---\nMet in the queue.\n');
		expect(joined('tier: A', 'died: 2026-01-01')).toBe('---\ntier: A\ndied: 2026-01-01\n---\nMet in the queue.\n');
		expect(joined('Died: 2026-01-01', 'died: false')).toBe('"Died" (2026-01-01) would count no more beside "died" (false); keep the right one by hand');
		expect(joined('Died: false', 'died: 2026-01-01')).toBe('---\nDied: false\ndied: 2026-01-01\n---\nMet in the queue.\n');
		expect(joined('died: false', 'Died: 2026-01-01')).toBe('"Died" (2026-01-01) would count no more beside "died" (false); keep the right one by hand');
	});

	it('are left to the user where what counted until now would count no more, under another name', () => {
		expect(joined('circle: A', 'tier: B')).toBe('"circle" (A) would count no more beside "tier" (B); keep the right one by hand');
		expect(joined('circle: A', 'tier:')).toBe('"circle" (A) would count no more beside "tier" (blank); keep the right one by hand');
		expect(joined('circle: A', 'tier: A')).toBe('---\ncircle: A\ntier: A\n---\nMet in the queue.\n');
		expect(joined('tier: A', 'circle: B')).toBe('---\ntier: A\ncircle: B\n---\nMet in the queue.\n');
		// Of the last touches, the newest counts whatever it is called.
		expect(joined('last-contact: 2026-11-20', 'last-touch: 2026-11-01')).toBe('---\nlast-contact: 2026-11-20\nlast-touch: 2026-11-01\n---\nMet in the queue.\n');
	});

	it('may have blanks under other names where all names are read', () => {
		expect(joined('last-contact: 2026-11-20', 'last-touch:')).toBe('---\nlast-contact: 2026-11-20\nlast-touch:\n---\nMet in the queue.\n');
	});

	it('leave a contact a contact, and whoever rests at rest, whatever stands in them', () => {
		const line = fc.constantFrom('type: contact', 'type: person', 'type:', 'Type: other', 'tags: contact', 'tags: [contact, work]', 'tag: work', 'died: 2026-01-01', 'died: false', 'Died: true', 'archived: true', 'archived:', 'paused: 2027-01-15', 'paused: no', 'paused: true', 'cadence: never', 'frequency: weekly', 'cadence:', 'tier: A', 'circle: B', 'tier: [A]', 'last-touch: 2026-11-01', 'last-touch: 2026-10-01');
		const block = fc.uniqueArray(line, { minLength: 1, maxLength: 5, selector: (one) => one.slice(0, one.indexOf(':')) });
		const propertiesIn = (text: string): Readonly<Record<string, unknown>> => {
			const read = readFrontmatter(text);
			return read.kind === 'properties' ? read.properties : {};
		};
		let done = 0;
		fc.assert(
			fc.property(block, block, (first, second) => {
				const mended = joined(first.join('\n'), second.join('\n'));
				if (!mended.startsWith('---')) return;
				done += 1;
				const before = propertiesIn(`---\n${first.join('\n')}\n---\n`);
				const after = propertiesIn(mended);
				const contactWith = (properties: Readonly<Record<string, unknown>>): boolean => isContact('Elsewhere/Ana.md', properties, defaultSettings);
				if (contactWith(before)) expect(contactWith(after)).toBe(true);
				const standing = (properties: Readonly<Record<string, unknown>>): string => {
					const read = readContact({ path: 'Contacts/Ana.md', properties, touchDays: noTouchDays, promises: noPromises }, defaultSettings);
					return read.kind === 'contact' ? read.contact.standing.kind : '';
				};
				const order = ['active', 'paused', 'archived', 'died'];
				expect(order.indexOf(standing(after))).toBeGreaterThanOrEqual(order.indexOf(standing(before)));
			}),
			{ numRuns: GENERATED_NOTES },
		);
		expect(done).toBeGreaterThan(GENERATED_NOTES / 10);
	});

	it('keep one of a key that both have: of days the newest', async () => {
		const base = 'Met in the queue for coffee; she was looking for two designers.\n';
		const merged = merge(base, log(EARLIER)(base) ?? '', log(EMAIL)(base) ?? '');
		const mended = apply(merged, mendNote(merged, 'doubled-keys', context)) ?? '';
		expect(mended.startsWith('---\nlast-touch: 2026-11-22\n---\nMet in')).toBe(true);
		expect(problemsOf((await contactOf(mended)) as Contact, today)).toEqual([]);
	});

	it.each(['---\ntier: B\n---\n---\nJust a rule above.\n', '---\ntier: B\n---\n---\nSaid: hello\n---\n', '---\ntier: B\n---\nText.\n---\ntier: A\n---\n', '---\ntier: B\n---\n'])('are not seen where there are none: %j', async (text) => {
		expect(problemsOf((await contactOf(text)) as Contact, today)).toEqual([]);
		expect(apply(text, mendNote(text, 'doubled-keys', context))).toBeNull();
	});
});

describe('a last touch that a merge has garbled', () => {
	it.each(['2026-11-2026-11-22', '2026-8-31-11-22', '20261-222', '2026-11-22 2026-08-31', '2026-11-220'])('%s is read from the list, and mended from it', async (garbled) => {
		const text = USUAL.replace('last-touch: 2026-07-14', `last-touch: ${garbled}`).replace('## Touches\n', '## Touches\n- 2026-11-22 email: Sent it.\n- 2026-08-31 meeting: Lunch.\n');
		const contact = (await contactOf(text)) as Contact;
		expect(lastTouchOf(contact, today)).toEqual({ kind: 'touched', day: '2026-11-22' });
		expect(problemsOf(contact, today).map(({ property, value, mend }) => [property, value, mend])).toEqual([['last-touch', garbled, 'last-touch']]);
		expect(apply(text, mendNote(text, 'last-touch', context))).toBe(text.replace(`last-touch: ${garbled}`, 'last-touch: 2026-11-22'));
	});
});
