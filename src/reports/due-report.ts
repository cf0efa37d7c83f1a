import { restingUntil, weekBack } from '../core/away.ts';
import type { Contact } from '../core/contact.ts';
import { weekdayOf, type Day } from '../core/day.ts';
import { rankDayOf, type DueEntry, type DueList, type Rank } from '../core/due-list.ts';
import { dueOf } from '../core/due.ts';
import { noteName } from '../core/folder.ts';
import type { Problem } from '../core/problem.ts';
import { reasonOf } from '../core/reason.ts';
import type { Settings } from '../core/settings.ts';
import { formatDay } from '../words/day.ts';
import * as words from '../words/reports-due.ts';
import { noContactsYet, paused, withoutTier } from '../words/reports.ts';
import { sayThisWeek } from '../words/this-week.ts';
import { shellNames, type CommandNames } from './command-names.ts';
import { paragraph } from './paragraph.ts';
import { layOutTable, NO_BREAK, stackRows, type Column } from './table.ts';
import { safeText, styled, type Terminal } from './terminal.ts';

/** What the printed due list is made of. */
export interface DueReport {
	readonly list: DueList;
	readonly contacts: readonly Contact[];
	readonly problems: readonly Problem[];
	readonly settings: Settings;
	readonly today: Day;
	readonly withUpcoming: boolean;
	/** Name of the folder that was read. */
	readonly folderName: string;
	/** What commands are called where it is read; left out: as in a shell. */
	readonly names?: CommandNames;
}

const COLUMNS: readonly Column[] = [
	{ title: words.NAME, least: 14 },
	{ title: words.TIER, least: 9 },
	{ title: words.DUE, least: 11 },
	{ title: words.WHY, least: 24 },
];
const PROBLEM_COLUMNS: readonly Column[] = [
	{ title: words.NOTE, least: 20 },
	{ title: words.WHAT_TO_FIX, least: 24 },
];
const GROUPS: ReadonlyArray<readonly [Rank, string]> = [
	['promise', words.PROMISES],
	['occasion', words.OCCASIONS],
	['set-day', words.SET_DAYS],
	['fresh-meeting', words.JUST_MET],
	['by-lateness', words.RECONNECT],
];
/** Below so many columns a row takes two lines. */
const NARROW = 64;
/** `last in touch 30 September 2025` */
const LONGEST_PART = 31;
const MOST_PROBLEMS = 10;

/** The due list as lines for a terminal: who to write to now, why, what is to come, and what to fix. */
export function reportDue(report: DueReport, terminal: Terminal): readonly string[] {
	const { today, withUpcoming, settings, names = shellNames } = report;
	const until = restingUntil(settings.awayUntil, today);
	const isResting = until !== null && !withUpcoming;
	const away = until === null ? [] : paragraph(words.listRests(until, today, isResting ? names.all : null), terminal);
	const title = styled(words.dueTitle(today, weekdayOf(today), until === null ? howMany(report) : ''), 'bold', terminal);
	const listed = isResting ? [] : [...listLines(report, terminal), ...footerLines(report, terminal)];
	return [...away, ...(isResting ? [] : [title]), ...listed, ...problemLines(report, terminal)];
}

/** Nobody who comes back is told how many are late. */
function howMany({ list, settings, today }: DueReport): string {
	const week = weekBack(list.due, settings, today);
	return week === null ? words.toReach(list.due.length) : sayThisWeek(week);
}

function listLines(report: DueReport, terminal: Terminal): readonly string[] {
	const { list, withUpcoming } = report;
	const groups = GROUPS.flatMap(([rank, name]) => group(name, list.due.filter((entry) => entry.rank === rank), report, terminal));
	const nobody = list.due.length === 0 ? ['', nobodyDue(report)] : [];
	return [...groups, ...nobody, ...(withUpcoming ? group(words.TO_COME, list.upcoming, report, terminal) : [])];
}

function footerLines(report: DueReport, terminal: Terminal): readonly string[] {
	const { list, withUpcoming, contacts, names = shellNames } = report;
	const rest = [...(withUpcoming || list.upcoming.length === 0 ? [] : [words.moreToCome(list.upcoming.length, names.all)]), ...resting(contacts, report)];
	return rest.length === 0 ? [] : ['', ...rest.map((line) => styled(line, 'dim', terminal))];
}

