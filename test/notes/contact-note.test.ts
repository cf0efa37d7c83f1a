import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cadenceOf, noPromises, noTouchDays, readContact, type Contact } from '../../src/core/contact.ts';
import { dueOf } from '../../src/core/due.ts';
import { lastTouchOf } from '../../src/core/past-day.ts';
import { lookUpIn } from '../../src/core/property-names.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { touchDaysOf, type Touch } from '../../src/core/touch.ts';
import { addPromise } from '../../src/notes/add-promise.ts';
import { changeTouch, deleteTouch, logTouch } from '../../src/notes/contact-note.ts';
import { setContactProperties, snooze } from '../../src/notes/next-touch.ts';
import { bodyStart, readFrontmatter } from '../../src/notes/properties/frontmatter.ts';
import { newContactNote, type NewContact } from '../../src/notes/new-contact-note.ts';
import { applySplices, invertSplices, type EditPlan } from '../../src/notes/splice.ts';
import { readTouchLog, referenceTo } from '../../src/notes/touch-log.ts';
import { arbitraryDay } from '../support/arbitrary-contact.ts';
import { arbitraryNote, arbitraryTouch } from '../support/arbitrary-note.ts';
import { day } from '../support/day.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const today = day('2060-01-01');
const context = { settings: defaultSettings, today };
const generated = { numRuns: GENERATED_NOTES };

const touchesOf = (text: string): Touch[] => readTouchLog(text, defaultSettings).touches.map(({ touch }) => touch);
const asKey = ({ day: when, channel, incoming, text }: Touch): string => JSON.stringify([when, channel, incoming, text]);
const bodyLines = (text: string): string[] => linesOf(text.slice(bodyStart(text)));
const linesOf = (text: string): string[] => text.split(/\r\n|\n|\r/);

function apply(text: string, plan: EditPlan): string | null {
	return plan.kind === 'splices' ? applySplices(text, plan.splices) : null;
}

function contactOf(text: string): Contact | null {
	const frontmatter = readFrontmatter(text);
	if (frontmatter.kind === 'malformed') return null;
	const properties = frontmatter.kind === 'none' ? {} : frontmatter.properties;
	const reading = readContact({ path: 'Contacts/Ana.md', properties, touchDays: { ...noTouchDays, full: touchDaysOf(touchesOf(text), 'full', defaultSettings.channels) }, promises: noPromises }, defaultSettings);
	return reading.kind === 'contact' ? reading.contact : null;
}

/** The properties that no touch concerns; which of their lines stay is tested with set-properties. */
function othersProperties(text: string): unknown {
	const frontmatter = readFrontmatter(text);
	return frontmatter.kind === 'properties' ? Object.entries(frontmatter.properties).filter(([key]) => !/touch|contact|chat|interaction|snooze|follow/i.test(key)) : [];
}

/** Whether the lines are all there, in their order, with others between them at the most. */
function isSubsequence(lines: readonly string[], all: readonly string[]): boolean {
	let found = 0;
	for (const line of all) if (line === lines[found]) found += 1;
	return found === lines.length;
}

