import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attendee } from '../../src/core/attendee.ts';
import type { Contact } from '../../src/core/contact.ts';
import { matchReason } from '../../src/words/matching.ts';
import { indexContacts, matchAttendees, noMatchOptions, unreadableNotes, type Match, type MatchOptions } from '../../src/core/matching.ts';
import { attendee } from '../support/attendee.ts';
import { contact } from '../support/contact.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

type Properties = Readonly<Record<string, unknown>>;

/** A contact whose note is called like this, in the folder of contacts. */
function noted(name: string, properties: Properties = {}): Contact {
	return contact(properties, { path: `Contacts/${name}.md` });
}

function matchAll(attendees: readonly Attendee[], contacts: readonly Contact[], options: Partial<MatchOptions> = {}): readonly Match[] {
	return matchAttendees(attendees, indexContacts(contacts), { ...noMatchOptions, ...options });
}

function matchOne(known: Partial<Attendee>, contacts: readonly Contact[], options: Partial<MatchOptions> = {}): Match {
	const [match] = matchAll([attendee(known)], contacts, options);
	if (match === undefined) throw new Error('everybody on a list is matched');
	return match;
}

const pathOf = (match: Match | undefined): string | null => (match?.kind === 'known' ? match.contact.path : null);
const candidatesOf = (match: Match): readonly string[] => (match.kind === 'unsure' ? match.candidates.map(({ path }) => path) : []);

describe('people who must not be taken for one another', () => {
	it.each<readonly [string, Partial<Attendee>, string, Properties]>([
		['Wei Chen and Wei Cheng', { name: 'Wei Cheng' }, 'Wei Chen', {}],
		['Wei Chen and Wei Cheng in one company', { name: 'Wei Cheng', company: 'Acme' }, 'Wei Chen', { company: 'Acme' }],
		['Jon and John Smith with different addresses', { name: 'Jon Smith', emails: ['jon@acme.example'] }, 'John Smith', { email: 'john@acme.example' }],
		['John and Joan Smith with one phone', { name: 'Joan Smith', phones: ['+44 20 7946 0000'] }, 'John Smith', { phone: '020 7946 0000' }],
		['father and son with one phone', { name: 'John Smith Jr.', phones: ['+44 20 7946 0000'] }, 'John Smith', { phone: '+44 20 7946 0000' }],
		['father and son by name', { name: 'John Smith, Jr.' }, 'John Smith Sr', {}],
		['a junior and somebody of that name', { name: 'John Smith Jr' }, 'John Smith', {}],
		['Daniel and Daniela Martin with the address of a family', { name: 'Daniela Martin', emails: ['martin@home.example'] }, 'Daniel Martin', { email: 'martin@home.example' }],
		['Mario and Maria Rossi', { name: 'Maria Rossi' }, 'Mario Rossi', {}],
		['a couple with one address', { name: 'Ana Smith', emails: ['smiths@home.example'] }, 'Bo Smith', { email: 'smiths@home.example' }],
		['two of one name with different addresses', { name: 'Sam Rivera', emails: ['sam@globex.example'] }, 'Sam Rivera', { email: 'sam@acme.example' }],
		['two of one name in different companies', { name: 'Sam Rivera', company: 'Globex' }, 'Sam Rivera', { company: 'Acme' }],
		['two of one name with different profiles', { name: 'Sam Rivera', profiles: ['https://www.linkedin.com/in/sam-2'] }, 'Sam Rivera', { linkedin: 'https://linkedin.com/in/sam-1' }],
		['two who share a first name', { name: 'Elena' }, 'Elena Torrecilla', {}],
		['two of one first name', { name: 'Elena' }, 'Elena', {}],
		['two who share a surname', { name: 'Kuyperhof' }, 'Bram Kuyperhof', {}],
		['an initial that may be anybody', { name: 'S. Rivera' }, 'Sam Rivera', {}],
		['an initial with the phone of a family', { name: 'J. Smith', phones: ['600 000 000'] }, 'John Smith', { phone: '600000000' }],
		['somebody with a surname more', { name: 'Ana Diaz' }, 'Ana Diaz Lopez', {}],
		['a short form of a name', { name: 'Bob Jones' }, 'Robert Jones', {}],
		['kana that differ in a mark', { name: '山田 ハタ' }, '山田 ハダ', {}],
		['a name guessed from an address', { name: 'Ana Diaz', isGuessedName: true, emails: ['ana.diaz@globex.example'] }, 'Ana Diaz', {}],
		['colleagues with the page of their company', { name: 'Ana Diaz', profiles: ['https://acme.example/'] }, 'Bo Lindqvist', { website: 'https://acme.example' }],
	])('%s', (_, known, name, properties) => {
		const match = matchOne(known, [noted(name, properties)]);
		expect(match.kind).not.toBe('known');
	});
});

