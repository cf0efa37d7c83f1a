import type { SessionDesk } from './session-desk.ts';

/** What a desk that waits has to hear. */
type HeldDesk = Pick<SessionDesk, 'renamed'>;

/** The session that was left half-way last, and what takes away the notice that offers to go on. Nobody hears of it when the notice goes by itself. */
let held: { readonly desk: HeldDesk; readonly withdraw: () => void } | null = null;

/** A session was left, and a notice offers to go on: it hears of renames until it does. An offer of before is withdrawn. */
export function offerToGoOn(desk: HeldDesk, withdraw: () => void): void {
	takeOfferBack();
	held = { desk, withdraw };
}

/** A session is opened: nobody is asked any more whether to go on. */
export function takeOfferBack(): void {
	held?.withdraw();
	held = null;
}

/** A note or a folder has another path: a session that was left knows it by that. */
export function renameInHeldDesk(from: string, to: string): void {
	held?.desk.renamed(from, to);
}
