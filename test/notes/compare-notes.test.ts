import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings.ts';
import { compareNotes } from '../../src/notes/compare-notes.ts';
import { arbitraryNote } from '../support/arbitrary-note.ts';
import { day } from '../support/day.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const context = { settings: defaultSettings, today: day('2026-11-22') };
const NOTE = '---\ntier: B\nlast-touch: 2026-11-20 # counted\ncity: Madrid\n---\nMet at the summit.\n\n## Promises\n- [ ] Send the book\n\n## Touches\n- 2026-11-20 call: Hello.\n- 2026-07-14 email: Wrote.\n';
const COPY = '---\ntier: A\nlast-touch: 2026-11-21\n---\nMet at the summit.\nPlays the cello.\n\n## Promises\n- [ ] Send the book\n- [ ] Send the slides 📅 2026-12-01\n\n## Touches\n- 2026-11-21 meeting (incoming): Lunch.\n  By the river.\n- 2026-11-01 card\n- 2026-07-14 email: Wrote.\n';

describe('a note and its conflict copy', () => {
	it('differ in properties, touches, promises and the lines that are left', () => {
		expect(compareNotes(NOTE, COPY, context)).toMatchObject({
			unreadable: null,
			properties: [{ key: 'tier', note: 'B', copy: 'A' }, { key: 'last-touch', note: '2026-11-20', copy: '2026-11-21' }, { key: 'city', note: 'Madrid', copy: null }],
			touches: {
				note: [{ day: '2026-11-20', channel: 'call', incoming: false, text: 'Hello.' }],
				copy: [{ day: '2026-11-21', channel: 'meeting', incoming: true, text: 'Lunch.\nBy the river.' }, { day: '2026-11-01', channel: 'card', incoming: false, text: '' }],
				changed: [],
				leftOut: [],
			},
			promises: { note: [], copy: [{ text: 'Send the slides', first: '[ ] Send the slides 📅 2026-12-01', below: [] }], changed: [], leftOut: [] },
			lines: { note: [], copy: ['Plays the cello.'] },
		});
	});

	it('counts a touch that stands there twice', () => {
		const twice = NOTE.replace('- 2026-11-20 call: Hello.\n', '- 2026-11-20 call: Hello.\n- 2026-11-20 call: Hello.\n');
		expect(compareNotes(NOTE, twice, context).touches).toMatchObject({ note: [], copy: [{ day: '2026-11-20', channel: 'call', incoming: false, text: 'Hello.' }], changed: [], leftOut: [] });
	});

	it('are compared in their text where the properties of one cannot be read', () => {
		const torn = NOTE.replace('tier: B', 'tier: [B');
		expect(compareNotes(torn, COPY, context)).toMatchObject({ properties: [], touches: { copy: [{ day: '2026-11-21' }, { day: '2026-11-01' }] } });
		expect(compareNotes(torn, COPY, context).unreadable).not.toBeNull();
	});

	it('do not differ where they are the same, whatever stands in them', () => {
		fc.assert(
			fc.property(arbitraryNote, (text) => {
				const { properties, touches, promises, lines } = compareNotes(text, text, context);
				const nothing = { note: [], copy: [], changed: [], leftOut: [] };
				expect([properties, touches, promises, lines]).toEqual([[], nothing, nothing, { note: [], copy: [] }]);
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});

	it('brings no promise back that was kept or called off in the note meanwhile', () => {
		const note = '## Promises\n- [x] Send the article 📅 2026-11-25 ✅ 2026-11-20\n- [-] Lend the book\n';
		const copy = '## Promises\n- [ ] Send the article 📅 2026-11-25\n- [ ] Lend the book\n- [ ] Call in May\n';
		expect(compareNotes(note, copy, context).promises).toMatchObject({ copy: [{ text: 'Call in May' }], changed: [], leftOut: [] });
	});

	it('tell a promise anew that was kept long ago in both, and made again on one device', () => {
		const note = '- [x] Call her ✅ 2026-05-01\n';
		expect(compareNotes(note, `${note}- [ ] Call her 📅 2026-12-01\n`, context).promises.copy).toMatchObject([{ text: 'Call her' }]);
	});

	it('have a touch side by side that was mended or continued on one device', () => {
		const note = '## Touches\n- 2026-11-20 call: Talked of the mvoe to Lisbon.\n- 2026-11-19 email: Wrote.\n- 2026-11-18 call\n- 2026-11-17 call: Hello.\n';
		const copy = '## Touches\n- 2026-11-20 call: Talked of the move to Lisbon.\n- 2026-11-19 call: Wrote.\n- 2026-11-18 call: Her birthday.\n- 2026-11-17 email: Sent the article.\n- 2026-11-16 call: Hello.\n';
		const { changed, copy: alone, note: noted } = compareNotes(note, copy, context).touches;
		expect(changed.map((pair) => [pair.note.text, pair.copy.channel, pair.copy.text])).toEqual([
			['Talked of the mvoe to Lisbon.', 'call', 'Talked of the move to Lisbon.'],
			['Wrote.', 'call', 'Wrote.'],
			['', 'call', 'Her birthday.'],
		]);
		expect(alone.map(({ text }) => text)).toEqual(['Sent the article.', 'Hello.']);
		expect(noted.map(({ text }) => text)).toEqual(['Hello.']);
	});

	it('have a promise side by side that got another day, checkbox or mark on one device', () => {
		const note = '- [ ] Send the slides 📅 2026-12-01\n- [ ] Call\n- [ ] Write ^abc\n';
		const copy = '- [ ] Send the slides 📅 2026-12-08\n- [/] Call ⏫\n- [ ] Write\n';
		expect(compareNotes(note, copy, context).promises).toMatchObject({
			note: [],
			copy: [],
			changed: [
				{ note: { first: '[ ] Send the slides 📅 2026-12-01' }, copy: { first: '[ ] Send the slides 📅 2026-12-08' } },
				{ note: { first: '[ ] Call' }, copy: { first: '[/] Call ⏫' } },
			],
		});
	});

	it('have a promise side by side that repeats and was kept on one device, with the next one of the other', () => {
		const note = '- [ ] Send the report 🔁 every week 📅 2026-11-24\n- [ ] Call 📅 2026-12-15\n- [ ] Call 📅 2026-12-20\n';
		const copy = '- [ ] Send the report 🔁 every week 📅 2026-12-01\n- [x] Send the report 🔁 every week 📅 2026-11-24 ✅ 2026-11-22\n- [x] Call 📅 2026-12-15\n- [ ] Call 📅 2026-12-21\n';
		expect(compareNotes(note, copy, context).promises).toMatchObject({
			note: [],
			copy: [],
			changed: [{ note: { first: expect.stringContaining('11-24') as string }, copy: { first: expect.stringContaining('12-01') as string } }, { note: { first: '[ ] Call 📅 2026-12-20' }, copy: { first: '[ ] Call 📅 2026-12-21' } }],
		});
	});

	it('differ in a touch whose words are the same, and whose lists or code stand in otherwise', () => {
		const touch = '## Touches\n- 2026-11-05 call: Agreed\n  ```yaml\n  a:\n    b: 1\n  ```\n';
		const other = touch.replace('    b', '  b');
		expect(compareNotes(touch, other, context).touches).toMatchObject({ note: [], copy: [], changed: [{ note: { below: ['  ```yaml', '  a:', '    b: 1', '  ```'] }, copy: { below: ['  ```yaml', '  a:', '  b: 1', '  ```'] } }] });
		expect(compareNotes(touch, touch.replace(/^ {2}/gm, '\t'), context).touches).toMatchObject({ note: [], copy: [], changed: [] });
	});

	it('have the touches of a day that has very many side by side without a look at their words, so that none comes twice unasked', () => {
		const many = (word: string): string => `## Touches\n${Array.from({ length: 400 }, (_, index) => `- 2026-11-05 call: Talked of ${word} and other things ${index}\n`).join('')}`;
		const before = performance.now();
		const { note, changed, leftOut } = compareNotes(many('Lisbon'), many('Madrid'), context).touches;
		expect(performance.now() - before).toBeLessThan(5000);
		expect([note.length, changed.length, leftOut.length]).toEqual([0, 400, 0]);
	});

	it('say what the note cannot take, and why', () => {
		const copy = '## Touches\n- 2027-01-01 call: plan\n- 2026-11-21 call: Real.\n- 2026-11-01 call: Left open\n  ```\n  code\n';
		const { copy: alone, leftOut } = compareNotes(NOTE, copy, context).touches;
		expect(alone.map(({ text }) => text)).toEqual(['Real.']);
		expect(leftOut.map(({ one, reason }) => [one.day, reason])).toEqual([['2026-11-01', expect.stringContaining('leaves a code block')], ['2027-01-01', '2027-01-01 is in the future']]);
	});

	it('have lines below a promise told with it where it is told, and for themselves where both have it', () => {
		const note = '- [ ] Send the book\n';
		const copy = '- [ ] Send the book\n  the red one\n- [ ] Call\n  - [x] look for the number\n';
		expect(compareNotes(note, copy, context)).toMatchObject({ promises: { copy: [{ first: '[ ] Call', below: ['  - [x] look for the number'] }] }, lines: { note: [], copy: ['  the red one'] } });
	});
});