describe('people who must be known again', () => {
	it.each<readonly [string, Partial<Attendee>, string, Properties]>([
		['by the whole name', { name: 'Ana Diaz' }, 'Ana Diaz', {}],
		['without accents', { name: 'Ana Diaz' }, 'Ana Díaz', {}],
		['in capitals', { name: 'ANA DIAZ' }, 'Ana Diaz', {}],
		['with the surname first', { name: 'Díaz Ana' }, 'Ana Diaz', {}],
		['with a form of address', { name: 'Dr. Ana Diaz' }, 'Ana Diaz', {}],
		['with credentials in the note', { name: 'Priya Sharma' }, 'Priya Sharma, MBA', {}],
		['with credentials on the list', { name: 'Priya Sharma PMP®' }, 'Priya Sharma', {}],
		['with an emoji', { name: 'Party Pat 🎉' }, 'Party Pat', {}],
		['by an alias of two words', { name: 'Anita Diaz' }, 'Ana Diaz', { aliases: ['Anita Diaz'] }],
		['by the name of the note where it has another', { name: 'Bo Lindqvist' }, 'Bo Lindqvist', { name: 'Bosse Lindqvist' }],
		['by the same address in other capitals', { name: 'Ana Diaz', emails: ['ana@acme.example'] }, 'Ana Diaz', { email: 'Ana@Acme.example' }],
		['by an address alone', { emails: ['ana@acme.example'] }, 'Ana Diaz', { email: ['x@y.example', 'ana@acme.example'] }],
		['by the same address, from which another name was guessed', { name: 'Reception Desk', isGuessedName: true, emails: ['reception.desk@acme.example'] }, 'Ana Diaz', { email: 'reception.desk@acme.example' }],
		['by the same address with a short form of the name', { name: 'Bob Jones', emails: ['bob@acme.example'] }, 'Robert Jones', { email: 'bob@acme.example' }],
		['by the same address with initials', { name: 'S. Prokopczuk', emails: ['silvia@trastero.example'] }, 'Silvia Prokopczuk', { email: 'silvia@trastero.example' }],
		['by the same address in a new company', { name: 'Ana Diaz', emails: ['ana@home.example'], company: 'Globex' }, 'Ana Diaz', { email: 'ana@home.example', company: 'Acme' }],
		['by the same profile under another address of it', { name: 'Ana Diaz', profiles: ['http://es.linkedin.com/in/Ana-Diaz/?trk=x'] }, 'Ana Diaz', { linkedin: 'https://www.linkedin.com/in/ana-diaz' }],
		['by the same phone with a country code', { name: 'Ana Diaz', phones: ['+34 600 000 000'] }, 'Ana Diaz', { phone: '600000000' }],
		['by the first name with the same address', { name: 'Ana', emails: ['ana@acme.example'] }, 'Ana Diaz', { email: 'ana@acme.example' }],
		['by a surname spelt without its dots and the same address', { name: 'Jan Mueller', emails: ['jm@acme.example'] }, 'Jan Müller', { email: 'jm@acme.example' }],
		['by a name without blanks', { name: '李小龙' }, '李小龙', {}],
		['by a name in another script', { name: 'иван Смирнов' }, 'Иван Смирнов', {}],
		['with one of two companies the same', { name: 'Ana Diaz', company: 'Acme Spain S.L.' }, 'Ana Diaz', { company: ['Globex', 'Acme'] }],
		['with a particle', { name: 'DE LA CRUZ María' }, 'María de la Cruz', {}],
	])('%s', (_, known, name, properties) => {
		const match = matchOne(known, [noted('Somebody Else'), noted(name, properties), noted('Third Person')]);
		expect(pathOf(match)).toBe(`Contacts/${name}.md`);
	});

	it.each([{ archived: '2026-01-01' }, { died: true }, { paused: true }])('whatever has become of them: %j', (properties) => {
		expect(pathOf(matchOne({ name: 'Ana Diaz' }, [noted('Ana Diaz', properties)]))).toBe('Contacts/Ana Diaz.md');
	});
});

it('nobody whom no contact resembles is new', () => {
	expect(matchOne({ name: 'Tamsin' }, [noted('Ana Diaz')]).kind).toBe('new');
	expect(matchOne({ name: 'Irene Olmedilla', emails: ['irene@olmedilla.example'] }, [noted('Ana Diaz', { email: 'ana@acme.example' })]).kind).toBe('new');
});

describe('links', () => {
	it('one that leads to a contact is that contact, whatever it shows', () => {
		expect(pathOf(matchOne({ name: 'A.', link: 'Contacts/Ana Diaz' }, [noted('Ana Diaz')]))).toBe('Contacts/Ana Diaz.md');
		expect(pathOf(matchOne({ name: 'A.', link: 'ana diaz#Touches' }, [noted('Ana Diaz')]))).toBe('Contacts/Ana Diaz.md');
	});

	it('one that fits two contacts decides nothing', () => {
		const contacts = [contact({}, { path: 'Contacts/Old/Sam Rivera.md' }), contact({}, { path: 'Contacts/Sam Rivera.md' })];
		expect(matchOne({ name: 'Sam Rivera', link: 'Sam Rivera' }, contacts)).toMatchObject({ kind: 'unsure', reason: { kind: 'several' } });
		expect(pathOf(matchOne({ name: 'Sam Rivera', link: 'Sam Rivera' }, contacts, { linkTarget: () => 'Contacts/Sam Rivera.md' }))).toBe('Contacts/Sam Rivera.md');
	});

	it('one that leads to another note creates nobody', () => {
		const match = matchOne({ name: 'Halvik', link: 'Halvik' }, [noted('Ana Diaz')], { linkTarget: () => 'Companies/Halvik.md' });
		expect(match).toMatchObject({ kind: 'unsure', reason: { kind: 'no-contact', path: 'Companies/Halvik.md' } });
	});
});

