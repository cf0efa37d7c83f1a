import { describe, expect, it } from 'vitest';
import { spreadNextTouches } from '../../src/actions/spread-next-touches.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { day } from '../support/day.ts';
import { memoryNotes } from '../support/memory-notes.ts';

const context = { settings: defaultSettings, today: day('2026-11-22') };

describe('spreading many over the weeks', () => {
	it('writes over no next touch that nobody can read: all notes stay as they are, and the one is named', async () => {
		const texts = { 'Contacts/Ana.md': '---\ntier: A\n---\n', 'Contacts/Bo.md': '---\nnext-touch: after Easter, ask Bo first\n---\n' };
		const notes = memoryNotes(texts);
		const outcome = await spreadNextTouches(notes, [{ contact: { path: 'Contacts/Ana.md', name: 'Ana' }, day: day('2026-12-01') }, { contact: { path: 'Contacts/Bo.md', name: 'Bo' }, day: day('2026-12-08') }], context);
		expect(outcome).toMatchObject({ kind: 'refused', path: 'Contacts/Bo.md' });
		expect(outcome.kind === 'refused' && outcome.reason).toContain('next-touch says “after Easter, ask Bo first”, which is no day and would be lost');
		expect(Object.fromEntries(notes.texts)).toEqual(texts);
	});
});
