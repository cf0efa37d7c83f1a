import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attendee } from '../../src/core/attendee.ts';
import type { Contact } from '../../src/core/contact.ts';
import { detailsToType, noChoice, type PersonChoice, type TypedDetails } from '../../src/core/event-choice.ts';
import { linkTargetIn } from '../../src/core/event-link-text.ts';
import { planEvent, type PlannedPerson } from '../../src/core/event-plan.ts';
import { entriesToTick, matchList, reviewEvent, type Choices, type EventOptions, type ReviewedEvent, type ReviewedPerson } from '../../src/core/event-review.ts';
import { indexContacts, matchAttendees, noMatchOptions } from '../../src/core/matching.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { readEventNote } from '../../src/notes/event-note.ts';
import { readFrontmatter } from '../../src/notes/properties/frontmatter.ts';
import { arbitraryContacts, arbitraryEventNote } from '../support/arbitrary-event.ts';
import { attendee } from '../support/attendee.ts';
import { contact } from '../support/contact.ts';
import { day } from '../support/day.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const today = day('2026-11-22');
const jam: EventOptions = { event: { name: 'Jam', path: null, day: day('2026-11-18') }, folder: null, tags: [], tier: null, isTouch: false, followUpDays: null };

interface Reviewing {
	readonly list: readonly Attendee[];
	readonly contacts: readonly Contact[];
	readonly choices: Choices;
	readonly options?: Partial<EventOptions>;
	/** Contacts that went after the list was matched. */
	readonly gone?: readonly string[];
}

function review({ list, contacts, choices, options = {}, gone = [] }: Reviewing): ReviewedEvent {
	const paths = contacts.map(({ path }) => path);
	const matched = matchList(list, choices, { index: indexContacts(contacts), linkTarget: (link) => linkTargetIn(link, paths), settings: defaultSettings });
	const there = contacts.filter(({ path }) => !gone.includes(path));
	return reviewEvent(matched, choices, { ...jam, ...options }, { settings: defaultSettings, today, contact: (path) => there.find((one) => one.path === path) ?? null });
}

const noted = (name: string, properties: Readonly<Record<string, unknown>> = {}): Contact => contact(properties, { path: `Contacts/${name}.md` });
const pathOf = (name: string): string => `Contacts/${name}.md`;
const choosing = (...said: ReadonlyArray<readonly [Attendee, Partial<PersonChoice>]>): Choices => new Map(said.map(([entry, change]) => [entry, { ...noChoice, ...change }]));
const typing = (entry: Attendee, change: Partial<TypedDetails>): readonly [Attendee, Partial<PersonChoice>] => [entry, { typed: { ...detailsToType(entry), ...change } }];
const only = ({ people }: ReviewedEvent): ReviewedPerson => {
	const [person] = people;
	if (person === undefined || people.length > 1) throw new Error(`${people.length} people, and not one`);
	return person;
};
const statusOf = ({ people }: ReviewedEvent): ReadonlyArray<readonly [string | null, string, string]> => people.map(({ attendee: { name }, match, toDo }) => [name, match.kind, toDo.kind]);

const wei = attendee({ name: 'Wei Cheng' });
const ana = attendee({ name: 'Ana Diaz', link: 'Ana Diaz' });

describe('a list of which nothing was said', () => {
	it('is planned as the command line plans it', () => {
		const people = [wei, attendee({ name: 'Ana Diaz' }), attendee({ name: 'Ana' }), attendee({ name: 'Bo Lind', answer: 'declined' })];
		expect(statusOf(review({ list: people, contacts: [noted('Ana Diaz')], choices: new Map() }))).toEqual([['Wei Cheng', 'new', 'create'], ['Ana Diaz', 'known', 'update'], ['Ana', 'unsure', 'nothing'], ['Bo Lind', 'left-out', 'nothing']]);
	});
});

describe('what holds for all', () => {
	it('is a touch only of an event that has taken place', () => {
		const touchOn = (text: string | null): unknown => review({ list: [ana], contacts: [noted('Ana Diaz')], choices: new Map(), options: { isTouch: true, event: { ...jam.event, day: text === null ? null : day(text) } } }).touch;
		expect([touchOn('2026-11-18'), touchOn('2026-11-22')]).toEqual([{ channel: 'meeting' }, { channel: 'meeting' }]);
		expect([touchOn('2026-11-23'), touchOn('2027-01-01'), touchOn(null)]).toEqual([null, null, null]);
	});

	it('is the folder of the settings, unless another is said', () => {
		const folderFor = (folder: string | null): string => review({ list: [wei], contacts: [], choices: new Map(), options: { folder } }).folder;
		expect([folderFor(null), folderFor('People'), folderFor('')]).toEqual(['Contacts', 'People', '']);
	});

	it('is a tier, unless somebody has one of their own, or none', () => {
		const tierFor = (choice: Partial<PersonChoice>): string | null => only(review({ list: [wei], contacts: [], choices: choosing([wei, choice]), options: { tier: 'C' } })).tier;
		expect([tierFor({}), tierFor({ ownTier: { key: 'A' } }), tierFor({ ownTier: { key: null } })]).toEqual(['C', 'A', null]);
	});
});

