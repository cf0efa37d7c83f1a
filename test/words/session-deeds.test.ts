import { describe, expect, it } from 'vitest';
import type { LeftOver } from '../../src/core/left-over.ts';
import { deedsPhrase, leftOverPhrase, lookedPhrase } from '../../src/words/session-deeds.ts';

describe('the end of a session in words', () => {
	it('says what was done in one sentence', () => {
		expect(deedsPhrase(['touch', 'promise', 'touch'])).toBe('You logged two touches and kept a promise.');
		expect(deedsPhrase(['put-off', 'occasion', 'cycle', 'crossed-off', 'touch'])).toBe('You logged a touch, crossed one thing off, marked an occasion as done, found a better rhythm for one and put one off.');
		expect(deedsPhrase(Array.from({ length: 13 }, () => 'put-off'))).toBe('You put 13 off.');
	});

	it('has a kind word where nothing was written', () => {
		expect(deedsPhrase([])).toBeNull();
		expect(lookedPhrase(3)).toBe('You looked in on three contacts.');
		expect(lookedPhrase(1)).toBe('You looked in on one contact.');
	});

	it('begins with who can wait, only those by lateness, and names all the rest in one sentence', () => {
		const none: LeftOver = { promises: 0, birthdays: 0, otherOccasions: 0, hasCards: false, cards: 0, setDays: 0, freshMeetings: 0, byLateness: 0 };
		expect(leftOverPhrase(none)).toBe('Nobody else needs you today.');
		expect(leftOverPhrase({ ...none, promises: 3 })).toBe('For a free moment: three contacts with promises due.');
		expect(leftOverPhrase({ ...none, byLateness: 5 })).toBe('Five can wait until next week.');
		expect(leftOverPhrase({ ...none, birthdays: 2, hasCards: true, cards: 2 })).toBe('For a free moment: two birthdays (Cards to write).');
		expect(leftOverPhrase({ ...none, birthdays: 3, hasCards: true, cards: 2 })).toBe('For a free moment: three birthdays (two of them in Cards to write).');
		expect(leftOverPhrase({ ...none, birthdays: 1, cards: 1 })).toBe('For a free moment: one birthday.');
		expect(leftOverPhrase({ ...none, otherOccasions: 1, setDays: 2 })).toBe('For a free moment: one occasion and two contacts you set a day for.');
		expect(leftOverPhrase({ ...none, promises: 6, birthdays: 3, hasCards: true, cards: 3, freshMeetings: 1, byLateness: 10 })).toBe(
			'Ten can wait until next week. For a free moment before then: six contacts with promises due, three birthdays (Cards to write) and a first word to somebody you just met.',
		);
		expect(leftOverPhrase({ ...none, promises: 1, birthdays: 1, otherOccasions: 1, setDays: 1, freshMeetings: 2, byLateness: 1 })).toBe(
			'One can wait until next week. For a free moment before then: one contact with a promise due, two occasions, somebody you set a day for and a first word to two people you just met.',
		);
	});
});
