import { describe, expect, it } from 'vitest';
import { readNoteEntry } from '../../src/vault/note-entry.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { quietWords } from '../../src/ui/reach-quiet.ts';
import { day } from '../support/day.ts';
import { memoryNotes } from '../support/memory-notes.ts';

const PATH = 'Contacts/Ana Diaz.md';
const today = day('2026-11-22');

/** What is said before Ana is reached, and whether her note was read for it. */
async function said(properties: string, body = ''): Promise<{ readonly words: string | null; readonly isRead: boolean }> {
	const notes = memoryNotes({ [PATH]: `---\n${properties}\n---\n${body}` });
	const entry = await readNoteEntry(await notes.open(PATH), defaultSettings);
	if (entry.kind !== 'contact') throw new Error('no contact');
	let isRead = false;
	const reading = { ...notes, open: (path: string) => ((isRead = true), notes.open(path)) };
	const words = await quietWords({ notes: reading, settings: () => defaultSettings, today: () => today }, entry.contact);
	return { words, isRead };
}

const touches = (...lines: readonly string[]): string => `\n## Touches\n${lines.map((line) => `- ${line}\n`).join('')}`;

describe('before somebody is reached', () => {
	it.each([
		['a call a week ago', 'tier: B\nlast-touch: 2026-11-14', touches('2026-11-14 call: Hello'), 'You were in touch 8 days ago, on 14 November. There is no hurry; go ahead if you like.'],
		['a last touch that stands in the property alone', 'tier: B\nlast-touch: 2026-11-14', '', 'You were in touch 8 days ago, on 14 November. There is no hurry; go ahead if you like.'],
		['a property newer than the list', 'tier: B\nlast-touch: 2026-11-20', touches('2026-10-01 call', '2026-11-01 email (incoming): Hi'), 'You were in touch 2 days ago, on 20 November. There is no hurry; go ahead if you like.'],
		['no tier', 'cadence: 1 year\nlast-touch: 2026-11-22', touches('2026-11-22 call'), 'You were in touch today. There is no hurry; go ahead if you like.'],
	])('it is said: %s', async (_, properties, body, words) => {
		expect(await said(properties, body)).toEqual({ words, isRead: true });
	});

	it.each([
		['they wrote last', 'tier: B\nlast-touch: 2026-11-18', touches('2026-11-18 email (incoming): Hi', '2026-11-14 call'), true],
		['the touch was light', 'tier: B\nlast-touch: 2026-07-01', touches('2026-11-20 social: Liked it', '2026-07-01 call'), false],
		['it is long ago', 'tier: B\nlast-touch: 2026-10-01', touches('2026-10-01 call'), false],
		['it is two weeks ago, and they are close', 'tier: A\nlast-touch: 2026-11-08', touches('2026-11-08 call'), false],
		['a promise is due', 'tier: B\nlast-touch: 2026-11-14', `${touches('2026-11-14 call')}\n## Promises\n- [ ] Send the article 📅 2026-11-20\n`, false],
		['they were never in touch', 'tier: B', '', false],
	])('nothing is said where %s, and the note is read only if that matters', async (_, properties, body, isRead) => {
		expect(await said(properties, body)).toEqual({ words: null, isRead });
	});
});
