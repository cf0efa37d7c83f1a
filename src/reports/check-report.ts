import type { Day } from '../core/day.ts';
import type { Problem } from '../core/problem.ts';
import { NOTHING_TO_FIX } from '../words/reports-due.ts';
import { problemJson } from './due-json.ts';
import { safeText } from './terminal.ts';

/** What cannot be read in the notes, one problem a line: path, property, value, what would be right. */
export function reportCheck(problems: readonly Problem[]): readonly string[] {
	if (problems.length === 0) return [NOTHING_TO_FIX];
	return problems.map(({ path, property, value, message }) => [path, ...(property === null ? [] : [property, value ?? '']), message].map(safeText).join(': '));
}

/** The JSON of `check`, version 1. */
export function checkJson(problems: readonly Problem[], today: Day): object {
	return { version: 1, today, problems: problems.map(problemJson) };
}
