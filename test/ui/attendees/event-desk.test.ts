import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createContacts } from '../../../src/actions/create-contacts.ts';
import { undo } from '../../../src/actions/undo.ts';
import type { Attendee } from '../../../src/core/attendee.ts';
import { detailsToType, type PersonChoice, type TypedDetails } from '../../../src/core/event-choice.ts';
import { linkTargetIn, shortestLinkText } from '../../../src/core/event-link-text.ts';
import type { EventOptions } from '../../../src/core/event-review.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import { readNoteSource, readTextSource, type AttendeeSource, type SourceReading } from '../../../src/ui/attendees/attendee-sources.ts';
import { createEventDesk, type EventDesk } from '../../../src/ui/attendees/event-desk.ts';
import { arbitraryContacts, arbitraryEventNote } from '../../support/arbitrary-event.ts';
import { day } from '../../support/day.ts';
import { memoryDeviceData } from '../../support/device-data.ts';
import { GENERATED_NOTES } from '../../support/generated.ts';
import { memoryScreen, type MemoryScreen } from '../../support/memory-screen.ts';

const JAM = 'Events/Jam.md';
const ANA = 'Contacts/Ana Diaz.md';
const jam = (...people: readonly string[]): string => `---\ndate: 2026-11-18\n---\n## Attendees\n${people.map((one) => `- ${one}\n`).join('')}`;
const ana = '---\ntier: B\nemail: ana@acme.example\n---\n';

const sourceOf = (reading: SourceReading): AttendeeSource => {
	if (reading.kind !== 'source') throw new Error('it is a list');
	return reading.source;
};
const guests = (text: string): AttendeeSource => sourceOf(readTextSource('Pasted text', text));
const invitation = (name: string, start: string, person: string): AttendeeSource =>
	({ title: `${name}.ics`, note: null, list: { event: name, day: day(start), attendees: guests(person).list.attendees, warnings: [] } });

interface Open extends MemoryScreen {
	readonly desk: EventDesk;
}

/** A desk over these notes, with the people of the event's note on it where there is one. */
async function opened(files: Readonly<Record<string, string>>, device = memoryDeviceData()): Promise<Open> {
	const memory = await memoryScreen(files, defaultSettings, device);
	const desk = createEventDesk(memory.screen, (link) => linkTargetIn(link, [...memory.notes.texts.keys()]));
	if (JAM in files) desk.addSource(sourceOf(await readNoteSource(memory.screen, JAM, null)));
	return { ...memory, desk };
}

const shown = (desk: EventDesk): ReadonlyArray<readonly [string | null, string, string]> => desk.review().people.map(({ attendee: { name }, match, toDo }) => [name, match.kind, toDo.kind]);
const entryOf = (desk: EventDesk, name: string): Attendee => {
	const person = desk.review().people.find(({ attendee }) => attendee.name === name);
	if (person === undefined) throw new Error(`${name} is not on the list`);
	return person.entry;
};

it('nobody is new whose note cannot be read, also when it is broken while the list is looked over', async () => {
	const broken = '---\ntier: [B\n---\n';
	const { desk, notes, reload } = await opened({ [JAM]: jam('Ana Diaz', 'Bo Lind'), [ANA]: broken });
	expect(shown(desk)).toEqual([['Ana Diaz', 'unsure', 'nothing'], ['Bo Lind', 'new', 'create']]);
	notes.texts.set('Contacts/Bo Lind.md', broken);
	await reload();
	expect(shown(desk)).toEqual([['Ana Diaz', 'unsure', 'nothing'], ['Bo Lind', 'unsure', 'nothing']]);
	expect(desk.review().people[1]?.match).toMatchObject({ reason: { kind: 'unreadable', path: 'Contacts/Bo Lind.md' } });
});