function group(title: string, entries: readonly DueEntry[], { today, contacts }: DueReport, terminal: Terminal): readonly string[] {
	if (entries.length === 0) return [];
	const names = new Map<string, number>();
	for (const { name } of contacts) names.set(name, (names.get(name) ?? 0) + 1);
	const rows = entries.map((entry) => {
		const { contact } = entry;
		const name = (names.get(contact.name) ?? 0) > 1 ? `${contact.name} (${folderOf(contact.path)})` : contact.name;
		return [styled(safeText(name), 'bold', terminal), safeText(contact.tier?.name ?? '–'), dueText(entry, today), held(safeText(reasonOf(entry, today)))];
	});
	return ['', styled(title, 'bold', terminal), ...table(COLUMNS, rows, terminal)];
}

function table(columns: readonly Column[], rows: ReadonlyArray<readonly string[]>, terminal: Terminal): readonly string[] {
	if (terminal.columns < NARROW) return stackRows(rows, terminal.columns);
	return layOutTable(columns, [columns.map(({ title }) => styled(title, 'dim', terminal)), ...rows], terminal.columns);
}

/** Where two contacts have one name, the folder, or else the file, tells them apart. */
function folderOf(path: string): string {
	const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
	return folder === '' ? noteName(path) : folder;
}

function dueText(entry: DueEntry, today: Day): string {
	const day = rankDayOf(entry);
	if (day === null) return entry.due.state === 'new' ? words.FIRST_TOUCH : '';
	if (day === today) return words.TODAY;
	return held(day < today && entry.rank !== 'occasion' ? words.since(day, today) : formatDay(day, today));
}

/** Keeps the short parts of a reason together, so that it wraps between them. */
function held(reason: string): string {
	const parts = reason.split(' · ').map((part) => (part.length <= LONGEST_PART ? part.replaceAll(' ', NO_BREAK) : part));
	return parts.join(`${NO_BREAK}· `);
}

function nobodyDue({ list: { upcoming: [next] }, contacts, settings, today, folderName, names = shellNames }: DueReport): string {
	if (contacts.length === 0) {
		const [folder = ''] = settings.contactFolders;
		const inside = folder === folderName && names.upOneFolder !== null ? [words.inFolderOfThatName(names.upOneFolder)] : [];
		return [noContactsYet(safeText(folder), settings.tiers.map(({ key }) => safeText(key))), ...inside].join(' ');
	}
	if (next?.due.day == null) return words.NOBODY_DUE;
	return words.nobodyDueToday(safeText(next.contact.name), next.due.day, today);
}

/** Who does not come up by themselves, so that nobody is forgotten for a missing tier. */
function resting(contacts: readonly Contact[], { list, settings, today }: DueReport): readonly string[] {
	// They may be listed all the same, for a promise or an occasion.
	const listed = new Set(list.due.map(({ contact }) => contact.path));
	const states = contacts.filter(({ path }) => !listed.has(path)).map((contact) => dueOf(contact, settings, today).state);
	const count = (state: string): number => states.filter((one) => one === state).length;
	const said = [
		[count('untracked'), withoutTier],
		[count('paused'), paused],
	] as const;
	const parts = said.filter(([number]) => number > 0).map(([number, say]) => say(number));
	return parts.length === 0 ? [] : [words.notListed(parts)];
}

/** What keeps somebody off the list is always told; of the rest only some, with where to find them all. */
function problemLines({ problems, contacts, settings, today, names = shellNames }: DueReport, terminal: Terminal): readonly string[] {
	if (problems.length === 0) return [];
	const unclear = new Set(contacts.filter((contact) => dueOf(contact, settings, today).state === 'unclear').map(({ path }) => path));
	const hides = ({ path, property }: Problem): boolean => property === null || unclear.has(path);
	const hiding = problems.filter(hides);
	const shown = [...hiding, ...problems.filter((problem) => !hides(problem)).slice(0, Math.max(0, MOST_PROBLEMS - hiding.length))];
	const rows = shown.map(({ path, property, value, message }) => [safeText(path), safeText(property === null ? message : `${property}: ${value ?? ''}: ${message}`)]);
	const more = problems.length - rows.length;
	return ['', styled(words.NOTES_TO_FIX, 'bold', terminal), ...table(PROBLEM_COLUMNS, rows, terminal), ...(more > 0 ? [styled(words.moreToFix(more, names.check), 'dim', terminal)] : [])];
}
