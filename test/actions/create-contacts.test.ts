import { describe, expect, it } from 'vitest';
import type { CreateOutcome } from '../../src/actions/create-contacts.ts';
import { undo } from '../../src/actions/undo.ts';
import { createUndoHistory } from '../../src/actions/undo-history.ts';
import { readUndos } from '../../src/actions/undo-saved.ts';
import type { EventPlan, PlannedPerson } from '../../src/core/event-plan.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { textHash } from '../../src/notes/text-hash.ts';
import { attendee } from '../support/attendee.ts';
import { day } from '../support/day.ts';
import { memoryDeviceData } from '../support/device-data.ts';
import { runEvent } from '../support/event-desk.ts';
import { memoryNotes, type MemoryNotes } from '../support/memory-notes.ts';

const JAM = 'Events/Jam.md';
const ANA = 'Contacts/Ana Diaz.md';
const ana = '---\ntier: B\nlast-touch: 2026-07-01\ncompany: Acme\nrole: CTO\nemail: ana@acme.example\n---\nText.\n';
const jam = (...people: readonly string[]): string => `---\ndate: 2026-11-18\n---\n## Attendees\n${people.map((one) => `- ${one}\n`).join('')}`;

const done = (outcome: CreateOutcome): Extract<CreateOutcome, { kind: 'done' }> => {
	if (outcome.kind === 'refused') throw new Error(`${outcome.path}: ${outcome.reason}`);
	return outcome;
};
const texts = (notes: MemoryNotes): Readonly<Record<string, string>> => Object.fromEntries(notes.texts);
/** Changes what is planned for whom. */
const forPerson = (name: string, change: (person: PlannedPerson) => PlannedPerson) => (plan: EventPlan): EventPlan => ({ ...plan, people: plan.people.map((person) => (person.attendee.name === name ? change(person) : person)) });