describe('a box', () => {
	it('that is not ticked does nothing about somebody', () => {
		const list = [wei, ana];
		expect(statusOf(review({ list, contacts: [noted('Ana Diaz')], choices: choosing([wei, { isTicked: false }], [ana, { isTicked: false }]) }))).toEqual([['Wei Cheng', 'new', 'nothing'], ['Ana Diaz', 'known', 'nothing']]);
	});

	it('ticked by hand also changes the note of somebody who died', () => {
		const contacts = [noted('Ana Diaz', { died: '2026-01-01' })];
		expect(only(review({ list: [ana], contacts, choices: new Map() })).toDo.kind).toBe('nothing');
		expect(only(review({ list: [ana], contacts, choices: choosing([ana, { isTicked: true }]) })).toDo.kind).toBe('update');
	});

	it('for all ticks nobody who died, and unticks everybody', () => {
		const died = attendee({ name: 'Bo Lind' });
		const { people } = review({ list: [ana, died], contacts: [noted('Ana Diaz'), noted('Bo Lind', { died: '2026-01-01' })], choices: new Map() });
		expect(people.map(({ match }) => match.kind)).toEqual(['known', 'known']);
		expect(entriesToTick(people, true)).toEqual([ana]);
		expect(entriesToTick(people, false)).toEqual([ana, died]);
	});

	it('ticked does nothing about somebody of whom nobody knows who they are, or who is left out', () => {
		const [one, absent] = [attendee({ name: 'Ana' }), attendee({ name: 'Bo Lind', answer: 'declined' })];
		const choices = choosing([one, { isTicked: true }], [absent, { isTicked: true, identity: { kind: 'new' } }]);
		expect(statusOf(review({ list: [one, absent], contacts: [noted('Ana Diaz')], choices }))).toEqual([['Ana', 'unsure', 'nothing'], ['Bo Lind', 'left-out', 'nothing']]);
	});
});

describe('who somebody is, on the word of the user', () => {
	const contacts = [noted('Wei Chen'), noted('Bo Lindqvist')];

	it('is a contact, also one that nobody thought of', () => {
		for (const name of ['Wei Chen', 'Bo Lindqvist']) {
			expect(only(review({ list: [wei], contacts, choices: choosing([wei, { identity: { kind: 'contact', path: pathOf(name) }, isTicked: true }]) })).toDo).toMatchObject({ kind: 'update', contact: { path: pathOf(name) } });
		}
	});

	it('is somebody new', () => {
		expect(only(review({ list: [wei], contacts, choices: choosing([wei, { identity: { kind: 'new' } }]) })).toDo.kind).toBe('create');
		expect(only(review({ list: [ana], contacts: [noted('Ana Diaz')], choices: choosing([ana, { identity: { kind: 'new' } }]) })).toDo.kind).toBe('create');
	});

	it('is nobody to note down', () => {
		expect(only(review({ list: [wei], contacts, choices: choosing([wei, { identity: { kind: 'new' }, isTicked: false }]) })).toDo.kind).toBe('nothing');
	});

	it.each([['new', wei], ['known', attendee({ name: 'Wei Chen' })], ['unsure', attendee({ name: 'Wei' })]])('is not guessed once the note of the contact who was chosen is gone: %s', (_, one) => {
		const bo = pathOf('Bo Lindqvist');
		const person = only(review({ list: [one], contacts, choices: choosing([one, { identity: { kind: 'contact', path: bo }, isTicked: true }]), gone: [bo] }));
		expect(person).toMatchObject({ toDo: { kind: 'nothing' }, wrong: ['The contact that was chosen is not there any more.'] });
	});
});

