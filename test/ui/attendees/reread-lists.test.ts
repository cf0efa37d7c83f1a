import { describe, expect, it } from 'vitest';
import type { Attendee } from '../../../src/core/attendee.ts';
import { noChoice } from '../../../src/core/event-choice.ts';
import { linkTargetIn } from '../../../src/core/event-link-text.ts';
import { readNoteSource, readTextSource, type AttendeeSource } from '../../../src/ui/attendees/attendee-sources.ts';
import { createEventDesk, type EventDesk } from '../../../src/ui/attendees/event-desk.ts';
import { forgetDesk, keepDesk, keptDesk } from '../../../src/ui/attendees/kept-desks.ts';
import { choicesCarried, haveCommonEntry } from '../../../src/ui/attendees/reread-lists.ts';
import { memoryScreen, type MemoryScreen } from '../../support/memory-screen.ts';

const JAM = 'Events/Jam.md';
const jam = (...people: readonly string[]): string => `---\ndate: 2026-11-18\n---\n## Attendees\n${people.map((one) => `- ${one}\n`).join('')}`;

async function opened(text: string): Promise<MemoryScreen & { readonly desk: EventDesk; readonly read: () => Promise<AttendeeSource> }> {
	const memory = await memoryScreen({ [JAM]: text });
	const desk = createEventDesk(memory.screen, (link) => linkTargetIn(link, [...memory.notes.texts.keys()]));
	const read = async (): Promise<AttendeeSource> => {
		const reading = await readNoteSource(memory.screen, JAM, null);
		if (reading.kind !== 'source') throw new Error('it is a note');
		return reading.source;
	};
	desk.addSource(await read());
	return { ...memory, desk, read };
}

const pasted = (text: string): AttendeeSource => {
	const reading = readTextSource('Pasted text', text);
	if (reading.kind !== 'source') throw new Error('it is a list');
	return reading.source;
};
const entryOf = (desk: EventDesk, name: string): Attendee => {
	const person = desk.review().people.find(({ attendee }) => attendee.name === name);
	if (person === undefined) throw new Error(`${name} is not on the list`);
	return person.entry;
};
const ticked = (desk: EventDesk): ReadonlyArray<readonly [string | null, string]> => desk.review().people.map(({ attendee: { name }, toDo }) => [name, toDo.kind]);

describe('a list that is read again', () => {
	it('has what was said, also of whom stands elsewhere by now', async () => {
		const { desk, notes, read } = await opened(jam('Wei Chen', 'Kim Young'));
		desk.choose(entryOf(desk, 'Kim Young'), { isTicked: false });
		notes.texts.set(JAM, jam('Sam Rivera', 'Kim Young', 'Wei Chen'));
		desk.reread([await read()]);
		expect(ticked(desk)).toEqual([['Sam Rivera', 'create'], ['Kim Young', 'nothing'], ['Wei Chen', 'create']]);
		expect(desk.sources()).toHaveLength(1);
	});

	it('has nothing said of whose entry is another now', async () => {
		const { desk, notes, read } = await opened(jam('Kim Young'));
		desk.choose(entryOf(desk, 'Kim Young'), { isTicked: false });
		notes.texts.set(JAM, jam('Kim Young, Acme'));
		desk.reread([await read()]);
		expect(ticked(desk)).toEqual([['Kim Young', 'create']]);
	});

	it('keeps the lists that were given besides, with what was said of them', async () => {
		const { desk, read } = await opened(jam('Wei Chen'));
		desk.addSource(pasted('Eve Roy <eve@roy.example>'), 'given');
		desk.choose(entryOf(desk, 'Eve Roy'), { isTicked: false });
		desk.reread([await read()]);
		expect(ticked(desk)).toEqual([['Wei Chen', 'create'], ['Eve Roy', 'nothing']]);
		expect(desk.sources().map(({ title }) => title)).toEqual(['Jam', 'Pasted text']);
	});

	it('says on what day the event was, unless the user has', async () => {
		const { desk, notes, read } = await opened(jam('Wei Chen'));
		notes.texts.set(JAM, jam('Wei Chen').replace('11-18', '11-19'));
		desk.reread([await read()]);
		expect(desk.options().event.day).toBe('2026-11-19');
		desk.setOptions({ event: { ...desk.options().event, day: null } });
		desk.reread([await read()]);
		expect(desk.options().event.day).toBeNull();
	});

	it('parts two entries that say the same by their order', () => {
		const [before, now] = [pasted('Kim Young\nKim Young'), pasted('Bo Lind\nKim Young\nKim Young')];
		const [, second] = before.list.attendees;
		if (second === undefined) throw new Error('two are on the list');
		expect([...choicesCarried(new Map([[second, noChoice]]), [before], [now]).keys()].map((entry) => now.list.attendees.indexOf(entry))).toEqual([2]);
	});

	it('is the same as before where they have anybody in common', () => {
		const [one, other, third] = [pasted('Eve Roy; Ada Byrne'), pasted('Ada Byrne; Bo Lind'), pasted('Sam Rivera')];
		expect([haveCommonEntry([one], [other]), haveCommonEntry([one], [third]), haveCommonEntry([], [])]).toEqual([true, false, false]);
	});
});

describe('what was said', () => {
	it('is kept by what the dialog was opened from, until contacts are created', async () => {
		const { screen, desk } = await opened(jam('Wei Chen'));
		expect(keptDesk(screen, 'note:a')).toBeNull();
		keepDesk(screen, 'note:a', desk);
		expect([keptDesk(screen, 'note:a'), keptDesk(screen, 'note:b'), keptDesk((await memoryScreen({})).screen, 'note:a')]).toEqual([desk, null, null]);
		forgetDesk(screen, 'note:a');
		expect(keptDesk(screen, 'note:a')).toBeNull();
	});
});
