import { describe, expect, it } from 'vitest';
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
			{ name: 'Bo', link: 'People/Bo Lindqvist', remark: 'Initech' },
		]);
	});

	it('what stands after a name is kept', () => {
		expect(people('Carl Okafor, CTO, Globex\nZoe - zoe@a.example - +34 600 000 000 - wants the climbing article\nAna Diaz https://www.linkedin.com/in/ana-diaz')).toEqual([
			{ name: 'Carl Okafor', role: 'CTO', company: 'Globex' },
			{ name: 'Zoe', emails: ['zoe@a.example'], phones: ['+34 600 000 000'], remark: 'wants the climbing article' },
			{ name: 'Ana Diaz', profiles: ['https://www.linkedin.com/in/ana-diaz'] },
		]);
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
		expect(people('| Name | Company |\n|---|---|\n| [[People/Ana Diaz\\|Ana]] | Acme \\| Co |')).toEqual([{ name: 'Ana', company: 'Acme | Co' }]);
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