describe('the lists on the table', () => {
	it('are one, in which somebody stands once', async () => {
		const { desk } = await opened({ [JAM]: jam('Wei Chen', 'Kim Young') });
		desk.addSource(guests('Wei Chen <wei@x.example>; Sam Rivera <sam@x.example>'));
		expect(desk.review().people.map(({ attendee: { name, emails }, entries }) => [name, emails, entries.length])).toEqual([['Wei Chen', ['wei@x.example'], 2], ['Kim Young', [], 1], ['Sam Rivera', ['sam@x.example'], 1]]);
	});

	it('taken away take their people with them, and nobody else', async () => {
		const { desk } = await opened({ [JAM]: jam('Wei Chen') });
		const more = guests('Wei Chen <wei@x.example>; Sam Rivera <sam@x.example>');
		desk.addSource(more);
		desk.choose(entryOf(desk, 'Wei Chen'), { isTicked: false });
		desk.choose(entryOf(desk, 'Sam Rivera'), { isTicked: false });
		desk.removeSource(more);
		expect(shown(desk)).toEqual([['Wei Chen', 'new', 'nothing']]);
		expect(desk.sources()).toHaveLength(1);
	});
});

describe('the event', () => {
	it('is what the note says, whatever was read before', async () => {
		const { desk, screen } = await opened({});
		desk.addSource(invitation('Dinner', '2026-11-20', 'Wei Chen'));
		expect(desk.options().event).toEqual({ name: 'Dinner', path: null, day: '2026-11-20' });
		screen.notes.create(JAM, jam('Kim Young')).catch(() => undefined);
		desk.addSource(sourceOf(await readNoteSource(screen, JAM, null)));
		expect(desk.options().event).toEqual({ name: 'Jam', path: JAM, day: '2026-11-18' });
		desk.addSource(invitation('Brunch', '2026-11-21', 'Sam Rivera'));
		expect(desk.options().event).toEqual({ name: 'Jam', path: JAM, day: '2026-11-18' });
	});

	it('is not that of a list which was taken away', async () => {
		const { desk } = await opened({});
		const wrong = invitation('Dinner', '2026-11-20', 'Wei Chen');
		desk.addSource(wrong);
		desk.removeSource(wrong);
		expect(desk.options().event).toEqual({ name: null, path: null, day: null });
		desk.addSource(invitation('Brunch', '2026-11-21', 'Wei Chen'));
		expect(desk.options().event).toEqual({ name: 'Brunch', path: null, day: '2026-11-21' });
	});

	it('stays as the user said it', async () => {
		const { desk } = await opened({});
		const dinner = invitation('Dinner', '2026-11-20', 'Wei Chen');
		desk.addSource(dinner);
		desk.setOptions({ event: { name: 'Our dinner', path: null, day: null } });
		desk.removeSource(dinner);
		expect(desk.options().event.name).toBe('Our dinner');
	});
});

describe('what is said', () => {
	it('is remembered person by person', async () => {
		const { desk } = await opened({ [JAM]: jam('Wei Chen', 'Kim Young') });
		const wei = entryOf(desk, 'Wei Chen');
		desk.choose(wei, { promise: { text: 'Send it', day: '' } });
		desk.choose(wei, { ownTier: { key: 'A' } });
		expect(desk.review().people.map(({ promise, tier }) => [promise?.text ?? null, tier])).toEqual([['Send it', 'A'], [null, null]]);
	});

	it('would be lost by closing, other than a list that was read', async () => {
		const { desk } = await opened({ [JAM]: jam('Wei Chen') });
		desk.review();
		expect(desk.isChanged()).toBe(false);
		desk.choose(entryOf(desk, 'Wei Chen'), { isTicked: true });
		expect(desk.isChanged()).toBe(true);
	});

	it('lets nobody jump to another group', async () => {
		const { desk } = await opened({ [JAM]: jam('Ana', 'Bo Lind'), [ANA]: ana });
		const [one, bo] = [entryOf(desk, 'Ana'), entryOf(desk, 'Bo Lind')];
		expect([desk.firstKind(one), desk.firstKind(bo)]).toEqual(['unsure', 'new']);
		desk.choose(one, { identity: { kind: 'new' } });
		desk.choose(bo, { typed: { name: 'Ana Diaz', company: '', role: '', email: '' } });
		expect(shown(desk)).toEqual([['Ana', 'unsure', 'create'], ['Ana Diaz', 'known', 'update']]);
		expect([desk.firstKind(one), desk.firstKind(bo)]).toEqual(['unsure', 'new']);
	});

	it('of somebody whose edit makes them another of the list keeps their row', async () => {
		const { desk } = await opened({ [JAM]: jam('Kim Young <kim@x.example>', 'Kim Y') });
		const kim = entryOf(desk, 'Kim Y');
		desk.choose(kim, { typed: { name: 'Kim Young', company: '', role: '', email: '' } });
		desk.choose(kim, { promise: { text: 'Send it', day: '' } });
		expect(desk.review().people).toMatchObject([{ entry: kim, attendee: { emails: ['kim@x.example'] }, promise: { text: 'Send it' } }]);
		desk.choose(kim, { typed: null });
		expect(shown(desk).map(([name]) => name)).toEqual(['Kim Young', 'Kim Y']);
	});
});

