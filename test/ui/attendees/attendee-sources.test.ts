import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFileSource, readNoteSource, readTextSource, type AttendeeSource, type SelectedPlaces, type SourceReading } from '../../../src/ui/attendees/attendee-sources.ts';
import { arbitraryEventNote } from '../../support/arbitrary-event.ts';
import { GENERATED_NOTES } from '../../support/generated.ts';
import { memoryScreen } from '../../support/memory-screen.ts';

const JAM = 'Events/2026-11-18 Jam.md';

const sourceOf = (reading: SourceReading): AttendeeSource => {
	if (reading.kind !== 'source') throw new Error(reading.kind === 'unreadable' ? reading.message : 'several events');
	return reading.source;
};
const namesOf = ({ list: { attendees } }: AttendeeSource): ReadonlyArray<string | null> => attendees.map(({ name }) => name);
const writtenIn = (text: string, { list: { attendees } }: AttendeeSource): readonly string[] => attendees.flatMap(({ place }) => (place === null ? [] : [text.slice(place.from, place.to)]));

/** An offset as an editor counts it, whatever the line ends are. */
function editorPlace(text: string, offset: number): SelectedPlaces['from'] {
	const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
	return { line: lines.length - 1, ch: lines[lines.length - 1]?.length ?? 0 };
}

async function readSelected(text: string, from: number, to: number): Promise<AttendeeSource> {
	const { screen } = await memoryScreen({ [JAM]: text });
	return sourceOf(await readNoteSource(screen, JAM, { from: editorPlace(text, from), to: editorPlace(text, to) }));
}

/** What is selected of a text runs from the first of these words to the end of the last. */
const selecting = (text: string, first: string, last: string): Promise<AttendeeSource> => readSelected(text, text.indexOf(first), text.indexOf(last) + last.length);

describe('a note of the vault', () => {
	it('is called what it is called, and names become links in it', async () => {
		const text = '## Attendees\n- Ana Diaz\n- Bo Lind\n';
		const { screen } = await memoryScreen({ [JAM]: text });
		const source = sourceOf(await readNoteSource(screen, JAM, null));
		expect(source).toMatchObject({ title: '2026-11-18 Jam', list: { event: '2026-11-18 Jam', day: '2026-11-18' }, note: { path: JAM } });
		expect(namesOf(source)).toEqual(['Ana Diaz', 'Bo Lind']);
		expect(source.note?.read(text.replace('Bo', '[[Bo]]')).map(({ link }) => link)).toEqual([null, 'Bo']);
	});

	it('that is gone is told', async () => {
		const { screen } = await memoryScreen({});
		expect(await readNoteSource(screen, JAM, null)).toEqual({ kind: 'unreadable', message: `${JAM}: the note is not there any more` });
	});
});