describe('the evening after an event', () => {
	it('new people get a whole note each, the known what was blank and the touch, and names in the note become links', async () => {
		const notes = memoryNotes({ [JAM]: jam('Wei Chen (Globex), CTO <wei@globex.example> – wants the climbing article', 'Ana Diaz <ana@acme.example>, +34 600 000 000'), [ANA]: ana });
		const { outcome } = await runEvent(notes, { path: JAM, isTouch: true, followUpDays: 7, tier: 'C' });
		expect(done(outcome)).toMatchObject({ created: ['Contacts/Wei Chen.md'], changed: ['Contacts/Wei Chen.md', ANA, JAM], failed: [], undo: { title: 'Create a contact from Jam' } });
		expect(texts(notes)).toEqual({
			[JAM]: jam('[[Wei Chen]] (Globex), CTO <wei@globex.example> – wants the climbing article', '[[Ana Diaz]] <ana@acme.example>, +34 600 000 000'),
			[ANA]: '---\ntier: B\nlast-touch: 2026-11-18\ncompany: Acme\nrole: CTO\nemail: ana@acme.example\nphone: +34 600 000 000\n---\nText.\n\n## Touches\n- 2026-11-18 meeting: [[Jam]]\n',
			'Contacts/Wei Chen.md': '---\ntier: C\ncadence:\nlast-touch:\nnext-touch: 2026-11-25\ncompany: Globex\nrole: CTO\nemail: wei@globex.example\nmet-at: "[[Jam]]"\nmet-on: 2026-11-18\n---\nwants the climbing article\n',
		});
	});

	it('undone in one go: new notes lie in the trash, and the others are as they were', async () => {
		const notes = memoryNotes({ [JAM]: jam('Wei Chen', 'Ana Diaz'), [ANA]: ana });
		const before = texts(notes);
		const { outcome } = await runEvent(notes, { path: JAM, isTouch: true });
		expect(await undo(notes, done(outcome).undo)).toMatchObject({ undone: [JAM, ANA, 'Contacts/Wei Chen.md'], declined: [] });
		expect(texts(notes)).toEqual(before);
	});

	it('undone after somebody wrote in a new note: that note stays, and is named', async () => {
		const notes = memoryNotes({ [JAM]: jam('Wei Chen', 'Kim Young') });
		const { outcome } = await runEvent(notes, { path: JAM });
		notes.texts.set('Contacts/Wei Chen.md', 'Met again.\n');
		expect(await undo(notes, done(outcome).undo)).toMatchObject({ undone: [JAM, 'Contacts/Kim Young.md'], declined: [{ path: 'Contacts/Wei Chen.md', message: 'it was edited since' }] });
		expect(texts(notes)).toEqual({ [JAM]: jam('Wei Chen', 'Kim Young'), 'Contacts/Wei Chen.md': 'Met again.\n' });
	});

	it('run again, also with the touch and the follow-up, changes nothing', async () => {
		const notes = memoryNotes({ [JAM]: jam('Wei Chen', 'Ana Diaz'), [ANA]: ana });
		await runEvent(notes, { path: JAM, isTouch: true, followUpDays: 3 });
		const before = texts(notes);
		const { outcome } = await runEvent(notes, { path: JAM, isTouch: true, followUpDays: 3 });
		expect(done(outcome)).toMatchObject({ created: [], changed: [], undo: { steps: [] } });
		expect(texts(notes)).toEqual(before);
	});

	it('does not log the meeting a second time where the user wrote it down already', async () => {
		const logged = `${ana}\n## Touches\n- 2026-11-18 meeting: Talked all night\n`;
		const notes = memoryNotes({ [JAM]: jam('[[Ana Diaz]]'), [ANA]: logged });
		expect(done((await runEvent(notes, { path: JAM, isTouch: true })).outcome).changed).toEqual([]);
	});

	it('tells how far it is', async () => {
		const notes = memoryNotes({ [JAM]: jam('Wei Chen', 'Kim Young', 'Ana Diaz'), [ANA]: ana });
		expect((await runEvent(notes, { path: JAM })).progress).toEqual([[1, 4], [2, 4], [3, 4], [4, 4]]);
	});

	it('spreads the follow-ups of many over the weeks that follow', async () => {
		const attendees = Array.from({ length: 8 }, (_, index) => attendee({ name: `Person${String.fromCharCode(65 + index)} Surname${index}x${'abcdefgh'[index] ?? ''}`, emails: [`p${index}@x.example`] }));
		const notes = memoryNotes({});
		const { outcome } = await runEvent(notes, { attendees, event: { name: 'Jam', path: null, day: day('2026-11-21') }, followUpDays: 3 });
		const days = done(outcome).created.map((path) => /next-touch: (\S+)/.exec(notes.texts.get(path) ?? '')?.[1]);
		expect(days).toEqual(['2026-11-24', '2026-11-26', '2026-11-28', '2026-12-01', '2026-12-03', '2026-12-05', '2026-12-08', '2026-12-11']);
	});

	it('spreads them beside those who are due in these weeks already', async () => {
		const attendees = Array.from({ length: 4 }, (_, index) => attendee({ name: `Person${String.fromCharCode(65 + index)} Surname${index}x`, emails: [`p${index}@x.example`] }));
		const due = ['2026-11-25', '2026-11-26', '2026-11-30', '2026-12-02'].map((text, index) => [`Contacts/Due ${index}.md`, `---\nnext-touch: ${text}\n---\n`] as const);
		const notes = memoryNotes(Object.fromEntries(due));
		const { outcome } = await runEvent(notes, { attendees, event: { name: 'Jam', path: null, day: day('2026-11-21') }, followUpDays: 3 });
		const days = done(outcome).created.map((path) => /next-touch: (\S+)/.exec(notes.texts.get(path) ?? '')?.[1]);
		expect(days).toEqual(['2026-12-01', '2026-12-04', '2026-12-08', '2026-12-11']);
	});
});

