import type { Terminal as ShownOn } from '../reports/terminal.ts';

/** Where the command line writes, and what that can show: as many columns as the terminal has, 80 where the output goes elsewhere. */
export interface Terminal extends ShownOn {
	readonly out: (text: string) => void;
	readonly error: (text: string) => void;
}

/** Whether to colour what goes to a stream: only a terminal's, and never with NO_COLOR (no-color.org: set and not empty). */
export function hasColour(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
	return isTerminal && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
}
