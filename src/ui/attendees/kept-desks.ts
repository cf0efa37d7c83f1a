import { movedPath } from '../../core/folder.ts';
import type { Screen } from '../screen.ts';
import type { EventDesk } from './event-desk.ts';

/** Desks that were closed with something said, by what they were opened from, until contacts are created from them or the app closes. */
const keptBy = new WeakMap<Screen, Map<string, EventDesk>>();

/** Keeps what was said for the next time that the dialog is opened from the same. */
export function keepDesk(screen: Screen, origin: string, desk: EventDesk): void {
	const kept = keptBy.get(screen) ?? new Map<string, EventDesk>();
	keptBy.set(screen, kept.set(origin, desk));
}

/** Contacts were created from it: the next time begins anew. */
export function forgetDesk(screen: Screen, origin: string): void {
	keptBy.get(screen)?.delete(origin);
}

/** What was said the last time; null where nothing was, or contacts were created from it. */
export function keptDesk(screen: Screen, origin: string): EventDesk | null {
	return keptBy.get(screen)?.get(origin) ?? null;
}

/** A note or a folder has another path: the desks follow it, and are found by what it is called now. */
export function renameInDesks(screen: Screen, from: string, to: string): void {
	const kept = keptBy.get(screen);
	if (kept === undefined) return;
	for (const [origin, desk] of [...kept]) {
		desk.moved(from, to);
		const [, kind, path] = /^(note|selection|file):(.*)$/s.exec(origin) ?? [];
		if (kind === undefined || path === undefined) continue;
		kept.delete(origin);
		kept.set(`${kind}:${movedPath(path, from, to)}`, desk);
	}
}