describe('an event that was prepared beforehand', () => {
	const prepared = '---\ntier:\nmet-at: "[[Jam]]"\n---\n';

	it('gives the day to those whose note says that they met there, once it has been, and only once', async () => {
		const notes = memoryNotes({ [JAM]: jam('[[Wei Chen]]', '[[Ana Diaz]]'), 'Contacts/Wei Chen.md': prepared, [ANA]: ana });
		await runEvent(notes, { path: JAM, event: { name: 'Jam', path: JAM, day: day('2026-11-23') } });
		expect(notes.texts.get('Contacts/Wei Chen.md')).toBe(prepared);
		await runEvent(notes, { path: JAM });
		expect(notes.texts.get('Contacts/Wei Chen.md')).toBe(prepared.replace('"\n---', '"\nmet-on: 2026-11-18\n---'));
		expect(notes.texts.get(ANA)).toBe(ana);
		expect(done((await runEvent(notes, { path: JAM })).outcome).changed).toEqual([]);
	});

	it('leaves a day that stands there, and those who met elsewhere', async () => {
		const texts = { [JAM]: jam('[[Wei Chen]]', '[[Kim Young]]'), 'Contacts/Wei Chen.md': prepared.replace('"\n---', '"\nmet-on: 2025-01-01\n---'), 'Contacts/Kim Young.md': prepared.replace('Jam', 'Ball') };
		const notes = memoryNotes(texts);
		await runEvent(notes, { path: JAM });
		expect(Object.fromEntries(notes.texts)).toEqual(texts);
	});
});

describe('names that cannot become links', () => {
	it('are told', async () => {
		const notes = memoryNotes({ [JAM]: jam('[Lena Ott](https://www.linkedin.com/in/lena)', 'Wei Chen') });
		expect(done((await runEvent(notes, { path: JAM })).outcome).unlinked).toEqual(['Lena Ott']);
	});

	it('are so where the link leads to a note that is no contact, and a new one was created', async () => {
		const notes = memoryNotes({ [JAM]: jam('[[Lena Ott]]'), 'Notes/Lena Ott.md': 'Text.\n' });
		const create = forPerson('Lena Ott', (person) => ({ ...person, toDo: { kind: 'create' } }));
		expect(done((await runEvent(notes, { path: JAM, change: create })).outcome)).toMatchObject({ created: ['Contacts/Lena Ott (Jam).md'], unlinked: ['Lena Ott'] });
	});
});

describe('an event that is to come', () => {
	it.each(['2026-11-23', '2027-01-01'])('on %s gives new notes the event, but no day on which they met', async (text) => {
		const notes = memoryNotes({});
		await runEvent(notes, { attendees: [attendee({ name: 'Wei Chen' })], event: { name: 'Jam', path: null, day: day(text) } });
		expect(notes.texts.get('Contacts/Wei Chen.md')).toBe('---\ntier:\ncadence:\nlast-touch:\nmet-at: Jam\n---\n');
	});

	it('is followed up after its day', async () => {
		const notes = memoryNotes({});
		await runEvent(notes, { attendees: [attendee({ name: 'Wei Chen' })], event: { name: 'Jam', path: null, day: day('2026-12-01') }, followUpDays: 3 });
		expect(notes.texts.get('Contacts/Wei Chen.md')).toContain('next-touch: 2026-12-04\n');
	});

	it('that is today has a day on which they met, and counts as a touch', async () => {
		const notes = memoryNotes({ [ANA]: ana });
		await runEvent(notes, { attendees: [attendee({ name: 'Wei Chen' }), attendee({ name: 'Ana Diaz' })], event: { name: 'Jam', path: null, day: day('2026-11-22') }, isTouch: true });
		expect(notes.texts.get('Contacts/Wei Chen.md')).toContain('met-on: 2026-11-22\n');
		expect(notes.texts.get(ANA)).toContain('- 2026-11-22 meeting: Jam\n');
	});

	it('brings the known up to date all the same', async () => {
		const notes = memoryNotes({ [ANA]: ana });
		const { outcome } = await runEvent(notes, { attendees: [attendee({ name: 'Ana Diaz', phones: ['+34 600 000 000'] })], event: { name: 'Jam', path: null, day: day('2027-01-01') } });
		expect(done(outcome).changed).toEqual([ANA]);
		expect(notes.texts.get(ANA)).toBe(ana.replace('---\nText', 'phone: +34 600 000 000\n---\nText'));
	});
});

