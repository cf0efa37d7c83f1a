import { Command, CommanderError } from 'commander';
import * as help from '../words/cli-help.ts';
import { runAttendees, type AttendeesOptions } from './attendees-command.ts';
import { runCheck } from './check-command.ts';
import { runDue, type DueOptions } from './due-command.ts';
import { runLog, type LogOptions } from './log-command.ts';
import { runNetwork } from './network-command.ts';
import { runNew, type NewOptions } from './new-command.ts';
import type { CommonOptions } from './open-vault.ts';
import { EXIT, type ExitStatus } from './refusal.ts';
import { readMinutes, runSession, type SessionOptions } from './session-command.ts';
import { runSnooze, type SnoozeOptions } from './snooze-command.ts';
import type { Terminal } from './terminal.ts';

/** Runs the command line: arguments without the program's name, the folder it was started in, and where to write. */
export async function runProgram(args: readonly string[], currentFolder: string, version: string, terminal: Terminal): Promise<ExitStatus> {
	let status: ExitStatus = EXIT.done;
	const ended = (one: ExitStatus): void => {
		status = one;
	};
	const program = createProgram(version, terminal);
	addCommands(program, currentFolder, terminal, ended);
	try {
		await program.parseAsync(args, { from: 'user' });
	} catch (error) {
		if (!(error instanceof CommanderError)) throw error;
		return error.exitCode === 0 ? EXIT.done : EXIT.usage;
	}
	return status;
}

function createProgram(version: string, terminal: Terminal): Command {
	return new Command('keep-in-touch')
		.description(help.PROGRAM)
		.version(version)
		.exitOverride()
		.showSuggestionAfterError()
		.showHelpAfterError(help.TRY_HELP)
		.configureOutput({ writeOut: terminal.out, writeErr: terminal.error, getOutHelpWidth: () => terminal.columns, getErrHelpWidth: () => terminal.columns })
		.addHelpText('after', help.EXIT_STATUS);
}

function addCommands(program: Command, currentFolder: string, terminal: Terminal, ended: (status: ExitStatus) => void): void {
	command(program, 'due', help.DUE)
		.option('--all', help.DUE_ALL)
		.action(async (options: DueOptions) => ended(await runDue(options, currentFolder, terminal)));
	command(program, 'log', help.LOG)
		.argument('<contact...>', help.CONTACT)
		.option('--channel <channel>', help.LOG_CHANNEL)
		.option('--date <day>', help.LOG_DATE)
		.option('--note <text>', help.LOG_NOTE)
		.option('--incoming', help.LOG_INCOMING)
		.option(`--next <${help.DAY_OR_SPAN}>`, help.LOG_NEXT)
		.action(async (names: string[], options: LogOptions) => ended(await runLog(names, options, currentFolder, terminal)));
	command(program, 'snooze', help.SNOOZE)
		.argument('<contact...>', help.CONTACT)
		.requiredOption(`--until <${help.DAY_OR_SPAN}>`, help.SNOOZE_UNTIL)
		.action(async (names: string[], options: SnoozeOptions) => ended(await runSnooze(names, options, currentFolder, terminal)));
	addNew(program, currentFolder, terminal, ended);
	addAttendees(program, currentFolder, terminal, ended);
	addWeek(program, currentFolder, terminal, ended);
	command(program, 'check', help.CHECK).action(async (options: CommonOptions) =>
		ended(await runCheck(options, currentFolder, terminal)),
	);
}

function addNew(program: Command, currentFolder: string, terminal: Terminal, ended: (status: ExitStatus) => void): void {
	command(program, 'new', help.NEW)
		.argument('<name>', help.NEW_NAME)
		.option('--tier <tier>', help.NEW_TIER)
		.option('--company <company>', help.NEW_COMPANY)
		.option('--role <role>', help.NEW_ROLE)
		.option('--email <addresses>', help.NEW_SEVERAL)
		.option('--phone <numbers>', help.NEW_SEVERAL)
		.option('--city <city>', help.NEW_CITY)
		.option('--met <place>', help.NEW_MET)
		.option('--met-on <day>', help.NEW_MET_ON)
		.option('--note <text>', help.NEW_NOTE)
		.option('--promise <text>', help.NEW_PROMISE)
		.option(`--promise-day <${help.DAY_OR_SPAN}>`, help.NEW_PROMISE_DAY)
		.option('--force', help.NEW_FORCE)
		.action(async (name: string, options: NewOptions) => ended(await runNew(name, options, currentFolder, terminal)));
}

function addWeek(program: Command, currentFolder: string, terminal: Terminal, ended: (status: ExitStatus) => void): void {
	command(program, 'session', help.SESSION)
		.option('--minutes <number>', help.SESSION_MINUTES, readMinutes)
		.action(async (options: SessionOptions) => ended(await runSession(options, currentFolder, terminal)));
	command(program, 'network', help.NETWORK).action(async (options: CommonOptions) =>
		ended(await runNetwork(options, currentFolder, terminal)),
	);
}

function addAttendees(program: Command, currentFolder: string, terminal: Terminal, ended: (status: ExitStatus) => void): void {
	command(program, 'attendees', help.ATTENDEES)
		.argument('<source...>', help.ATTENDEES_SOURCE)
		.option('--event <note>', help.ATTENDEES_EVENT)
		.option('--event-date <day>', help.ATTENDEES_EVENT_DATE)
		.option('--create', help.ATTENDEES_CREATE)
		.option('--tier <tier>', help.ATTENDEES_TIER)
		.option('--touch', help.ATTENDEES_TOUCH)
		.option('--follow-up <span>', help.ATTENDEES_FOLLOW_UP)
		.action(async (sources: string[], options: AttendeesOptions) => ended(await runAttendees(sources, options, currentFolder, terminal)));
}

function command(program: Command, name: string, description: string): Command {
	return program
		.command(name)
		.description(description)
		.option('--vault <folder>', help.VAULT)
		.option('--today <day>', help.TODAY)
		.option('--json', help.JSON_OUTPUT);
}
