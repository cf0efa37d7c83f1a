import type { Contact } from '../core/contact.ts';
import type { DueEntry } from '../core/due-list.ts';
import type { DuePromise } from '../core/due-promise.ts';
import type { Occurrence } from '../core/occasion.ts';

/** How a promise is ticked and an occasion marked as done for this year. Each tells whether it was done. */
export interface TickingWays {
	readonly tick: (promise: DuePromise) => Promise<boolean>;
	readonly settle: (contact: Contact, occasion: Occurrence) => Promise<boolean>;
}

/** The same, each once. */
export interface Ticking extends TickingWays {
	/** Ticks the first promise that is due, or else settles the occasion. False where there is neither. */
	readonly tickFirst: (entry: DueEntry) => boolean;
}

/** What is shown is ticked once, however often somebody asks until it is drawn anew. */
export function createTicking({ tick, settle }: TickingWays): Ticking {
	// Each list that is worked out has promises and occasions of its own.
	const ticked = new WeakSet<DuePromise | Occurrence>();
	const once = async (what: DuePromise | Occurrence, act: () => Promise<boolean>): Promise<boolean> => {
		ticked.add(what);
		const isDone = await act();
		if (!isDone) ticked.delete(what);
		return isDone;
	};
	const ticking: TickingWays = {
		tick: (promise) => once(promise, () => tick(promise)),
		settle: (contact, occasion) => once(occasion, () => settle(contact, occasion)),
	};
	return {
		...ticking,
		tickFirst({ contact, promises, occasion }) {
			const promise = promises.find((one) => !ticked.has(one));
			if (promise !== undefined) void ticking.tick(promise);
			else if (occasion !== null && promises.length === 0 && !ticked.has(occasion)) void ticking.settle(contact, occasion);
			return promises.length > 0 || occasion !== null;
		},
	};
}