describe('people told apart', () => {
	it('are not that contact, however alike, and it is noted', () => {
		const people = [attendee({ name: 'Wei Chen' }), wei, attendee({ name: 'Wei' }), attendee({ name: 'W. C.', link: 'Wei Chen' }), attendee({ name: 'Somebody', emails: ['wei@acme.example'] })];
		for (const one of people) {
			const person = only(review({ list: [one], contacts: [noted('Wei Chen', { email: 'wei@acme.example' })], choices: choosing([one, { apartFrom: [pathOf('Wei Chen')] }]) }));
			// Of one word, nobody is created unasked.
			expect(person).toMatchObject({ match: { kind: 'new' }, toDo: { kind: one.name === 'Wei' ? 'nothing' : 'create' }, apartFrom: [{ path: pathOf('Wei Chen') }] });
		}
	});

	it('are the other one where two fit', () => {
		const contacts = [noted('Wei Chen'), noted('Wei Chen (Globex)', { name: 'Wei Chen' })];
		const one = attendee({ name: 'Wei Chen' });
		expect(only(review({ list: [one], contacts, choices: choosing([one, { apartFrom: [pathOf('Wei Chen')] }]) }))).toMatchObject({ match: { kind: 'known' }, toDo: { kind: 'update', contact: { path: pathOf('Wei Chen (Globex)') } } });
	});

	it('from a note that is gone are told apart from nobody', () => {
		const gone = [pathOf('Wei Chen')];
		expect(only(review({ list: [wei], contacts: [noted('Wei Chen')], choices: choosing([wei, { apartFrom: gone }]), gone })).apartFrom).toEqual([]);
	});
});

describe('details that are typed', () => {
	it('make somebody new a contact who is known', () => {
		expect(only(review({ list: [wei], contacts: [noted('Bo Lindqvist')], choices: choosing(typing(wei, { name: 'Bo Lindqvist' })) }))).toMatchObject({ match: { kind: 'known' }, toDo: { kind: 'update', contact: { path: pathOf('Bo Lindqvist') } } });
	});

	it('make somebody unsure new', () => {
		expect(only(review({ list: [wei], contacts: [noted('Wei Chen')], choices: choosing(typing(wei, { name: 'Cheng Weimin' })) })).toDo.kind).toBe('create');
	});

	it('count for all entries of somebody who stands there twice', () => {
		const again = attendee({ name: 'Wei Cheng', emails: ['wei@acme.example'], remark: 'left early' });
		const list = [wei, attendee({ name: 'Kim Young' }), again];
		const { people } = review({ list, contacts: [], choices: choosing(typing({ ...wei, emails: again.emails }, {}), [wei, { typed: { name: 'Vera Cheng', company: '', role: '', email: 'vera@acme.example' } }]) });
		expect(people.map(({ attendee: { name, emails, remark }, entries }) => [name, emails, remark, entries.length])).toEqual([['Vera Cheng', ['vera@acme.example'], 'left early', 2], ['Kim Young', [], null, 1]]);
	});

	it('of two people that make them one are one, who is still known by what was typed', () => {
		const kim = attendee({ name: 'Kim Y' });
		const list = [attendee({ name: 'Kim Young', emails: ['kim@x.example'] }), kim];
		const choices = choosing([kim, { ...typing(kim, { name: 'Kim Young' })[1], promise: { text: 'Send it', day: '' } }]);
		const person = only(review({ list, contacts: [], choices }));
		expect(person).toMatchObject({ attendee: { name: 'Kim Young', emails: ['kim@x.example'] }, promise: { text: 'Send it', due: null } });
		expect(person.entries).toEqual(list);
		expect(person.entry).toBe(kim);
	});

	it('of two people that make them one keep what both were told apart from', () => {
		const [kim, other] = [attendee({ name: 'Kim Y' }), attendee({ name: 'Kim Young' })];
		const contacts = [noted('Kim Yang'), noted('Kima Young')];
		const choices = choosing([other, { apartFrom: [pathOf('Kim Yang')] }], [kim, { ...typing(kim, { name: 'Kim Young' })[1], apartFrom: [pathOf('Kima Young')] }]);
		expect(only(review({ list: [kim, other], contacts, choices })).apartFrom.map(({ name }) => name).sort()).toEqual(['Kim Yang', 'Kima Young']);
	});

	it('of two people that make them one keep all that was said of either', () => {
		const [a, b] = [attendee({ name: 'Ana Diaz', emails: ['ana@a.example'] }), attendee({ name: 'A. Diaz', emails: ['ana@b.example'] })];
		const retyped = typing(b, { name: 'Ana Diaz', email: 'ana@a.example' })[1];
		const joined = (first: Partial<PersonChoice>, second: Partial<PersonChoice>): PersonChoice => only(review({ list: [a, b], contacts: [], choices: choosing([a, first], [b, { ...retyped, ...second }]) })).choice;
		const identity = { kind: 'new' } as const;
		const promise = { text: 'Send it', day: 'fri' };
		expect(joined({ ownTier: { key: 'A' } }, { promise, identity, isTicked: true, job: 'update', isTakenIn: true })).toMatchObject({ ownTier: { key: 'A' }, promise, identity, isTicked: true, job: 'update', isTakenIn: true, typed: { name: 'Ana Diaz' } });
		expect(joined({ isTicked: false, ownTier: { key: null }, promise: { text: 'Call', day: '' } }, { isTicked: true, ownTier: { key: 'B' }, promise })).toMatchObject({ isTicked: false, ownTier: { key: null }, promise: { text: 'Call', day: '' } });
		expect(only(review({ list: [a, b], contacts: [], choices: choosing([a, { ownTier: { key: 'A' } }], [b, { ...retyped, promise }]) }))).toMatchObject({ tier: 'A', promise: { text: 'Send it' } });
	});

	it('that part two of one name make two of them', () => {
		const list = [attendee({ name: 'Sam Rivera', company: 'Acme' }), attendee({ name: 'Sam Rivera', company: 'Globex' })];
		const [first] = list;
		expect(statusOf(review({ list, contacts: [], choices: new Map() }))).toEqual([['Sam Rivera', 'new', 'create'], ['Sam Rivera', 'unsure', 'nothing']]);
		expect(statusOf(review({ list, contacts: [], choices: first === undefined ? new Map() : choosing(typing(first, { name: 'Samuel Riverside' })) }))).toEqual([['Samuel Riverside', 'new', 'create'], ['Sam Rivera', 'new', 'create']]);
	});

	it('that are typed as they were join nobody who stood apart', () => {
		const list = [attendee({ name: 'Tom', isGuessedName: true, emails: ['tom@x.example'] }), attendee({ name: 'Ross Tomson', company: 'Globex' }), attendee({ name: 'Ross Tomson', company: 'Acme', emails: ['tom@x.example'] })];
		const before = review({ list, contacts: [], choices: new Map() });
		expect(before.people.map(({ entries }) => entries.length)).toEqual([2, 1]);
		for (const { entry, attendee: one } of before.people) expect(statusOf(review({ list, contacts: [], choices: choosing([entry, { typed: detailsToType(one) }]) }))).toEqual(statusOf(before));
	});

	it('of which neither a name nor an address is left can still be mended', () => {
		const person = only(review({ list: [wei], contacts: [], choices: choosing(typing(wei, { name: '' })) }));
		expect(person).toMatchObject({ match: { kind: 'new' }, attendee: { name: 'Wei Cheng' }, wrong: ['A name or an e-mail address is needed.'] });
	});

	it('can be those of somebody who was taken back in', () => {
		const absent = attendee({ name: 'Bo', answer: 'declined' });
		const choices = choosing([absent, { isTakenIn: true, ...typing(absent, { name: 'Bo Lindqvist', email: 'bo@x.example' })[1] }]);
		expect(only(review({ list: [absent], contacts: [], choices }))).toMatchObject({ match: { kind: 'new' }, attendee: { name: 'Bo Lindqvist', emails: ['bo@x.example'] }, toDo: { kind: 'create' } });
	});
});

