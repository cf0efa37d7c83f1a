import type { Day } from '../../core/day.ts';
import { onUndone } from '../perform.ts';
import type { SessionDesk } from './session-desk.ts';

interface Held {
	readonly desk: SessionDesk;
	/** On which it was left. */
	readonly day: Day;
	/** Takes away the notice that offers to go on, if it has not gone by itself. */
	readonly withdraw: () => void;
	readonly stopListening: () => void;
}

/** The session that was left half-way last: one can go on with it until the day ends. */
let held: Held | null = null;

/** A session was left, and a notice offers to go on: it hears of renames and of what is undone, or done again, until it does. One of before is forgotten. */
export function holdDesk(desk: SessionDesk, day: Day, withdraw: () => void): void {
	releaseDesk();
	held = { desk, day, withdraw, stopListening: onUndone(desk) };
}

/** A session is opened: nobody is asked any more whether to go on with the one that was left. */
export function releaseDesk(): void {
	held?.withdraw();
	held?.stopListening();
	held = null;
}

/** The session to go on with: it was left today, and somebody is still to be shown. Null: none. */
export function deskToGoOn(today: Day): SessionDesk | null {
	return held !== null && held.day === today && held.desk.mayGoOn() ? held.desk : null;
}

/** A note or a folder has another path: a session that was left knows it by that. */
export function renameInHeldDesk(from: string, to: string): void {
	held?.desk.renamed(from, to);
}
