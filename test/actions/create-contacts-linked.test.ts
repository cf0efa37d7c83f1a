import { describe, expect, it } from 'vitest';
import { readPastedText } from '../../src/formats/pasted-text.ts';
import { readEventNote } from '../../src/notes/event-note.ts';
import { runEvent } from '../support/event-desk.ts';
import { memoryNotes } from '../support/memory-notes.ts';

const JAM = 'Events/Jam.md';
const jam = (line: string): string => `---\ndate: 2026-11-18\n---\n## Attendees\n- ${line}\n`;
const text = (aliases: string): string => `---\n${aliases}tier:\ncadence:\nlast-touch:\nmet-at: "[[Jam]]"\nmet-on: 2026-11-18\n---\n`;

describe('a name behind a link that leads nowhere yet', () => {
	it('is what the contact is called, by what the link shows as well, and all links to it lead there', async () => {
		const diary = 'Lunch with [[Robert Smith]].\n';
		const notes = memoryNotes({ [JAM]: jam('[[Robert Smith|Bob]]'), 'Diary.md': diary });
		await runEvent(notes, { path: JAM });
		expect(Object.fromEntries(notes.texts)).toEqual({ [JAM]: jam('[[Robert Smith|Bob]]'), 'Diary.md': diary, 'Contacts/Robert Smith.md': text('aliases:\n  - Bob\n') });
	});

	it.each<readonly [string, string, string, string]>([
		['[[people/robert-smith|Rob]]', '[[robert-smith|Rob]]', 'Contacts/robert-smith.md', 'aliases:\n  - Rob\n'],
		['[[Gus Gee|Gus (Acme)]]', '[[Gus Gee|Gus (Acme)]]', 'Contacts/Gus Gee.md', ''],
		['[[people/mirjam-keller|Mirjam Keller]]', '[[Mirjam Keller]]', 'Contacts/Mirjam Keller.md', ''],
		['[[people/mirjam-keller|Mimi Keller]]', '[[people/mirjam-keller|Mimi Keller]]', 'Contacts/Mimi Keller.md', 'aliases:\n  - mirjam-keller\n'],
		['[[Acme Corp|Ana Diaz]]', '[[Acme Corp|Ana Diaz]]', 'Contacts/Ana Diaz.md', ''],
		['**Zed Yee:** wants slides', '**[[Zed Yee]]:** wants slides', 'Contacts/Zed Yee.md', ''],
	])('%s becomes %s, and %s is created; again, nothing', async (before, after, path, aliases) => {
		const notes = memoryNotes({ [JAM]: jam(before) });
		await runEvent(notes, { path: JAM });
		expect(notes.texts.get(JAM)).toBe(jam(after));
		expect([...notes.texts.keys()]).toEqual([JAM, path]);
		expect(notes.texts.get(path)).toContain(text(aliases));
		const once = new Map(notes.texts);
		await runEvent(notes, { path: JAM });
		expect(notes.texts).toEqual(once);
	});

	it('finds the contact by it from then on', async () => {
		const notes = memoryNotes({ [JAM]: jam('[[Robert Smith|Bobby Smith]]') });
		await runEvent(notes, { path: JAM });
		notes.texts.set('Events/Jam 2.md', jam('Bobby Smith'));
		expect((await runEvent(notes, { path: 'Events/Jam 2.md' })).matches).toMatchObject([{ kind: 'known', contact: { path: 'Contacts/Robert Smith.md' }, reason: { kind: 'alias' } }]);
	});

	it('is theirs in another entry, too: one note is made, and both lead there', async () => {
		const notes = memoryNotes({ [JAM]: `## Attendees\n- [[Robert Smith|Bob]] <bob@x.example>\n- Bob <bob@x.example>\n` });
		const { outcome } = await runEvent(notes, { path: JAM });
		expect(outcome.kind).toBe('done');
		expect([...notes.texts.keys()]).toEqual([JAM, 'Contacts/Robert Smith.md']);
		expect(notes.texts.get(JAM)).toBe('## Attendees\n- [[Robert Smith|Bob]] <bob@x.example>\n- [[Robert Smith|Bob]] <bob@x.example>\n');
	});

	it('is theirs in a text that was pasted, too', async () => {
		const notes = memoryNotes({ [JAM]: jam('[[Robert Smith|Bob]]') });
		const pasted = readPastedText('- [[Robert Smith|Bob]]\n- Bob');
		const attendees = [...readEventNote({ path: JAM, text: jam('[[Robert Smith|Bob]]') }, null).attendees, ...(pasted.kind === 'list' ? pasted.list.attendees : [])];
		const { matches } = await runEvent(notes, { path: JAM, attendees });
		expect(matches).toMatchObject([{ kind: 'new', sources: [0, 1, 2] }]);
		expect([...notes.texts.keys()]).toEqual([JAM, 'Contacts/Robert Smith.md']);
		expect(notes.texts.get(JAM)).toBe(jam('[[Robert Smith|Bob]]'));
	});

	it.each([
		['[[Mirjam Keller|Mimi Keller]]', '[[Mimi Keller|Mirjam Keller]]'],
		['[[people/mirjam-keller|Mimi Keller]]', '[[people/mirjam-keller|Mimi Keller]]'],
	])('is not created beside a contact who is called as it shows: %s becomes %s', async (before, after) => {
		const notes = memoryNotes({ [JAM]: jam(before), 'Contacts/Mimi Keller.md': '---\ntier: close\n---\n' });
		const { matches } = await runEvent(notes, { path: JAM });
		expect(matches).toMatchObject([{ kind: 'known', contact: { path: 'Contacts/Mimi Keller.md' } }]);
		expect([...notes.texts.keys()]).toEqual([JAM, 'Contacts/Mimi Keller.md']);
		expect(notes.texts.get(JAM)).toBe(jam(after));
		expect((await runEvent(notes, { path: JAM })).matches).toMatchObject([{ kind: 'known' }]);
	});

	it('leaves a contact of its one short word to the user', async () => {
		const notes = memoryNotes({ [JAM]: jam('[[Xaver Olm|Zed]]'), 'Contacts/Zed.md': '---\ntier: close\n---\n' });
		const { matches } = await runEvent(notes, { path: JAM });
		expect(matches).toMatchObject([{ kind: 'unsure', candidates: [{ path: 'Contacts/Zed.md' }] }]);
		expect([...notes.texts.keys()]).toEqual([JAM, 'Contacts/Zed.md']);
		expect(notes.texts.get(JAM)).toBe(jam('[[Xaver Olm|Zed]]'));
	});
});