interface Said {
	readonly list: readonly Attendee[];
	readonly contacts: readonly Contact[];
	readonly choices: Choices;
}

const arbitraryTyped: fc.Arbitrary<Partial<TypedDetails>> = fc.record(
	{ name: fc.constantFrom('Ana Diaz', 'Wei Chen', 'Wei Cheng', 'Jon Smith', 'Tamsin', '', 'New Name'), company: fc.constantFrom('Acme', 'Globex', ''), role: fc.constantFrom('CTO', ''), email: fc.constantFrom('', 'ana@acme.example', 'new@x.example; bo@x.example', 'nonsense') },
	{ requiredKeys: [] },
);

/** An event's list, the contacts there are, and anything said about any entry. */
const arbitrarySaid: fc.Arbitrary<Said> = fc.tuple(arbitraryEventNote, arbitraryContacts).chain(([text, notes]) => {
	const list = readEventNote({ path: 'Events/Jam.md', text }, null).attendees;
	const contacts = Object.entries(notes).flatMap(([path, note]) => {
		const frontmatter = readFrontmatter(note);
		return path.startsWith('Contacts/') && frontmatter.kind === 'properties' ? [contact(frontmatter.properties, { path })] : [];
	});
	const path = fc.constantFrom(...contacts.map((one) => one.path), 'Contacts/Gone.md');
	const arbitraryChoice = fc.record({
		isTicked: fc.constantFrom(null, true, false),
		typed: fc.option(arbitraryTyped, { freq: 2 }),
		identity: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constant({ kind: 'new' } as const) }, { weight: 2, arbitrary: path.map((one) => ({ kind: 'contact', path: one }) as const) }),
		apartFrom: fc.uniqueArray(path, { maxLength: 2 }),
		ownTier: fc.option(fc.record({ key: fc.constantFrom('A', null) })),
		promise: fc.constantFrom(noChoice.promise, { text: 'Send it', day: 'fri' }),
		job: fc.constantFrom('keep' as const, 'update' as const),
		isTakenIn: fc.boolean(),
	});
	return fc.array(fc.option(arbitraryChoice), { minLength: list.length, maxLength: list.length }).map((all) => ({
		list,
		contacts,
		choices: new Map(list.flatMap((entry, at): ReadonlyArray<readonly [Attendee, PersonChoice]> => {
			const choice = all[at] ?? null;
			return choice === null ? [] : [[entry, { ...choice, typed: choice.typed === null ? null : { ...detailsToType(entry), ...choice.typed } }]];
		})),
	}));
});

