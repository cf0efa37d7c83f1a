import type { CliData, CliFlags, CliHandler } from 'obsidian';
import { safeJson, safeText } from '../../reports/terminal.ts';
import { whenRead } from '../../vault/when-read.ts';
import * as words from '../../words/app-cli.ts';
import type { Screen } from '../screen.ts';
import type { Answer } from './answer.ts';
import { FORMAT_FLAG, readCliParams, type CliParams } from './cli-params.ts';
import { checkAnswer, dueAnswer, networkAnswer, sessionAnswer } from './read-answers.ts';
import { logAnswer, snoozeAnswer } from './write-answers.ts';

/** A command of Obsidian's own command line. */
export interface CliCommand {
	readonly id: string;
	readonly description: string;
	readonly flags: CliFlags;
	readonly handler: CliHandler;
}

interface Plan {
	readonly action: string | null;
	readonly description: string;
	readonly flags: CliFlags;
	readonly writes?: boolean;
	readonly answer: (screen: Screen, params: CliParams) => Promise<Answer>;
}

const CONTACT_FLAG: CliFlags = { contact: { value: words.CONTACT_VALUE, description: words.CONTACT, required: true } };
const DUE_FLAGS: CliFlags = { all: { description: words.ALL } };

const COMMANDS: readonly Plan[] = [
	{ action: null, description: words.DUE, flags: DUE_FLAGS, answer: dueAnswer },
	{ action: 'due', description: words.DUE, flags: DUE_FLAGS, answer: dueAnswer },
	{
		action: 'log',
		description: words.LOG,
		flags: {
			...CONTACT_FLAG,
			channel: { value: words.CHANNEL_VALUE, description: words.channelIsOneOf },
			date: { value: words.DAY_VALUE, description: words.DATE },
			note: { value: words.TEXT_VALUE, description: words.NOTE },
			incoming: { description: words.INCOMING },
			next: { value: words.DAY_OR_SPAN_VALUE, description: words.NEXT },
		},
		writes: true,
		answer: logAnswer,
	},
	{ action: 'snooze', description: words.SNOOZE, flags: { ...CONTACT_FLAG, until: { value: words.DAY_OR_SPAN_VALUE, description: words.UNTIL, required: true } }, writes: true, answer: snoozeAnswer },
	{ action: 'session', description: words.SESSION, flags: { minutes: { value: words.NUMBER_VALUE, description: words.MINUTES } }, answer: sessionAnswer },
	{ action: 'network', description: words.NETWORK, flags: {}, answer: networkAnswer },
	{ action: 'check', description: words.CHECK, flags: {}, answer: checkAnswer },
];

/** Our commands for `obsidian …`: `keep-in-touch` is the due list, the others are called as those of our own command line are. */
export function cliCommandsOf(screen: Screen, pluginId: string): readonly CliCommand[] {
	return COMMANDS.map((plan) => {
		const flags = { ...plan.flags, ...FORMAT_FLAG };
		return { id: plan.action === null ? pluginId : `${pluginId}:${plan.action}`, description: plan.description, flags, handler: (data) => run(screen, { ...plan, flags }, data) };
	});
}

/** Always answers: what went wrong is a line that says what would be right, or an object with it where JSON is wanted. */
async function run(screen: Screen, { flags, writes = false, answer }: Plan, data: CliData): Promise<string> {
	const reading = readCliParams(data, flags);
	const asJson = data['format'] === 'json';
	if (reading.kind === 'refused') return refusal(reading.reason, asJson);
	const reader = { isReady: () => screen.known.isReady(), waiting: () => screen.known.waiting(), subscribe: (listener: () => void) => screen.subscribe(listener) };
	if (!(await whenRead(reader, 'read', (end) => screen.opened(end)))) return refusal(words.SWITCHED_OFF, asJson);
	const problem = screen.whyNotToWrite();
	if (writes && problem !== null) return refusal(words.nothingWritten(problem), asJson);
	const answered = await answer(screen, reading.params);
	if (answered.kind === 'refused') return refusal(answered.reason, asJson);
	return asJson ? safeJson(answered.json()) : answered.text().join('\n');
}

function refusal(reason: string, asJson: boolean): string {
	return asJson ? safeJson({ version: 1, error: reason }) : words.failed(safeText(reason));
}
