import type { Contact } from '../core/contact.ts';
import type { DueEntry } from '../core/due-list.ts';
import type { Occurrence } from '../core/occasion.ts';
import type { ContactPromise } from '../core/promise.ts';

/** How a promise is ticked and an occasion marked as done for this year. Each tells whether it was done. */
export interface TickingWays {
	readonly tick: (promise: ContactPromise) => Promise<boolean>;
	readonly settle: (contact: Contact, occasion: Occurrence) => Promise<boolean>;
}

/** The same, each once: whoever asks again hears what came of it the first time. */
export interface Ticking extends TickingWays {
	/** Ticks the first promise that is due, or else settles the occasion: for a key. Nothing while one whose box was ticked still stands there. False where there is neither. */
	readonly tickFirst: (entry: DueEntry) => boolean;
}

/** What is shown is ticked once, however often somebody asks until it is drawn anew. */
export function createTicking({ tick, settle }: TickingWays): Ticking {
	// Each list that is worked out has promises and occasions of its own.
	const asked = new WeakMap<ContactPromise | Occurrence, { readonly doing: Promise<boolean>; readonly isByKey: boolean }>();
	const once = (what: ContactPromise | Occurrence, act: () => Promise<boolean>, isByKey = false): Promise<boolean> => {
		const before = asked.get(what);
		if (before !== undefined) return before.doing;
		const doing = act().then((isDone) => {
			if (!isDone) asked.delete(what);
			return isDone;
		});
		asked.set(what, { doing, isByKey });
		return doing;
	};
	const ticking: TickingWays = {
		tick: (promise) => once(promise, () => tick(promise)),
		settle: (contact, occasion) => once(occasion, () => settle(contact, occasion)),
	};
	return {
		...ticking,
		tickFirst({ contact, promises, occasion }) {
			const promise = promises.find((one) => !asked.has(one));
			// The key pressed twice means two; right after a box it may be meant for the same promise, and the next would be one that nobody asked for.
			const isBoxTicked = promises.some((one) => asked.get(one)?.isByKey === false);
			if (promise !== undefined && !isBoxTicked) void once(promise, () => tick(promise), true);
			else if (promises.length === 0 && occasion !== null) void ticking.settle(contact, occasion);
			return promises.length > 0 || occasion !== null;
		},
	};
}
