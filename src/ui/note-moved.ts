import { renameInDesks } from './attendees/kept-desks.ts';
import { renameDrafts } from './log-touch/drafts.ts';
import { renameInQuestions } from './reached-question.ts';
import type { Screen } from './screen.ts';
import { renameInHeldDesk } from './session/held-desk.ts';
import { renameNextCycles } from './session/next-cycles.ts';

/** A note or a folder has another path: what is remembered about it goes along. */
export function noteMoved(screen: Screen, from: string, to: string): void {
	const { device, undoHistory } = screen;
	undoHistory.renamed(from, to);
	renameDrafts(device, from, to);
	renameInQuestions(device, from, to);
	renameNextCycles(device, from, to);
	renameInHeldDesk(from, to);
	renameInDesks(screen, from, to);
}
