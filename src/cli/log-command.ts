import { readAskedTouch } from '../actions/asked-touch.ts';
import { logTouch } from '../actions/log-touch.ts';
import { afterJson, loggedLine } from '../reports/after-write.ts';
import { safeJson } from '../reports/terminal.ts';
import { chooseContacts } from './choose-contacts.ts';
import { openVaultToWrite, type CommonOptions } from './open-vault.ts';
import { readBack } from './read-back.ts';
import { EXIT, refuse, refuseWrite, type ExitStatus } from './refusal.ts';
import type { Terminal } from './terminal.ts';

export interface LogOptions extends CommonOptions {
	readonly channel?: string;
	readonly date?: string;
	readonly note?: string;
	readonly incoming?: boolean;
	readonly next?: string;
}

/** `log`: a touch in the notes of one or several contacts. */
export async function runLog(names: readonly string[], options: LogOptions, currentFolder: string, terminal: Terminal): Promise<ExitStatus> {
	const opened = await openVaultToWrite(options, currentFolder, { named: names });
	if (opened.kind === 'refused') return refuse(opened.reason, terminal);
	const { vault } = opened;
	const { notes, settings, today } = vault;
	const parsed = readAskedTouch(options, { date: '--date', next: '--next' }, settings, today);
	if (parsed.kind === 'refused') return refuse(parsed.reason, terminal);
	const chosen = chooseContacts(names, vault, currentFolder);
	if (chosen.kind === 'refused') return refuse(chosen.reason, terminal);
	const outcome = await logTouch(notes, { contacts: chosen.contacts, touch: parsed.touch, nextTouch: parsed.nextTouch }, { settings, today });
	if (outcome.kind === 'refused') return refuseWrite(outcome, terminal);
	const after = await readBack(vault, chosen.contacts);
	if (options.json === true) {
		terminal.out(`${safeJson({ version: 1, today, touch: parsed.touch, contacts: after.map(afterJson) })}\n`);
		return EXIT.done;
	}
	for (const one of after) terminal.out(`${loggedLine(one, parsed.touch, settings, today)}\n`);
	return EXIT.done;
}
