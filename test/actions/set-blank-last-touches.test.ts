import { expect, it } from 'vitest';
import { setBlankLastTouches } from '../../src/actions/set-blank-last-touches.ts';
import { undo } from '../../src/actions/undo.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { day } from '../support/day.ts';
import { memoryNotes } from '../support/memory-notes.ts';

const context = { settings: defaultSettings, today: day('2026-11-22') };
const on = (name: string, text: string): { readonly contact: { readonly path: string; readonly name: string }; readonly day: ReturnType<typeof day> } => ({ contact: { path: `Contacts/${name}.md`, name }, day: day(text) });

it('sets the last touch where none is written, under the key that is there, and leaves every other byte', async () => {
	const before = { 'Contacts/Ana.md': '---\r\ntier: A # close\r\nlast_contact:\r\n---\r\nMet.\r\n', 'Contacts/Bo.md': '# Bo\n' };
	const notes = memoryNotes(before);
	const outcome = await setBlankLastTouches(notes, [on('Ana', '2026-11-01'), on('Bo', '2026-10-02')], context);
	expect(outcome.kind).toBe('done');
	expect(Object.fromEntries(notes.texts)).toEqual({ 'Contacts/Ana.md': '---\r\ntier: A # close\r\nlast_contact: 2026-11-01\r\n---\r\nMet.\r\n', 'Contacts/Bo.md': '---\nlast-touch: 2026-10-02\n---\n# Bo\n' });
	if (outcome.kind === 'done') await undo(notes, outcome.undo);
	expect(Object.fromEntries(notes.texts)).toEqual(before);
});

it('changes nothing where a note says by now when they were in touch, or that cannot be read', async () => {
	const texts = { 'Contacts/Ana.md': '---\nlast-touch: 2026-01-01\n---\n', 'Contacts/Bo.md': '## Touches\n- 2026-02-02 call\n', 'Contacts/Cleo.md': '---\nlast-touch: long ago\n---\n' };
	const notes = memoryNotes(texts);
	expect(await setBlankLastTouches(notes, ['Ana', 'Bo', 'Cleo'].map((name) => on(name, '2026-11-01')), context)).toMatchObject({ kind: 'done', changed: [] });
	expect(Object.fromEntries(notes.texts)).toEqual(texts);
});

it('writes none where one cannot be written, and names it', async () => {
	const notes = memoryNotes({ 'Contacts/Ana.md': '', 'Contacts/Bo.md': '---\ntier: [\n---\n' });
	expect(await setBlankLastTouches(notes, [on('Ana', '2026-11-01'), on('Bo', '2026-11-01')], context)).toMatchObject({ kind: 'refused', path: 'Contacts/Bo.md' });
	expect(notes.writes).toEqual([]);
});
