import { Command, CommanderError } from 'commander';
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
		.description('Keeps a professional network alive in a folder of Markdown notes: who is due for outreach, and why.')
		.version(version)
		.exitOverride()
		.showSuggestionAfterError()
		.showHelpAfterError('Add --help to see what it takes.')
		.configureOutput({ writeOut: terminal.out, writeErr: terminal.error, getOutHelpWidth: () => terminal.columns, getErrHelpWidth: () => terminal.columns })
		.addHelpText('after', '\nExit status:\n  0  done\n  1  refused: the reason is on standard error, and nothing was written\n  2  wrong usage');
}

function addCommands(program: Command, currentFolder: string, terminal: Terminal, ended: (status: ExitStatus) => void): void {
	command(program, 'due', 'Lists who to write to now, and why.')
		.option('--all', 'add the contacts to come')
		.action(async (options: DueOptions) => ended(await runDue(options, currentFolder, terminal)));
	command(program, 'log', 'Logs a touch: a line in the note of each contact, and the day they were last in touch.')
		.argument('<contact...>', 'path, file name, name or alias of a contact, without regard to case and accents')
		.option('--channel <channel>', 'call, meeting, video, email, message, card, social, or as the settings say')
		.option('--date <day>', 'when: today, yesterday, -3d, fri, last tue, 2026-11-20 (default: today)')
		.option('--note <text>', 'what it was about')
		.option('--incoming', 'they got in touch first')
		.option('--next <day or span>', 'when to be in touch again: fri, 2 weeks, 2026-12-01')
		.action(async (names: string[], options: LogOptions) => ended(await runLog(names, options, currentFolder, terminal)));
	command(program, 'snooze', 'Sets the day on which contacts are due again.')
		.argument('<contact...>', 'path, file name, name or alias of a contact, without regard to case and accents')
		.requiredOption('--until <day or span>', 'fri, 2 weeks, 2026-12-01')
		.action(async (names: string[], options: SnoozeOptions) => ended(await runSnooze(names, options, currentFolder, terminal)));
	addNew(program, currentFolder, terminal, ended);
	addAttendees(program, currentFolder, terminal, ended);
	addWeek(program, currentFolder, terminal, ended);
	command(program, 'check', 'Lists what cannot be read in the notes, one a line: path, property, value, what would be right.').action(async (options: CommonOptions) =>
		ended(await runCheck(options, currentFolder, terminal)),
	);
}

function addNew(program: Command, currentFolder: string, terminal: Terminal, ended: (status: ExitStatus) => void): void {
	command(program, 'new', 'Creates the note of a new contact, from the template where the settings name one.')
		.argument('<name>', 'how they are called; refused where somebody like them is there')
		.option('--tier <tier>', 'the tier, by key or name (default: none)')
		.option('--company <company>', 'where they work')
		.option('--role <role>', 'what they do there')
		.option('--email <addresses>', 'one or several, with commas between them')
		.option('--phone <numbers>', 'one or several, with commas between them')
		.option('--city <city>', 'where they live')
		.option('--met <place>', 'where you met; the name of a note becomes a link to it')
		.option('--met-on <day>', 'when you met: today, fri, -3d, 2026-11-20')
		.option('--note <text>', 'the first lines of the note: how you met, and what about')
		.option('--promise <text>', 'what you promised')
		.option('--promise-day <day or span>', 'when it is due: fri, 2 weeks, 2026-12-01')
		.option('--force', 'create them also where somebody like them is there')
		.action(async (name: string, options: NewOptions) => ended(await runNew(name, options, currentFolder, terminal)));
}

function addWeek(program: Command, currentFolder: string, terminal: Terminal, ended: (status: ExitStatus) => void): void {
	command(program, 'session', 'Prints the people for this week, as many as the minutes allow, with what to know of each.')
		.option('--minutes <number>', 'minutes that there are (default: those a week of the settings)', readMinutes)
		.action(async (options: SessionOptions) => ended(await runSession(options, currentFolder, terminal)));
	command(program, 'network', 'Shows the places taken in each tier, the minutes a week they need, and the weeks to come.').action(async (options: CommonOptions) =>
		ended(await runNetwork(options, currentFolder, terminal)),
	);
}

function addAttendees(program: Command, currentFolder: string, terminal: Terminal, ended: (status: ExitStatus) => void): void {
	command(program, 'attendees', 'Shows who of the people at an event is known and who is new, and creates the notes of the new.')
		.argument('<source...>', 'event note, .ics, .vcf, .csv or .tsv, here or in the vault, or - for standard input; several are one event')
		.option('--event <note>', 'the note of the event (default: the source, if it is a note)')
		.option('--event-date <day>', 'when it was: 2026-11-18, yesterday; of a calendar, which event')
		.option('--create', 'write: create the new, bring the known up to date, link the names in the note; never about the unsure')
		.option('--tier <tier>', 'the tier of the new (default: none)')
		.option('--touch', 'log the event as a meeting with the known')
		.option('--follow-up <span>', 'be in touch with the new so long after it: 3 days, 2 weeks')
		.action(async (sources: string[], options: AttendeesOptions) => ended(await runAttendees(sources, options, currentFolder, terminal)));
}

function command(program: Command, name: string, description: string): Command {
	return program
		.command(name)
		.description(description)
		.option('--vault <folder>', 'folder of the notes (default: the current folder)')
		.option('--today <day>', 'the day to take for today (default: the local day)')
		.option('--json', 'print JSON');
}
