import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/core/contact.ts';
import { addDays } from '../../src/core/day.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { readSessionCard, type SessionCard } from '../../src/notes/session-card.ts';
import { entryOfFacts, readTextFacts } from '../../src/vault/note-entry.ts';
import { arbitraryNote } from '../support/arbitrary-note.ts';
import { day } from '../support/day.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const TODAY = day('2026-11-22');
const ANA = `---
tier: B
last-touch: 2026-07-01
met-at: "[[Design Summit 2025]]"
met-on: 2025-09-18
birthday: 11-27
address: Calle Mayor 1, Madrid
---
# Ana
Met in the **queue** for [[Coffee|good coffee]].

- [ ] not about her
- [x] nor this
> Hates slides.

## Promises
- [ ] Ask: how did the move go?
- [ ] Some day, a walk
- [ ] The plan 📅 2026-12-01
- [ ] Her slides #theirs
- [ ] The article 📅 2026-11-20

## Touches
- 2026-07-01 call: Budget for two. #gave
- 2026-03-26 email (incoming): Asked how I priced it.
- 2025-12-17 card: Christmas card. #got
- 2025-09-22 email: Good to meet. #gave #got
`;

function contactOf(text: string, path = 'Contacts/Ana Diaz.md'): Contact {
	const entry = entryOfFacts(path, readTextFacts(path, text, defaultSettings), defaultSettings);
	if (entry.kind !== 'contact') throw new Error(`no contact: ${JSON.stringify(entry)}`);
	return entry.contact;
}

function cardOf(text: string, today = TODAY): SessionCard {
	return readSessionCard(text, contactOf(text), { settings: defaultSettings, today });
}

describe('the card says what to know before being in touch', () => {
	const card = cardOf(ANA);

	it('how and where you met', () => {
		expect(card.met).toEqual({ on: '2025-09-18', at: 'Design Summit 2025' });
	});

	it('the first lines of the note as they read, without headings, tasks, promises and touches', () => {
		expect(card.about).toEqual(['Met in the queue for good coffee.', 'Hates slides.']);
	});

	it('the last three touches, newest first, and how many there are', () => {
		expect(card.touches.map(({ day: on, channel }) => [on, channel])).toEqual([['2026-07-01', 'call'], ['2026-03-26', 'email'], ['2025-12-17', 'card']]);
		expect(card.touchCount).toBe(4);
	});

	it('the last help given and got', () => {
		expect(card.gave?.day).toBe('2026-07-01');
		expect(card.got?.day).toBe('2025-12-17');
	});

	it('promises on both sides by day, and what to ask apart from them', () => {
		expect(card.mine.map(({ text }) => text)).toEqual(['The article', 'The plan', 'not about her', 'Some day, a walk']);
		expect(card.theirs.map(({ text }) => text)).toEqual(['Her slides']);
		expect(card.questions.map(({ text }) => text)).toEqual(['Ask: how did the move go?']);
	});

	it('a card for the birthday, and why', () => {
		expect(card.channel).toEqual({ channel: 'card', why: 'birthday on 27 November; a card can still arrive in time' });
		expect(card.occasion?.day).toBe('2026-11-27');
	});

	it('reads the same with the line ends of Windows', () => {
		const crlf = ANA.replaceAll('\n', '\r\n');
		const { mine, theirs, questions, ...rest } = cardOf(crlf);
		const { mine: ours, theirs: their, questions: asked, ...others } = card;
		expect(rest).toEqual(others);
		expect([mine, theirs, questions].map((all) => all.map(({ text }) => text))).toEqual([ours, their, asked].map((all) => all.map(({ text }) => text)));
	});
});