describe('logging a touch in any note', () => {
	it('keeps every line but those of the last and the next touch, and reads back', () => {
		let logged = 0;
		fc.assert(
			fc.property(arbitraryNote, arbitraryTouch, (text, touch) => {
				const after = apply(text, logTouch(text, touch, context));
				if (after === null) return;
				logged += 1;
				expect(isSubsequence(bodyLines(text), bodyLines(after))).toBe(true);
				expect(othersProperties(after)).toEqual(othersProperties(text));
				expect(touchesOf(after).map(asKey).sort()).toEqual([...touchesOf(text), touch].map(asKey).sort());
				const plan = logTouch(text, touch, context);
				expect(plan.kind === 'splices' && applySplices(after, invertSplices(text, plan.splices))).toBe(text);
			}),
			generated,
		);
		expect(logged).toBeGreaterThan(GENERATED_NOTES / 2);
	});

	it('keeps its line ends, its BOM, and how it ends', () => {
		fc.assert(
			fc.property(arbitraryNote, arbitraryTouch, (text, touch) => {
				const after = apply(text, logTouch(text, touch, context));
				if (after === null) return;
				const isCrlf = /\r\n/.test(text) && !/[^\r]\n|^\n|\r(?!\n)/.test(text);
				if (isCrlf) expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
				else if (!text.includes('\r')) expect(after).not.toContain('\r');
				expect(after.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
				const hasBody = text.replace('\uFEFF', '') !== '';
				if (hasBody) expect(/[\r\n]$/.test(after)).toBe(/[\r\n]$/.test(text));
			}),
			generated,
		);
	});

	it('never brings the last touch back, and leaves nobody with a cadence due after a full touch today', () => {
		fc.assert(
			fc.property(arbitraryNote, arbitraryTouch, (text, touch) => {
				const before = contactOf(text);
				const after = apply(text, logTouch(text, touch, context));
				const contact = after === null ? null : contactOf(after);
				if (before === null || contact === null || after === null) return;
				const [was, is] = [lastTouchOf(before, today), lastTouchOf(contact, today)];
				if (was.kind === 'touched') expect(is.kind === 'touched' && is.day >= was.day).toBe(true);
				const full = apply(after, logTouch(after, { ...touch, channel: 'call', day: today }, context));
				const touched = full === null ? null : contactOf(full);
				if (touched === null || cadenceOf(touched) === null) return;
				expect(['overdue', 'due', 'new', 'unclear']).not.toContain(dueOf(touched, defaultSettings, today).state);
			}),
			generated,
		);
	});

	it('gives the same last touch in whatever order touches are logged', () => {
		const orders = fc.array(arbitraryTouch, { minLength: 2, maxLength: 4 }).chain((touches) => fc.tuple(fc.constant(touches), fc.shuffledSubarray(touches, { minLength: touches.length })));
		fc.assert(
			fc.property(arbitraryNote, orders, (text, [touches, shuffled]) => {
				const logAll = (all: readonly Touch[]): string | null => all.reduce<string | null>((note, touch) => (note === null ? null : apply(note, logTouch(note, touch, context))), text);
				const [one, other] = [logAll(touches), logAll(shuffled)];
				if (one === null || other === null) return;
				expect(contactOf(one)?.lastTouches).toEqual(contactOf(other)?.lastTouches);
			}),
			generated,
		);
	});
});

describe('a touch that is there', () => {
	it('can be changed and deleted, and the rest stays', () => {
		let changed = 0;
		fc.assert(
			fc.property(arbitraryNote, arbitraryTouch, fc.nat(), (text, touch, index) => {
				const { touches } = readTouchLog(text, defaultSettings);
				const logged = touches[index % Math.max(1, touches.length)];
				if (logged === undefined) return;
				const others = touches.filter((other) => other !== logged).map((other) => asKey(other.touch));
				const reference = referenceTo(text, logged);
				const [after, less] = [apply(text, changeTouch(text, reference, touch, context)), apply(text, deleteTouch(text, reference, context))];
				if (after !== null) expect(touchesOf(after).map(asKey).sort()).toEqual([...others, asKey(touch)].sort());
				if (less !== null) expect(touchesOf(less).map(asKey).sort()).toEqual(others.sort());
				if (after !== null && less !== null) changed += 1;
			}),
			generated,
		);
		expect(changed).toBeGreaterThan(GENERATED_NOTES / 10);
	});
});

describe('a touch between a line of text and a rule', () => {
	it('is not deleted, as the text would become a heading', () => {
		const text = '## Touches\n- 2026-11-20 call: one\n\nThese are old.\n- 2026-11-19 call: two\n---\n';
		const [, old] = readTouchLog(text, defaultSettings).touches;
		expect(old?.touch.day).toBe('2026-11-19');
		expect(old === undefined ? null : deleteTouch(text, referenceTo(text, old), context).kind).toBe('refused');
	});
});

describe('whatever the text is, nothing throws', () => {
	const anyText = fc.oneof(fc.string({ unit: 'binary' }), arbitraryNote, fc.string().map((rest) => `---\n${rest}\n---\n## Touches\n- 2026-01-01 call${rest}`));

	it('when it is read and edited', () => {
		fc.assert(
			fc.property(anyText, arbitraryTouch, arbitraryDay, (text, touch, until) => {
				logTouch(text, touch, context);
				snooze(text, until, context);
				addPromise(text, { text: touch.text, due: until }, defaultSettings);
				setContactProperties(text, new Map([['tier', 'A']]), context);
				for (const logged of readTouchLog(text, defaultSettings).touches) deleteTouch(text, referenceTo(text, logged), context);
			}),
			generated,
		);
	});
});

describe('snoozing any note', () => {
	it('sets the next touch, and changes or adds its line alone', () => {
		fc.assert(
			fc.property(arbitraryNote, (text) => {
				const until = day('2060-02-01');
				const after = apply(text, snooze(text, until, context));
				if (after === null) return;
				expect(contactOf(after)?.nextTouch).toBe(until);
				expect(touchesOf(after)).toEqual(touchesOf(text));
				expect(bodyLines(after)).toEqual(bodyLines(text));
				expect(othersProperties(after)).toEqual(othersProperties(text));
			}),
			generated,
		);
	});
});

it('a next touch that is a list or a map is not written over', () => {
	const text = '---\nsnooze-until: [2026-11-20, 2026-12-01]\n---\n';
	expect(snooze(text, day('2060-02-01'), context)).toMatchObject({ kind: 'refused', reason: 'snooze-until: ["2026-11-20","2026-12-01"]: this is no day; write one, as 2026-11-20, or leave it blank' });
	expect(apply('---\nnext-touch: soon\n---\n', snooze('---\nnext-touch: soon\n---\n', day('2060-02-01'), context))).toBe('---\nnext-touch: 2060-02-01\n---\n');
});

describe('a full touch and the next touch that was set', () => {
	const at = { settings: defaultSettings, today: day('2026-11-22') };
	const logged = (properties: string, touchDay: string, channel = 'call'): string | null => {
		const text = `---\n${properties}\n---\n`;
		return apply(text, logTouch(text, { day: day(touchDay), channel, incoming: false, text: '' }, at));
	};

	it('settles one that has come or comes within seven days, and no later one', () => {
		expect(logged('last-touch: 2026-07-01\nnext-touch: 2026-11-29', '2026-11-22')).toContain('next-touch:\n');
		expect(logged('last-touch: 2026-07-01\nnext-touch: 2026-11-30', '2026-11-22')).toContain('next-touch: 2026-11-30\n');
	});

	it('settles it on the day of the last touch too, and not with an older or a light one', () => {
		expect(logged('last-touch: 2026-11-21\nnext-touch: 2026-11-25', '2026-11-21')).toContain('next-touch:\n');
		expect(logged('last-touch: 2026-11-21\nnext-touch: 2026-11-25', '2026-11-20')).toContain('next-touch: 2026-11-25\n');
		expect(logged('last-touch: 2026-07-01\nnext-touch: 2026-11-25', '2026-11-22', 'social')).toContain('next-touch: 2026-11-25\n');
	});

	it('is not settled by an old touch where nobody can tell which is the newest', () => {
		expect(logged('last-touch: 2027-01-01\nnext-touch: 2026-11-20', '2020-01-01')).toContain('next-touch: 2026-11-20\n');
		expect(logged('last-touch: 2027-01-01\nnext-touch: 2026-11-20', '2026-11-20')).toContain('next-touch:\n');
	});
});

it('a touch does not break a line that holds a list in a list', () => {
	const text = '## Touches\n- - [[2026-11-20]] Call — x\n';
	expect(apply(text, logTouch(text, { day: day('2026-11-20'), channel: null, incoming: false, text: '' }, context))).toBe('---\nlast-touch: 2026-11-20\n---\n## Touches\n- 2026-11-20\n- - [[2026-11-20]] Call — x\n');
});

it('a snooze is refused for a contact who died or is archived', () => {
	expect(snooze('---\ndied: 2025-01-01\n---\n', day('2060-02-01'), context)).toMatchObject({ kind: 'refused', reason: expect.stringContaining('has died') as string });
	expect(snooze('---\narchived: true\n---\n', day('2060-02-01'), context)).toMatchObject({ kind: 'refused' });
});

it.each(['x\n```\nopen', 'x\n<!-- open', 'x\n%% open', 'x\n- ~~~'])('a text that would swallow what comes after it is refused: %j', (text) => {
	expect(logTouch('Some text.\n', { day: day('2026-01-01'), channel: null, incoming: false, text }, context)).toMatchObject({ kind: 'refused', reason: expect.stringContaining('close it') as string });
});

it('a touch takes the line end, the marker and the place of its neighbours', () => {
	const touch: Touch = { day: day('2026-10-15'), channel: null, incoming: false, text: 'a\nb' };
	expect(apply('x\n## Touches\r\n1. 2026-11-01\r\n2. 2026-10-01\r\n', logTouch('x\n## Touches\r\n1. 2026-11-01\r\n2. 2026-10-01\r\n', touch, context))).toContain('1. 2026-11-01\r\n2. 2026-10-15: a\r\n   b\r\n2. 2026-10-01\r\n');
});

it.each(['---\ntier: A\nlast-touch: 2026-01-01\n\nText\n', '\n---\ntier: A\n---\n', '---\ntier: A\n...\nText\n', '---\rtier: A\r---\rText\r', '\uFEFF---\nLast Contacted: 2026-01-01\n', '---\ntags:\n- a\n# c\nphone: 3\n'])('properties that only look like it are not written over: %j', (text) => {
	expect(logTouch(text, { day: day('2026-01-01'), channel: null, incoming: false, text: '' }, context)).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/^line 1: /) as string });
	expect(readFrontmatter(text).kind).toBe('malformed');
});

