import { formatDay, weekdayOf, type Day } from '../core/day.ts';
import { dueListOf, type DueEntry, type DueList } from '../core/due-list.ts';
import type { Problem } from '../core/problem.ts';
import { dueJson } from './due-json.ts';
import { openVault, type CommonOptions } from './open-vault.ts';
import { EXIT, refuse, type ExitStatus } from './refusal.ts';
import { layOutTable, type Column } from './table.ts';
import { safeJson, safeText, styled, type Terminal } from './terminal.ts';

export interface DueOptions extends CommonOptions {
	readonly all?: boolean;
}

const COLUMNS: readonly Column[] = [
	{ title: 'Name', least: 14 },
	{ title: 'Tier', least: 9 },
	{ title: 'Due', least: 11 },
	{ title: 'Why', least: 24 },
];
const PROBLEM_COLUMNS: readonly Column[] = [
	{ title: 'Note', least: 20 },
	{ title: 'What to fix', least: 24 },
];
const NO_BREAK = '\u00A0';
/** `last in touch 30 September 2025` */
const LONGEST_PART = 31;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** `due`: who to write to now, and why. */
export async function runDue(options: DueOptions, currentFolder: string, terminal: Terminal): Promise<ExitStatus> {
	const opened = await openVault(options, currentFolder);
	if (opened.kind === 'refused') return refuse(opened.reason, terminal);
	const { index, settings, settingsProblems, today } = opened.vault;
	for (const problem of settingsProblems) terminal.error(`keep-in-touch: ${safeText(problem)}\n`);
	const list = dueListOf(index.contacts(), settings, today);
	const problems = index.problems(today);
	const withUpcoming = options.all === true;
	if (options.json === true) terminal.out(`${safeJson(dueJson(list, problems, today, withUpcoming))}\n`);
	else terminal.out(`${report(list, problems, index.contacts().length, today, withUpcoming, terminal).join('\n')}\n`);
	return EXIT.done;
}

function report(list: DueList, problems: readonly Problem[], contactCount: number, today: Day, withUpcoming: boolean, terminal: Terminal): readonly string[] {
	const day = `${WEEKDAYS[weekdayOf(today)] ?? ''} ${formatDay(today, today)} ${today.slice(0, 4)}`;
	const lines = [styled(`Due for outreach · ${day}`, 'bold', terminal), ''];
	if (list.due.length > 0) lines.push(...entryTable(list.due, today, terminal));
	else lines.push(nobodyDue(contactCount, list, today));
	if (withUpcoming && list.upcoming.length > 0) lines.push('', styled('To come', 'bold', terminal), '', ...entryTable(list.upcoming, today, terminal));
	if (!withUpcoming && list.upcoming.length > 0) lines.push('', styled(`${list.upcoming.length} more to come; --all lists them.`, 'dim', terminal));
	if (problems.length > 0) lines.push('', styled('Notes to fix', 'bold', terminal), '', ...problemTable(problems, terminal));
	return lines;
}

function nobodyDue(contactCount: number, { upcoming: [next] }: DueList, today: Day): string {
	if (contactCount === 0) return 'No contacts yet. Write a note for each in the folder Contacts, with a tier: A, B, C or D.';
	if (next?.due.day == null) return 'Nobody is due. Give a contact a tier, and they come up here in time.';
	return `Nobody is due today. Next: ${safeText(next.contact.name)}, ${formatDay(next.due.day, today)}.`;
}

function entryTable(entries: readonly DueEntry[], today: Day, terminal: Terminal): readonly string[] {
	const rows = entries.map(({ contact, due, reason }) => [styled(safeText(contact.name), 'bold', terminal), safeText(contact.tier?.name ?? '–'), dueText(due, today), held(safeText(reason))]);
	return layOutTable(COLUMNS, [titles(COLUMNS, terminal), ...rows], terminal.columns).map((line) => line.replaceAll(NO_BREAK, ' '));
}

/** Keeps the short parts of a reason together, so that it wraps between them. */
function held(reason: string): string {
	return reason
		.split(' · ')
		.map((part) => (part.length <= LONGEST_PART ? part.replaceAll(' ', NO_BREAK) : part))
		.join(`${NO_BREAK}· `);
}

function dueText({ state, day }: DueEntry['due'], today: Day): string {
	if (state === 'new') return 'first touch';
	if (state === 'due') return 'today';
	return day === null ? '' : formatDay(day, today);
}

function problemTable(problems: readonly Problem[], terminal: Terminal): readonly string[] {
	const rows = problems.map(({ path, property, value, message }) => [safeText(path), safeText(property === null ? message : `${property}: ${value ?? ''}: ${message}`)]);
	return layOutTable(PROBLEM_COLUMNS, [titles(PROBLEM_COLUMNS, terminal), ...rows], terminal.columns);
}

function titles(columns: readonly Column[], terminal: Terminal): readonly string[] {
	return columns.map(({ title }) => styled(title, 'dim', terminal));
}