describe('who is unsure', () => {
	it('an address under another name shows whose it is', () => {
		const match = matchOne({ name: 'Ana Smith', emails: ['smiths@home.example'] }, [noted('Bo Smith', { email: 'smiths@home.example' }), noted('Ana Smith', { email: 'ana@smith.example' })]);
		expect(match).toMatchObject({ kind: 'unsure', reason: { kind: 'other-name' } });
		expect(candidatesOf(match)).toEqual(['Contacts/Ana Smith.md', 'Contacts/Bo Smith.md']);
		expect(matchReason(match)).toBe('smiths@home.example belongs to a contact of another name');
	});

	it('several of one name are all shown, by path', () => {
		const contacts = [contact({ name: 'Sam Rivera' }, { path: 'Contacts/b.md' }), contact({ name: 'Sam Rivera' }, { path: 'Contacts/a.md' })];
		const match = matchOne({ name: 'Sam Rivera' }, contacts);
		expect(candidatesOf(match)).toEqual(['Contacts/a.md', 'Contacts/b.md']);
		expect(matchReason(match)).toBe('2 contacts fit');
	});

	it('one of a couple is known by the name where both have the address', () => {
		const contacts = [noted('Ana Smith', { email: 'smiths@home.example' }), noted('Bo Smith', { email: 'smiths@home.example' })];
		expect(pathOf(matchOne({ name: 'Bo Smith', emails: ['smiths@home.example'] }, contacts))).toBe('Contacts/Bo Smith.md');
		expect(candidatesOf(matchOne({ emails: ['smiths@home.example'] }, contacts))).toHaveLength(2);
	});

	it('a first name shows all of that name', () => {
		const match = matchOne({ name: 'Elena' }, [noted('Elena Torrecilla'), noted('Bo'), noted('Marta Elena Ruiz')]);
		expect(match).toMatchObject({ kind: 'unsure', reason: { kind: 'one-word' } });
		expect(candidatesOf(match)).toEqual(['Contacts/Elena Torrecilla.md', 'Contacts/Marta Elena Ruiz.md']);
	});

	it('of very many, the same eight are shown whatever the order of the contacts', () => {
		const elenas = 'ABCDEFGHIJKLMNOP'.split('').map((letter) => noted(`Elena ${letter}aldez`));
		const shown = candidatesOf(matchOne({ name: 'Elena' }, elenas));
		expect(shown).toHaveLength(8);
		expect(candidatesOf(matchOne({ name: 'Elena' }, [...elenas].reverse()))).toEqual(shown);
	});

	it.each(['Wei Cheng', 'W. Chen', 'Wei Lin Chen', 'Wie Chen'])('%s is similar to Wei Chen', (name) => {
		expect(matchOne({ name }, [noted('Wei Chen')])).toMatchObject({ kind: 'unsure', reason: { kind: 'similar' }, candidates: [{ name: 'Wei Chen' }] });
	});
});

describe('a note that cannot be read', () => {
	const withNote = (known: Partial<Attendee>, contacts: readonly Contact[] = [], path = 'Contacts/Ana Díaz.md', options: Partial<MatchOptions> = {}): Match | undefined => matchAttendees([attendee(known)], indexContacts(contacts, [path]), { ...noMatchOptions, ...options })[0];
	const ana = { kind: 'unsure', reason: { kind: 'unreadable', path: 'Contacts/Ana Díaz.md' } };

	it('may be that of whoever has its name: nobody is created beside it', () => {
		const match = withNote({ name: 'ana diaz', emails: ['ana@acme.example'] });
		expect(match).toMatchObject({ ...ana, candidates: [] });
		expect(match === undefined ? '' : matchReason(match)).toBe('Contacts/Ana Díaz.md has this name but cannot be read');
		expect(withNote({ name: 'Ana Diaz', isGuessedName: true, emails: ['ana.diaz@acme.example'] })).toMatchObject(ana);
		expect(withNote({ name: 'Bo Lind' })?.kind).toBe('new');
	});

	it('makes a contact of its name unsure, unless more than the name says who it is', () => {
		const other = noted('Work/Ana Diaz', { email: 'ana@acme.example' });
		expect(withNote({ name: 'Ana Diaz' }, [other])).toMatchObject({ ...ana, candidates: [{ path: other.path }] });
		expect(pathOf(withNote({ name: 'Ana Diaz', emails: ['ana@acme.example'] }, [other]))).toBe(other.path);
		expect(pathOf(withNote({ name: 'Ana Diaz', link: 'Work/Ana Diaz' }, [other]))).toBe(other.path);
	});

	it('is what a link to it leads to', () => {
		expect(withNote({ name: 'A.', link: 'Ana' }, [], 'Contacts/Ana Díaz.md', { linkTarget: () => 'Contacts/Ana Díaz.md' })).toMatchObject(ana);
	});

	it('that is the second version of one makes no doubt of the first', () => {
		const copy = 'Contacts/Ana Diaz (conflicted copy 2026-11-20).md';
		expect(pathOf(withNote({ name: 'Ana Diaz' }, [noted('Ana Diaz')], copy))).toBe('Contacts/Ana Diaz.md');
		expect(withNote({ name: 'Ana Diaz' }, [], copy)).toMatchObject({ kind: 'unsure', reason: { kind: 'unreadable', path: copy } });
	});

	it('is one of which a problem as a whole is known', () => {
		const problem = { value: null, message: 'no', mend: null };
		expect(unreadableNotes([{ ...problem, path: 'Contacts/Ana.md', property: null }, { ...problem, path: 'Contacts/Bo.md', property: 'tier' }, { ...problem, path: 'Contacts', property: null }])).toEqual(['Contacts/Ana.md']);
	});
});