describe('the names of new notes', () => {
	const event = { name: 'Jam', path: null, day: day('2026-11-18') };
	const create = (plan: EventPlan): EventPlan => ({ ...plan, people: plan.people.map((person) => ({ ...person, toDo: { kind: 'create' } })) });

	it('that are taken get the company or the event added, and the property says the name', async () => {
		const notes = memoryNotes({ 'Contacts/wei chen.md': '', 'Contacts/Kim Young.md': '' });
		const attendees = [attendee({ name: 'Wei Chen', company: 'Globex' }), attendee({ name: 'Kim Young' })];
		const { outcome } = await runEvent(notes, { attendees, event, change: create });
		expect(done(outcome).created).toEqual(['Contacts/Wei Chen (Globex).md', 'Contacts/Kim Young (Jam).md']);
		expect(notes.texts.get('Contacts/Kim Young (Jam).md')).toBe('---\nname: Kim Young\ntier:\ncadence:\nlast-touch:\nmet-at: Jam\nmet-on: 2026-11-18\n---\n');
	});

	it('are safe on every system, and an address stands in for a name that nobody knows', async () => {
		const notes = memoryNotes({});
		const attendees = [attendee({ name: 'Al/Bo: Park?' }), attendee({ emails: ['x1@x.example'] })];
		const { outcome } = await runEvent(notes, { attendees, event, change: create });
		expect(done(outcome).created).toEqual(['Contacts/Al-Bo-Park.md', 'Contacts/x1@x.example.md']);
		expect(notes.texts.get('Contacts/Al-Bo-Park.md')).toContain('name: "Al/Bo: Park?"\n');
	});

	it('take over no link that leads to another note, and links to one of two that are called alike hold the path', async () => {
		const notes = memoryNotes({ [JAM]: jam('Wei Chen', 'Ana Diaz'), 'Companies/Wei Chen.md': 'A restaurant.\n', [ANA]: ana, 'Ships/Ana Diaz.md': 'A ferry.\n' });
		await runEvent(notes, { path: JAM });
		expect(notes.texts.get(JAM)).toBe(jam('[[Wei Chen (Jam)|Wei Chen]]', '[[Contacts/Ana Diaz|Ana Diaz]]'));
	});

	it('leave to others on the list the notes that their links wait for', async () => {
		const notes = memoryNotes({ [JAM]: jam('bo@x.example', '[[Contacts/Bo]] (Acme)') });
		const { outcome } = await runEvent(notes, { path: JAM, change: create });
		expect(done(outcome).created).toEqual(['Contacts/Bo (Jam).md', 'Contacts/Bo.md']);
	});
});

