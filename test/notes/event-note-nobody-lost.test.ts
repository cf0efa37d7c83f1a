import { describe, expect, it } from 'vitest';
import type { Attendee } from '../../src/core/attendee.ts';
import { noPersonBy } from '../../src/core/attendee-no-person.ts';
import { readEventNote } from '../../src/notes/event-note.ts';

const read = (text: string) => readEventNote({ path: 'Events/Meeting.md', text }, null);
/** The people of a note, without those whose name is left out as no person's. */
const people = (text: string): readonly Attendee[] => read(text).attendees.filter((one) => noPersonBy(one) === null);
const listed = (...lines: readonly string[]): string => `## Attendees\n${lines.join('\n')}\n`;

type Row = readonly [text: string, expected: ReadonlyArray<Partial<Attendee>>];

function expectPeople(text: string, expected: ReadonlyArray<Partial<Attendee>>): void {
	const found = people(text);
	expect(found.map(({ name }) => name)).toEqual(expected.map(({ name }) => name));
	expect(found).toMatchObject(expected as Attendee[]);
}

describe('a name with a colon, and items below it', () => {
	it.each<Row>([
		['- Uuu Bee:\n  - CTO at Acme\n  - wants the slides', [{ name: 'Uuu Bee', remark: 'CTO at Acme; wants the slides' }]],
		['- **Ddd Bee:**\n  - wants the slides', [{ name: 'Ddd Bee', remark: 'wants the slides' }]],
		['- **Ddd Bee:**', [{ name: 'Ddd Bee', remark: null }]],
		['- [[Xxx Bee]]:\n  - CTO at Acme', [{ name: 'Xxx Bee', link: 'Xxx Bee' }]],
		['- Bill Rogers:\n  - wants the slides', [{ name: 'Bill Rogers', remark: 'wants the slides' }]],
		['- Tamsin:\n  - wants the slides\n- Bo Lind', [{ name: 'Tamsin', remark: 'wants the slides' }, { name: 'Bo Lind' }]],
		['- Uuu Bee:\n  - met through [[Ana Diaz]] at the bar\n  - +34 600 111 000', [{ name: 'Uuu Bee' }]],
		['- Uuu Bee:\n  - [[Acme]]\n  - wants the slides', [{ name: 'Uuu Bee' }, { name: 'Acme', link: 'Acme' }]],
		['- Acme Research:\n  - [[Ana]]\n  - [[Bo]]', [{ name: 'Ana' }, { name: 'Bo' }]],
		['- Design team:\n  - Ana Diaz\n  - Bo Lind', [{ name: 'Ana Diaz' }, { name: 'Bo Lind' }]],
		['- Speakers:\n  - Ana\n  - bo', [{ name: 'Ana' }, { name: 'bo' }]],
		['- Acme Research:\n  - [[Ana Diaz]]\n  - b@x.example', [{ name: 'Ana Diaz' }, { name: null, emails: ['b@x.example'] }]],
		['- Panel Speakers:', []],
		['- Action Items:\n  - send the slides', []],
	])('%j', (text, expected) => {
		expectPeople(listed(text), expected);
	});

	it('a heading for others that could be a name is told', () => {
		expect(read(listed('- Ana Maria:', '  - Cee Dee')).warnings).toEqual(['line 2: nobody is named in “Ana Maria:”']);
		expect(read(listed('- Design team:', '  - Cee Dee')).warnings).toEqual([]);
	});
});

