import { beforeEach, describe, expect, it, vi } from 'vitest';
import { linkTargetIn } from '../../../src/core/event-link-text.ts';
import { readNoteSource, readTextSource } from '../../../src/ui/attendees/attendee-sources.ts';
import { buttonText, changesOf, createFromReview, standsAlready } from '../../../src/ui/attendees/create-from-review.ts';
import { createEventDesk, type EventDesk } from '../../../src/ui/attendees/event-desk.ts';
import type { NoticeAction } from '../../../src/ui/notices.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import { outcomeMessage } from '../../../src/words/attendees-created.ts';
import { memoryScreen, type MemoryScreen } from '../../support/memory-screen.ts';

const notices = vi.hoisted(() => [] as Array<{ readonly message: string; readonly actions: readonly NoticeAction[] }>);
// There is no window here that could show them.
vi.mock('../../../src/ui/notices.ts', () => ({
	showNotice: (message: string, actions: readonly NoticeAction[] = []) => {
		notices.push({ message, actions });
		return () => undefined;
	},
}));
beforeEach(() => void notices.splice(0));

const JAM = 'Events/Jam.md';
const LIST = 'Events/List.md';
const ANA = 'Contacts/Ana Diaz.md';
const ana = '---\ntier: B\nlast-touch: 2026-07-01\n---\n';
const jam = (...people: readonly string[]): string => `---\ndate: 2026-11-18\n---\n## Attendees\n${people.map((one) => `- ${one}\n`).join('')}`;

async function opened(files: Readonly<Record<string, string>>, ...paths: readonly string[]): Promise<MemoryScreen & { readonly desk: EventDesk }> {
	const memory = await memoryScreen(files);
	const desk = createEventDesk(memory.screen, (link) => linkTargetIn(link, [...memory.notes.texts.keys()]));
	for (const path of paths) {
		const reading = await readNoteSource(memory.screen, path, null);
		if (reading.kind === 'source') desk.addSource(reading.source);
	}
	return { ...memory, desk };
}