describe('a selection in a note', () => {
	const text = '---\ndate: 2026-11-19\n---\n# Notes\n- Not Me\n- Ana Diaz, Acme\n- Bo Lind\n- Not Me Either\n';

	it('counts whatever it stands under, with the day and the name of the whole note', async () => {
		const source = await selecting(text, '- Ana', 'Bo Lind');
		expect(source).toMatchObject({ title: 'Selection in 2026-11-18 Jam', list: { event: '2026-11-18 Jam', day: '2026-11-19', attendees: [{ name: 'Ana Diaz', company: 'Acme' }, { name: 'Bo Lind' }] } });
	});

	it.each([['\n'], ['\r\n'], ['\r']])('is found whatever the line ends are: %j', async (eol) => {
		const there = text.replace(/\n/g, eol);
		const source = await readSelected(there, there.indexOf('Ana Diaz, Acme'), there.indexOf('Bo Lind') + 'Bo Lind'.length);
		expect(writtenIn(there, source)).toEqual(['Ana Diaz', 'Bo Lind']);
	});

	it('from the third line on, in a note with the line ends of Windows and no properties', async () => {
		const there = 'One.\r\nTwo.\r\nAna Diaz\r\nBo Lind\r\n';
		const { screen } = await memoryScreen({ [JAM]: there });
		const source = sourceOf(await readNoteSource(screen, JAM, { from: { line: 2, ch: 0 }, to: { line: 3, ch: 7 } }));
		expect(writtenIn(there, source)).toEqual(['Ana Diaz', 'Bo Lind']);
	});

	it('of a name within an item is that name', async () => {
		expect(namesOf(await selecting(text, 'Ana Diaz', 'Ana Diaz'))).toEqual(['Ana Diaz']);
		expect(namesOf(await selecting(text, 'Ana Diaz', '- Bo'))).toEqual(['Ana Diaz', 'Bo']);
	});

	it('within the properties is of those who stand in it', async () => {
		const there = '---\nattendees:\n  - Ana Diaz\n  - "[[Bo Lind]]"\n  - Cy Twombly\n---\n## Attendees\n- Kim Young\n';
		expect(namesOf(await selecting(there, '  - Ana', '[[Bo Lind]]"'))).toEqual(['Ana Diaz', 'Bo Lind']);
		expect(namesOf(await selecting(there, '  - Cy', 'Kim Young'))).toEqual(['Cy Twombly', 'Kim Young']);
		expect(namesOf(await selecting(there, 'attendees', 'attendees'))).toEqual([]);
	});

	it('beyond the end of a note that has become shorter ends with the note', async () => {
		const { screen } = await memoryScreen({ [JAM]: 'Ana Diaz\n' });
		expect(namesOf(sourceOf(await readNoteSource(screen, JAM, { from: { line: 0, ch: 0 }, to: { line: 7, ch: 3 } })))).toEqual(['Ana Diaz']);
		expect(namesOf(sourceOf(await readNoteSource(screen, JAM, { from: { line: 5, ch: 2 }, to: { line: 7, ch: 3 } })))).toEqual([]);
	});

	it('is the same stretch once names in it are links, and the rest of the note stays out of it', async () => {
		const source = await selecting(text, '- Ana', 'Bo Lind');
		const linked = text.replace('Ana Diaz', '[[Contacts/Ana Diaz|Ana Diaz]]').replace('Bo Lind', '[[Bo Lind]]');
		expect(source.note?.read(linked).map(({ link }) => link)).toEqual(['Contacts/Ana Diaz', 'Bo Lind']);
	});

	it('that begins or ends within a name of the body is of what is selected of it, and of the whole name in the properties', async () => {
		expect(namesOf(await selecting(text, 'na Diaz', 'Bo Li'))).toEqual(expect.arrayContaining(['Bo Li']));
		expect(namesOf(await selecting('---\nwith: Ana Diaz, Bo Lind\n---\n', 'with', 'Bo Li'))).toEqual(['Ana Diaz', 'Bo Lind']);
	});

	it('wherever it begins and ends, nobody from outside is in it', async () => {
		await fc.assert(
			fc.asyncProperty(arbitraryEventNote, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), async (there, a, b) => {
				const [from, to] = [Math.floor(Math.min(a, b) * there.length), Math.floor(Math.max(a, b) * there.length)];
				// No editor stands between the two halves of a line end.
				fc.pre(there.slice(from - 1, from + 1) !== '\r\n' && there.slice(to - 1, to + 1) !== '\r\n');
				const { list, note } = await readSelected(there, from, to);
				for (const { place } of list.attendees) {
					if (place === null) continue;
					expect([place.from >= from, place.from < to, place.within === 'property' || place.to <= to]).toEqual([true, true, true]);
				}
				expect(note?.read(there)).toEqual(list.attendees);
			}),
			{ numRuns: Math.ceil(GENERATED_NOTES / 5) },
		);
	});
});

describe('a text that was copied', () => {
	it('is a list of no note', () => {
		const source = sourceOf(readTextSource('Pasted text', 'Diaz, Ana <ana@acme.example>; Lind, Bo <bo@x.example>'));
		expect([source.title, source.note, namesOf(source)]).toEqual(['Pasted text', null, ['Ana Diaz', 'Bo Lind']]);
	});

	it('without anything in it is told', () => {
		expect(readTextSource('Clipboard', ' \n\t')).toEqual({ kind: 'unreadable', message: 'Clipboard: there is no text in it.' });
	});

	it('with several events asks which', () => {
		const event = (name: string, day: string): string => `BEGIN:VEVENT\r\nUID:${name}\r\nSUMMARY:${name}\r\nDTSTART;VALUE=DATE:${day}\r\nATTENDEE;CN=Ana Diaz:mailto:ana@acme.example\r\nEND:VEVENT\r\n`;
		expect(readTextSource('Clipboard', `BEGIN:VCALENDAR\r\n${event('Jam', '20261118')}${event('Dinner', '20261120')}END:VCALENDAR\r\n`)).toMatchObject({ kind: 'events', title: 'Clipboard', events: [{ name: 'Jam', day: '2026-11-18' }, { name: 'Dinner', day: '2026-11-20' }] });
	});
});

describe('a file', () => {
	it('is read by its kind', async () => {
		const { screen } = await memoryScreen({});
		const source = sourceOf(await readFileSource(new File(['Name,Email\nAna Diaz,ana@acme.example\n'], 'guests.csv'), screen));
		expect([source.title, source.note, namesOf(source)]).toEqual(['guests.csv', null, ['Ana Diaz']]);
	});

	it('that is a note from elsewhere is read like one, and stays as it is', async () => {
		const { screen } = await memoryScreen({});
		const source = sourceOf(await readFileSource(new File(['---\ndate: 2026-11-18\n---\n## Guests\n- Ana Diaz\n'], 'Jam.MD'), screen));
		expect(source).toMatchObject({ title: 'Jam.MD', note: null, list: { day: '2026-11-18', attendees: [{ name: 'Ana Diaz' }] } });
	});

	it('that cannot be read is told', async () => {
		const { screen } = await memoryScreen({});
		const gone = Object.assign(new File([], 'guests.csv'), { arrayBuffer: () => Promise.reject(new Error('It was moved')) });
		expect(await readFileSource(gone, screen)).toEqual({ kind: 'unreadable', message: 'guests.csv: it cannot be read. It was moved' });
	});
});
