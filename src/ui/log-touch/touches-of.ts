import type { Settings } from '../../core/settings.ts';
import type { Touch } from '../../core/touch.ts';
import { readTouchLog, referenceTo, type TouchReference, type UnreadableTouch } from '../../notes/touch-log.ts';

/** A touch that a note holds, and what names it there. */
export interface ListedTouch {
	readonly touch: Touch;
	readonly reference: TouchReference;
}

/** The touches of a note, newest first, and what is meant as one and cannot be read. */
export interface ListedTouches {
	readonly touches: readonly ListedTouch[];
	readonly unreadable: readonly UnreadableTouch[];
}

/** Reads the touches to show. Of one day, the one that the note's own order has as the newer goes first. */
export function touchesOf(text: string, settings: Settings): ListedTouches {
	const { touches, unreadable } = readTouchLog(text, settings);
	const listed = touches.map((logged) => ({ touch: logged.touch, reference: referenceTo(text, logged) }));
	const [first, last] = [listed[0], listed[listed.length - 1]];
	const isOldestFirst = first !== undefined && last !== undefined && first.touch.day < last.touch.day;
	const newestFirst = (isOldestFirst ? listed.reverse() : listed).sort((a, b) => Number(a.touch.day < b.touch.day) - Number(a.touch.day > b.touch.day));
	return { touches: newestFirst, unreadable };
}

/** Which of the touches is the one that was named; -1: it is not there any more, or was changed meanwhile. */
export function indexOfTouch(touches: readonly ListedTouch[], { line, source }: TouchReference): number {
	const exact = touches.findIndex(({ reference }) => reference.line === line && reference.source === source);
	return exact === -1 ? touches.findIndex(({ reference }) => reference.source === source) : exact;
}
