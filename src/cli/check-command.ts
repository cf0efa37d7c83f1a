import { problemJson } from './due-json.ts';
import { openVault, SETTINGS_PATH, type CommonOptions } from './open-vault.ts';
import { EXIT, refuse, type ExitStatus } from './refusal.ts';
import { safeJson, safeText, type Terminal } from './terminal.ts';

/** `check`: what cannot be read in the notes, one problem a line. */
export async function runCheck(options: CommonOptions, currentFolder: string, terminal: Terminal): Promise<ExitStatus> {
	const opened = await openVault(options, currentFolder);
	if (opened.kind === 'refused') return refuse(opened.reason, terminal);
	const { index, settingsProblems, today } = opened.vault;
	const settings = settingsProblems.map((message) => ({ path: SETTINGS_PATH, property: null, value: null, message, mend: null }));
	const problems = [...settings, ...index.problems(today)];
	if (options.json === true) {
		terminal.out(`${safeJson({ version: 1, today, problems: problems.map(problemJson) })}\n`);
		return EXIT.done;
	}
	for (const { path, property, value, message } of problems) {
		terminal.out(`${[path, ...(property === null ? [] : [property, value ?? '']), message].map(safeText).join(': ')}\n`);
	}
	if (problems.length === 0) terminal.out('Nothing to fix: every note can be read.\n');
	return EXIT.done;
}