describe('the contacts', () => {
	it('that come while the list is looked over are matched', async () => {
		const { desk, notes, reload } = await opened({ [JAM]: jam('Ana Diaz') });
		expect(shown(desk)).toEqual([['Ana Diaz', 'new', 'create']]);
		notes.texts.set(ANA, ana);
		await reload();
		expect(shown(desk)).toEqual([['Ana Diaz', 'known', 'update']]);
	});

	it('that go are not guessed at', async () => {
		const { desk, notes, reload } = await opened({ [JAM]: jam('Wei'), [ANA]: ana });
		desk.choose(entryOf(desk, 'Wei'), { identity: { kind: 'contact', path: ANA }, isTicked: true });
		expect(shown(desk)).toEqual([['Wei', 'new', 'update']]);
		notes.texts.delete(ANA);
		await reload();
		expect(shown(desk)).toEqual([['Wei', 'new', 'nothing']]);
	});

	it('are matched with the names of the user left out, once the settings say them', async () => {
		const { desk, screen } = await opened({ [JAM]: jam('Marta Vidal') });
		expect(shown(desk)).toEqual([['Marta Vidal', 'new', 'create']]);
		screen.settingsChanged({ ...defaultSettings, ownNames: ['Marta Vidal'] }, []);
		expect(shown(desk)).toEqual([['Marta Vidal', 'left-out', 'nothing']]);
	});
});

describe('the days to a follow-up', () => {
	it('are those of the last time, on this device', async () => {
		const device = memoryDeviceData();
		const { desk } = await opened({}, device);
		expect(desk.options().followUpDays).toBeNull();
		desk.setOptions({ followUpDays: 3 });
		expect((await opened({}, device)).desk.options().followUpDays).toBe(3);
		desk.setOptions({ followUpDays: null });
		expect((await opened({}, device)).desk.options().followUpDays).toBeNull();
	});

	it.each([0, -3, 2.5, 1000, '3', {}])('are none where something else was saved: %j', async (saved) => {
		expect((await opened({}, memoryDeviceData({ 'attendees-follow-up': saved }))).desk.options().followUpDays).toBeNull();
	});
});

describe('what is said once everybody was shown', () => {
	it('takes back in somebody who was left out', async () => {
		const { desk } = await opened({ [JAM]: jam('Acme Tickets <noreply@acme.example>') });
		expect(shown(desk)).toEqual([['Acme Tickets', 'left-out', 'nothing']]);
		desk.choose(entryOf(desk, 'Acme Tickets'), { isTakenIn: true });
		expect(shown(desk)).toEqual([['Acme Tickets', 'new', 'create']]);
	});

	it('of one who was two rows before can be taken back', async () => {
		const { desk } = await opened({ [JAM]: jam('Ana Diaz <ana@a.example>', 'A. Diaz <ana@b.example>') });
		desk.choose(entryOf(desk, 'Ana Diaz'), { ownTier: { key: 'A' } });
		const second = entryOf(desk, 'A. Diaz');
		desk.choose(second, { promise: { text: 'Send it', day: '' }, identity: { kind: 'new' }, job: 'update' });
		desk.choose(second, { typed: { name: 'Ana Diaz', company: '', role: '', email: 'ana@a.example' } });
		expect(desk.review().people).toMatchObject([{ tier: 'A', promise: { text: 'Send it' }, job: 'update', choice: { identity: { kind: 'new' } } }]);
		desk.choose(entryOf(desk, 'Ana Diaz'), { promise: { text: '', day: '' } });
		desk.choose(entryOf(desk, 'Ana Diaz'), { identity: null, job: 'keep' });
		expect(desk.review().people).toMatchObject([{ tier: 'A', promise: null, job: 'keep', choice: { identity: null } }]);
	});
});