const planned = ({ match, entries, attendee: one, toDo, tier, promise, job, apartFrom, folder }: PlannedPerson): PlannedPerson => ({ match, entries, attendee: one, toDo, tier, promise, job, apartFrom, folder });
const numRuns = Math.ceil(GENERATED_NOTES / 10);

describe('whoever is on the list', () => {
	it('with nothing said about anybody, the plan is that of the command line', () => {
		fc.assert(
			fc.property(arbitrarySaid, ({ list, contacts }) => {
				const paths = contacts.map(({ path }) => path);
				const matches = matchAttendees(list, indexContacts(contacts), { ...noMatchOptions, linkTarget: (link) => linkTargetIn(link, paths) });
				const plan = planEvent(matches, { event: jam.event, attendees: list, tier: null }, defaultSettings);
				const { people, ...rest } = review({ list, contacts, choices: new Map() });
				expect({ ...rest, people: people.map(planned) }).toEqual(plan);
			}),
			{ numRuns },
		);
	});

	it('typing what the fields show already changes nothing', () => {
		fc.assert(
			fc.property(arbitrarySaid, ({ list, contacts }) => {
				const before = review({ list, contacts, choices: new Map() });
				for (const { entry, attendee: one } of before.people) {
					const after = review({ list, contacts, choices: choosing([entry, { typed: detailsToType(one) }]) });
					expect(statusOf(after)).toEqual(statusOf(before));
					expect(after.people.map(({ attendee: is, entries }) => [is, entries])).toEqual(before.people.map(({ attendee: was, entries }) => [was, entries]));
				}
			}),
			{ numRuns },
		);
	});

	it('each entry is one person’s, and nobody is made of none, whatever is said', () => {
		fc.assert(
			fc.property(arbitrarySaid, (said) => {
				const { people } = review(said);
				const entries = people.flatMap((person) => person.entries);
				expect(new Set(entries).size).toBe(entries.length);
				for (const { entries: own, entry } of people) expect(own).toContain(entry);
				expect(new Set(entries)).toEqual(new Set(said.list));
			}),
			{ numRuns },
		);
	});

	it('nothing is done about anybody unsure or left out without a word of the user', () => {
		fc.assert(
			fc.property(arbitrarySaid, (said) => {
				for (const { match, toDo, choice } of review(said).people) {
					if (toDo.kind === 'nothing') continue;
					expect(match.kind).not.toBe('left-out');
					if (match.kind === 'unsure') expect(choice.identity).not.toBeNull();
				}
			}),
			{ numRuns },
		);
	});

	it('nobody is matched with a contact from whom they were told apart', () => {
		fc.assert(
			fc.property(arbitrarySaid, (said) => {
				for (const { match, entries } of review(said).people) {
					const apart = entries.flatMap((entry) => said.choices.get(entry)?.apartFrom ?? []);
					const fitting = match.kind === 'known' ? [match.contact] : match.kind === 'unsure' ? match.candidates : [];
					for (const { path } of fitting) expect(apart).not.toContain(path);
				}
			}),
			{ numRuns },
		);
	});

	it('the order in which it was said changes nothing', () => {
		fc.assert(
			fc.property(arbitrarySaid.chain((said) => fc.tuple(fc.constant(said), fc.shuffledSubarray([...said.choices], { minLength: said.choices.size }))), ([said, shuffled]) => {
				expect(review({ ...said, choices: new Map(shuffled) })).toEqual(review(said));
			}),
			{ numRuns },
		);
	});
});
