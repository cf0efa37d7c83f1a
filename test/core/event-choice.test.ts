import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attendee } from '../../src/core/attendee.ts';
import { detailsToType, noChoice, promiseIn, withTyped, wrongIn, type PersonChoice, type TypedDetails } from '../../src/core/event-choice.ts';
import { readEventNote } from '../../src/notes/event-note.ts';
import { arbitraryEventNote } from '../support/arbitrary-event.ts';
import { attendee } from '../support/attendee.ts';
import { day } from '../support/day.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const today = day('2026-11-22');
const ana = attendee({ name: 'Ana Diaz', emails: ['ana@acme.example'], company: 'Acme', role: 'CTO', phones: ['+34 600 000 000'], link: 'Ana Diaz', remark: 'brought cake' });
const typing = (one: Attendee, change: Partial<TypedDetails>): Attendee => withTyped(one, { ...detailsToType(one), ...change });
const wrong = (change: Partial<PersonChoice>): readonly string[] => wrongIn({ ...noChoice, ...change }, today, null);
const typed = (change: Partial<TypedDetails>): Partial<PersonChoice> => ({ typed: { name: 'Ana Diaz', company: '', role: '', email: '', ...change } });

describe('what is typed about somebody', () => {
	it('takes the place of what the list says, and leaves the rest', () => {
		expect(typing(ana, { company: '  Globex \t GmbH ', role: '' })).toEqual({ ...ana, company: 'Globex GmbH', role: null });
	});

	it('several addresses are parted by commas, semicolons or blanks, and each counts once', () => {
		expect(typing(ana, { email: 'Ana@Acme.example; <ana@home.example>, mailto:x@y.example ana@acme.example' }).emails).toEqual(['ana@acme.example', 'ana@home.example', 'x@y.example']);
	});

	it('a name that was a guess is one no more once another is typed', () => {
		const guessed = attendee({ name: 'Ana Diaz', isGuessedName: true, emails: ['ana.diaz@acme.example'] });
		expect(typing(guessed, { name: 'Ana Díaz' }).isGuessedName).toBe(false);
		expect(typing(guessed, { company: 'Acme' }).isGuessedName).toBe(true);
	});

	it('somebody whose name is taken out goes by the address', () => {
		expect(typing(ana, { name: ' ' })).toMatchObject({ name: null, emails: ['ana@acme.example'] });
	});

	it('somebody of whom neither name nor address is left stays who they were, so that another can be typed', () => {
		expect(typing(ana, { name: '', email: '', company: 'Globex' })).toEqual({ ...ana, company: 'Globex' });
		expect(typing(ana, { name: '', email: 'nonsense' })).toEqual(ana);
	});
});

describe('what cannot be taken', () => {
	it('is nothing where nothing is typed, or only what can be', () => {
		expect(wrong({})).toEqual([]);
		expect(wrong({ ...typed({ email: 'a@x.example;b@x.example,c@x.example ;' }), promise: { text: 'Send it', day: 'fri' } })).toEqual([]);
		expect(wrong(typed({ name: '', email: 'a@x.example' }))).toEqual([]);
	});

	it('names the address that is none', () => {
		expect(wrong(typed({ email: 'a@x.example, ana@acme, b@x.example' }))).toEqual(['“ana@acme” is no e-mail address.']);
		expect(wrong(typed({ email: 'not an address' }))).toEqual(['“not an address” is no e-mail address.']);
		expect(wrong(typed({ email: 'a@x.example not this; nor, b@x.example' }))).toEqual(['“not this, nor” is no e-mail address.']);
		expect(wrong(typed({ email: 'Ana <a@x.example>' }))).toEqual(['“Ana” is no e-mail address.']);
	});

	it('asks for a name or an address', () => {
		expect(wrong(typed({ name: ' \t' }))).toEqual(['A name or an e-mail address is needed.']);
	});

	it('a promise without a text, and for a day that has passed or is none', () => {
		expect(wrong({ promise: { text: ' ', day: 'fri' } })).toEqual(['A promise needs a text.']);
		expect(wrong({ promise: { text: 'Send it', day: 'yesterday' } })).toEqual([expect.stringMatching(/^The promise’s day: .*passed/)]);
		expect(wrong({ promise: { text: 'Send it', day: 'one of these days' } })).toHaveLength(1);
	});
});

describe('a promise', () => {
	it('has the day to come that was typed, or none', () => {
		expect(promiseIn({ text: ' Send the article ', day: 'fri' }, today, null)).toEqual({ text: 'Send the article', due: '2026-11-27' });
		expect(promiseIn({ text: 'Send it', day: '' }, today, null)).toEqual({ text: 'Send it', due: null });
		expect(promiseIn({ text: '  ', day: 'fri' }, today, null)).toBeNull();
	});
});

describe('whatever is on the list', () => {
	it('typing what stands there already changes nothing, and nothing is wrong with it', () => {
		fc.assert(
			fc.property(arbitraryEventNote, (text) => {
				for (const one of readEventNote({ path: 'Events/Jam.md', text }, null).attendees) {
					const details = detailsToType(one);
					expect(withTyped(one, details)).toEqual(one);
					expect(wrong({ typed: details })).toEqual([]);
				}
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});

	it('whatever is typed, somebody has a name or an address, and what was typed can be typed again', () => {
		const piece = fc.oneof(fc.string(), fc.constantFrom('', ' ', 'Ana Diaz', 'a@x.example', 'a@x.example;b@y.example', '@', '“', '[[Acme]]', '\uD83D', '🧗'));
		fc.assert(
			fc.property(fc.record({ name: piece, company: piece, role: piece, email: piece }), (details) => {
				const once = withTyped(ana, details);
				expect(once.name !== null || once.emails.length > 0).toBe(true);
				expect(withTyped(once, detailsToType(once))).toEqual(once);
			}),
			{ numRuns: GENERATED_NOTES },
		);
	});
});
