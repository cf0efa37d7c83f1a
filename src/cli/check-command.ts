import { checkJson, reportCheck } from '../reports/check-report.ts';
import { safeJson } from '../reports/terminal.ts';
import { openVault, SETTINGS_PATH, type CommonOptions } from './open-vault.ts';
import { EXIT, refuse, type ExitStatus } from './refusal.ts';
import type { Terminal } from './terminal.ts';

/** `check`: what cannot be read in the notes, one problem a line. */
export async function runCheck(options: CommonOptions, currentFolder: string, terminal: Terminal): Promise<ExitStatus> {
	const opened = await openVault(options, currentFolder);
	if (opened.kind === 'refused') return refuse(opened.reason, terminal);
	const { index, settingsProblems, today } = opened.vault;
	const settings = settingsProblems.map((message) => ({ path: SETTINGS_PATH, property: null, value: null, message, mend: null }));
	const problems = [...settings, ...index.problems(today)];
	terminal.out(`${options.json === true ? safeJson(checkJson(problems, today)) : reportCheck(problems).join('\n')}\n`);
	return EXIT.done;
}
