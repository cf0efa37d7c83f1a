import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { back, comingIn, currentPath, forward, goTo, movedCourse, newCourse, withMore, type SessionCourse, type Waiting } from '../../src/core/session-course.ts';
import type { SessionPlace } from '../../src/core/session-place.ts';
import { GENERATED_NOTES } from '../support/generated.ts';

const people = (...names: readonly string[]): readonly Waiting[] => names.map((name) => ({ path: name, place: placeOf(name) }));
const placeOf = (name: string): SessionPlace => {
	if (name.startsWith('birthday')) return { kind: 'occasion', daysUntil: Number(name.slice(-1)), lateness: name.includes('late') ? 2 : null };
	return name.startsWith('promise') ? { kind: 'promise', isTheirsAlone: false } : { kind: 'other', lateness: 1 };
};
const all = (): boolean => true;
const through = (course: SessionCourse, list: readonly Waiting[]): readonly string[] => {
	const seen: string[] = [];
	for (let next = forward(course, list, all); currentPath(next) !== null; next = forward(next, list, all)) seen.push(currentPath(next) ?? '');
	return seen;
};

describe('the course of a session', () => {
	it('goes down the list as far as there is room', () => {
		expect(through(newCourse(3), people('a', 'b', 'c', 'd'))).toEqual(['a', 'b', 'c']);
		expect(through(newCourse(3), people('a'))).toEqual(['a']);
		expect(through(newCourse(3), [])).toEqual([]);
	});

	it('has one occasion at the most, whenever the list brings it', () => {
		expect(through(newCourse(4), people('birthday 1', 'birthday 2', 'a', 'b', 'c'))).toEqual(['birthday 1', 'a', 'b', 'c']);
		const first = forward(newCourse(3), people('birthday 1', 'a'), all);
		expect(through(first, people('birthday 2', 'a', 'b'))).toEqual(['a', 'b']);
	});

	it('shows those who are late on their birthdays besides, and these do not take the place of the nearest', () => {
		expect(through(newCourse(3), people('birthday, late 4', 'birthday 1', 'a', 'b'))).toEqual(['birthday, late 4', 'birthday 1', 'a']);
		expect(through(newCourse(3), people('birthday 1', 'birthday, late 3', 'birthday, late 4', 'a'))).toEqual(['birthday 1', 'birthday, late 3', 'birthday, late 4']);
		expect(through(newCourse(4), people('birthday, late 1', 'birthday 2', 'birthday, late 4', 'a'))).toEqual(['birthday, late 1', 'birthday, late 4', 'a']);
	});

	it('keeps a place for the nearest occasion and for somebody besides, step by step', () => {
		const list = people('promise 1', 'promise 2', 'promise 3', 'birthday 4', 'birthday 2', 'a', 'b');
		expect(through(newCourse(3), list)).toEqual(['promise 1', 'birthday 2', 'a']);
		expect(through(newCourse(4), list)).toEqual(['promise 1', 'promise 2', 'birthday 2', 'a']);
	});

	it('follows the list as it is then: who was handled elsewhere is passed over, who came up is shown', () => {
		const first = forward(newCourse(3), people('a', 'b', 'c'), all);
		expect(currentPath(forward(first, people('c', 'd'), all))).toBe('c');
		expect(through(first, people('z', 'a', 'b', 'c'))).toEqual(['z', 'b']);
	});

	it('shows nobody twice, though a promise keeps them on the list', () => {
		expect(through(forward(newCourse(3), people('a', 'b'), all), people('a', 'b'))).toEqual(['b']);
	});

	it('goes back to who was shown, and on again the same way; past notes that are gone', () => {
		const list = people('a', 'b', 'c');
		const third = forward(forward(forward(newCourse(3), list, all), list, all), list, all);
		expect(currentPath(back(third, all))).toBe('b');
		expect(currentPath(back(third, (path) => path !== 'b'))).toBe('a');
		expect(currentPath(forward(back(third, all), list, all))).toBe('c');
		expect(back(goTo(third, 'a'), all)).toEqual(goTo(third, 'a'));
		expect(currentPath(forward(goTo(third, 'a'), list, (path) => path !== 'b'))).toBe('c');
		expect(currentPath(back(forward(third, list, all), all))).toBe('c');
	});

	it('has room for more after the end', () => {
		const list = people('a', 'b', 'c', 'd');
		const end = forward(forward(newCourse(1), list, all), list, all);
		expect(currentPath(end)).toBeNull();
		expect(through(withMore(end, list, 2), list)).toEqual(['b', 'c']);
	});

	it('has room for further occasions once nobody else is left', () => {
		const list = people('birthday 1', 'birthday 2', 'birthday 3', 'a');
		const end = forward(forward(forward(newCourse(2), list, all), list, all), list, all);
		expect(end.shown.map(({ path }) => path)).toEqual(['birthday 1', 'a']);
		expect(through(withMore(end, people('birthday 2', 'b', 'birthday 3'), 3), people('birthday 2', 'b', 'birthday 3'))).toEqual(['b']);
		expect(through(withMore(end, list, 3), list)).toEqual(['birthday 2', 'birthday 3']);
		expect(comingIn(withMore(end, list, 1), list).map(({ path }) => path)).toEqual(['birthday 2']);
	});

	it('goes along with a note that is renamed', () => {
		const moved = movedCourse(forward(newCourse(2), people('Contacts/a.md', 'b'), all), 'Contacts', 'People');
		expect(currentPath(moved)).toBe('People/a.md');
	});

	it('whatever the lists, shows nobody twice, no more than there is room for, and one occasion at the most', () => {
		const arbitraryList = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'birthday 1', 'birthday 2', 'birthday 3'));
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 5 }), fc.array(arbitraryList, { minLength: 1, maxLength: 8 }), (room, lists) => {
				const end = lists.reduce((course, list) => forward(course, people(...list), all), newCourse(room));
				const paths = end.shown.map(({ path }) => path);
				expect(new Set(paths).size).toBe(paths.length);
				expect(paths.length + comingIn(end, people('a', 'b', 'c', 'd')).length).toBeLessThanOrEqual(room);
				expect(paths.filter((path) => path.startsWith('birthday')).length).toBeLessThanOrEqual(1);
			}),
			{ numRuns: Math.min(GENERATED_NOTES, 2_000) },
		);
	});
});
