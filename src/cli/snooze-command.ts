import { readAskedDay } from '../actions/asked-touch.ts';
import { snooze } from '../actions/not-now.ts';
import { parseComingDay } from '../core/day-phrase.ts';
import { afterJson, snoozedLine } from '../reports/after-write.ts';
import { safeJson } from '../reports/terminal.ts';
import { UNTIL_MISSING } from '../words/cli-answers.ts';
import { chooseContacts } from './choose-contacts.ts';
import { openVaultToWrite, type CommonOptions } from './open-vault.ts';
import { readBack } from './read-back.ts';
import { EXIT, refuse, refuseWrite, type ExitStatus } from './refusal.ts';
import type { Terminal } from './terminal.ts';

export interface SnoozeOptions extends CommonOptions {
	readonly until: string;
}

/** `snooze`: a day on which contacts are due again. */
export async function runSnooze(names: readonly string[], options: SnoozeOptions, currentFolder: string, terminal: Terminal): Promise<ExitStatus> {
	const opened = await openVaultToWrite(options, currentFolder, { named: names });
	if (opened.kind === 'refused') return refuse(opened.reason, terminal);
	const { vault } = opened;
	const { notes, settings, today } = vault;
	const until = readAskedDay('--until', options.until, (text) => parseComingDay(text, today, settings.dayOrder));
	if (until.kind === 'refused') return refuse(until.reason, terminal);
	const chosen = chooseContacts(names, vault, currentFolder);
	if (chosen.kind === 'refused') return refuse(chosen.reason, terminal);
	if (until.day === null) return refuse(UNTIL_MISSING, terminal);
	const outcome = await snooze(notes, chosen.contacts, until.day, { settings, today });
	if (outcome.kind === 'refused') return refuseWrite(outcome, terminal);
	const after = await readBack(vault, chosen.contacts);
	if (options.json === true) terminal.out(`${safeJson({ version: 1, today, until: until.day, contacts: after.map(afterJson) })}\n`);
	else for (const one of after) terminal.out(`${snoozedLine(one, until.day, today)}\n`);
	return EXIT.done;
}
