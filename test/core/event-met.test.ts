import { describe, expect, it } from 'vitest';
import { isMetAtEvent, lacksMetOn } from '../../src/core/event-met.ts';
import { linkTargetIn } from '../../src/core/event-link-text.ts';
import { contact } from '../support/contact.ts';
import { day } from '../support/day.ts';

const jam = { name: 'Jam', path: 'Events/Jam.md', day: day('2026-11-18') };
const among = (...paths: readonly string[]) => (link: string): string | null => linkTargetIn(link, paths);

describe('where a note says that they met', () => {
	it.each(['[[Jam]]', '[[Events/Jam]]', '[[Jam|the jam]]', ' [[jam]] '])('is this event where the link leads to its note: %s', (value) => {
		expect(isMetAtEvent(value, jam, among('Events/Jam.md'))).toBe(true);
		expect(isMetAtEvent(value, jam, () => null)).toBe(true);
	});

	it('is this event also where the link stands without quotes', () => {
		expect(isMetAtEvent([['Jam']], jam, among('Events/Jam.md'))).toBe(true);
	});

	it('is another event of that name in another folder', () => {
		expect(isMetAtEvent('[[Jam]]', { ...jam, path: '2026/Events/Jam.md' }, among('Events/Jam.md', '2026/Events/Jam.md'))).toBe(false);
	});

	it('is a name only of an event that has no note', () => {
		expect([isMetAtEvent('JAM', { ...jam, path: null }, () => null), isMetAtEvent('Jam', jam, () => null), isMetAtEvent('', { ...jam, name: '', path: null }, () => null), isMetAtEvent(null, jam, () => null), isMetAtEvent('[[Jam]]', { ...jam, path: null }, () => null)]).toEqual([true, false, false, false, false]);
	});
});

describe('the preview', () => {
	const today = day('2026-11-22');
	it('tells of the day only where the note has none and the event has been', () => {
		const prepared = contact({ 'met-at': '[[Jam]]' });
		expect([lacksMetOn(prepared, jam, today), lacksMetOn(prepared, { ...jam, day: day('2026-11-23') }, today), lacksMetOn(prepared, { ...jam, day: null }, today)]).toEqual([true, false, false]);
		expect([lacksMetOn(contact({ 'met-at': '[[Jam]]', 'met-on': '2026-11-18' }), jam, today), lacksMetOn(contact({ 'met-at': '[[Ball]]' }), jam, today), lacksMetOn(contact({}), jam, today)]).toEqual([false, false, false]);
	});
});