describe('what the user changes before it is written', () => {
	it('a folder, tags, a tier, a promise and a name of their own for somebody', async () => {
		const notes = memoryNotes({ [JAM]: jam('Wei Chen') });
		const change = (plan: EventPlan): EventPlan => ({
			...forPerson('Wei Chen', (person) => ({ ...person, tier: 'A', attendee: { ...person.attendee, name: 'Chen Wei', role: 'CTO' }, promise: { text: 'Send the article', due: day('2026-11-25') } }))(plan),
			folder: 'People',
			tags: ['jam'],
		});
		await runEvent(notes, { path: JAM, change });
		expect(texts(notes)).toEqual({
			[JAM]: jam('[[Chen Wei|Wei Chen]]'),
			'People/Chen Wei.md': '---\ntype: contact\ntier: A\ncadence:\nlast-touch:\nrole: CTO\nmet-at: "[[Jam]]"\nmet-on: 2026-11-18\ntags:\n  - jam\n---\n## Promises\n- [ ] Send the article 📅 2026-11-25\n',
		});
	});

	it('an unsure person matched to a contact is brought up to date, and their name leads there', async () => {
		const notes = memoryNotes({ [JAM]: jam('Ana <ana@home.example>'), [ANA]: ana });
		const { matches } = await runEvent(notes, {
			path: JAM,
			change: forPerson('Ana', (person) => ({ ...person, toDo: person.match.kind === 'unsure' && person.match.candidates[0] !== undefined ? { kind: 'update', contact: person.match.candidates[0] } : person.toDo })),
		});
		expect(matches[0]?.kind).toBe('unsure');
		expect(texts(notes)).toEqual({ [JAM]: jam('[[Ana Diaz|Ana]] <ana@home.example>'), [ANA]: ana.replace('email: ana@acme.example', 'email:\n  - ana@acme.example\n  - ana@home.example') });
	});

	it('two people told apart say so in both notes, and stay apart', async () => {
		const notes = memoryNotes({ [JAM]: jam('Ana Diaz <ana@other.example>'), [ANA]: ana });
		await runEvent(notes, {
			path: JAM,
			change: forPerson('Ana Diaz', (person) => ({ ...person, toDo: { kind: 'create' }, apartFrom: person.match.kind === 'unsure' ? person.match.candidates : [] })),
		});
		expect(texts(notes)).toEqual({
			[JAM]: jam('[[Ana Diaz (Jam)|Ana Diaz]] <ana@other.example>'),
			[ANA]: ana.replace('---\nText', 'not-same: "[[Ana Diaz (Jam)]]"\n---\nText'),
			'Contacts/Ana Diaz (Jam).md': '---\nname: Ana Diaz\ntier:\ncadence:\nlast-touch:\nemail: ana@other.example\nmet-at: "[[Jam]]"\nmet-on: 2026-11-18\nnot-same: "[[Ana Diaz]]"\n---\n',
		});
		const before = texts(notes);
		expect((await runEvent(notes, { path: JAM })).matches).toMatchObject([{ kind: 'known', contact: { path: 'Contacts/Ana Diaz (Jam).md' } }]);
		expect(texts(notes)).toEqual(before);
	});

	it('somebody told apart without a note of their own is known by their address', async () => {
		const notes = memoryNotes({ [JAM]: jam('Ana Diaz <ana@other.example>'), [ANA]: ana });
		await runEvent(notes, { path: JAM, change: forPerson('Ana Diaz', (person) => ({ ...person, apartFrom: person.match.kind === 'unsure' ? person.match.candidates : [] })) });
		expect(notes.texts.get(ANA)).toContain('not-same: ana@other.example\n');
		expect((await runEvent(memoryNotes(texts(notes)), { path: JAM, change: (plan) => ({ ...plan, people: [] }) })).matches).toMatchObject([{ kind: 'new' }]);
	});

	it('somebody told apart who has an address with the contact is known by their name', async () => {
		const notes = memoryNotes({ [JAM]: jam('Bo Hill <ana@acme.example>'), [ANA]: ana });
		await runEvent(notes, { path: JAM, change: forPerson('Bo Hill', (person) => ({ ...person, apartFrom: person.match.kind === 'unsure' ? person.match.candidates : [] })) });
		expect(notes.texts.get(ANA)).toContain('not-same: Bo Hill\n');
		const again = await runEvent(notes, { attendees: [attendee({ name: 'Bo Hill', emails: ['ana@acme.example'] }), attendee({ name: 'Ana Diaz', emails: ['ana@acme.example'] })] });
		expect(again.matches).toMatchObject([{ kind: 'new' }, { kind: 'known', contact: { path: ANA } }]);
	});

	it.each(['ANA DIAZ', 'Ana Díaz', 'Annie Moss'])('of %s, told apart from a contact of that name, nothing can be noted, and that is said', async (name) => {
		const text = '---\naliases: [Annie Moss]\ncompany: Acme\n---\n';
		const notes = memoryNotes({ [ANA]: text });
		const change = (plan: EventPlan): EventPlan => ({ ...plan, people: plan.people.map((person) => ({ ...person, toDo: { kind: 'nothing' }, apartFrom: person.match.kind === 'unsure' ? person.match.candidates : [] })) });
		const { outcome, plan } = await runEvent(notes, { attendees: [attendee({ name, company: 'Globex' })], change });
		expect(plan.people.map(({ apartFrom }) => apartFrom.length)).toEqual([1]);
		expect(done(outcome)).toMatchObject({ changed: [], notRecorded: [name] });
		expect(notes.texts.get(ANA)).toBe(text);
	});

	it('of a job at another company nothing is filled in beside the one that stays', async () => {
		const zoe = '---\ntier: B\ncompany: Acme\nemail: zoe@home.example\n---\n';
		const notes = memoryNotes({ [JAM]: jam('Zoë Ågren (Globex), Designer <zoe@home.example> zoe@globex.example, +34 600 000 000'), 'Contacts/Zoë Ågren.md': zoe });
		await runEvent(notes, { path: JAM });
		expect(notes.texts.get('Contacts/Zoë Ågren.md')).toBe('---\ntier: B\ncompany: Acme\nemail: zoe@home.example\nphone: +34 600 000 000\n---\n');
	});

	it('a new job is taken over only on the word of the user', async () => {
		const notes = memoryNotes({ [JAM]: jam('[[Ana Diaz]] (Globex)'), [ANA]: ana });
		expect(done((await runEvent(notes, { path: JAM })).outcome).changed).toEqual([]);
		await runEvent(notes, { path: JAM, change: forPerson('Ana Diaz', (person) => ({ ...person, job: 'update' })) });
		expect(notes.texts.get(ANA)).toBe('---\ntier: B\nlast-touch: 2026-07-01\ncompany: Globex\nrole:\nemail: ana@acme.example\njob-since: 2026-11-18\n---\nText.\n\n## Earlier jobs\n- until 2026-11-18: CTO, Acme\n');
	});

	it('a new job that two rows say is taken over once, and so is the first of two', async () => {
		const once = '---\ntier: B\nlast-touch: 2026-07-01\ncompany: Globex\nrole:\nemail: ana@acme.example\njob-since: 2026-11-18\n---\nText.\n\n## Earlier jobs\n- until 2026-11-18: CTO, Acme\n';
		for (const other of ['Globex', 'Initech']) {
			const notes = memoryNotes({ [JAM]: jam('[[Ana Diaz]] (Globex)', `Annie Diaz (${other})`), [ANA]: ana });
			const change = (plan: EventPlan): EventPlan => {
				const known = plan.people.flatMap(({ match }) => (match.kind === 'known' ? [match.contact] : []))[0];
				return known === undefined ? plan : { ...plan, people: plan.people.map((person) => ({ ...person, toDo: { kind: 'update', contact: known }, job: 'update' })) };
			};
			await runEvent(notes, { path: JAM, change });
			expect(notes.texts.get(ANA)).toBe(once);
		}
	});

	it('a new job that the user wrote down while the list was looked over is there once', async () => {
		const notes = memoryNotes({ [JAM]: jam('[[Ana Diaz]] (Globex)'), [ANA]: ana });
		const meanwhile = ana.replace('Acme', 'Globex');
		const change = (plan: EventPlan): EventPlan => {
			notes.texts.set(ANA, meanwhile);
			return forPerson('Ana Diaz', (person) => ({ ...person, job: 'update' }))(plan);
		};
		expect(done((await runEvent(notes, { path: JAM, change })).outcome).changed).toEqual([]);
		expect(notes.texts.get(ANA)).toBe(meanwhile);
	});

	it('nothing at all writes nothing', async () => {
		const notes = memoryNotes({ [JAM]: jam('Wei Chen', 'Ana Diaz'), [ANA]: ana });
		const before = texts(notes);
		const { outcome } = await runEvent(notes, { path: JAM, isTouch: true, change: (plan) => ({ ...plan, people: plan.people.map((person) => ({ ...person, toDo: { kind: 'nothing' } })) }) });
		expect(done(outcome).changed).toEqual([]);
		expect(texts(notes)).toEqual(before);
	});
});

