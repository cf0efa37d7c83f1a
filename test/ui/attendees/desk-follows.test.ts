import { describe, expect, it, vi } from 'vitest';
import type { Attendee } from '../../../src/core/attendee.ts';
import { linkTargetIn } from '../../../src/core/event-link-text.ts';
import type { Screen } from '../../../src/ui/screen.ts';
import { readNoteSource, readTextSource, type AttendeeSource, type SourceReading } from '../../../src/ui/attendees/attendee-sources.ts';
import { createFromReview } from '../../../src/ui/attendees/create-from-review.ts';
import { createEventDesk, type EventDesk } from '../../../src/ui/attendees/event-desk.ts';
import { readingNotes } from '../../../src/ui/attendees/reading-notes.ts';
import { day } from '../../support/day.ts';
import { memoryScreen, type MemoryScreen } from '../../support/memory-screen.ts';

// There is no window here that could show them.
vi.mock('../../../src/ui/notices.ts', () => ({ showNotice: () => () => undefined }));

const JAM = 'Events/Jam.md';
const ANA = 'Contacts/Ana Diaz.md';
const jam = (...people: readonly string[]): string => `---\ndate: 2026-11-18\n---\n## Attendees\n${people.map((one) => `- ${one}\n`).join('')}`;

const sourceOf = (reading: SourceReading): AttendeeSource => {
	if (reading.kind !== 'source') throw new Error('it is a list');
	return reading.source;
};
const guests = (text: string): AttendeeSource => sourceOf(readTextSource('Pasted text', text));

interface Open extends MemoryScreen {
	readonly desk: EventDesk;
}

async function opened(files: Readonly<Record<string, string>>, change: (screen: Screen) => Screen = (screen) => screen): Promise<Open> {
	const memory = await memoryScreen(files);
	const desk = createEventDesk(change(memory.screen), (link) => linkTargetIn(link, [...memory.notes.texts.keys()]));
	if (JAM in files) desk.addSource(sourceOf(await readNoteSource(memory.screen, JAM, null)));
	return { ...memory, desk };
}

async function move({ notes, desk, reload }: Open, from: string, to: string): Promise<boolean> {
	for (const [path, text] of [...notes.texts]) {
		if (path !== from && !path.startsWith(`${from}/`)) continue;
		notes.texts.delete(path);
		notes.texts.set(to + path.slice(from.length), text);
	}
	const isOurs = desk.moved(from, to);
	await reload();
	return isOurs;
}

const kinds = (desk: EventDesk): ReadonlyArray<readonly [string | null, string, string]> => desk.reviewAsShown().people.map(({ attendee: { name }, match, toDo }) => [name, match.kind, toDo.kind]);
const entryOf = (desk: EventDesk, name: string): Attendee => {
	const person = desk.reviewAsShown().people.find(({ attendee }) => attendee.name === name);
	if (person === undefined) throw new Error(`${name} is not on the list`);
	return person.entry;
};

describe('the event', () => {
	it('has no date once the user has cleared it, whatever list is added', async () => {
		const { desk } = await opened({ [JAM]: jam('Wei Chen') });
		desk.setOptions({ event: { ...desk.options().event, day: null } });
		desk.addSource({ title: 'Dinner.ics', note: null, list: { event: 'Dinner', day: day('2026-11-20'), attendees: [], warnings: [] } });
		expect(desk.options().event).toEqual({ name: 'Jam', path: JAM, day: null });
	});
});

describe('a note that is renamed while its people are looked over', () => {
	it('is the event still, and links are written there', async () => {
		const open = await opened({ [JAM]: jam('Wei Chen') });
		expect(await move(open, JAM, 'Past/Winter jam.md')).toBe(true);
		const { desk, screen, notes } = open;
		expect([desk.options().event, desk.sources().map(({ title }) => title)]).toEqual([{ name: 'Winter jam', path: 'Past/Winter jam.md', day: '2026-11-18' }, ['Winter jam']]);
		expect(await createFromReview(screen, desk, desk.review(), () => undefined)).toBeNull();
		expect(notes.texts.get('Past/Winter jam.md')).toBe(jam('[[Wei Chen]]'));
		expect(notes.texts.get('Contacts/Wei Chen.md')).toContain('met-at: "[[Winter jam]]"');
	});

	it('goes along with its folder', async () => {
		const open = await opened({ [JAM]: jam('Wei Chen') });
		await move(open, 'Events', 'Past/Events');
		expect(open.desk.options().event.path).toBe('Past/Events/Jam.md');
	});

	it('and is a contact that was chosen: somebody is that contact still', async () => {
		const open = await opened({ [JAM]: jam('Wei', 'Ana D'), [ANA]: '', 'Contacts/Bo Lind.md': '' });
		const { desk } = open;
		desk.choose(entryOf(desk, 'Wei'), { identity: { kind: 'contact', path: ANA }, isTicked: true });
		desk.choose(entryOf(desk, 'Ana D'), { apartFrom: [ANA] });
		await move(open, ANA, 'Contacts/Old/Ana Diaz.md');
		const [wei, ana] = desk.review().people;
		expect([wei?.wrong, wei?.toDo, ana?.apartFrom.map(({ path }) => path)]).toMatchObject([[], { kind: 'update', contact: { path: 'Contacts/Old/Ana Diaz.md' } }, ['Contacts/Old/Ana Diaz.md']]);
	});

	it('and has nothing to do with the list changes nothing', async () => {
		const open = await opened({ [JAM]: jam('Wei Chen'), 'Log.md': '' });
		expect([await move(open, 'Log.md', 'Log 2.md'), open.desk.deleted('Log 2.md')]).toEqual([false, false]);
	});
});

