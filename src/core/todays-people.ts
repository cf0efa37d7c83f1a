import type { DueEntry } from './due-list.ts';
import { placeInSession, type SessionPlace } from './session-place.ts';
import { sessionOf } from './session-plan.ts';
import type { Settings } from './settings.ts';

interface Place {
	readonly path: string;
	readonly entry: DueEntry | null;
}

/** Who is to be in touch with today: as many as a session has. `there`: paths of those who stand in today's note already, who had their place, due or not. */
export function todaysPeople(due: readonly DueEntry[], there: readonly string[], { minutesAWeek, minutesPerContact }: Pick<Settings, 'minutesAWeek' | 'minutesPerContact'>): readonly DueEntry[] {
	const entries = due.filter(({ contact }) => !there.includes(contact.path)).map((entry): Place => ({ path: entry.contact.path, entry }));
	const before = [...new Set(there)].map((path): Place => ({ path, entry: due.find(({ contact }) => contact.path === path) ?? null }));
	const { session } = sessionOf(entries, { minutes: minutesAWeek, perContact: minutesPerContact, placeOf, before });
	return session.flatMap(({ entry }) => entry ?? []);
}

function placeOf({ entry }: Place): SessionPlace {
	return entry === null ? { kind: 'other', lateness: 0 } : placeInSession(entry);
}