describe('a semicolon in an item', () => {
	it.each<Row>([
		['- Cal Fee, Acme; likes tea', [{ name: 'Cal Fee', company: 'Acme', remark: 'likes tea' }]],
		['- Cal Fee, Acme; wants slides', [{ name: 'Cal Fee', company: 'Acme', remark: 'wants slides' }]],
		['- Cal Fee; call him', [{ name: 'Cal Fee', remark: 'call him' }]],
		['- Cal Fee; will write', [{ name: 'Cal Fee', remark: 'will write' }]],
		['- Cal Fee; vegetarian', [{ name: 'Cal Fee', remark: 'vegetarian' }]],
		['- Cal Fee; CTO', [{ name: 'Cal Fee', role: 'CTO' }]],
		['- cal fee; likes tea', [{ name: 'cal fee', remark: 'likes tea' }]],
		['- Deb Fee; deb@x.example; +34 600 111 003', [{ name: 'Deb Fee', emails: ['deb@x.example'], phones: ['+34 600 111 003'] }]],
		['- Abe Fee — CTO, Acme; +34 600 111 001', [{ name: 'Abe Fee', role: 'CTO', company: 'Acme', phones: ['+34 600 111 001'] }]],
		['- Abe Fee (Acme); +34 600 111 001', [{ name: 'Abe Fee', company: 'Acme', phones: ['+34 600 111 001'] }]],
		['- Abe Fee; https://abe.example/me', [{ name: 'Abe Fee', profiles: ['https://abe.example/me'] }]],
		['- Abe Fee – met at the bar; has two kids and a dog', [{ name: 'Abe Fee', remark: 'met at the bar; has two kids and a dog' }]],
		['- Ana Diaz; Bo Lind', [{ name: 'Ana Diaz' }, { name: 'Bo Lind' }]],
		['- Ana Diaz; Bo Lind, Acme; likes tea', [{ name: 'Ana Diaz' }, { name: 'Bo Lind', company: 'Acme', remark: 'likes tea' }]],
		['- Ana Diaz; and Bo Lind', [{ name: 'Ana Diaz' }, { name: 'Bo Lind' }]],
		['- Ana Diaz – likes Rust; C; and Go', [{ name: 'Ana Diaz', remark: 'likes Rust; C; and Go' }]],
		['- Pepe; Tamsin; Bo Lind', [{ name: 'Pepe' }, { name: 'Tamsin' }, { name: 'Bo Lind' }]],
		['- pepe; ana', [{ name: 'pepe' }, { name: 'ana' }]],
		['- 李小龙; 王芳', [{ name: '李小龙' }, { name: '王芳' }]],
		['- [[Ana Diaz]]; [[Bo Lind]] (Acme)', [{ name: 'Ana Diaz' }, { name: 'Bo Lind', company: 'Acme' }]],
		['- Ana Diaz <a@x.example>; Bo Lind <b@x.example>', [{ name: 'Ana Diaz' }, { name: 'Bo Lind' }]],
		['- Ana Diaz; bo.lind@x.example', [{ name: 'Ana Diaz', emails: [] }, { name: 'Bo Lind', emails: ['bo.lind@x.example'] }]],
	])('%s', (text, expected) => {
		expectPeople(listed(text), expected);
	});

	it('in a line of several parts people, and no more than that', () => {
		expectPeople('Attendees: Ana Diaz; +34 600 111 001; Bo Lind; likes tea\n', [{ name: 'Ana Diaz', phones: ['+34 600 111 001'] }, { name: 'Bo Lind', remark: 'likes tea' }]);
		expectPeople('Attendees: Ana Diaz; ana@x.example; bo@x.example\n', [{ name: 'Ana Diaz', emails: ['ana@x.example'] }, { name: 'Bo', emails: ['bo@x.example'] }]);
	});
});

describe('“and” between people and in what is said of them', () => {
	it.each<Row>([
		['- Abe Fee (a@x.example): wants the article, and asked for the slides', [{ name: 'Abe Fee', remark: 'wants the article, and asked for the slides' }]],
		['- Fay Fee, f@x.example, likes tea, and coffee', [{ name: 'Fay Fee', emails: ['f@x.example'], remark: 'likes tea, and coffee' }]],
		['- Old Job (o@x.example), Globex Holdings and Partners, Chief Executive Officer', [{ name: 'Old Job', company: 'Globex Holdings and Partners', role: 'Chief Executive Officer' }]],
		['- [[Ana Diaz]] and wants the slides', [{ name: 'Ana Diaz', remark: 'and wants the slides' }]],
		['- [[Ana Diaz]] and Bo Lind', [{ name: 'Ana Diaz' }, { name: 'Bo Lind' }]],
		['- Ana Diaz <a@x.example> and Bo Lind <b@x.example>', [{ name: 'Ana Diaz' }, { name: 'Bo Lind' }]],
		['- Ana Diaz and Bo Lind, Acme', [{ name: 'Ana Diaz' }, { name: 'Bo Lind', company: 'Acme' }]],
		['Ana Diaz, Bo Lind, and Cy Dee', [{ name: 'Ana Diaz' }, { name: 'Bo Lind' }, { name: 'Cy Dee' }]],
		['- Ana Diaz and her husband', [{ name: 'Ana Diaz' }]],
	])('%s', (text, expected) => {
		expectPeople(listed(text), expected);
	});
});