describe('people told apart', () => {
	const father = noted('John Smith', { phone: '+44 20 7946 0000' });

	it('a son who was told apart from his father is known by his name, with the phone of both', () => {
		const son = noted('Tim Smith', { 'not-same': '[[John Smith]]' });
		expect(pathOf(matchOne({ name: 'Tim Smith', phones: ['+44 20 7946 0000'] }, [father, son]))).toBe('Contacts/Tim Smith.md');
		expect(matchOne({ name: 'Tim Smith', phones: ['+44 20 7946 0000'] }, [father, noted('Tim Smith')]).kind).toBe('unsure');
	});

	it('it does not matter in whose note it stands, nor how it is written', () => {
		const son = noted('Tim Smith');
		for (const value of ['[[Tim Smith]]', '[[Contacts/Tim Smith|Tim]]', ['[[Tim Smith]]'], [['Tim Smith']], 'Tim Smith']) {
			const told = noted('John Smith', { phone: '+44 20 7946 0000', 'not-same': value });
			expect(pathOf(matchOne({ name: 'Tim Smith', phones: ['+44 20 7946 0000'] }, [told, son]))).toBe('Contacts/Tim Smith.md');
		}
	});

	it('of two of one name, the one with nothing against it is known', () => {
		const acme = noted('Sam Rivera', { company: 'Acme' });
		const globex = noted('Sam Rivera (Globex)', { name: 'Sam Rivera', company: 'Globex', notSame: '[[Sam Rivera]]' });
		expect(pathOf(matchOne({ name: 'Sam Rivera', company: 'Globex' }, [acme, globex]))).toBe('Contacts/Sam Rivera (Globex).md');
		expect(matchOne({ name: 'Sam Rivera' }, [acme, globex]).kind).toBe('unsure');
	});

	it('somebody without a note stays apart by name or address', () => {
		const chen = noted('Wei Chen', { 'not-same': ['Wei Cheng', 'wei@globex.example'] });
		expect(matchOne({ name: 'Wei Cheng' }, [chen]).kind).toBe('new');
		expect(matchOne({ name: 'Wei Chen', emails: ['wei@globex.example'] }, [chen]).kind).toBe('new');
		expect(pathOf(matchOne({ name: 'Wei Chen' }, [chen]))).toBe('Contacts/Wei Chen.md');
	});

	it('a contact told apart from itself is still found', () => {
		expect(pathOf(matchOne({ name: 'Wei Chen' }, [noted('Wei Chen', { 'not-same': '[[Wei Chen]]' })]))).toBe('Contacts/Wei Chen.md');
	});
});

describe('people whom the user has just told apart', () => {
	const chen = noted('Wei Chen', { email: 'wei@acme.example', phone: '600 000 000', linkedin: 'https://www.linkedin.com/in/wei', aliases: ['Chen Weiwei'] });
	const told = (...paths: readonly string[]): Partial<MatchOptions> => ({ toldApart: new Map([[0, new Set(paths)]]) });

	it.each<readonly [string, Partial<Attendee>]>([
		['by the name', { name: 'Wei Chen' }],
		['by another name of theirs', { name: 'Chen Weiwei' }],
		['by a name that is similar', { name: 'Wei Cheng' }],
		['by one word of it', { name: 'Wei' }],
		['by an address', { name: 'Wei Chen', emails: ['wei@acme.example'] }],
		['by an address under another name', { name: 'Kim Young', emails: ['wei@acme.example'] }],
		['by a phone', { name: 'Wei Chen', phones: ['+34 600 000 000'] }],
		['by a profile', { name: 'Wei Chen', profiles: ['https://linkedin.com/in/wei'] }],
		['by a link', { name: 'Wei', link: 'Wei Chen' }],
	])('are new where only that contact was meant: %s', (_, known) => {
		expect(matchOne(known, [chen]).kind).not.toBe('new');
		expect(matchOne(known, [chen], told(chen.path)).kind).toBe('new');
		expect(matchOne(known, [chen], { ...told(chen.path), linkTarget: () => chen.path }).kind).toBe('new');
	});

	it('are the other one where two fit', () => {
		const globex = noted('Wei Chen (Globex)', { name: 'Wei Chen', email: 'wei@acme.example' });
		expect(matchOne({ name: 'Wei Chen', emails: ['wei@acme.example'] }, [chen, globex]).kind).toBe('unsure');
		expect(pathOf(matchOne({ name: 'Wei Chen', emails: ['wei@acme.example'] }, [chen, globex], told(chen.path)))).toBe(globex.path);
		expect(pathOf(matchOne({ name: 'Wei Chen' }, [chen, globex], told(globex.path)))).toBe(chen.path);
	});

	it('are told apart in all their entries, and nobody else on the list is', () => {
		const list = [attendee({ name: 'Wei Chen' }), attendee({ name: 'Ana Diaz' }), attendee({ name: 'Wei Chen', phones: ['+34 600 000 000'] })];
		const ana = noted('Ana Diaz');
		expect(matchAll(list, [chen, ana], { toldApart: new Map([[2, new Set([chen.path])]]) })).toMatchObject([{ kind: 'new', sources: [0, 2] }, { kind: 'known', contact: { path: ana.path } }]);
		expect(matchAll(list, [chen, ana], told(ana.path)).map(pathOf)).toEqual([chen.path, ana.path]);
	});

	it('from a contact that is gone are matched as before', () => {
		expect(pathOf(matchOne({ name: 'Wei Chen' }, [chen], told('Contacts/Gone.md')))).toBe(chen.path);
	});
});

