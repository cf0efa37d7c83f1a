import { InvalidArgumentError } from 'commander';
import { restingUntil } from '../core/away.ts';
import { dueListOf } from '../core/due-list.ts';
import { placeInSession } from '../core/session-place.ts';
import { sessionOf } from '../core/session-plan.ts';
import { reasonOf } from '../words/cli-answers.ts';
import { MINUTES_WRONG } from '../words/cli-help.ts';
import { createNotedLinks } from './noted-links.ts';
import { openVault, SETTINGS_PATH, type CommonOptions } from './open-vault.ts';
import { EXIT, refuse, remark, type ExitStatus } from './refusal.ts';
import { sessionJson } from '../reports/session-json.ts';
import { readSessionPeople } from './session-people.ts';
import { reportSession } from '../reports/session-report.ts';
import { safeJson } from '../reports/terminal.ts';
import type { Terminal } from './terminal.ts';

export interface SessionOptions extends CommonOptions {
	readonly minutes?: number;
}

const MOST_MINUTES = 10_000;

/** Reads `--minutes`; what is no number of minutes is wrong usage. */
export function readMinutes(text: string): number {
	const minutes = /^\d{1,5}$/.test(text) ? Number(text) : 0;
	if (minutes < 1 || minutes > MOST_MINUTES) throw new InvalidArgumentError(MINUTES_WRONG);
	return minutes;
}

/** `session`: the next few people of the due list, with what to know of each. */
export async function runSession(options: SessionOptions, currentFolder: string, terminal: Terminal): Promise<ExitStatus> {
	const noted = createNotedLinks();
	const opened = await openVault(options, currentFolder, { watch: noted.watch });
	if (opened.kind === 'refused') return refuse(opened.reason, terminal);
	const { index, settings, settingsProblems, today } = opened.vault;
	for (const problem of settingsProblems) remark(reasonOf(SETTINGS_PATH, problem), terminal);
	const awayUntil = restingUntil(settings.awayUntil, today);
	const minutes = options.minutes ?? settings.minutesAWeek;
	const list = dueListOf(index.contacts(), settings, today);
	// Whoever gives the minutes means it, even while away.
	const isResting = awayUntil !== null && options.minutes === undefined;
	const plan = sessionOf(list.due, { minutes, perContact: settings.minutesPerContact, placeOf: placeInSession });
	const people = isResting ? [] : await readSessionPeople(plan.session, opened.vault, noted);
	const session = { people, left: list.due.length - people.length, minutes, settings, today, awayUntil };
	if (options.json === true) terminal.out(`${safeJson(sessionJson(session))}\n`);
	else terminal.out(`${reportSession({ ...session, rest: plan.rest, isResting, contactCount: index.contacts().length, next: list.upcoming[0] ?? null, problemCount: index.problems(today).length }, terminal).join('\n')}\n`);
	return EXIT.done;
}