/** What is said about the entry of this number (counted round). */
interface Saying {
	readonly at: number;
	readonly typed: { readonly name?: string; readonly company?: string; readonly email?: string } | null;
	readonly isTicked: boolean | null;
	/** The number of the contact whom the user says they are. */
	readonly contact: number | null;
	readonly apartFrom: readonly number[];
	readonly ownTier: PersonChoice['ownTier'];
	readonly isTakenIn: boolean;
}

type Typing = NonNullable<Saying['typed']>;

const arbitrarySaying = (typed: fc.Arbitrary<Typing>): fc.Arbitrary<Saying> =>
	fc.record({
		at: fc.nat(7),
		typed: fc.option(typed, { freq: 2 }),
		isTicked: fc.constantFrom(null, null, true, false),
		contact: fc.option(fc.nat(4), { freq: 1 }),
		apartFrom: fc.uniqueArray(fc.nat(4), { maxLength: 1 }),
		ownTier: fc.constantFrom(null, { key: 'A' }),
		isTakenIn: fc.boolean(),
	});
/** What others on the list or among the contacts may have, too. */
const typingAnything = fc.record({ name: fc.constantFrom('New Name', 'Wei Chen', 'Tamsin', ''), company: fc.constantFrom('Acme', 'Globex', ''), email: fc.constantFrom('new@x.example; more@x.example', 'ana@acme.example') }, { requiredKeys: [] });
/** What nobody else has: by it they are known again. */
const typingTheirOwn = fc.nat(9).chain((one) => fc.record({ name: fc.constant(`Nia ${'abcdefghij'.charAt(one).toUpperCase().repeat(4)}ross`), company: fc.constantFrom('Acme', 'Globex', ''), email: fc.constant(`nia${one}@own.example`) }, { requiredKeys: [] }));
const arbitraryOptions = fc.record({ isTouch: fc.boolean(), followUpDays: fc.option(fc.integer({ min: 1, max: 9 })), tier: fc.constantFrom(null, 'B') });

/** What was said, in turn, with the number of the entry on the list: something that is said of a row takes back what was said of its other entries before. */
type Said = ReadonlyArray<readonly [number, Partial<PersonChoice>]>;

const entriesOn = (desk: EventDesk): readonly Attendee[] => desk.sources().flatMap(({ list: { attendees } }) => attendees);

/** `isOwn`: nobody is renamed who stands there twice, since a second entry that cannot become a link still has the old name next time; and nobody gets a name that was given to somebody else, by which both would be one. */
function say({ desk, screen }: Open, sayings: readonly Saying[], isOwn = false): Said {
	const contacts = screen.known.contacts();
	const said: Array<readonly [number, Partial<PersonChoice>]> = [];
	for (const { at, typed, apartFrom, contact, ...rest } of sayings) {
		const { people } = desk.review();
		const person = people[at % Math.max(1, people.length)];
		if (person === undefined) continue;
		const path = contact === null ? undefined : contacts[contact]?.path;
		const identity = path === undefined ? null : ({ kind: 'contact', path } as const);
		const shown = detailsToType(person.attendee);
		const isOthers = [...said].some(([index, { typed: before }]) => index !== entriesOn(desk).indexOf(person.entry) && before?.name === typed?.name);
		const keepsName = isOwn && (person.entries.length > 1 || isOthers);
		const change = { ...rest, identity, apartFrom: apartFrom.flatMap((index) => contacts[index]?.path ?? []), typed: typed === null ? null : withMore(shown, keepsName ? { ...typed, name: shown.name } : typed) };
		desk.choose(person.entry, change);
		said.push([entriesOn(desk).indexOf(person.entry), change]);
	}
	return said;
}

/** An address more; those that are there stay, since they tell next time who it was. */
function withMore(details: TypedDetails, typed: Partial<TypedDetails>): TypedDetails {
	return { ...details, ...typed, email: `${details.email} ${typed.email ?? ''}` };
}

/** The same once more; but whose name alone does not tell who they are is let be. */
function sayAgain(desk: EventDesk, said: Said): void {
	for (const [index, change] of said) {
		const entry = entriesOn(desk)[index];
		desk.review();
		if (entry !== undefined) desk.choose(entry, change);
	}
	for (const { match, entries, apartFrom } of desk.review().people) {
		if (match.kind === 'unsure' && apartFrom.length > 0) for (const entry of entries) desk.choose(entry, { isTicked: false, apartFrom: [] });
	}
}