describe('nobody is dropped without a word', () => {
	it.each<readonly [text: string, names: readonly string[], warnings: readonly string[]]>([
		['---\nattendees:\n  - Ana Diaz\n  - Kit Nee: speaker\n---\n', ['Ana Diaz', 'Kit Nee'], []],
		['---\nattendees:\n  Ana Diaz: CTO\n  Kit Nee:\n---\n', ['Ana Diaz', 'Kit Nee'], []],
		['---\nattendees:\n  - [Ana Diaz, Bo Lind]\n---\n', ['Ana Diaz', 'Bo Lind'], []],
		['---\nattendees:\n  - table: 4\n---\n', [], ['attendees: nobody is named in “table: 4”']],
		['---\npeople: ["[[Ana Two]] and others"]\n---\n', ['Ana Two'], ['people: nobody is named in “others”']],
		['---\npeople: [Ana Two and others]\n---\n', ['Ana Two'], ['people: nobody is named in “others”']],
		['---\npeople: Ana Two, the others\n---\n', ['Ana Two'], ['people: nobody is named in “the others”']],
		['---\npeople: >\n  Quy Tee,\n  Ros Uee\n---\n', ['Quy Tee', 'Ros Uee'], []],
		['---\npeople: |\n  Abe Gee\n  Ben Gee, Cal Gee\n---\n', ['Abe Gee', 'Ben Gee', 'Cal Gee'], []],
		['---\npeople: |\n  Ana Diaz, Acme\n  Bo Lind, Globex\n---\n', ['Ana Diaz', 'Bo Lind'], []],
		['## Who\n- Pat One & more\n', ['Pat One'], ['line 2: nobody is named in “more”']],
		['**Attendees:** Pat One, some others\n', ['Pat One'], ['line 1: nobody is named in “some others”']],
		['- Attendees: Pat One, some others\n', ['Pat One'], ['line 1: nobody is named in “some others”']],
		['## Who\nPat One, Bo Lind, some others\n', ['Pat One', 'Bo Lind'], ['line 2: nobody is named in “some others”']],
		['## Who\n| Name | Company |\n|---|---|\n| Ana Diaz | Acme |\n| nobody yet | Halvik |\n| | |\n', ['Ana Diaz'], ['line 5: nobody is named in “nobody yet, Halvik”']],
		['## Who\nPat One – wants the slides\nWe were many.\n', [], ['line 2: nobody is named in “Pat One – wants the slides”']],
	])('%j', (text, names, warnings) => {
		const list = read(text);
		expect(list.attendees.map(({ name }) => name)).toEqual(names);
		expect(list.warnings).toEqual(warnings);
	});
});

describe('brackets, dashes and marks are no remark', () => {
	it.each<Row>([
		['- Fay Bee (fay@x.example, +34 600 111 226): met at coffee', [{ name: 'Fay Bee', emails: ['fay@x.example'], phones: ['+34 600 111 226'], remark: 'met at coffee' }]],
		['- Hal Bee (hal@x.example, Acme) met at coffee', [{ name: 'Hal Bee', company: 'Acme', remark: 'met at coffee' }]],
		['- *Ooo Bee (Acme)*', [{ name: 'Ooo Bee', company: 'Acme', remark: null }]],
		['- Moe Mee -- CTO -- Acme', [{ name: 'Moe Mee', role: 'CTO', company: 'Acme', remark: null }]],
		['- Ian Fee (Acme), [[Jan Fee]] (Globex)', [{ name: 'Ian Fee', company: 'Acme' }, { name: 'Jan Fee', link: 'Jan Fee', company: 'Globex' }]],
		['- Wiktor Lee, [[Halvik]]', [{ name: 'Wiktor Lee', company: 'Halvik' }]],
		['- Wiktor Lee (CTO), [[Halvik]]', [{ name: 'Wiktor Lee', role: 'CTO', company: 'Halvik' }]],
	])('%s', (text, expected) => {
		expectPeople(listed(text), expected);
	});
});

describe('a heading or label with how many there were', () => {
	it.each(['## Participants (3)', '## Participants: 3', '### Attendees [12]', '## Gäste (3 Personen)', '## Attendees (in person)', '## Attendees – online', '## Who came', '## Meeting attendees', '**Attendees (3):**', '**Attendees** (3):', '**Who:**', '**Who was there:**', 'Attendees (3):'])('%s', (heading) => {
		expectPeople(`${heading}\n- Ana Diaz\n- Bo Lind\n`, [{ name: 'Ana Diaz' }, { name: 'Bo Lind' }]);
	});

	it.each(['**Who:** ', '**Attendees (3):** ', '**Attendees (3)**: ', 'Attendees (3): ', '- Attendees (3): ', '- **Who came:** '])('%s before a line of names', (label) => {
		expectPeople(`${label}Ana Diaz, Bo Lind\n`, [{ name: 'Ana Diaz' }, { name: 'Bo Lind' }]);
	});

	it.each(['## Participants (declined)', '## People to meet', '## Guests of honour', '## Present', '## Attendees’ questions', 'Who:', 'who:: them', '**Who pays:**'])('%s is something else', (heading) => {
		expectPeople(`${heading}\n- Ana Diaz\n`, []);
	});
});
