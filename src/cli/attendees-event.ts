import type { Day } from '../core/day.ts';
import type { PlannedEvent } from '../core/event-plan.ts';
import { noteName } from '../core/folder.ts';
import { readEventNote } from '../notes/event-note.ts';
import { noEventNote } from '../words/cli-attendees.ts';
import { findNote, type ReadSource, type SourceContext } from './attendees-sources.ts';

export type ReadEvent = { readonly kind: 'event'; readonly event: PlannedEvent } | { readonly kind: 'refused'; readonly reason: string };

/** The event that all sources are of: the note that `--event` names, else the first source that is a note, else what the first says that says anything. */
export async function eventOf(sources: readonly ReadSource[], named: string | undefined, context: SourceContext): Promise<ReadEvent> {
	const path = named === undefined ? (sources.find((source) => source.path !== null)?.path ?? null) : await findNote(named, context);
	if (named !== undefined && path === null) return { kind: 'refused', reason: noEventNote(named) };
	const ownDay = path === null ? null : await dayOfNote(path, context);
	const day = context.eventDay ?? ownDay ?? firstOf(sources, ({ list }) => list.day);
	return { kind: 'event', event: { name: path === null ? firstOf(sources, ({ list }) => list.event) : noteName(path), path, day } };
}

function firstOf<T>(sources: readonly ReadSource[], read: (source: ReadSource) => T | null): T | null {
	return sources.reduce<T | null>((found, source) => found ?? read(source), null);
}

async function dayOfNote(path: string, { vault }: SourceContext): Promise<Day | null> {
	const opened = await vault.notes.open(path);
	const reading = opened.kind === 'note' ? await opened.text() : null;
	return reading?.kind === 'text' ? readEventNote({ path, text: reading.text }, vault.settings.dayOrder).day : null;
}
