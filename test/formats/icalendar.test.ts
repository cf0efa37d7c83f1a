import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { eventOn, readCalendar } from '../../src/formats/icalendar.ts';
import { unfoldBytes, unfoldText } from '../../src/formats/unfold.ts';
import { day } from '../support/day.ts';
import { brief, fixture, listIn } from './support/fixture.ts';

const TODAY = day('2026-11-22');
const several = readCalendar(unfoldBytes(fixture('several.ics'))).events;
const eventWith = (...lines: readonly string[]): string => ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
const attendees = (...lines: readonly string[]): ReadonlyArray<Record<string, unknown>> => (readCalendar(unfoldText(eventWith(...lines))).events[0]?.attendees ?? []).map(brief);

describe('an invitation as Google sends it', () => {
	it('gives everybody with their answer, and says what is a room or a group', () => {
		expect(listIn('mailing.ics').attendees.map(brief)).toEqual([
			{ name: 'John Johansen', emails: ['john.johansen@acme.example'] },
			{ name: 'Jane Doe', emails: ['jane@globex.example'], remark: 'Contractor; EU: Paris', answer: 'accepted' },
			{ name: 'Bo "Bobby" Lindqvist', emails: ['bo@initech.example'], remark: 'Initech', answer: 'declined' },
			{ name: 'Ana Diaz', isGuessedName: true, emails: ['ana.diaz@acme.example'], answer: 'tentative' },
			{ name: 'Room 1, Floor 2', emails: ['room1@resource.calendar.google.com'], kind: 'room' },
			{ name: 'Everybody', emails: ['all@acme.example'], kind: 'group' },
			{ name: 'Wei Chen 陳偉', emails: ['wei@initech.example'] },
			{ name: 'Nomail Person' },
			{ name: 'Del Egate', emails: ['del+work@globex.example'], answer: 'declined' },
			{ name: 'Hana Host', emails: ['hana@acme.example'], answer: 'accepted' },
		]);
	});

	it('is of the day that is written there, whatever zone it names, and its name has no escapes', () => {
		expect(listIn('mailing.ics')).toMatchObject({ event: 'Design review, part 2; with \\ and more', day: '2026-11-20', warnings: ['1 attendee has neither a name nor an address.'] });
	});

	it('whoever is told by an alarm is no attendee', () => {
		expect(JSON.stringify(listIn('mailing.ics'))).not.toContain('alarm@');
	});
});

