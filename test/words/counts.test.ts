import { afterEach, describe, expect, it } from 'vitest';
import { afterEvent } from '../../src/words/actions-titles.ts';
import { createLabel } from '../../src/words/attendees-created.ts';
import { contacts, days, minutes, notes, people } from '../../src/words/counts.ts';
import { OWN_LOCALE, speakIn } from '../../src/words/locale.ts';
import { peopleCount } from '../../src/words/who-is-in.ts';

describe('how many there are of something', () => {
	afterEach(() => speakIn(OWN_LOCALE));

	it('has one of it in the singular', () => {
		expect([contacts(1), people(1), minutes(0), days(2)]).toEqual(['1 contact', '1 person', '0 minutes', '2 days']);
	});

	it('is written as numbers are in the user’s locale', () => {
		expect([contacts(1_200), notes(10_000), peopleCount(1_200)]).toEqual(['1,200 contacts', '10,000 notes', '1,200 contacts']);
		expect([createLabel(5_000, 0), createLabel(5_000, 1_200), afterEvent(1_200, null)]).toEqual(['Create 5,000 contacts', 'Create 5,000, update 1,200', 'Create 1,200 contacts from attendees']);
		speakIn('de-DE');
		expect(contacts(1_200)).toBe('1.200 contacts');
	});
});
