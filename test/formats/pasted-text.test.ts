import { describe, expect, it } from 'vitest';
import { parseAttendeeEntry } from '../../src/core/attendee-entry.ts';
import { noPersonBy } from '../../src/core/attendee-no-person.ts';
import { readPastedText } from '../../src/formats/pasted-text.ts';
import { brief } from './support/fixture.ts';

const people = (text: string): ReadonlyArray<Record<string, unknown>> => {
	const reading = readPastedText(text);
	return reading.kind === 'list' ? reading.list.attendees.map(brief) : [];
};
const names = (text: string): readonly unknown[] => people(text).map(({ name }) => name);

describe('names that somebody pastes', () => {
	it.each([
		['one a line', 'Ana Diaz\nBo Lindqvist\n\nCarl', ['Ana Diaz', 'Bo Lindqvist', 'Carl']],
		['parted by commas', 'Ana Diaz, Bo Lindqvist, Carl and Doris', ['Ana Diaz', 'Bo Lindqvist', 'Carl', 'Doris']],
		['parted by semicolons', 'Ana Diaz; Bo Lindqvist;Carl', ['Ana Diaz', 'Bo Lindqvist', 'Carl']],
		['parted by commas and semicolons', 'Pepe, Sam Rivera; Hanna Holm (Volvo, wants the climbing article), محمد الفاسي 🎉, 李小龙', ['Pepe', 'Sam Rivera', 'Hanna Holm', 'محمد الفاسي 🎉', '李小龙']],
		['last name first, parted by semicolons', 'Rivera, Sam; Berg, Jan', ['Sam Rivera', 'Jan Berg']],
		['in single quotation marks', "'Smith, Dana', Bob O'Neill", ['Dana Smith', "Bob O'Neill"]],
		['after a label in another language', 'Gäste: Ana Diaz, Bo Berg', ['Ana Diaz', 'Bo Berg']],
		['last name first, one a line', 'Rivera, Sam\nde la Cruz, Maria\nBerg, Jan', ['Sam Rivera', 'Maria de la Cruz', 'Jan Berg']],
		['two in one line, which are two', 'Ana, Bo', ['Ana', 'Bo']],
		['with credentials', 'Priya Sharma, MBA, PMP, Bo Berg, PhD', ['Priya Sharma', 'Bo Berg']],
		['as a list', '- Ana\n* Bo\n1. Carl\n2) Doris\n- [x] Eva\n• Finn', ['Ana', 'Bo', 'Carl', 'Doris', 'Eva', 'Finn']],
		['under a heading', '## Attendees\n\nAna Diaz\nBo', ['Ana Diaz', 'Bo']],
		['under a title with a number', '12 participants\nAna Diaz\nBo', ['Ana Diaz', 'Bo']],
		['after a bold label', '**Participants:** Ana Diaz, Bo', ['Ana Diaz', 'Bo']],
		['not in our letters', '李小龙\nМария Иванова\nفاطمة', ['李小龙', 'Мария Иванова', 'فاطمة']],
		['with pronouns and emoji', 'Sam (they/them)\nBo Berg 🧗', ['Sam', 'Bo Berg 🧗']],
	])('%s', (_, text, expected) => {
		expect(names(text)).toEqual(expected);
	});

	it('links keep where they lead', () => {
		expect(people('- [[Ana Diaz]]\n- [[People/Bo Lindqvist|Bo]] (Initech)')).toEqual([
			{ name: 'Ana Diaz', link: 'Ana Diaz' },
			{ name: 'Bo Lindqvist', link: 'People/Bo Lindqvist', remark: 'Initech' },
		]);
	});

	it.each(['[[Robert Smith|Bob]]', '[[Robert Smith|Bob]] <bob@x.example>', '[[people/robert-smith|Rob]]', '[[people/mirjam-keller|Mimi Keller]]', '[[id-123|Ana Diaz]]', '[[Acme Corp|Ana Diaz]]', '[[Gus Gee|Gus (Acme)]]', '[[Mirjam Keller|Mimi Keller]]', '[[Our Team#Ana|Ana Diaz]]', '[[Ana Diaz.md]]'])('%s is called what the note of the event calls them', (entry) => {
		const { name, link, alias } = parseAttendeeEntry(entry)?.attendee ?? {};
		const [read] = people(`- ${entry}`);
		expect({ name: read?.name, link: read?.link, alias: read?.alias }).toEqual({ name, link, alias });
	});

	it('what a link shows behind a name is no name of theirs', () => {
		expect(people('- Ana Diaz, [[Robert Smith|Bob]]')[0]).not.toHaveProperty('alias');
	});

	it('what stands after a name is kept', () => {
		expect(people('Carl Okafor, CTO, Globex\nZoe - zoe@a.example - +34 600 000 000 - wants the climbing article\nAna Diaz https://www.linkedin.com/in/ana-diaz')).toEqual([
			{ name: 'Carl Okafor', role: 'CTO', company: 'Globex' },
			{ name: 'Zoe', emails: ['zoe@a.example'], phones: ['+34 600 000 000'], remark: 'wants the climbing article' },
			{ name: 'Ana Diaz', profiles: ['https://www.linkedin.com/in/ana-diaz'] },
		]);
	});
});

