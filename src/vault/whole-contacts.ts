import type { Contact } from '../core/contact.ts';
import { createPathList } from './path-list.ts';
import type { PromisesElsewhere } from './promises-elsewhere.ts';
import { isSameData } from './same-data.ts';

/** Contacts as their notes say, with what other notes promise them. */
export interface WholeContacts {
	/** The note changed, or what others promise it. Costs next to nothing until somebody asks for a contact. */
	readonly changed: (paths: readonly string[]) => void;
	/** How often a contact has changed. */
	readonly changeCount: () => number;
	/** Null where the note is no contact. */
	readonly contact: (path: string) => Contact | null;
	/** By path; the same array until something changes. */
	readonly contacts: () => readonly Contact[];
}

/** `ownAt` gives a contact as its note says. */
export function createWholeContacts(ownAt: (path: string) => Contact | null, { linkingTo }: PromisesElsewhere): WholeContacts {
	const whole = new Map<string, Contact>();
	const list = createPathList<Contact>();
	/** To be put together anew: once, however many notes promise something to them. */
	const stale = new Set<string>();
	let changes = 0;
	const refresh = (path: string): void => {
		const own = ownAt(path);
		const next = own === null ? null : withPromises(own, linkingTo(path));
		if (isSameData(whole.get(path) ?? null, next)) return;
		changes += 1;
		if (next === null) whole.delete(path);
		else whole.set(path, next);
		list.set(path, next);
	};
	const refreshed = <T>(of: () => T): T => {
		for (const path of stale) refresh(path);
		stale.clear();
		return of();
	};
	return {
		changed(paths) {
			for (const path of paths) stale.add(path);
		},
		changeCount: () => refreshed(() => changes),
		contact: (path) => refreshed(() => whole.get(path) ?? null),
		contacts: () => refreshed(list.values),
	};
}

function withPromises(own: Contact, others: Contact['promises']): Contact {
	if (others.length === 0) return own;
	// `promises` first: see promiseIn.
	const { promises, ...same } = own;
	return { promises: [...promises, ...others], ...same };
}
