import { basename } from 'node:path';
import { dueListOf } from '../core/due-list.ts';
import { dueJson } from '../reports/due-json.ts';
import { reportDue } from '../reports/due-report.ts';
import { reasonOf } from '../words/cli-answers.ts';
import { openVault, SETTINGS_PATH, type CommonOptions } from './open-vault.ts';
import { EXIT, refuse, remark, type ExitStatus } from './refusal.ts';
import { safeJson } from '../reports/terminal.ts';
import type { Terminal } from './terminal.ts';

export interface DueOptions extends CommonOptions {
	readonly all?: boolean;
}

/** `due`: who to write to now, and why. */
export async function runDue(options: DueOptions, currentFolder: string, terminal: Terminal): Promise<ExitStatus> {
	const opened = await openVault(options, currentFolder);
	if (opened.kind === 'refused') return refuse(opened.reason, terminal);
	const { index, settings, settingsProblems, today, root } = opened.vault;
	for (const problem of settingsProblems) remark(reasonOf(SETTINGS_PATH, problem), terminal);
	const contacts = index.contacts();
	const list = dueListOf(contacts, settings, today);
	const problems = index.problems(today);
	const withUpcoming = options.all === true;
	if (options.json === true) terminal.out(`${safeJson(dueJson({ list, problems, settings, today, withUpcoming }))}\n`);
	else terminal.out(`${reportDue({ list, contacts, problems, settings, today, withUpcoming, folderName: basename(root) }, terminal).join('\n')}\n`);
	return EXIT.done;
}