it.each(['---\nJust a rule.\n', '---\nShe said: write me.\n', '---\n\ntier: A is a good tier\n', '---\nMet: at the summit, with Bo.\n\n## Touches\n', '---\nRole: she runs the lab.\nAnd more.\n', '\n\n---\nType: friend\n---\n', '\n---\nFrequency: often\n\nprose\n', '----\ntier: A\n'])('a rule at the top is no properties: %j', (text) => {
	expect(readFrontmatter(text)).toEqual({ kind: 'none' });
});

describe('a promise', () => {
	it('needs a text', () => {
		expect(addPromise('', { text: ' \n', due: null }, defaultSettings)).toEqual({ kind: 'refused', reason: 'a promise needs a text' });
	});

	it('is not added where it would stand in a code block that was left open', () => {
		expect(addPromise('```\ncode\n', { text: 'Call', due: null }, defaultSettings)).toMatchObject({ kind: 'refused' });
	});
});

describe("a new contact's note", () => {
	const known: NewContact = {
		path: 'Contacts/Sam Rivera.md',
		name: 'Sam Rivera',
		tier: null,
		cadence: null,
		nextTouch: null,
		companies: ['[[Acme]]'],
		role: 'Head of research: clinics',
		emails: ['sam@acme.example', 'sam@home.example'],
		phones: ['+34 600 000 000'],
		linkedin: null,
		metAt: '[[Design Summit 2026]]',
		metOn: day('2026-11-18'),
		remark: 'Wants the climbing article.\n\n',
	};

	const text = (contact: NewContact, settings = defaultSettings): string => {
		const note = newContactNote(contact, settings);
		return note.kind === 'text' ? note.text : note.reason;
	};

	it('holds what is known, and blanks for what makes it come up', () => {
		expect(text(known)).toBe(
			[
				'---',
				'tier:',
				'cadence:',
				'last-touch:',
				'company: "[[Acme]]"',
				'role: "Head of research: clinics"',
				'email:',
				'  - sam@acme.example',
				'  - sam@home.example',
				'phone: +34 600 000 000',
				'met-at: "[[Design Summit 2026]]"',
				'met-on: 2026-11-18',
				'---',
				'Wants the climbing article.',
				'',
			].join('\n'),
		);
	});

	it('carries a marker only where its folder does not say that it is a contact, and the name only where the file cannot', () => {
		expect(text({ ...known, path: 'People/Sam.md' })).toMatch(/^---\ntype: contact\nname: Sam Rivera\ntier:\n/);
		expect(newContactNote({ ...known, path: 'People/Sam.md' }, { ...defaultSettings, contactMarkers: [], contactTags: [] })).toMatchObject({ kind: 'refused' });
		expect(text({ ...known, path: 'People/Sam.md' }, { ...defaultSettings, contactMarkers: [] })).toMatch(/^---\ntags:\n {2}- contact\n/);
	});

	it('reads back as the contact it was made of, whatever the name and the remark are', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'grapheme' }), fc.constantFrom('A', 'D', null), (name, remark, tier) => {
				const contact = contactOf(text({ ...known, path: 'Contacts/x.md', name, remark, tier, nextTouch: day('2026-12-01') }));
				expect(contact).toMatchObject({ nextTouch: '2026-12-01', metAt: 'Design Summit 2026', problems: [] });
				expect(contact?.tier?.key ?? null).toBe(tier);
			}),
		);
	});

	it('is found under the names that the settings give the properties', () => {
		const settings = { ...defaultSettings, properties: { ...defaultSettings.properties, 'met-on': { name: 'kennengelernt', alsoRead: [] } } };
		const frontmatter = readFrontmatter(text(known, settings));
		expect(frontmatter.kind === 'properties' && lookUpIn(frontmatter.properties, settings.properties)('met-on')).toEqual([{ key: 'kennengelernt', value: '2026-11-18' }]);
	});
});