describe('words that are no people', () => {
	const sorted = (text: string): { readonly people: readonly unknown[]; readonly words: readonly unknown[]; readonly warnings: readonly string[] } => {
		const reading = readPastedText(text);
		const list = reading.kind === 'list' ? reading.list : { attendees: [], warnings: [] };
		const of = (kind: 'words' | null) => list.attendees.filter((one) => noPersonBy(one) === kind).map(({ name }) => name);
		return { people: of(null), words: of('words'), warnings: list.warnings };
	};

	it.each<readonly [string, string, readonly string[], readonly string[]]>([
		['a mail with its head', 'From: Ana Diaz <ana@x.example>\nSent: Monday, November 16, 2026 10:00 AM\nTo: Bo Lind <bo@x.example>\nSubject: Hello there\n\nHi all, thanks for coming.', ['Ana Diaz', 'Bo Lind'], ['Hi all', 'thanks for coming.']],
		['a German mail', 'Von: Ana Diaz <ana@x.example>\nGesendet: Montag, 16. November 2026 10:00\nAn: Lind, Bo <bo@x.example>\nBetreff: Treffen\n\nHallo zusammen,\ndanke fürs Kommen.\nViele Grüße', ['Ana Diaz', 'Bo Lind'], ['Hallo zusammen', 'danke fürs Kommen.', 'Viele Grüße']],
		['who wrote a mail that is quoted', 'On Mon, Nov 16, 2026 at 10:00 AM Ana Diaz <ana@x.example> wrote:\nAm 16.11.2026 um 10:00 schrieb Bo Lind <bo@x.example>:\nLe lun. 16 nov. 2026 à 10:00, Cy Dee <cy@x.example> a écrit :', ['Ana Diaz', 'Bo Lind', 'Cy Dee'], []],
		['the guests of a calendar', '3 guests\n2 yes, 1 awaiting\nAna Bee\nOrganizer\nBo Cee\n+3 more', ['Ana Bee', 'Bo Cee'], ['2 yes', '1 awaiting', 'Organizer', '+3 more']],
		['the rest of a list', 'Ana Bee\nand others\n3 others\nher husband', ['Ana Bee'], ['and others', '3 others', 'her husband']],
		['what is said of somebody', 'Ana Diaz\nwants the slides\nLocation: Room 4\nCTO at Acme', ['Ana Diaz'], ['wants the slides', 'Location: Room 4', 'CTO at Acme']],
		['a title with how many there are', 'Participants (2)\nAna Bee\nBo Cee', ['Ana Bee', 'Bo Cee'], []],
		['names that could be words', 'My Nguyen\nSee Wei Ling\nWill Write\nMark May\nana b.\nwill smith\nJan 2nd Street Band\nThomas More\nHi Nguyen Ha', ['My Nguyen', 'See Wei Ling', 'Will Write', 'Mark May', 'ana b.', 'will smith', 'Jan 2nd Street Band', 'Thomas More'], ['Hi Nguyen Ha']],
	])('%s', (_, text, people, words) => {
		expect(sorted(text)).toMatchObject({ people, words });
	});

	it('lines of a mail’s head are counted', () => {
		expect(sorted('Subject: Hello there\nAna Diaz').warnings).toEqual(['1 entry has neither a name nor an address.']);
	});

	it('what stands behind a name and a colon is said of them', () => {
		expect(people('Ana Diaz: wants the slides')).toEqual([{ name: 'Ana Diaz', remark: 'wants the slides' }]);
	});
});

