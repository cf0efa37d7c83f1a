import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { parseAttendeeEntry } from '../../src/core/attendee-entry.ts';
import { readEventNote } from '../../src/notes/event-note.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const entryOf = (text: string): unknown => parseAttendeeEntry(text)?.attendee;

describe('a remark keeps its last letter where an emoji stands before it', () => {
	it.each<readonly [string, unknown, string]>([
		['**Per Five:** party 🎉 at 10', { name: 'Per Five', remark: 'party 🎉 at 10' }, 'Per Five'],
		['**Per Six 🎸:** party at 10', { name: 'Per Six 🎸', remark: 'party at 10' }, 'Per Six 🎸'],
		['**Per Six** 🎸: party at 10', { name: 'Per Six 🎸', remark: 'party at 10' }, ''],
		['__Per Ek:__ promised him the deck 🎉', { name: 'Per Ek', remark: 'promised him the deck 🎉' }, 'Per Ek'],
		['**Per Ek**: 👩‍👩‍👧 and 🇸🇪, met twice', { name: 'Per Ek', remark: '👩‍👩‍👧 and 🇸🇪, met twice' }, 'Per Ek'],
		['**[[Per Ek]]:** party 🎉 at 10', { name: 'Per Ek', link: 'Per Ek', remark: 'party 🎉 at 10' }, '[[Per Ek]]'],
		['"Per Ek", likes 🎉 at 10', { name: 'Per Ek', remark: 'likes 🎉 at 10' }, 'Per Ek'],
		['**Per Nine:** deck 📅 2026-12-15 please', { name: 'Per Nine', remark: 'deck please' }, 'Per Nine'],
		['**Per Ek:** promised him the deck 📅 2026-12-01', { name: 'Per Ek', remark: 'promised him the deck' }, 'Per Ek'],
	])('%s', (text, expected, place) => {
		const entry = parseAttendeeEntry(text);
		expect(entry?.attendee).toMatchObject(expected as object);
		expect(entry?.name === null ? '' : text.slice(entry?.name.from, entry?.name.to)).toBe(place);
	});

	it('whatever somebody wrote: each word that is no fact stands in the remark, and none is cut', () => {
		const name = fc.constantFrom('Per Ek', 'Ana Diaz 🎸', 'Bo Lind', '李小龙', '[[Per Ek]]');
		const around = fc.constantFrom<readonly [string, string]>(['**', ':**'], ['**', '**:'], ['__', ':__'], ['*', '*:'], ['==', ':=='], ['***', '***:'], ['"', '":'], ['“', '”:'], ["'", "':"], ['', ':']);
		const facts = fc.constantFrom('', ' (Acme)', ' (Acme 🎉)');
		const word = fc.oneof(fc.constantFrom('wants', 'the', 'slides', '🎉', '👩‍👩‍👧', '🇸🇪', '★', 'x', 'ä', '𝒜b', '*so*', '[[Bo Moe]]', '[[Bo Moe|Bo]]', 'met,', '(late)', 'a-b'), fc.string({ unit: fc.constantFrom('a', 'é', '🎸', '9'), minLength: 1, maxLength: 4 }));
		fc.assert(
			fc.property(name, around, facts, fc.array(word, { minLength: 1, maxLength: 8 }), (who, [open, close], fact, words) => {
				const remark = `met ${words.join(' ')} end`;
				const entries = [`${open}${who}${close.replace(':', '')}${fact}: ${remark}`, ...(fact === '' ? [`${open}${who}${close} ${remark}`] : [])];
				for (const text of entries) expect(parseAttendeeEntry(text)?.attendee.remark, text).toBe(remark);
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});
});

describe('a remark stays as it was written', () => {
	it.each<readonly [string, unknown]>([
		['Per Ek: her blog is https://x.example/blog, great', { profiles: ['https://x.example/blog'], remark: 'her blog is https://x.example/blog, great' }],
		['Per Ek: reads https://nytimes.example/article/1 daily', { profiles: ['https://nytimes.example/article/1'], remark: 'reads https://nytimes.example/article/1 daily' }],
		['Per Ek, reads https://nytimes.example/1 daily', { name: 'Per Ek', profiles: ['https://nytimes.example/1'], remark: 'reads https://nytimes.example/1 daily' }],
		['Per Ek: see [the deck](https://x.example/deck) and tell him', { profiles: ['https://x.example/deck'], remark: 'see [the deck](https://x.example/deck) and tell him' }],
		['Per Ek: knows [[Bo Moe|Bo]]', { remark: 'knows [[Bo Moe|Bo]]' }],
		['Per Ek, knows [[Bo Moe]] well', { name: 'Per Ek', remark: 'knows [[Bo Moe]] well' }],
		['Per Ek, met at the bar, knows [[Bo Moe]] well', { name: 'Per Ek', remark: 'met at the bar, knows [[Bo Moe]] well' }],
		['Per Ek (knows [[Bo Moe]] well)', { name: 'Per Ek', remark: 'knows [[Bo Moe]] well' }],
		['Per Ek, [[Acme]]', { name: 'Per Ek', company: 'Acme', remark: null }],
		['Per Ek, https://per.example/', { name: 'Per Ek', profiles: ['https://per.example/'], remark: null }],
		['Per Ek – https://per.example/ – likes tea', { name: 'Per Ek', profiles: ['https://per.example/'], remark: 'likes tea' }],
	])('%s', (text, expected) => {
		expect(entryOf(text)).toMatchObject(expected as object);
	});

	it.each<readonly [string, unknown]>([
		['- **Per Ek:** uses `core` and `__init__` daily', { name: 'Per Ek', remark: 'uses `core` and `__init__` daily' }],
		['- Per Ek – `core` is hers', { name: 'Per Ek', remark: '`core` is hers' }],
		['- Per Ek: `core`', { name: 'Per Ek', remark: '`core`' }],
		['- Per Ek, uses `core`', { name: 'Per Ek', remark: 'uses `core`' }],
		['- Per Ek `core`', { name: 'Per Ek', remark: '`core`' }],
		['- Per Ek: likes `[[Bo Moe]]` and `a@b.example`', { name: 'Per Ek', emails: [], remark: 'likes `[[Bo Moe]]` and `a@b.example`' }],
		['- [[Per Ek]] uses `core`', { link: 'Per Ek', remark: 'uses `core`' }],
		['- Met [[Per Ek]] over `core`', { link: 'Per Ek', remark: 'Met [[Per Ek]] over `core`' }],
		['- Per Ek\n  - uses `core`', { name: 'Per Ek', remark: 'uses `core`' }],
		['Per Ek <per@x.example> uses `core`', { name: 'Per Ek', remark: 'uses `core`' }],
		['**With:** Per Ek <per@x.example> `core`\n', { name: 'Per Ek', remark: '`core`' }],
		['| Name | Note |\n|---|---|\n| Per Ek | knows [[Bo Moe\\|Bo]] |', { name: 'Per Ek', remark: 'knows [[Bo Moe|Bo]]' }],
	])('in the event’s note as well: %s', (list, expected) => {
		expect(readEventNote({ path: 'Meetup.md', text: `## Attendees\n\n${list}\n` }, 'day-first').attendees).toMatchObject([expected]);
	});
});

describe('what says nothing is no company, role, phone or remark', () => {
	const nothing = ['–', '-', '—', '?', 'n/a', 'N/A', 'none', 'keine', 'k.A.', 'k. A.'];

	it.each(nothing)('in a cell: %s', (written) => {
		const text = `## Attendees\n\n| Name | Company | Role | Phone | Email | Note |\n|---|---|---|---|---|---|\n| Ana Diaz | ${Array.from({ length: 5 }, () => written).join(' | ')} |\n`;
		expect(readEventNote({ path: 'Meetup.md', text }, 'day-first').attendees).toMatchObject([{ name: 'Ana Diaz', company: null, role: null, phones: [], emails: [], remark: null }]);
	});

	it.each(nothing)('after a name: %s', (written) => {
		for (const text of [`Ana Diaz, ${written}`, `Ana Diaz – ${written}`, `Ana Diaz (${written})`, `Ana Diaz, ${written}, CTO`, `Ana Diaz: ${written}`]) expect(entryOf(text), text).toMatchObject({ name: 'Ana Diaz', company: null, role: text.endsWith('CTO') ? 'CTO' : null, phones: [], remark: null });
	});

	it('but says no in a column for answers', () => {
		expect(readEventNote({ path: 'Meetup.md', text: '## Attendees\n\n| Name | Came | RSVP |\n|---|---|---|\n| Ana Diaz | - | ? |\n' }, 'day-first').attendees).toMatchObject([{ came: false, answer: 'tentative' }]);
	});

	it('and words that begin so stay', () => {
		expect(entryOf('Ana Diaz: none of the above')).toMatchObject({ remark: 'none of the above' });
		expect(entryOf('Ana Diaz, KA')).toMatchObject({ company: 'KA' });
	});
});
