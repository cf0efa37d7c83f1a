import { safeText } from '../reports/terminal.ts';
import { reasonOf, said } from '../words/cli-answers.ts';
import type { Terminal } from './terminal.ts';

/** Exit statuses: done; refused, with a reason and nothing written; wrong usage. */
export const EXIT = { done: 0, refused: 1, usage: 2 } as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** Says something in one line on standard error. */
export function remark(text: string, terminal: Terminal): void {
	terminal.error(`${said(safeText(text))}\n`);
}

/** Says in one line on standard error why nothing was done. */
export function refuse(reason: string, terminal: Terminal): ExitStatus {
	remark(reason, terminal);
	return EXIT.refused;
}

/** Says why a note was not written; the reason of a folder names the note already. */
export function refuseWrite({ path, reason }: { readonly path: string; readonly reason: string }, terminal: Terminal): ExitStatus {
	return refuse(reason.startsWith(path) ? reason : reasonOf(path, reason), terminal);
}