describe('what cannot be written', () => {
	it('is found out before anything is written', async () => {
		const broken = '---\nemail: a: b\n---\n';
		for (const [files, readOnly, path] of [
			[{ [JAM]: `---\na: b: c\n---\n## Attendees\n- Wei Chen\n` }, [], JAM],
			[{ [JAM]: jam('Wei Chen') }, [JAM], JAM],
			[{ [JAM]: jam('Wei Chen', 'Ana Diaz <ana@acme.example> +34 600 000 000'), [ANA]: ana }, [ANA], ANA],
		] as const) {
			const notes = memoryNotes({ ...files, 'Contacts/Broken.md': broken });
			for (const one of readOnly) notes.readOnly.add(one);
			const before = texts(notes);
			expect((await runEvent(notes, { path: JAM })).outcome).toMatchObject({ kind: 'refused', path });
			expect(texts(notes)).toEqual(before);
		}
	});

	it('a touch on a day that nobody knows, or that is to come, is refused', async () => {
		for (const [event, reason] of [[null, /on what day/], [day('2026-11-23'), /is to come/], [day('2027-01-01'), /is to come/]] as const) {
			const notes = memoryNotes({ [ANA]: ana });
			const { outcome } = await runEvent(notes, { attendees: [attendee({ name: 'Ana Diaz' })], event: { name: 'Jam', path: null, day: event }, isTouch: true });
			expect(outcome).toMatchObject({ kind: 'refused', path: ANA, reason: expect.stringMatching(reason) as string });
			expect(texts(notes)).toEqual({ [ANA]: ana });
		}
	});

	it.each(['../out', '.hidden', 'a:b', 'CON', 'a#b'])('the folder %s is refused for new ones, with what is wrong with it', async (folder) => {
		const notes = memoryNotes({ [JAM]: jam('Wei Chen') });
		const { outcome } = await runEvent(notes, { path: JAM, change: (plan) => ({ ...plan, folder }) });
		expect(outcome).toMatchObject({ kind: 'refused', path: folder, reason: expect.stringContaining('“') as string });
		expect([...notes.texts.keys()]).toEqual([JAM]);
		const forOne = await runEvent(notes, { path: JAM, change: forPerson('Wei Chen', (person) => ({ ...person, folder })) });
		expect(forOne.outcome.kind).toBe('refused');
		expect((await runEvent(notes, { path: JAM, change: (plan) => ({ ...plan, folder, people: [] }) })).outcome.kind).toBe('done');
	});

	it('a folder of any name that holds notes already takes new ones', async () => {
		const notes = memoryNotes({ [JAM]: jam('Wei Chen'), 'People #1/Bo.md': '' });
		expect(done((await runEvent(notes, { path: JAM, change: (plan) => ({ ...plan, folder: 'People #1' }) })).outcome).created).toEqual(['People #1/Wei Chen.md']);
	});

	it('what is no tag is not written as one', async () => {
		const notes = memoryNotes({ [JAM]: jam('Wei Chen') });
		await runEvent(notes, { path: JAM, tags: ['2026', 'jam', 'a.b!', 'x:y'] });
		expect(notes.texts.get('Contacts/Wei Chen.md')).toContain('tags:\n  - jam\n---');
	});

	it('a folder that holds no contacts is refused for new ones', async () => {
		const notes = memoryNotes({ [JAM]: jam('Wei Chen') });
		const { outcome } = await runEvent(notes, { path: JAM, settings: { ...defaultSettings, newContactFolder: 'Templates/x' } });
		expect(outcome).toMatchObject({ kind: 'refused', path: 'Templates/x/Wei Chen.md' });
	});

	it('is led to by no other note', async () => {
		const notes = memoryNotes({ [JAM]: jam('Ana Diaz <ana@other.example>'), [ANA]: ana });
		const full: MemoryNotes = { ...notes, create: () => Promise.resolve({ kind: 'refused', reason: 'the disk is full' }) };
		const { outcome } = await runEvent(full, { path: JAM, change: forPerson('Ana Diaz', (person) => ({ ...person, toDo: { kind: 'create' }, apartFrom: person.match.kind === 'unsure' ? person.match.candidates : [] })) });
		expect(done(outcome)).toMatchObject({ created: [], changed: [], failed: [{ path: 'Contacts/Ana Diaz (Jam).md' }] });
		expect(texts(notes)).toEqual({ [JAM]: jam('Ana Diaz <ana@other.example>'), [ANA]: ana });
	});

	it('is named with its reason if it fails all the same, and the rest stands', async () => {
		const notes = memoryNotes({ [JAM]: jam('Wei Chen', 'Kim Young', 'Ana Diaz'), [ANA]: ana });
		notes.failing.add(ANA);
		const failingCreate: MemoryNotes = { ...notes, create: (path, text) => (path === 'Contacts/Wei Chen.md' ? Promise.resolve({ kind: 'refused', reason: 'the disk is full' }) : notes.create(path, text)) };
		const { outcome } = await runEvent(failingCreate, { path: JAM, isTouch: true });
		expect(done(outcome)).toMatchObject({
			created: ['Contacts/Kim Young.md'],
			changed: ['Contacts/Kim Young.md', JAM],
			failed: [{ path: 'Contacts/Wei Chen.md', message: 'the disk is full' }, { path: ANA, message: 'the note cannot be written' }],
		});
		expect(notes.texts.get(JAM)).toBe(jam('Wei Chen', '[[Kim Young]]', '[[Ana Diaz]]'));
		await undo(notes, done(outcome).undo);
		expect(notes.texts.get(JAM)).toBe(jam('Wei Chen', 'Kim Young', 'Ana Diaz'));
	});
});

