import type { SessionDesk } from './session-desk.ts';

/** What a desk that waits has to hear. */
type HeldDesk = Pick<SessionDesk, 'renamed'>;

/** Sessions that were left half-way, while a notice offers to go on. */
let held: readonly HeldDesk[] = [];
/** Nobody hears of it when a notice goes; older ones have gone by themselves. */
const MOST_HELD = 3;

/** A session was left: it hears of renames until it goes on. */
export function holdDesk(desk: HeldDesk): void {
	held = [desk, ...held.filter((one) => one !== desk)].slice(0, MOST_HELD);
}

/** It goes on, and hears of renames by itself. */
export function releaseDesk(desk: HeldDesk): void {
	held = held.filter((one) => one !== desk);
}

/** A note or a folder has another path: sessions that were left know it by that. */
export function renameInHeldDesks(from: string, to: string): void {
	for (const desk of held) desk.renamed(from, to);
}