async function create({ screen, notes, desk }: Open): ReturnType<typeof createContacts> {
	const eventNotes = desk.sources().flatMap(({ note }) => note ?? []);
	return createContacts(notes, desk.review(), { settings: screen.settings(), today: screen.today(), contacts: screen.known.contacts(), eventNotes, linkTarget: (link) => desk.linkTarget(link), linkText: shortestLinkText });
}

describe('creating after anything was said', () => {
	it('somebody who was new on the word of the user is known by the link the next time', async () => {
		const first = await opened({ [JAM]: jam('Ana Diaz <ana@home.example>'), [ANA]: ana });
		first.desk.choose(entryOf(first.desk, 'Ana Diaz'), { identity: { kind: 'new' }, isTicked: true, apartFrom: [ANA] });
		expect(await create(first)).toMatchObject({ created: ['Contacts/Ana Diaz (Jam).md'] });
		const second = await opened(Object.fromEntries(first.notes.texts));
		expect(second.desk.review().people).toMatchObject([{ match: { kind: 'known', reason: { kind: 'link' } }, toDo: { kind: 'update', contact: { path: 'Contacts/Ana Diaz (Jam).md' } } }]);
		expect(await create(second)).toMatchObject({ created: [], changed: [] });
	});

	it('an address alone is of whom it is written with elsewhere on the list, also once these are links', async () => {
		const event = '## Attendees\n- wei.chen@y.example\n- Wei Chen, Acme\n- Ana Diaz: wants the article\n- Ana Diaz <wei.chen@y.example>\n';
		const first = await opened({ [JAM]: event });
		expect(await create(first)).toMatchObject({ created: ['Contacts/Ana Diaz.md', 'Contacts/Wei Chen.md'] });
		const second = await opened(Object.fromEntries(first.notes.texts));
		expect(second.desk.review().people).toMatchObject([{ attendee: { name: 'Ana Diaz' }, match: { sources: [0, 2, 3] } }, { attendee: { name: 'Wei Chen', emails: [] } }]);
		expect(await create(second)).toMatchObject({ created: [], changed: [] });
	});

	it('is done or refused as a whole, and undone in one go', async () => {
		await fc.assert(
			fc.asyncProperty(arbitraryEventNote, arbitraryContacts, fc.array(arbitrarySaying(typingAnything), { maxLength: 4 }), arbitraryOptions, async (event, contacts, sayings, options) => {
				const open = await opened({ ...contacts, [JAM]: event });
				say(open, sayings);
				open.desk.setOptions({ ...options, isTouch: options.isTouch && event.includes('date: 2026') });
				const outcome = await create(open);
				if (outcome.kind === 'done') {
					expect(outcome.failed).toEqual([]);
					expect(await undo(open.notes, outcome.undo)).toMatchObject({ declined: [] });
				}
				expect(Object.fromEntries(open.notes.texts)).toEqual({ ...contacts, [JAM]: event });
			}),
			{ numRuns: Math.ceil(GENERATED_NOTES / 10) },
		);
	});

	it('and saying it again changes no byte', async () => {
		await fc.assert(
			fc.asyncProperty(arbitraryEventNote, arbitraryContacts, fc.array(arbitrarySaying(typingTheirOwn), { maxLength: 4 }), arbitraryOptions, async (event, contacts, sayings, options) => {
				const first = await opened({ ...contacts, [JAM]: event });
				const said = say(first, sayings, true);
				const wishes: Partial<EventOptions> = { ...options, isTouch: options.isTouch && event.includes('date: 2026') };
				first.desk.setOptions(wishes);
				if ((await create(first)).kind === 'refused') return;
				const before = Object.fromEntries(first.notes.texts);
				const second = await opened(before);
				sayAgain(second.desk, said);
				second.desk.setOptions(wishes);
				expect(await create(second)).toMatchObject({ kind: 'done', created: [], changed: [] });
				expect(Object.fromEntries(second.notes.texts)).toEqual(before);
			}),
			{ numRuns: Math.ceil(GENERATED_NOTES / 10) },
		);
	});
});
