import { networkOf } from '../core/network.ts';
import { networkJson } from '../reports/network-json.ts';
import { reportNetwork } from '../reports/network-report.ts';
import { reasonOf } from '../words/cli-answers.ts';
import { openVault, SETTINGS_PATH, type CommonOptions } from './open-vault.ts';
import { EXIT, refuse, remark, type ExitStatus } from './refusal.ts';
import { safeJson } from '../reports/terminal.ts';
import type { Terminal } from './terminal.ts';

/** `network`: places taken, minutes a week, and the weeks to come. */
export async function runNetwork(options: CommonOptions, currentFolder: string, terminal: Terminal): Promise<ExitStatus> {
	const opened = await openVault(options, currentFolder);
	if (opened.kind === 'refused') return refuse(opened.reason, terminal);
	const { index, settings, settingsProblems, today } = opened.vault;
	for (const problem of settingsProblems) remark(reasonOf(SETTINGS_PATH, problem), terminal);
	const contacts = index.contacts();
	const network = networkOf(contacts, settings, today, { minutesPerTouch: settings.minutesPerContact });
	if (options.json === true) terminal.out(`${safeJson(networkJson(network, settings, today))}\n`);
	else terminal.out(`${reportNetwork({ network, contacts, settings, today }, terminal).join('\n')}\n`);
	return EXIT.done;
}
