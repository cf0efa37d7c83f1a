/** What the command line says on standard error: why nothing was done, or what is to be known besides. Reasons are without a full stop. */

/** A line of ours, under the program's name. */
export function said(remark: string): string {
	return `keep-in-touch: ${remark}`;
}

export function outputLost(reason: string): string {
	return `the output cannot be written: ${reason}`;
}

/** Of what is `about`: a path, a file, a source. */
export function reasonOf(about: string, reason: string): string {
	return `${about}: ${reason}`;
}

export function todayWrong(text: string): string {
	return `--today "${text}" is not a day; write it as 2026-11-22`;
}

/** `problem`: a sentence. */
export function settingsNotYours(path: string, problem: string): string {
	return `${path}: ${problem} Nothing is written with settings that are not yours.`;
}

/** A sentence, of the file of the settings. */
export function settingsNoJson(reason: string): string {
	return `This cannot be read as JSON (${reason}); the default settings are used.`;
}

export const UNTIL_MISSING = '--until is missing';

/** Nobody is called so, and a channel is: `reason` says the former. */
export function perhapsChannel(reason: string, channel: string): string {
	return `${reason}; a channel is given as --channel ${channel}`;
}