describe('who is left out', () => {
	it.each<readonly [string, Partial<Attendee>]>([
		['room', { name: 'Room 4', kind: 'room' }],
		['room', { name: 'Board room', emails: ['c_188@resource.calendar.google.com'] }],
		['resource', { name: 'Projector', kind: 'resource' }],
		['group', { name: 'Design', kind: 'group' }],
		['mailing-list', { name: 'Design', emails: ['design@googlegroups.com'] }],
		['mailing-list', { emails: ['all@acme.example'] }],
		['no-reply', { name: 'Calendar', emails: ['no-reply@acme.example'] }],
		['shared-address', { emails: ['info@acme.example'] }],
		['you', { name: 'Me', emails: ['Me@Home.example'] }],
		['you', { name: 'marta vidal' }],
		['declined', { name: 'Ana Diaz', answer: 'declined' }],
		['nobody', { remark: 'the mayor' }],
	])('%s: %j', (kind, known) => {
		const match = matchOne(known, [], { you: { names: ['Marta Vidal'], emails: ['me@home.example'] } });
		expect(match).toMatchObject({ kind: 'left-out', reason: { kind } });
		expect(matchReason(match)).not.toBe('');
	});

	it.each<readonly [string, string, Partial<Attendee>]>([
		['room', 'a room', { name: 'Conference Room B' }],
		['room', 'a room', { name: 'Raum 3.14' }],
		['room', 'a room', { name: 'Conf Room' }],
		['room', 'a room', { name: 'Blue Meeting Room' }],
		['room', 'a room', { name: 'Besprechungsraum Alpen' }],
		['room', 'a room', { name: 'Salle de réunion 2' }],
		['room', 'a room', { name: 'Sala B2' }],
		['notetaker', 'a program that takes notes', { name: 'Otter.ai Notetaker' }],
		['notetaker', 'a program that takes notes', { name: 'Fireflies.ai Notetaker' }],
		['notetaker', 'a program that takes notes', { name: 'read.ai meeting notes' }],
		['notetaker', 'a program that takes notes', { name: 'Ana’s OtterPilot' }],
		['notetaker', 'a program that takes notes', { name: 'Ana Diaz’s Notetaker' }],
		['notetaker', 'a program that takes notes', { name: 'Fathom Note Taker' }],
		['group', 'a group', { name: 'Sales Team', emails: ['sales@acme.example'] }],
		['group', 'a group', { name: 'Acme Design Team' }],
		['group', 'a group', { name: 'Team Vertrieb' }],
		['group', 'a group', { name: 'Equipo de ventas' }],
		['group', 'a group', { name: 'Globex Team', emails: ['info@globex.example'] }],
		['words', 'words, not a name', { name: 'and others' }],
		['words', 'words, not a name', { name: '2 yes' }],
		['words', 'words, not a name', { name: 'thanks for coming.' }],
		['words', 'words, not a name', { name: 'Subject: Hello there' }],
	])('by a name that nobody has, %s: %s, %j', (kind, reason, known) => {
		const match = matchOne(known, []);
		expect(match).toMatchObject({ kind: 'left-out', reason: { kind } });
		expect(matchReason(match)).toBe(reason);
	});

	it.each(['Otto Notetakerson', 'Emma Room', 'Room', 'Anna Sala', 'Sala Anna', 'Li Raum', 'Ana Zimmer', 'Read Montague', 'Grain Miller', 'Otter Smith', 'Ai Weiwei', 'Sam Team', 'Team Spirit', 'Emma Boardman', 'Conrad Meeting', 'Emma Room B.', 'Saal Ahmed', 'Abby Equipo', 'Will Write', 'My Nguyen', 'Thomas More', 'ana b. diaz', 'Wants Needs', 'Al Any', 'Per Hansen', 'April May', '50 Cent', 'Ana Diaz with Acme'])('%s is somebody', (name) => {
		expect(matchOne({ name }, []).kind).toBe('new');
	});

	it('who has a note, or a link to one, is somebody whatever the name', () => {
		expect(pathOf(matchOne({ name: 'Sales Team' }, [noted('Sales Team')]))).toBe('Contacts/Sales Team.md');
		expect(pathOf(matchOne({ name: 'Sales Team', emails: ['a@b.example'] }, [noted('Sales', { email: 'a@b.example' })]))).toBe('Contacts/Sales.md');
		expect(matchOne({ name: 'Sales Team', link: 'Sales Team' }, [], { linkTarget: () => 'Groups/Sales Team.md' })).toMatchObject({ kind: 'unsure', reason: { kind: 'no-contact' } });
	});

	it('words with an address or a number are somebody', () => {
		expect(matchOne({ name: 'thanks for coming', emails: ['ana@acme.example'] }, []).kind).toBe('new');
		expect(matchOne({ name: 'wants slides', phones: ['+34 600 111 001'] }, []).kind).toBe('new');
	});

	it('those who did not come, only where somebody was checked in', () => {
		const absent = attendee({ name: 'Ana Diaz', came: false });
		expect(matchAll([absent, attendee({ name: 'Bo Lind', came: false })], []).map(({ kind }) => kind)).toEqual(['new', 'new']);
		expect(matchAll([absent, attendee({ name: 'Bo Lind', came: true }), attendee({ name: 'Cy Twombly' })], []).map(({ kind }) => kind)).toEqual(['left-out', 'new', 'new']);
	});

	it('a namesake of the user with another address is somebody else', () => {
		expect(matchOne({ name: 'Marta Vidal', emails: ['marta@globex.example'] }, [], { you: { names: ['Marta Vidal'], emails: ['me@home.example'] } }).kind).toBe('new');
	});

	it('a front desk with a name, and one that a contact has, are people', () => {
		expect(matchOne({ name: 'Irene Olmedilla', emails: ['info@olmedilla.example'] }, []).kind).toBe('new');
		expect(pathOf(matchOne({ emails: ['info@olmedilla.example'] }, [noted('Irene Olmedilla', { email: 'info@olmedilla.example' })]))).toBe('Contacts/Irene Olmedilla.md');
	});

	it('the user can take somebody back in', () => {
		const list = [attendee({ name: 'Ana Diaz', answer: 'declined' }), attendee({ name: 'Bo Lind', answer: 'declined' })];
		expect(matchAll(list, [noted('Ana Diaz')], { takenIn: new Set([0]) }).map(({ kind }) => kind)).toEqual(['known', 'left-out']);
	});
});

