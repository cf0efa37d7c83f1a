import { logTouch } from '../actions/log-touch.ts';
import { parseComingDay, parsePastDay } from '../core/day-phrase.ts';
import { formatDay, type Day } from '../core/day.ts';
import type { Settings } from '../core/settings.ts';
import { findChannel, tidyText, weightOf, type Touch } from '../core/touch.ts';
import { chooseContacts } from './choose-contacts.ts';
import { openVaultToWrite, type CommonOptions } from './open-vault.ts';
import { EXIT, refuse, refuseWrite, type ExitStatus } from './refusal.ts';
import { safeJson, safeText, type Terminal } from './terminal.ts';
import { typedDay } from './typed-day.ts';
import { afterJson, consequences, readBack } from './write-report.ts';

export interface LogOptions extends CommonOptions {
	readonly channel?: string;
	readonly date?: string;
	readonly note?: string;
	readonly incoming?: boolean;
	readonly next?: string;
}

type Parsed = { readonly kind: 'touch'; readonly touch: Touch; readonly nextTouch: Day | null } | { readonly kind: 'refused'; readonly reason: string };

/** `log`: a touch in the notes of one or several contacts. */
export async function runLog(names: readonly string[], options: LogOptions, currentFolder: string, terminal: Terminal): Promise<ExitStatus> {
	const opened = await openVaultToWrite(options, currentFolder);
	if (opened.kind === 'refused') return refuse(opened.reason, terminal);
	const { vault } = opened;
	const { notes, settings, today } = vault;
	const parsed = parseTouch(options, settings, today);
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
	for (const one of after) terminal.out(`${[loggedText(one.contact.name, parsed.touch, settings, today), ...consequences(one, today)].map(safeText).join(' ')}\n`);
	return EXIT.done;
}

function loggedText(name: string, touch: Touch, { channels }: Settings, today: Day): string {
	const what = `${touch.channel ?? 'touch'}${touch.incoming ? ' (incoming)' : ''}`;
	const light = weightOf(touch, channels) === 'light' ? ' It is a light touch, which moves no day.' : '';
	return `Logged with ${name}: ${what}, ${formatDay(touch.day, today)}.${light}`;
}

function parseTouch(options: LogOptions, settings: Settings, today: Day): Parsed {
	const channel = options.channel === undefined ? null : findChannel(options.channel, settings.channels);
	if (channel === null && options.channel !== undefined) {
		return { kind: 'refused', reason: `there is no channel "${options.channel}"; it is one of ${settings.channels.map(({ name }) => name).join(', ')}` };
	}
	const day = typedDay('--date', options.date, (text) => parsePastDay(text, today, settings.dayOrder));
	if (day.kind === 'refused') return day;
	const next = typedDay('--next', options.next, (text) => parseComingDay(text, today, settings.dayOrder));
	if (next.kind === 'refused') return next;
	const touch = { day: day.day ?? today, channel: channel?.name ?? null, incoming: options.incoming === true, text: tidyText(options.note ?? '') };
	return { kind: 'touch', touch, nextTouch: next.day };
}
