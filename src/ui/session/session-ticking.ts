import type { DueEntry } from '../../core/due-list.ts';
import type { Occurrence } from '../../core/occasion.ts';
import type { ContactPromise } from '../../core/promise.ts';
import { keepPromise } from '../keep-promise.ts';
import { doneForThisYear } from '../settle-occasion.ts';
import { createTicking } from '../ticking.ts';
import { entryOf, type SessionKeeper } from './session-state.ts';

/** What can be crossed off on the card of a session, each once until it is drawn anew. */
export interface SessionTicking {
	/** Ticks a promise where it stands. Whether it was done. */
	tick(promise: ContactPromise): Promise<boolean>;
	/** Marks the occasion as done for this year. */
	settle(occasion: Occurrence): void;
	/** Ticks the first promise that is due, or else marks the occasion as done for this year. */
	tickFirst(): void;
}

/** The ways to cross something off for who is shown, which are deeds of the session. */
export function createSessionTicking(keeper: SessionKeeper): SessionTicking {
	const { tick, settle, tickFirst } = createTicking({ tick: (promise) => tickPromise(keeper, promise), settle: (contact, occasion) => doneForThisYear(keeper.telling('occasion'), contact, occasion) });
	const listed = (): DueEntry | null => {
		const contact = keeper.current();
		return contact === null ? null : entryOf(keeper.screen, contact.path);
	};
	return {
		// The card reads them for itself. Those of the list are what the key ticks, and each is to be ticked once.
		tick: (promise) => tick(listed()?.promises.find(({ path, line, raw }) => path === promise.path && line === promise.line && raw === promise.raw) ?? promise),
		settle(occasion) {
			const contact = keeper.current();
			const same = listed()?.occasion ?? null;
			if (contact !== null) void settle(contact, same?.kind === occasion.kind && same.day === occasion.day ? same : occasion);
		},
		tickFirst() {
			const entry = listed();
			if (entry !== null) tickFirst(entry);
		},
	};
}

/** A promise that the Tasks plugin only took a step further counts for nothing. */
async function tickPromise(keeper: SessionKeeper, promise: ContactPromise): Promise<boolean> {
	const path = keeper.current()?.path ?? '';
	const ids: string[] = [];
	const isDone = await keepPromise(keeper.tellingOnly((id) => ids.push(id)), promise);
	if (isDone) for (const id of ids) keeper.record({ id, kind: promise.from === 'mine' && !promise.isQuestion ? 'promise' : 'crossed-off', path });
	return isDone;
}
