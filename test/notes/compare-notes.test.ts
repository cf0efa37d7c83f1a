import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings.ts';
import { compareNotes, takeOver } from '../../src/notes/compare-notes.ts';
import { applySplices } from '../../src/notes/splice.ts';
import { arbitraryNote } from '../support/arbitrary-note.ts';
import { day } from '../support/day.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const context = { settings: defaultSettings, today: day('2026-11-22') };
const NOTE = '---\ntier: B\nlast-touch: 2026-11-20 # counted\ncity: Madrid\n---\nMet at the summit.\n\n## Promises\n- [ ] Send the book\n\n## Touches\n- 2026-11-20 call: Hello.\n- 2026-07-14 email: Wrote.\n';
const COPY = '---\ntier: A\nlast-touch: 2026-11-21\n---\nMet at the summit.\nPlays the cello.\n\n## Promises\n- [ ] Send the book\n- [ ] Send the slides 📅 2026-12-01\n\n## Touches\n- 2026-11-21 meeting (incoming): Lunch.\n  By the river.\n- 2026-11-01 card\n- 2026-07-14 email: Wrote.\n';

describe('a note and its conflict copy', () => {
	it('differ in properties, touches, promises and the lines that are left', () => {
		expect(compareNotes(NOTE, COPY, defaultSettings)).toEqual({
			unreadable: null,
			properties: [{ key: 'tier', note: 'B', copy: 'A' }, { key: 'last-touch', note: '2026-11-20', copy: '2026-11-21' }, { key: 'city', note: 'Madrid', copy: null }],
			touches: {
				note: [{ day: '2026-11-20', channel: 'call', incoming: false, text: 'Hello.' }],
				copy: [{ day: '2026-11-21', channel: 'meeting', incoming: true, text: 'Lunch.\nBy the river.' }, { day: '2026-11-01', channel: 'card', incoming: false, text: '' }],
			},
			promises: { note: [], copy: [{ text: 'Send the slides', due: '2026-12-01' }] },
			lines: { note: [], copy: ['Plays the cello.'] },
		});
	});

	it('become one in touches and promises, and nothing else of the note changes', () => {
		const plan = takeOver(NOTE, COPY, context);
		const after = plan.kind === 'splices' ? applySplices(NOTE, plan.splices) : '';
		expect(after).toBe(
			'---\ntier: B\nlast-touch: 2026-11-21 # counted\ncity: Madrid\n---\nMet at the summit.\n\n## Promises\n- [ ] Send the book\n- [ ] Send the slides 📅 2026-12-01\n\n## Touches\n- 2026-11-21 meeting (incoming): Lunch.\n  By the river.\n- 2026-11-20 call: Hello.\n- 2026-11-01 card\n- 2026-07-14 email: Wrote.\n',
		);
		expect(takeOver(after, COPY, context)).toEqual({ kind: 'splices', splices: [] });
	});

	it('counts a touch that stands there twice', () => {
		const twice = NOTE.replace('- 2026-11-20 call: Hello.\n', '- 2026-11-20 call: Hello.\n- 2026-11-20 call: Hello.\n');
		expect(compareNotes(NOTE, twice, defaultSettings).touches).toEqual({ note: [], copy: [{ day: '2026-11-20', channel: 'call', incoming: false, text: 'Hello.' }] });
	});

	it('are compared in their text where the properties of one cannot be read, and nothing is taken over into such a note', () => {
		const torn = NOTE.replace('tier: B', 'tier: [B');
		expect(compareNotes(torn, COPY, defaultSettings)).toMatchObject({ properties: [], touches: { copy: [{ day: '2026-11-21' }, { day: '2026-11-01' }] } });
		expect(compareNotes(torn, COPY, defaultSettings).unreadable).not.toBeNull();
		expect(takeOver(torn, COPY, context).kind).toBe('refused');
	});

	it('do not differ where they are the same, whatever stands in them', () => {
		fc.assert(
			fc.property(arbitraryNote, (text) => {
				const { properties, touches, promises, lines } = compareNotes(text, text, defaultSettings);
				expect([properties, touches, promises, lines]).toEqual([[], { note: [], copy: [] }, { note: [], copy: [] }, { note: [], copy: [] }]);
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});

	it('brings no promise back that was kept or called off in the note meanwhile', () => {
		const note = '## Promises\n- [x] Send the article 📅 2026-11-25 ✅ 2026-11-20\n- [-] Lend the book\n';
		const copy = '## Promises\n- [ ] Send the article 📅 2026-11-25\n- [ ] Lend the book\n- [ ] Call in May\n';
		expect(compareNotes(note, copy, defaultSettings).promises.copy).toEqual([{ text: 'Call in May', due: null }]);
	});
});