describe('a note that is deleted while its people are looked over', () => {
	it('does not keep them from being created, is said, and nothing leads there', async () => {
		const { desk, screen, notes, reload } = await opened({ [JAM]: jam('Wei Chen') });
		notes.texts.delete(JAM);
		expect(desk.deleted('Events')).toBe(true);
		await reload();
		expect([desk.options().event, desk.sources()[0]?.list.warnings]).toEqual([{ name: 'Jam', path: null, day: '2026-11-18' }, ['the note was deleted, so no links are written there.']]);
		expect(await createFromReview(screen, desk, desk.review(), () => undefined)).toBeNull();
		expect([...notes.texts.keys()]).toEqual(['Contacts/Wei Chen.md']);
		expect(notes.texts.get('Contacts/Wei Chen.md')).toContain('met-at: Jam\n');
	});
});

describe('what was deleted', () => {
	it.each([['the note', JAM, null], ['its folder', 'Events', null], ['a folder whose name only begins alike', 'Event', JAM], ['another note', 'Events/Jam 2.md', JAM]])('%s', async (_, gone, left) => {
		const { desk } = await opened({ [JAM]: jam('Wei Chen') });
		expect(desk.deleted(gone)).toBe(left === null);
		expect([desk.options().event.path, desk.sources()[0]?.note?.path ?? null]).toEqual([left, left]);
	});
});

describe('a list that was pasted', () => {
	it('would be lost by closing, until it is taken away again', async () => {
		const { desk } = await opened({});
		const list = guests('Wei Chen');
		desk.addSource(list, 'given');
		expect(desk.isChanged()).toBe(true);
		desk.removeSource(list);
		expect(desk.isChanged()).toBe(false);
		desk.addSource(guests('Kim Young'), 'opened');
		expect(desk.isChanged()).toBe(false);
	});
});

describe('the contacts', () => {
	it('are those of the last review while the list only is drawn again', async () => {
		const { desk, notes, reload } = await opened({ [JAM]: jam('Ana Diaz', 'Bo Lind') });
		expect(desk.review().people).toHaveLength(2);
		notes.texts.set(ANA, '');
		await reload();
		const bo = entryOf(desk, 'Bo Lind');
		desk.chooseAll([entryOf(desk, 'Ana Diaz'), bo], { isTicked: false });
		desk.choose(bo, { typed: { name: 'Bo Lindh', company: '', role: '', email: '' } });
		expect(kinds(desk)).toEqual([['Ana Diaz', 'new', 'nothing'], ['Bo Lindh', 'new', 'nothing']]);
		desk.review();
		expect(kinds(desk)).toEqual([['Ana Diaz', 'known', 'nothing'], ['Bo Lindh', 'new', 'nothing']]);
	});

	it('decide in which group somebody stands only once all are read', async () => {
		let waiting = 3;
		const { desk, notes, reload } = await opened({ [JAM]: jam('Ana Diaz') }, (screen) => ({ ...screen, known: { ...screen.known, waiting: () => waiting } }));
		const ana = entryOf(desk, 'Ana Diaz');
		expect(desk.firstKind(ana)).toBe('new');
		notes.texts.set(ANA, '');
		await reload();
		waiting = 0;
		desk.review();
		expect(desk.firstKind(ana)).toBe('known');
		notes.texts.delete(ANA);
		await reload();
		desk.review();
		expect([desk.firstKind(ana), kinds(desk)]).toEqual(['known', [['Ana Diaz', 'new', 'create']]]);
	});
});

describe('notes that are still to be read', () => {
	it('are counted, until all are read', () => {
		const said = (isReady: boolean, waiting: number): string | null => readingNotes({ isReady: () => isReady, waiting: () => waiting });
		expect([said(false, 0), said(false, 12), said(true, 1), said(true, 0)]).toEqual(['Still reading your notes.', 'Still reading your notes: 12 to go.', 'Still reading your notes: 1 to go.', null]);
	});
});
