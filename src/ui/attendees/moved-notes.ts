import type { Choices, EventOptions } from '../../core/event-review.ts';
import { movedPath, noteName } from '../../core/folder.ts';
import { NOTE_DELETED } from '../../words/attendees-lists.ts';
import type { AttendeeSource } from './attendee-sources.ts';

/** The lists once a note or a folder has another path; the same array where that concerns none of them. */
export function sourcesMoved(sources: readonly AttendeeSource[], from: string, to: string): readonly AttendeeSource[] {
	if (!sources.some(({ note }) => note !== null && movedPath(note.path, from, to) !== note.path)) return sources;
	return sources.map((source) => {
		const path = source.note === null ? null : movedPath(source.note.path, from, to);
		if (source.note === null || path === null || path === source.note.path) return source;
		const [before, now] = [noteName(source.note.path), noteName(path)];
		const list = source.list.event === before ? { ...source.list, event: now } : source.list;
		return { ...source, title: renamedIn(source.title, before, now), list, note: { ...source.note, path } };
	});
}

/** `Jam` and `Selection in Jam` follow the note's name. */
function renamedIn(title: string, from: string, to: string): string {
	return title.endsWith(from) ? title.slice(0, title.length - from.length) + to : title;
}

/** The event once a note or a folder has another path; an event that was called like its note still is. */
export function eventMoved(event: EventOptions['event'], from: string, to: string): EventOptions['event'] {
	const path = event.path === null ? null : movedPath(event.path, from, to);
	if (event.path === null || path === null || path === event.path) return event;
	return { ...event, path, name: event.name === noteName(event.path) ? noteName(path) : event.name };
}

/** The choices once a note or a folder has another path: whom the user said somebody is, or is not, stays the same. The same map where that concerns none of them. */
export function choicesMoved(choices: Choices, from: string, to: string): Choices {
	const isMoved = (path: string): boolean => movedPath(path, from, to) !== path;
	if (![...choices.values()].some(({ identity, apartFrom }) => (identity?.kind === 'contact' && isMoved(identity.path)) || apartFrom.some(isMoved))) return choices;
	return new Map(
		[...choices].map(([entry, choice]) => {
			const { identity, apartFrom } = choice;
			return [entry, { ...choice, identity: identity?.kind === 'contact' ? { ...identity, path: movedPath(identity.path, from, to) } : identity, apartFrom: apartFrom.map((path) => movedPath(path, from, to)) }];
		}),
	);
}

/** The lists once a note or a folder is gone: people that were read there stay, and the list says so. The same array where it concerns none of them. */
export function sourcesWithout(sources: readonly AttendeeSource[], gone: string): readonly AttendeeSource[] {
	if (!sources.some(({ note }) => note !== null && isOrIn(note.path, gone))) return sources;
	return sources.map((source) => {
		if (source.note === null || !isOrIn(source.note.path, gone)) return source;
		return { ...source, note: null, list: { ...source.list, warnings: [...source.list.warnings, NOTE_DELETED] } };
	});
}

/** The event once a note or a folder is gone: it keeps its name. */
export function eventWithout(event: EventOptions['event'], gone: string): EventOptions['event'] {
	return event.path !== null && isOrIn(event.path, gone) ? { ...event, path: null, name: event.name ?? noteName(event.path) } : event;
}

function isOrIn(path: string, gone: string): boolean {
	return path === gone || path.startsWith(`${gone}/`);
}