describe('two on a list whom only their name makes one', () => {
	it.each([
		['the second of them, who was unsure before the first was created, is left alone', ['Wei Chen <wei@x.example>', 'wei.c@y.example', 'Wei Chen <wei.c@y.example>']],
		['an entry that stands before the others of its name is left alone, too', ['bo@x.example', 'Kim Young', 'Kim Young <bo@x.example>']],
		['a link that leads nowhere is not taken for somebody else', ['[[New Face]]', 'New Face <bo@x.example>']],
	])('%s', async (_, people) => {
		const notes = memoryNotes({ [JAM]: jam(...people) });
		expect(done((await runEvent(notes, { path: JAM })).outcome).created).toHaveLength(1);
		const before = texts(notes);
		expect(done((await runEvent(notes, { path: JAM })).outcome).changed).toEqual([]);
		expect(texts(notes)).toEqual(before);
	});

	it('of a contact there is, the entry with the link to them counts, and not the other', async () => {
		const notes = memoryNotes({ [JAM]: jam('[[People/Ana Diaz]] +34 600 000 000', '[[Ana Diaz]]'), [ANA]: ana });
		const { plan } = await runEvent(notes, { path: JAM });
		expect(plan.people.map(({ match, entries }) => [match.kind, entries.map(({ link }) => link)])).toEqual([['unsure', ['People/Ana Diaz']], ['known', ['Ana Diaz']]]);
		expect(notes.texts.get(ANA)).toBe(ana);
		expect(notes.texts.get(JAM)).toBe(jam('[[People/Ana Diaz]] +34 600 000 000', '[[Ana Diaz]]'));
	});
});