describe('creating what the preview shows', () => {
	it('writes it all, says what came of it, and can be undone', async () => {
		const files = { [JAM]: jam('Wei Chen', 'Kim Young', '[[Ana Diaz]]'), [ANA]: ana };
		const { screen, notes, desk } = await opened(files, JAM);
		desk.setOptions({ isTouch: true });
		const progress: Array<readonly [number, number]> = [];
		expect(await createFromReview(screen, desk, desk.review(), (done, all) => void progress.push([done, all]))).toBeNull();
		expect(notices.map(({ message, actions }) => [message, actions.map(({ label }) => label)])).toEqual([['Created 2 contacts, changed 2 notes.', ['Undo']]]);
		expect(progress).toEqual([[1, 4], [2, 4], [3, 4], [4, 4]]);
		expect(notes.texts.get(JAM)).toBe(jam('[[Wei Chen]]', '[[Kim Young]]', '[[Ana Diaz]]'));
		expect(notes.texts.get(ANA)).toContain('- 2026-11-18 meeting: [[Jam]]\n');
		await screen.undoHistory.undoLast();
		expect(Object.fromEntries(notes.texts)).toEqual(files);
	});

	it('again changes nothing, and says so without an offer to undo', async () => {
		const { screen, notes, desk, reload } = await opened({ [JAM]: jam('Wei Chen'), [ANA]: ana }, JAM);
		await createFromReview(screen, desk, desk.review(), () => undefined);
		await reload();
		const before = Object.fromEntries(notes.texts);
		expect(await createFromReview(screen, desk, desk.review(), () => undefined)).toBeNull();
		expect(notices[1]).toEqual({ message: 'Everything stands there already; nothing was changed.', actions: [] });
		expect(Object.fromEntries(notes.texts)).toEqual(before);
	});

	it('makes names links in the note of the event and in those the lists came from', async () => {
		const { screen, notes, desk } = await opened({ [JAM]: jam('Wei Chen'), [LIST]: '## Guests\n- Wei Chen\n- Kim Young\n' }, LIST);
		desk.setOptions({ event: { ...desk.options().event, name: 'Jam', path: JAM } });
		await createFromReview(screen, desk, desk.review(), () => undefined);
		expect([notes.texts.get(JAM), notes.texts.get(LIST)]).toEqual([jam('[[Wei Chen]]'), '## Guests\n- [[Wei Chen]]\n- [[Kim Young]]\n']);
	});

	it('of a list that was pasted changes no note but those of the contacts', async () => {
		const { screen, notes, desk } = await opened({ [JAM]: jam('Wei Chen') });
		const reading = readTextSource('Pasted text', 'Wei Chen <wei@x.example>');
		if (reading.kind === 'source') desk.addSource(reading.source);
		await createFromReview(screen, desk, desk.review(), () => undefined);
		expect(notes.texts.get(JAM)).toBe(jam('Wei Chen'));
		expect([...notes.texts.keys()]).toEqual([JAM, 'Contacts/Wei Chen.md']);
	});

	it('of part of a note makes links of that part only', async () => {
		const text = jam('Wei Chen', 'Kim Young', 'Wei Chen');
		const { screen, notes, desk } = await opened({ [JAM]: text });
		const line = text.split('\n').indexOf('- Kim Young');
		const reading = await readNoteSource(screen, JAM, { from: { line, ch: 2 }, to: { line: line + 1, ch: 10 } });
		if (reading.kind === 'source') desk.addSource(reading.source);
		await createFromReview(screen, desk, desk.review(), () => undefined);
		expect(notes.texts.get(JAM)).toBe(jam('Wei Chen', '[[Kim Young]]', '[[Wei Chen]]'));
	});

	it('that is refused says why, tells nobody else, and writes nothing', async () => {
		const files = { [JAM]: jam('Wei Chen') };
		const { screen, notes, desk } = await opened(files, JAM);
		notes.readOnly.add(JAM);
		expect(await createFromReview(screen, desk, desk.review(), () => undefined)).toBe(`${JAM}: the file is read-only`);
		expect([notices, Object.fromEntries(notes.texts)]).toEqual([[], files]);
	});

	it('is not tried while the settings cannot be read', async () => {
		const { screen, notes, desk } = await opened({ [JAM]: jam('Wei Chen') }, JAM);
		screen.settingsChanged(defaultSettings, ['The settings cannot be read.']);
		expect(await createFromReview(screen, desk, desk.review(), () => undefined)).toBe('The settings cannot be read.');
		expect([notices, notes.texts.size]).toEqual([[], 1]);
	});

	it('is done while a contact folder is left out: that is told elsewhere', async () => {
		const { screen, notes, desk } = await opened({ [JAM]: jam('Wei Chen') }, JAM);
		screen.settingsChanged(defaultSettings, ['A contact folder is left out.'], null);
		expect(await createFromReview(screen, desk, desk.review(), () => undefined)).toBeNull();
		expect(notes.texts.size).toBe(2);
	});

	it('names what could not be written', async () => {
		const { screen, notes, desk } = await opened({ [JAM]: jam('Wei Chen', '[[Ana Diaz]]'), [ANA]: ana }, JAM);
		notes.failing.add(ANA);
		desk.setOptions({ isTouch: true });
		expect(await createFromReview(screen, desk, desk.review(), () => undefined)).toBeNull();
		expect(notices[0]?.message).toBe(`Created 1 contact, changed 1 note. Not written: ${ANA}: the note cannot be written.`);
	});
});