describe('the same person twice on one list is one', () => {
	it.each<readonly [string, Partial<Attendee>, Partial<Attendee>]>([
		['a rejoin', { name: 'Ana Diaz', emails: ['ana@acme.example'] }, { name: 'Ana Diaz', emails: ['ana@acme.example'] }],
		['a name and an address', { name: 'Ana Diaz' }, { name: 'Ana Diaz', isGuessedName: true, emails: ['ana.diaz@acme.example'] }],
		['an address with and without a name', { emails: ['ad@acme.example'] }, { name: 'Ana Diaz', emails: ['ad@acme.example'] }],
		['a link and a name', { name: 'Ana Diaz', link: 'Ana Diaz' }, { name: 'ana díaz' }],
		['the surname first', { name: 'Ana Diaz' }, { name: 'Diaz Ana', emails: ['ana@acme.example'] }],
		['a name and a number', { name: 'Brian Smith' }, { name: 'Brian Smith', phones: ['+34 600 000 000'] }],
	])('%s', (_, a, b) => {
		const matches = matchAll([attendee(a), attendee(b)], []);
		expect(matches).toHaveLength(1);
		expect(matches[0]).toMatchObject({ kind: 'new', sources: [0, 1], attendee: { emails: [...(a.emails ?? []), ...(b.emails ?? [])].slice(0, 1) } });
	});

	it.each<readonly [string, Partial<Attendee>, Partial<Attendee>]>([
		['two addresses', { name: 'Sam Rivera', emails: ['a@x.example'] }, { name: 'Sam Rivera', emails: ['b@x.example'] }],
		['two companies', { name: 'Sam', company: 'Acme' }, { name: 'Sam', company: 'Globex' }],
		['two links', { name: 'Sam Rivera', link: 'Sam Rivera' }, { name: 'Sam Rivera', link: 'Sam Rivera 2' }],
	])('but not with %s, and the second is not created unasked', (_, a, b) => {
		const matches = matchAll([attendee(a), attendee(b)], []);
		expect(matches.map(({ kind }) => kind)).toEqual(['new', 'unsure']);
		expect(matches[1]).toMatchObject({ reason: { kind: 'namesake' } });
	});

	it('two ways to one contact are one entry, which knows all that was said', () => {
		const list = [attendee({ name: 'Ana Diaz', link: 'Ana Diaz', remark: 'came late' }), attendee({ name: 'A. Diaz', emails: ['ana@acme.example'], company: 'Acme' })];
		const matches = matchAll(list, [noted('Ana Diaz', { email: 'ana@acme.example' })]);
		expect(matches).toHaveLength(1);
		expect(matches[0]).toMatchObject({ kind: 'known', sources: [0, 1], attendee: { company: 'Acme', remark: 'came late', emails: ['ana@acme.example'] } });
	});

	it.each<readonly [string, Partial<Attendee>, Partial<Attendee>, readonly string[]]>([
		['two addresses', { emails: ['new@y.example'] }, { emails: ['two@z.example'] }, ['known', 'unsure']],
		['two companies', { company: 'Globex' }, { company: 'Halvik' }, ['known', 'unsure']],
		['a link to the contact and another link', { link: 'People/Ana Diaz' }, { link: 'Contacts/Ana Diaz' }, ['unsure', 'known']],
	])('of two of a contact’s name with %s, one is the contact, and the user says who the other is', (_, a, b, kinds) => {
		const matches = matchAll([attendee({ name: 'Ana Diaz', ...a }), attendee({ name: 'Ana Diaz', ...b })], [noted('Ana Diaz')]);
		expect(matches.map(({ kind }) => kind)).toEqual(kinds);
		expect(matches.map(({ sources }) => sources)).toEqual([[0], [1]]);
		expect(matches.find(({ kind }) => kind === 'unsure')).toMatchObject({ reason: { kind: 'namesake' }, candidates: [{ path: 'Contacts/Ana Diaz.md' }] });
	});

	it('of two people with two names of one contact, the second is not sure to be that contact', () => {
		const matches = matchAll([attendee({ name: 'Ana Lopez' }), attendee({ name: 'Ana Diaz' })], [noted('Ana Diaz', { aliases: ['Ana Lopez'] })]);
		expect(matches.map(({ kind, sources }) => [kind, sources])).toEqual([['known', [0]], ['unsure', [1]]]);
	});

	describe('a name alone joins nobody', () => {
		const kims = [contact({ company: 'One' }, { path: 'Contacts/Alex Kim.md' }), contact({ company: 'Two' }, { path: 'Other/Alex Kim.md' })];
		const outcome = (list: ReadonlyArray<Partial<Attendee>>, contacts: readonly Contact[], options: Partial<MatchOptions> = {}): ReadonlyArray<readonly [string, readonly number[]]> =>
			matchAll(list.map((one) => attendee({ name: 'Alex Kim', ...one })), contacts, options).map((match) => [match.kind === 'unsure' ? match.reason.kind : (pathOf(match) ?? match.kind), match.sources]);
		const [one, two] = [{ emails: ['ann@one.example'] }, { emails: ['ann@two.example'] }];

		it.each<readonly [string, ReadonlyArray<Partial<Attendee>>]>([['after it', [{ link: 'Other/Alex Kim' }, {}]], ['before it', [{}, { link: 'Other/Alex Kim' }]]])('to a link where two contacts could be meant: %s', (_, list) => {
			expect([...outcome(list, kims, { linkTarget: (link) => `${link}.md` })].sort()).toEqual([
				['Other/Alex Kim.md', [list[0]?.link === undefined ? 1 : 0]],
				['several', [list[0]?.link === undefined ? 0 : 1]],
			]);
		});

		it('to one of two on the list, wherever it stands, with a company or without', () => {
			expect(outcome([one, two, { company: 'Zed', remark: 'works with…' }], [])).toEqual([['new', [0]], ['namesake', [1]], ['namesake', [2]]]);
			expect(outcome([one, {}, two], [])).toEqual([['new', [0]], ['namesake', [1]], ['namesake', [2]]]);
			expect(outcome([{}, one, two], [])).toEqual([['namesake', [0]], ['new', [1]], ['namesake', [2]]]);
			expect(outcome([{}, one, two], [noted('Alex Kim')])).toEqual([['namesake', [0]], ['Contacts/Alex Kim.md', [1]], ['namesake', [2]]]);
		});

		it('but where a company says which of them, it does', () => {
			expect(outcome([{ ...one, company: 'Acme' }, { ...two, company: 'Globex' }, { company: 'Acme' }, {}], [])).toEqual([['new', [0, 2]], ['namesake', [1]], ['namesake', [3]]]);
		});

		it('where there is one address only, or nothing but the name several times, they are one', () => {
			expect(outcome([one, {}, {}], [])).toEqual([['new', [0, 1, 2]]]);
			expect(outcome([{}, { company: 'Acme' }, one], [])).toEqual([['new', [0, 1, 2]]]);
			expect(outcome([one, one], kims)).toEqual([['several', [0, 1]]]);
			expect(outcome([{}, {}], kims)).toEqual([['several', [0, 1]]]);
		});

		it('and a company says which of two contacts somebody is', () => {
			expect(outcome([{}, { company: 'Two' }], kims)).toEqual([['several', [0]], ['Other/Alex Kim.md', [1]]]);
			const [match] = matchAll([attendee({ name: 'Alex Kim', company: 'Two Ltd' })], [...kims, noted('Alex Kim (old)', { name: 'Alex Kim' })]);
			expect(pathOf(match)).toBe('Other/Alex Kim.md');
			expect(match === undefined ? '' : matchReason(match)).toBe('same name and company');
		});

		it.each<readonly [string, Partial<Attendee>, readonly Contact[]]>([
			['two contacts are of the company', { company: 'Two' }, [...kims, noted('Alex Kim 2', { name: 'Alex Kim', company: 'Two' })]],
			['the address is another', { company: 'Two', emails: ['alex@three.example'] }, [noted('Alex Kim', { company: 'One' }), noted('Alex Kim 2', { name: 'Alex Kim', company: 'Two', email: 'alex@two.example' })]],
			['a contact of another name has the phone', { company: 'Two', phones: ['600 000 000'] }, [...kims, noted('Bo Kim', { phone: '600 000 000' })]],
			['nobody is of the company', { company: 'Three' }, kims],
		])('but not where %s', (_, known, contacts) => {
			expect(matchOne({ name: 'Alex Kim', ...known }, contacts).kind).toBe('unsure');
		});
	});

	it('one address under two names is two people', () => {
		const list = [attendee({ name: 'Ana Smith', emails: ['smiths@home.example'] }), attendee({ name: 'Bo Smith', emails: ['smiths@home.example'] })];
		expect(matchAll(list, []).map(({ kind }) => kind)).toEqual(['new', 'new']);
	});

	it('who declined once and accepted once comes', () => {
		const list = [attendee({ name: 'Ana Diaz', answer: 'declined' }), attendee({ name: 'Ana Diaz', answer: 'accepted' })];
		expect(matchAll(list, []).map(({ kind }) => kind)).toEqual(['new']);
	});
});