describe('awkward notes', () => {
	it('a note without anything has an empty card', () => {
		expect(cardOf('')).toEqual({
			met: null, about: [], touches: [], touchCount: 0, gave: null, got: null, lastTouch: null, cadence: null, occasion: null, mine: [], theirs: [], questions: [], channel: null,
		});
	});

	it('a note that cannot be read leaves what the index knows', () => {
		const card = readSessionCard('', contactOf(ANA), { settings: defaultSettings, today: TODAY });
		expect(card.about).toEqual([]);
		expect(card.mine).toHaveLength(4);
		expect(card.lastTouch).toBe('2026-07-01');
	});

	it('of 300 touches, oldest first, the newest three', () => {
		const days = Array.from({ length: 300 }, (_, index) => addDays(day('2026-01-01'), index));
		const card = cardOf(`## Touches\n${days.map((on, index) => `- ${on} call: number ${index}\n`).join('')}`);
		expect(card.touches.map(({ text }) => text)).toEqual(['number 299', 'number 298', 'number 297']);
		expect(card.touchCount).toBe(300);
	});

	it('of two touches on one day the newer goes first, as the order of the list has it', () => {
		const texts = (list: string): readonly string[] => cardOf(`## Touches\n${list}`).touches.map(({ text }) => text);
		expect(texts('- 2026-01-01: a\n- 2026-02-01: b\n- 2026-02-01: c\n')).toEqual(['c', 'b', 'a']);
		expect(texts('- 2026-02-01: c\n- 2026-02-01: b\n- 2026-01-01: a\n')).toEqual(['c', 'b', 'a']);
	});

	it('a touch in the future is none', () => {
		expect(cardOf('## Touches\n- 2027-05-01 call: not yet\n').touches).toEqual([]);
	});

	it('a note of 200 kB is read at once, and its long lines are shortened', () => {
		const text = `${'Word '.repeat(20_000)}\n${'**bold** [[Link]] `code` __x '.repeat(4_000)}\n`;
		const start = performance.now();
		const card = cardOf(text);
		expect(performance.now() - start).toBeLessThan(3000);
		expect(card.about).toHaveLength(1);
		expect(card.about[0]?.length).toBeLessThanOrEqual(280);
		expect(card.about[0]?.endsWith('Word…')).toBe(true);
	});

	it('names and words in other scripts stay whole', () => {
		expect(cardOf('---\nmet-at: "[[مؤتمر التصميم]]"\n---\nالتقينا في [[الطابور|طابور القهوة]].\n温若岚 🧗‍♀️\n')).toMatchObject({ met: { on: null, at: 'مؤتمر التصميم' }, about: ['التقينا في طابور القهوة.', '温若岚 🧗‍♀️'] });
	});

	it('code, comments, rules, tables and callouts', () => {
		const text = '```\ncode\n```\n%% private %%\n---\n| a | b |\n|---|---|\n| [[Ana\\|x]] | y |\n';
		expect(cardOf(text).about).toEqual(['a · b', 'x · y']);
		expect(cardOf('> [!note] Good to know\n> 1. first *of all*\n').about).toEqual(['Good to know', 'first of all']);
		expect(cardOf('A heading\n===\nBelow.\n![[picture.png]]\n').about).toEqual(['Below.']);
	});

	it('what is long past in another note is no promise of today, in their own it is', () => {
		const own = contactOf('- [ ] old 📅 2020-01-01\n');
		const contact: Contact = { ...own, promises: [...own.promises, ...own.promises.map((promise) => ({ ...promise, path: 'Daily/2020-01-01.md', text: 'elsewhere' }))] };
		const card = readSessionCard('', contact, { settings: defaultSettings, today: TODAY });
		expect(card.mine.map(({ text }) => text)).toEqual(['old']);
	});

	it('what has no day grows old with the note of another where it stands, and not in a note without a day', () => {
		const own = contactOf('- [ ] Send it\n');
		const inNoteOf = (noteDay: string | null, oldPromiseDays: number | null = 365): readonly string[] => {
			const promises = own.promises.map((promise) => ({ ...promise, path: 'Meeting.md', ...(noteDay === null ? {} : { noteDay: day(noteDay) }) }));
			return readSessionCard('', { ...own, promises }, { settings: { ...defaultSettings, oldPromiseDays }, today: TODAY }).mine.map(({ text }) => text);
		};
		expect([inNoteOf('2025-11-22'), inNoteOf('2025-11-21'), inNoteOf(null), inNoteOf('2020-01-01', null)]).toEqual([['Send it'], [], ['Send it'], ['Send it']]);
	});

	it('any note has a card, short, of what stands in it', () => {
		fc.assert(
			fc.property(arbitraryNote, (text) => {
				const entry = entryOfFacts('Contacts/Ana Diaz.md', readTextFacts('Contacts/Ana Diaz.md', text, defaultSettings), defaultSettings);
				if (entry.kind !== 'contact') return;
				const card = readSessionCard(text, entry.contact, { settings: defaultSettings, today: TODAY });
				expect(card.about.length).toBeLessThanOrEqual(3);
				expect(card.about.join('').length).toBeLessThanOrEqual(300);
				expect(card.about.every((line) => line.trim() !== '' && !/[\r\n]/.test(line))).toBe(true);
				const days = card.touches.map(({ day: on }) => on);
				expect([...days].sort().reverse()).toEqual(days);
				expect(card.touches.length).toBe(Math.min(3, card.touchCount));
			}),
			{ numRuns: Math.min(GENERATED_NOTES, 2_000) },
		);
	});
});