describe('a touch of which only the text is changed', () => {
	const changed = (text: string, to: string, at = 0): string | null => {
		const { touches } = readTouchLog(text, defaultSettings);
		const logged = touches[at];
		if (logged === undefined) throw new Error('there is no such touch');
		return apply(text, changeTouch(text, referenceTo(text, logged), { ...logged.touch, text: to }, context));
	};

	it('keeps its heading, and the line below it, as somebody wrote them', () => {
		const note = (text: string): string => `## Touches\r\n\r\n### [[2026-02-14]] — Email\r\n\r\n${text}\r\n\r\n### 2026-01-01 - CALL\r\nHello.\r\n`;
		expect(changed(note('Wrote back.'), 'Wrote back at length.\nTwice.')).toBe(note('Wrote back at length.\r\nTwice.'));
	});

	it('keeps the beginning of its line', () => {
		expect(changed('## Touches\n* **2026/11/20** – Call — hello  \n  there\n* 2026-01-01\n', 'good day')).toBe('## Touches\n* **2026/11/20** – Call — good day\n* 2026-01-01\n');
		expect(changed('## Touches\n- 2026-11-20 call: call\n', 'again')).toBe('## Touches\n- 2026-11-20 call: again\n');
	});

	it('is written anew where its text comes or goes', () => {
		expect(changed('## Touches\n- [[2026-11-20]] Call\n', 'hello')).toBe('## Touches\n- 2026-11-20 call: hello\n');
		expect(changed('## Touches\n- 2026-11-20 call: hello\n', '')).toBe('## Touches\n- 2026-11-20 call\n');
	});
});