describe('the history of what was done', () => {
	it('takes created notes back after a restart', async () => {
		const notes = memoryNotes({ [JAM]: jam('Wei Chen') });
		const before = texts(notes);
		const device = memoryDeviceData();
		createUndoHistory(notes, device).add(done((await runEvent(notes, { path: JAM })).outcome).undo);
		expect(await createUndoHistory(notes, device).undoLast()).toMatchObject({ undone: [JAM, 'Contacts/Wei Chen.md'], declined: [] });
		expect(texts(notes)).toEqual(before);
	});

	it('reads what the version before has saved, which knew changes only', async () => {
		const notes = memoryNotes({ [ANA]: 'new\n' });
		const saved = { undo: [{ title: 'Log touch', steps: [{ path: ANA, splices: [{ from: 0, to: 3, insert: 'old' }], resultHash: textHash('new\n') }] }] };
		expect(await createUndoHistory(notes, memoryDeviceData(saved)).undoLast()).toMatchObject({ undone: [ANA] });
		expect(notes.texts.get(ANA)).toBe('old\n');
	});

	it.each([[{ kind: 'moved', path: ANA, resultHash: 'x', splices: [] }], [{ kind: 'created', path: ANA }], [{ kind: 'changed', path: ANA, resultHash: 'x' }]])('passes over a step that it does not know: %j', (step) => {
		expect(readUndos([{ title: 'x', steps: [step] }])).toEqual([]);
	});
});