const arbitraryName = fc.tuple(fc.constantFrom('Ana', 'Anna', 'Bo', 'Jon', 'John', 'J.', 'Dr. Ana', '李小龙', 'Bob', 'Robert'), fc.constantFrom('', 'Smith', 'Smyth', 'Diaz', 'Díaz', 'Diaz Lopez', 'Smith Jr.', 'Müller', 'Mueller')).map((parts) => parts.join(' ').trim());
const arbitraryEmails = fc.subarray(['a@x.example', 'b@x.example', 'smith@home.example', 'info@x.example'], { maxLength: 2 });
const arbitraryCompany = fc.constantFrom(null, null, 'Acme', 'Globex');
const arbitraryPhones = fc.subarray(['+34 600 000 000', '020 7946 0000'], { maxLength: 1 });
const arbitraryAttendee = fc
	.record({ name: fc.option(arbitraryName, { freq: 5 }), isGuessedName: fc.constant(false), emails: arbitraryEmails, phones: arbitraryPhones, company: arbitraryCompany, answer: fc.constantFrom(null, null, null, 'accepted' as const, 'declined' as const), came: fc.constantFrom(null, true, false) })
	.map(attendee);
const arbitraryContacts = fc
	.array(fc.record({ name: arbitraryName, emails: arbitraryEmails, phones: arbitraryPhones, company: arbitraryCompany, apart: fc.constantFrom(undefined, '[[0]]', '[[1]]', 'Ana Diaz') }), { maxLength: 6 })
	.map((all) => all.map(({ name, emails, phones, company, apart }, index) => contact({ name, email: emails, phone: phones, company, 'not-same': apart }, { path: `Contacts/${index}.md` })));