describe('attendees of other calendars', () => {
	it.each([
		['an organizer who is not invited is there all the same', ['ORGANIZER;CN=Hana:mailto:hana@a.example', 'ATTENDEE:mailto:bo@a.example'], ['hana@a.example', 'bo@a.example']],
		['an organizer who is invited too is one person', ['ORGANIZER;CN=Hana:mailto:hana@a.example', 'ATTENDEE:MAILTO:Hana@a.example'], ['hana@a.example']],
		['an address without mailto', ['ATTENDEE;CN=Bo:bo@a.example'], ['bo@a.example']],
		['an address with a percent sign in it', ['ATTENDEE;CN=Bo:mailto:bo%2Bfairs@a.example'], ['bo+fairs@a.example']],
		['a percent sign that means nothing', ['ATTENDEE;CN=Bo:mailto:50%bo@a.example'], ['50%bo@a.example']],
		['an address in EMAIL', ['ATTENDEE;CN=Bo;EMAIL=bo@a.example:urn:uuid:1'], ['bo@a.example']],
		['a comma in the name that nobody quoted', ['ATTENDEE;CN=Berg, Bo:mailto:bo@a.example'], ['bo@a.example']],
	])('%s', (_, lines, emails) => {
		expect(attendees(...lines).flatMap(({ emails: found }) => found)).toEqual(emails);
	});

	it('the name comes from the organizer where the invitation has only the address', () => {
		expect(attendees('ORGANIZER;CN=Hana Host:mailto:hh@a.example', 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:hh@a.example')).toMatchObject([{ name: 'Hana Host', answer: 'accepted' }]);
	});

	it.each([
		['CUTYPE=ROOM', 'mailto:r@a.example', 'room'],
		['CUTYPE=RESOURCE', 'mailto:r@a.example', 'resource'],
		['cutype=group', 'mailto:r@a.example', 'group'],
		['X=1', 'mailto:c_1@resource.calendar.google.com', 'room'],
		['X=1', 'mailto:c_1@group.calendar.google.com', 'group'],
	])('%s %s is no person', (parameter, address, kind) => {
		expect(attendees(`ATTENDEE;CN=Somebody, Else;${parameter}:${address}`)).toMatchObject([{ name: 'Somebody, Else', kind }]);
	});

	it('somebody who calls in has a number', () => {
		expect(attendees('ATTENDEE;CN=Ana Diaz:tel:+34-600-000-000')).toEqual([{ name: 'Ana Diaz', phones: ['+34-600-000-000'] }]);
	});
});

describe('a file that is damaged', () => {
	it('is read on behind a line that is none, and healed where a character was folded', () => {
		const list = listIn('folded-within-characters.ics');
		expect(list.warnings).toEqual(['Line 4 is no property of the form NAME:value.']);
		expect(list.attendees.map(brief)).toEqual([{ name: `Sam ${'🧗'.repeat(16)} Ríos`, emails: ['sam@acme.example'] }]);
	});

	it('an event without an end loses nobody of this one or the next', () => {
		const text = 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nATTENDEE:mailto:ana@a.example\nBEGIN:VEVENT\nATTENDEE:mailto:bo@a.example\nEND:VCALENDAR\nEND:VTODO';
		const { events, warnings } = readCalendar(unfoldText(text));
		expect(events.map((event) => event.attendees.flatMap(({ emails }) => emails))).toEqual([['ana@a.example'], ['bo@a.example']]);
		expect(warnings).toEqual(['The VEVENT that begins in line 2 does not end.', 'The VEVENT that begins in line 4 does not end.', 'Line 7 ends a VTODO that has not begun.']);
	});

	it.each([
		['DTSTART;VALUE=DATE:20261120', '2026-11-20'],
		['DTSTART;TZID=Pacific/Apia:20261231T235900', '2026-12-31'],
		['DTSTART:20261120T003000Z', '2026-11-20'],
		['DTSTART:2026-11-20T00:30:00', '2026-11-20'],
		['DTSTART:20261320T000000', null],
		['DTSTART:soon', null],
	])('%s', (line, expected) => {
		expect(readCalendar(unfoldText(eventWith(line))).events[0]?.day).toBe(expected);
	});
});

describe('several events in a file', () => {
	it('are told apart by name, day and date of the series', () => {
		expect(several.map(({ name, day: on, instance, repeats, isCancelled }) => [name, on, instance, repeats, isCancelled])).toEqual([
			['Weekly', '2026-09-07', null, true, false],
			['Weekly (moved)', '2026-11-17', '20261116T090000Z', false, false],
			['All day', '2026-11-20', null, false, false],
			['Called off', '2026-11-21', null, false, true],
			['Next year', '2027-01-05', null, false, false],
		]);
	});

	it.each([
		[null, 'All day'],
		['2026-11-17', 'Weekly (moved)'],
		['2027-01-05', 'Next year'],
		['2026-11-18', null],
	])('on %s it is %s', (on, name) => {
		expect(eventOn(several, on === null ? null : day(on), TODAY)?.name ?? null).toBe(name);
	});

	it('of two on one day it is the one with more guests; one that was called off only if there is no other', () => {
		const events = readCalendar(unfoldText([...['A', 'B'].map((name, index) => eventWith('DTSTART:20261120', `SUMMARY:${name}`, ...Array.from({ length: index + 1 }, (__, guest) => `ATTENDEE:mailto:g${guest}@a.example`)))].join('\r\n'))).events;
		expect(eventOn(events, null, TODAY)?.name).toBe('B');
		expect(eventOn(several.filter(({ isCancelled }) => isCancelled), null, TODAY)?.name).toBe('Called off');
		expect(eventOn(several, null, day('2026-01-01'))).toBeNull();
	});
});

describe('ical.js finds the same', () => {
	it.each(['mailing.ics', 'several.ics'])('in %s', (name) => {
		const root = new ICAL.Component(ICAL.parse(new TextDecoder().decode(fixture(name))) as string);
		const theirs = root.getAllSubcomponents('vevent').map((event) => ({
			name: String(event.getFirstPropertyValue('summary')).replace(/\s+/g, ' '),
			uid: event.getFirstPropertyValue('uid'),
			day: String(event.getFirstPropertyValue('dtstart')).slice(0, 10),
			emails: new Set(['organizer', 'attendee'].flatMap((kind) => event.getAllProperties(kind)).flatMap((property) => (/^mailto:/i.test(String(property.getFirstValue())) ? [decodeURIComponent(String(property.getFirstValue()).slice(7)).toLowerCase()] : []))),
			answers: event.getAllProperties('attendee').map((property) => property.getParameter('partstat')).filter((answer) => answer === 'ACCEPTED' || answer === 'TENTATIVE').length,
		}));
		const ours = readCalendar(unfoldBytes(fixture(name))).events.map((event) => ({
			name: event.name,
			uid: event.uid,
			day: event.day,
			emails: new Set(event.attendees.flatMap(({ emails }) => emails).filter((email) => email !== 'wei@initech.example')),
			answers: event.attendees.filter(({ answer }) => answer === 'accepted' || answer === 'tentative').length,
		}));
		expect(ours).toEqual(theirs);
	});
});
