import { describe, expect, it } from 'vitest';
import type { Attendee } from '../../src/core/attendee.ts';
import { noPersonBy } from '../../src/core/attendee-no-person.ts';
import { readPastedText } from '../../src/formats/pasted-text.ts';
import { readEventNote } from '../../src/notes/event-note.ts';

const read = (text: string) => readEventNote({ path: 'Events/Meeting.md', text }, null);
/** Names of those who are people, each with what is said of them. */
const named = (list: readonly Attendee[]): readonly string[] =>
	list.filter((one) => noPersonBy(one) === null).map(({ name, remark, company }) => `${name ?? '–'}${company === null ? '' : ` {${company}}`}${remark === null ? '' : ` “${remark}”`}`);
const people = (text: string): readonly string[] => named(read(text).attendees);

type Row = readonly [text: string, expected: readonly string[]];

describe('several people in an item, with semicolons and “and”', () => {
	it.each<Row>([
		['Ana Diaz; Bo Lind and Cy Young', ['Ana Diaz', 'Bo Lind', 'Cy Young']],
		['[[Ana Diaz]]; Bo Lind & Cy Young', ['Ana Diaz', 'Bo Lind', 'Cy Young']],
		['Ana Diaz; Bo Lind; Cy Young and Dora Berg', ['Ana Diaz', 'Bo Lind', 'Cy Young', 'Dora Berg']],
		['Ana Diaz and Bo Lind; Cy Young and Dora Berg', ['Ana Diaz', 'Bo Lind', 'Cy Young', 'Dora Berg']],
		['Ana and Bo; Cy and Dora', ['Ana', 'Bo', 'Cy', 'Dora']],
		['Ana Diaz and Bo Lind; likes tea and coffee', ['Ana Diaz', 'Bo Lind “likes tea and coffee”']],
		['[[Ana Diaz]], [[Bo Lind]]; call them', ['Ana Diaz', 'Bo Lind “call them”']],
		['[Ana Diaz](https://x.example/a); [Bo Lind](https://x.example/b); [Cy Young](https://x.example/c)', ['Ana Diaz', 'Bo Lind', 'Cy Young']],
		['Ana; [Cy Young](mailto:cy@x.example); and [Bo Lind](People/bo.md)', ['Ana', 'Cy Young', 'Bo Lind']],
		['Ana Diaz; [LinkedIn](https://linkedin.example/in/ana)', ['Ana Diaz']],
		['Ana Diaz; [website](https://ana.example/)', ['Ana Diaz']],
		['Ana Diaz <ana@x.example>; Bo; Cy and Dora', ['Ana Diaz', 'Bo', 'Cy', 'Dora']],
		['Bo Lind; pepe; ana diaz', ['Bo Lind', 'pepe', 'ana diaz']],
		['Ana; bo (Acme), and Cy', ['Ana', 'bo {Acme} “and Cy”']],
		['[[Ana Diaz]] & bo lind', ['Ana Diaz', 'bo lind']],
		['Ana Diaz and her husband; Bo', ['Ana Diaz', 'Bo']],
		['Bo; call him; Ana', ['Bo “call him”', 'Ana']],
		['Cal Fee; vegetarian', ['Cal Fee “vegetarian”']],
		['Cal Fee; remote', ['Cal Fee “remote”']],
		['Cal Fee; likes tea and coffee', ['Cal Fee “likes tea and coffee”']],
		['[[Ana Diaz]] & [[Bo Lind]] and wants the slides', ['Ana Diaz', 'Bo Lind “and wants the slides”']],
		['Deb Fee; email her at deb@x.example', ['Deb Fee “email her at”']],
		['Deb Fee; met at the bar and Bo Lind <bo.lind@x.example>', ['Deb Fee', 'Bo Lind']],
		['Ana Diaz – likes Rust; C; and Go', ['Ana Diaz “likes Rust; C; and Go”']],
		['**Ana Diaz** & **Bo Lind**; **Cy Young** and [[Dora Berg]]', ['Ana Diaz', 'Bo Lind', 'Cy Young', 'Dora Berg']],
	])('%s', (text, expected) => {
		expect(people(`## Attendees\n\n- ${text}\n`)).toEqual(expected);
		expect(people(`---\nattendees:\n  - '${text}'\n---\n`)).toEqual(expected);
	});

	it('links to pages in an inline field are people, too', () => {
		expect(people('attendees:: [Ana Diaz](https://x.example/a); [Bo Lind](https://x.example/b); [Cy Young](https://x.example/c)\n')).toEqual(['Ana Diaz', 'Bo Lind', 'Cy Young']);
	});

	it('what is said of somebody in a line of several makes them no less sure', () => {
		expect(people('## Attendees\nPepe; likes tea, Dora Berg\n')).toEqual(['Pepe “likes tea”', 'Dora Berg']);
	});
});

describe('a heading above first names is nobody', () => {
	it.each<Row>([
		['- New York:\n  - Bo\n  - Cy', ['Bo', 'Cy']],
		['- San Francisco:\n  - Bo (Acme)', ['Bo {Acme}']],
		['- Berlin Office:\n  - bo\n  - Cy – wants the slides', ['bo', 'Cy “wants the slides”']],
		['- Ana Diaz:\n  - Company: Acme\n  - Role: CTO', ['Ana Diaz “Company: Acme; Role: CTO”']],
		['- Ana Diaz:\n  - vegetarian', ['Ana Diaz “vegetarian”']],
		['- From Outlook:\n- Ana Diaz', ['Ana Diaz']],
		['From Outlook:\nAna Diaz <ana@x.example>; Bo Lind <bo@x.example>', ['Ana Diaz', 'Bo Lind']],
		['Panel Speakers:\nAna Diaz, Bo Lind', ['Ana Diaz', 'Bo Lind']],
	])('%j', (text, expected) => {
		expect(people(`## Attendees\n${text}\n`)).toEqual(expected);
	});
});

describe('a line whose label says that they did not come', () => {
	it.each(['Invited but not there: Carl Absent, Dora Absent', '**Absent:** Carl Diaz, Dora Lind', 'No-shows (2): [[Carl Diaz]], [[Dora Lind]]', 'Couldn’t make it: Carl Diaz, Dora Lind', 'Abwesend: Carl Diaz; Dora Lind'])('%s names nobody who came, and is told', (line) => {
		const warnings = [`line 4: nobody is named in “${line.slice(0, 60)}”`];
		expect(read(`## Attendees\n- Ana Diaz\n\n${line}\n`)).toMatchObject({ attendees: [{ name: 'Ana Diaz' }], warnings });
		expect(read(`## Attendees\n\n- Ana Diaz\n- ${line}\n`)).toMatchObject({ attendees: [{ name: 'Ana Diaz' }], warnings });
		const pasted = readPastedText(`Ana Diaz\n- ${line}`);
		expect(pasted).toMatchObject({ kind: 'list', list: { attendees: [{ name: 'Ana Diaz' }], warnings: [`“- ${line.slice(0, 58)}” names people who did not come; they are left out.`] } });
		expect(readPastedText(line)).toMatchObject({ kind: 'unreadable', message: `“${line.slice(0, 60)}” names people who did not come; they are left out.` });
	});

	it('a name with a colon is somebody', () => {
		expect(people('## Attendees\n- Carl Absent: wants slides\n- Regina Missing: likes tea\n')).toEqual(['Carl Absent “wants slides”', 'Regina Missing “likes tea”']);
	});
});