/** The contacts that there are once the new are created, with all that their list said. */
function afterCreating(matches: readonly Match[], contacts: readonly Contact[]): readonly Contact[] {
	const created = matches.filter(({ kind }) => kind === 'new').map(({ attendee: { name, emails, phones, company } }, index) => contact({ name: name ?? emails[0], email: emails, phone: phones, company }, { path: `Contacts/New ${index}.md` }));
	return [...contacts, ...created];
}

describe('whoever is on the list', () => {
	it('the order of the contacts changes nothing', () => {
		fc.assert(
			fc.property(fc.array(arbitraryAttendee, { maxLength: 6 }), arbitraryContacts.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), (attendees, [contacts, shuffled]) => {
				expect(matchAll(attendees, shuffled)).toEqual(matchAll(attendees, contacts));
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});

	it('is no contact from whom the user told them apart, and otherwise who they were without that contact', () => {
		fc.assert(
			fc.property(arbitraryAttendee, arbitraryContacts, fc.nat(5), (one, contacts, at) => {
				const path = contacts[at % Math.max(1, contacts.length)]?.path ?? 'Contacts/Gone.md';
				const match = matchAll([one], contacts, { toldApart: new Map([[0, new Set([path])]]), takenIn: new Set([0]) })[0];
				const fitting = match === undefined ? [] : match.kind === 'known' ? [match.contact.path] : candidatesOf(match);
				expect(fitting).not.toContain(path);
				const without = matchAll([one], contacts.filter((other) => other.path !== path), { takenIn: new Set([0]) });
				// Contacts that were told apart in their notes speak of one another.
				if (contacts.every(({ notSame }) => notSame.length === 0)) expect([match]).toEqual(without);
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});

	it('every entry belongs to one match, and nobody is created twice', () => {
		fc.assert(
			fc.property(fc.array(arbitraryAttendee, { maxLength: 8 }), arbitraryContacts, (attendees, contacts) => {
				const matches = matchAll(attendees, contacts);
				expect(matches.flatMap(({ sources }) => sources).sort((a, b) => a - b)).toEqual(attendees.map((_, index) => index));
				const known = matches.flatMap((match) => (match.kind === 'known' ? [match.contact.path] : []));
				expect(new Set(known).size).toBe(known.length);
				const again = matchAll(attendees, afterCreating(matches, contacts));
				expect(again.filter(({ kind }) => kind === 'new')).toEqual([]);
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});
});

it('5,000 attendees and 10,000 contacts, of whom very many are called alike, are matched in seconds', () => {
	const contacts = Array.from({ length: 10_000 }, (_, index) => contact({ name: index % 2 === 0 ? `John Smith ${letters(index)}` : `${letters(index)} Smith`, email: `c${index}@x.example` }, { path: `Contacts/${index}.md` }));
	const attendees = Array.from({ length: 5_000 }, (_, index) => attendee({ name: index % 3 === 0 ? 'John Smith' : `${letters(index + 7)} Smith`, emails: [`a${index}@x.example`] }));
	const started = performance.now();
	const matches = matchAll(attendees, contacts);
	expect(matches).toHaveLength(5_000);
	expect(performance.now() - started).toBeLessThan(20_000);
});

function letters(index: number): string {
	return `Q${Array.from(index.toString(26), (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')}`;
}
