import { describe, expect, it } from 'vitest';
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
});
