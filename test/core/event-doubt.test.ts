import { describe, expect, it } from 'vitest';
import { doubtAbout } from '../../src/core/event-doubt.ts';
import { planEvent } from '../../src/core/event-plan.ts';
import { indexContacts, matchAttendees, noMatchOptions } from '../../src/core/matching.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { attendee } from '../support/attendee.ts';

describe('somebody new', () => {
	it.each(['Me', 'Smith', 'Dr. Smith', '🎉', 'Иван'])('of one word is created only when the user says so: %s', (name) => {
		expect(doubtAbout(attendee({ name }))).toBe('one-word');
	});

	it('of two with a stroke between them may be two people', () => {
		expect(doubtAbout(attendee({ name: 'Ana/Bo' }))).toBe('slash');
	});

	it.each(['Wei Chen', 'J. Smith', '李小龙', '王明', 'محمد الفاسي'])('with a whole name is not doubted: %s', (name) => {
		expect(doubtAbout(attendee({ name }))).toBeNull();
	});

	it('is not doubted where an address, a number, a page or a link says who they are', () => {
		const said = [{ emails: ['prince@x.example'] }, { phones: ['+34 600 000 000'] }, { profiles: ['https://prince.example/'] }, { link: 'Prince' }];
		expect(said.map((one) => doubtAbout(attendee({ name: 'Prince', ...one })))).toEqual([null, null, null, null]);
		expect(doubtAbout(attendee({ emails: ['prince@x.example'] }))).toBeNull();
	});

	it('is of one word, too, where the name is only a guess from the address', () => {
		const guessed = (name: string, email: string): unknown => doubtAbout(attendee({ name, isGuessedName: true, emails: [email] }));
		expect(guessed('Kim', 'kim@y.example')).toBe('one-word');
		expect(guessed('Nobody', 'nobody@x.example')).toBe('one-word');
		expect(guessed('Kim Lee', 'kim.lee@y.example')).toBeNull();
	});

	it('is not created by the command line either', () => {
		const attendees = [attendee({ name: 'Me' }), attendee({ name: 'Prince', emails: ['prince@x.example'] })];
		const plan = planEvent(matchAttendees(attendees, indexContacts([]), noMatchOptions), { event: { name: null, path: null, day: null }, attendees }, defaultSettings);
		expect(plan.people.map(({ match, toDo }) => [match.kind, toDo.kind])).toEqual([['new', 'nothing'], ['new', 'create']]);
	});
});
