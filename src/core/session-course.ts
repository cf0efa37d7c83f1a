import { movedPath } from './folder.ts';
import type { SessionPlace } from './session-place.ts';
import { sessionOf } from './session-plan.ts';

/** Somebody on the due list, as far as the course of a session needs to know. */
export interface Waiting {
	readonly path: string;
	/** What they have a place for. */
	readonly place: SessionPlace;
}

/** Where a session is. It holds nobody who has not been shown: who comes next is read from the list as it is then. */
export interface SessionCourse {
	/** How many contacts there is time for. */
	readonly room: number;
	/** Those who were shown, in turn; nobody twice. */
	readonly shown: readonly Waiting[];
	/** Which of them is shown now; the number of them at the end. */
	readonly at: number;
	/** One occasion is not enough any more: nobody else is left. */
	readonly isForOccasions: boolean;
}

/** A session for so many contacts, before the first. */
export function newCourse(room: number): SessionCourse {
	return { room, shown: [], at: -1, isForOccasions: false };
}

/** The path of who is shown now; null before the first and at the end. */
export function currentPath({ shown, at }: SessionCourse): string | null {
	return shown[at]?.path ?? null;
}

/** Who is still to come, by the list as it is now: those who were shown are passed over, and one occasion is enough for a session as long as there are others. */
export function comingIn({ room, shown, isForOccasions }: SessionCourse, list: readonly Waiting[]): readonly Waiting[] {
	const unseen = unseenIn(shown, list);
	if (isForOccasions) return unseen.slice(0, Math.max(0, room - shown.length));
	return sessionOf(unseen, { minutes: room, perContact: 1, placeOf: ({ place }) => place, before: shown }).session;
}

function unseenIn(shown: readonly Waiting[], list: readonly Waiting[]): readonly Waiting[] {
	const known = new Set(shown.map(({ path }) => path));
	return list.filter(({ path }) => !known.has(path));
}

/** On to the next: somebody who was shown before, else the next of the list, else the end. `isThere`: notes that are gone are passed over. */
export function forward(course: SessionCourse, list: readonly Waiting[], isThere: (path: string) => boolean): SessionCourse {
	const { shown, at } = course;
	for (let next = at + 1; next < shown.length; next++) if (isThere(shown[next]?.path ?? '')) return { ...course, at: next };
	const [coming] = comingIn(course, list);
	return coming === undefined ? { ...course, at: shown.length } : { ...course, shown: [...shown, coming], at: shown.length };
}

/** Back to who was shown before; the same where there is nobody. */
export function back(course: SessionCourse, isThere: (path: string) => boolean): SessionCourse {
	for (let before = course.at - 1; before >= 0; before--) if (isThere(course.shown[before]?.path ?? '')) return { ...course, at: before };
	return course;
}

/** Back to somebody who was shown; the same where they were not. */
export function goTo(course: SessionCourse, path: string): SessionCourse {
	const at = course.shown.findIndex((one) => one.path === path);
	return at === -1 ? course : { ...course, at };
}

/** Room for some more of the list after the last one who was shown: for occasions, too, once nobody else is left. */
export function withMore(course: SessionCourse, list: readonly Waiting[], more: number): SessionCourse {
	const { shown } = course;
	return { ...course, room: shown.length + more, isForOccasions: unseenIn(shown, list).every(({ place }) => place.kind === 'occasion') };
}

/** A note or a folder has another path now. */
export function movedCourse(course: SessionCourse, from: string, to: string): SessionCourse {
	return { ...course, shown: course.shown.map((one) => ({ ...one, path: movedPath(one.path, from, to) })) };
}