describe('addresses that somebody pastes', () => {
	const ana = { name: 'Ana Diaz', emails: ['ana@acme.example'] };
	const bo = { name: 'Bo Lindqvist', emails: ['bo@initech.example'] };
	it.each([
		['an Outlook line', 'Diaz, Ana <Ana@acme.example>; Lindqvist, Bo <bo@initech.example>;'],
		['an Outlook line with its label, broken between name and address', 'To:\tDiaz, Ana\r\n <ana@acme.example>; Bo Lindqvist <bo@initech.example>'],
		['quoted names', '"Diaz, Ana" <ana@acme.example>, \'Bo Lindqvist\' <bo@initech.example>'],
		['last names first, with commas between the people', 'Diaz, Ana <ana@acme.example>, Lindqvist, Bo <bo@initech.example>'],
		['one a line', 'Ana Diaz <ana@acme.example>\nBo Lindqvist (bo@initech.example)'],
		['name, comma, address', 'Ana Diaz, ana@acme.example\nBo Lindqvist, bo@initech.example'],
		['cells of a table without headers', 'Ana Diaz\tana@acme.example\nBo Lindqvist\tbo@initech.example'],
		['Markdown links', '[Ana Diaz](mailto:ana@acme.example), [Bo Lindqvist](mailto:bo@initech.example)'],
		['a Markdown table', '| Name | E-mail |\n|---|:--:|\n| [[Ana Diaz]] | <ana@acme.example> |\n| Lindqvist, Bo | bo@initech.example |'],
		['a copied table', 'Name\tE-mail\nAna Diaz\tana@acme.example\nLindqvist, Bo\tbo@initech.example'],
		['a copied CSV', 'name,email\nAna Diaz,ana@acme.example\n"Lindqvist, Bo",bo@initech.example'],
		['a vCard', 'BEGIN:VCARD\nFN:Ana Diaz\nEMAIL:ana@acme.example\nEND:VCARD\nBEGIN:VCARD\nFN:Bo Lindqvist\nEMAIL:bo@initech.example\nEND:VCARD'],
		['lines of an invitation', 'SUMMARY:x\nATTENDEE;CN=Ana Diaz:mailto:ana@acme.example\nATTENDEE;CN="Lindqvist, Bo":MAILTO:bo@initech.example'],
	])('%s', (_, text) => {
		expect(people(text)).toEqual([ana, bo]);
	});

	it('one without a name next to one with', () => {
		expect(people('Bo, Ana Diaz <ana@acme.example>, info@acme.example')).toEqual([{ name: 'Bo' }, ana, { emails: ['info@acme.example'] }]);
	});

	it('two addresses in brackets, one a line, are two people', () => {
		expect(people('<ana@acme.example>\n<bo@initech.example>').map(({ emails }) => emails)).toEqual([['ana@acme.example'], ['bo@initech.example']]);
	});

	it('what stands right beside an address is no part of it', () => {
		expect(people('**ana@acme.example**\n🧗bo@initech.example!\nhttps://a.example/@carl.okafor').map(({ emails }) => emails)).toEqual([['ana@acme.example'], ['bo@initech.example']]);
	});

	it('a bar within a cell of a Markdown table parts nothing', () => {
		expect(people('| Name | Company |\n|---|---|\n| [[People/Ana Diaz\\|Ana]] | Acme \\| Co |')).toEqual([{ name: 'Ana Diaz', company: 'Acme | Co' }]);
	});

	it('answers are read', () => {
		expect(people('a@b.example (x)\nAna (?)\nCarl (carl@a.example): ACCEPTED').map(({ answer }) => answer)).toEqual(['declined', 'tentative', 'accepted']);
	});
});

it('entries that are nobody are counted', () => {
	const reading = readPastedText('Ana\n???\n+34 600 000 000');
	expect(reading).toMatchObject({ kind: 'list', list: { attendees: [{ name: 'Ana' }], warnings: ['2 entries have neither a name nor an address.'] } });
});

it.each(['', '  \n', '!!!', '---'])('%j has nobody in it, and that is said', (text) => {
	expect(readPastedText(text)).toMatchObject({ kind: 'unreadable', message: 'There are no names or addresses in this text; write one person a line, or part them with commas.' });
});
