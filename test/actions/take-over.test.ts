import { expect, it } from 'vitest';
import { takeOver } from '../../src/actions/take-over.ts';
import { undo } from '../../src/actions/undo.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { day } from '../support/day.ts';
import { memoryNotes } from '../support/memory-notes.ts';

const context = { settings: defaultSettings, today: day('2026-11-22') };
const ana = { path: 'Contacts/Ana.md', name: 'Ana' };
const NOTE = '---\nlast-touch: 2026-11-20\n---\n## Promises\n- [ ] Call 📅 2026-12-01\n\n## Touches\n- 2026-11-20 call: Hello.\n';
const COPY = '---\nlast-touch: 2026-11-21\n---\n## Promises\n- [ ] Call 📅 2026-12-08\n\n## Touches\n- 2026-11-21 card\n- 2026-11-20 call: Hello.\n';

it('what only a conflict copy has is written in one edit, which Undo takes back', async () => {
	const notes = memoryNotes({ [ana.path]: NOTE });
	const outcome = await takeOver(notes, ana, { text: COPY, ticked: new Set(['[ ] Call 📅 2026-12-08']) }, context);
	if (outcome.kind === 'refused') throw new Error(outcome.reason);
	expect([outcome.changed, notes.writes, outcome.undo.title]).toEqual([[ana.path], [ana.path], 'Take over touches and promises of Ana from a copy']);
	expect(notes.texts.get(ana.path)).toBe(NOTE.replace('-20\n---', '-21\n---').replace('-12-01\n', '-12-01\n- [ ] Call 📅 2026-12-08\n').replace('- 2026-11-20', '- 2026-11-21 card\n- 2026-11-20'));
	await undo(notes, outcome.undo);
	expect(notes.texts.get(ana.path)).toBe(NOTE);
});

it('nothing is written where the note has all that is to be taken over', async () => {
	const notes = memoryNotes({ [ana.path]: NOTE });
	expect(await takeOver(notes, ana, { text: NOTE.replace('12-01', '12-08'), ticked: new Set() }, context)).toMatchObject({ kind: 'done', changed: [] });
	expect(notes.writes).toEqual([]);
});