describe('what is said afterwards', () => {
	const say = (created: number, changed: number, failed: ReadonlyArray<{ readonly path: string; readonly message: string }> = [], notRecorded: readonly string[] = [], unlinked: readonly string[] = []): string => {
		const names = Array.from({ length: created + changed }, (_, index) => `${index}.md`);
		return outcomeMessage({ changed: names, created: names.slice(0, created), failed, notRecorded, unlinked, told: [] });
	};

	it('is what was created and changed, one or several', () => {
		expect([say(1, 0), say(12, 1), say(0, 3), say(0, 0)]).toEqual(['Created 1 contact.', 'Created 12 contacts, changed 1 note.', 'Changed 3 notes.', 'Everything stands there already; nothing was changed.']);
	});

	it('names those whose name could not become a link, the first of them', () => {
		expect(say(1, 1, [], [], ['Raj Patel'])).toBe('Created 1 contact, changed 1 note. 1 name could not become a link in the note: Raj Patel.');
		expect(say(4, 0, [], [], ['A', 'B', 'C', 'D', 'E'])).toBe('Created 4 contacts. 5 names could not become links in the note: A, B, C and 2 more.');
		expect(say(0, 0, [], [], ['Raj Patel'])).toBe('Everything stands there already; nothing was changed.');
	});

	it('names those who will be asked about again, since nothing tells them apart', () => {
		expect(say(1, 0, [], ['ANA DIAZ', 'Bo'])).toBe('Created 1 contact. Told apart this time only, since nothing else is known of them: ANA DIAZ, Bo.');
		expect(say(0, 0, [], ['ANA DIAZ'])).toContain('nothing was changed. Told apart this time only, since nothing else is known of them: ANA DIAZ.');
	});

	it('does not say that all is well where nothing could be written', () => {
		expect(say(0, 0, [{ path: 'a.md', message: 'the disk is full' }])).toBe('Nothing was written. Not written: a.md: the disk is full.');
	});
});

describe('the button', () => {
	it('promises what would be done, and is off where nothing would', async () => {
		const { desk } = await opened({ [JAM]: jam('Wei Chen', 'Kim Young', '[[Ana Diaz]]', 'Ana'), [ANA]: ana }, JAM);
		const [wei, kim, one] = desk.review().people.map(({ entry }) => entry);
		if (wei === undefined || kim === undefined || one === undefined) throw new Error('three are on the list');
		expect(buttonText(desk.review())).toBe('Create 2 contacts');
		desk.choose(one, { promise: { text: 'Send the plan', day: '' } });
		expect(buttonText(desk.review())).toBe('Create 2, update 1');
		desk.choose(one, { isTicked: false });
		expect(buttonText(desk.review())).toBe('Create 2 contacts');
		desk.choose(wei, { isTicked: false });
		expect(buttonText(desk.review())).toBe('Create 1 contact');
		desk.choose(kim, { identity: { kind: 'contact', path: ANA } });
		expect(buttonText(desk.review())).toBe('Bring up to date');
		desk.choose(kim, { promise: { text: 'Send the plan', day: '' } });
		expect(buttonText(desk.review())).toBe('Update 1 contact');
		desk.choose(kim, { isTicked: false });
		expect(buttonText(desk.review())).toBeNull();
	});

	it('goes by what the notes hold, once they are read: nothing is promised that stands there', async () => {
		const { screen, desk, reload } = await opened({ [JAM]: jam('Wei Chen', '[[Ana Diaz]]'), [ANA]: `${ana}\n## Touches\n- 2026-11-18 meeting: Sang\n` }, JAM);
		desk.setOptions({ isTouch: true });
		const before = await changesOf(screen, desk, desk.review());
		expect(before).toEqual({ contacts: 0, eventNotes: 1 });
		expect([buttonText(desk.review()), buttonText(desk.review(), before), standsAlready(desk.review(), before)]).toEqual(['Create 1, update 1', 'Create 1 contact', false]);
		await createFromReview(screen, desk, desk.review(), () => undefined);
		await reload();
		const after = await changesOf(screen, desk, desk.review());
		expect([after, standsAlready(desk.review(), after), standsAlready(desk.review(), null)]).toEqual([{ contacts: 0, eventNotes: 0 }, true, false]);
	});

	it('does not know where it would be refused', async () => {
		const { screen, notes, desk } = await opened({ [JAM]: jam('Wei Chen'), [ANA]: ana }, JAM);
		notes.texts.set(JAM, `---\na: b: c\n---\n${jam('Wei Chen')}`);
		expect(await changesOf(screen, desk, desk.review())).toBeNull();
	});
});
