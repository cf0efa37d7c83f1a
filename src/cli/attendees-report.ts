import type { CreateOutcome } from '../actions/create-contacts.ts';
import type { Day } from '../core/day.ts';
import type { EventPlan } from '../core/event-plan.ts';
import type { Match } from '../core/matching.ts';
import { layOutTable, stackRows, type Column } from '../reports/table.ts';
import { safeText, styled, type Terminal } from '../reports/terminal.ts';
import * as words from '../words/cli-attendees.ts';
import { people } from '../words/counts.ts';
import { formatDay } from '../words/day.ts';
import { matchReason } from '../words/matching.ts';

/** What is told of the people at an event. */
export interface AttendeesReport {
	readonly matches: readonly Match[];
	readonly plan: EventPlan;
	/** What was done; null where nothing was to be written. */
	readonly outcome: Extract<CreateOutcome, { kind: 'done' }> | null;
	readonly today: Day;
}

/** The contract of `attendees --json`, version 1: docs/schema/attendees-1.json. */
export function attendeesJson({ matches, plan: { event }, outcome }: AttendeesReport): object {
	const created = outcome?.created ?? [];
	return {
		version: 1,
		event: { path: event.path, date: event.day },
		attendees: matches.map((match) => ({ name: match.attendee.name, email: match.attendee.emails[0] ?? null, status: match.kind, path: match.kind === 'known' ? match.contact.path : null, reason: matchReason(match) })),
		created,
	};
}

const COLUMNS: readonly Column[] = [
	{ title: words.NAME, least: 14 },
	{ title: words.FROM, least: 10 },
	{ title: words.WHY, least: 24 },
];
const GROUPS: ReadonlyArray<readonly [Match['kind'], string]> = [
	['new', words.NEW],
	['known', words.KNOWN],
	['unsure', words.UNSURE],
	['left-out', words.LEFT_OUT],
];
/** Below so many columns a row takes two lines. */
const NARROW = 64;

/** The people at an event as lines for a terminal: new, known, unsure, left out, and what was or would be done. */
export function reportAttendees(report: AttendeesReport, terminal: Terminal): readonly string[] {
	const { matches, plan: { event }, today } = report;
	const parts = [event.name ?? words.EVENT_WITHOUT_NAME, ...(event.day === null ? [] : [formatDay(event.day, today)]), people(matches.length)];
	const title = styled(safeText(parts.join(' · ')), 'bold', terminal);
	const groups = GROUPS.flatMap(([kind, name]) => group(name, matches.filter((match) => match.kind === kind), terminal));
	return [title, ...groups, '', ...closing(report)];
}

function group(title: string, matches: readonly Match[], terminal: Terminal): readonly string[] {
	if (matches.length === 0) return [];
	const rows = matches.map((match) => [styled(safeText(match.attendee.name ?? match.attendee.emails[0] ?? '–'), 'bold', terminal), safeText(match.attendee.company ?? match.attendee.emails[0] ?? ''), safeText(whyOf(match))]);
	const header = COLUMNS.map((column) => styled(column.title, 'dim', terminal));
	const table = terminal.columns < NARROW ? stackRows(rows, terminal.columns) : layOutTable(COLUMNS, [header, ...rows], terminal.columns);
	return ['', styled(words.groupTitle(title, matches.length), 'bold', terminal), ...table];
}

function whyOf(match: Match): string {
	const reason = matchReason(match);
	if (match.kind === 'known') return words.whyAndNotes(reason, [match.contact.path]);
	return match.kind === 'unsure' && match.candidates.length > 0 ? words.whyAndNotes(reason, match.candidates.map(({ path }) => path)) : reason;
}

function closing({ matches, plan, outcome }: AttendeesReport): readonly string[] {
	const unsure = matches.filter(({ kind }) => kind === 'unsure').length;
	const untouched = unsure === 0 ? [] : [words.UNSURE_UNTOUCHED];
	if (outcome === null) {
		const count = plan.people.filter(({ toDo }) => toDo.kind === 'create').length;
		return [words.nothingWritten(count), ...untouched];
	}
	const changed = outcome.changed.filter((path) => !outcome.created.includes(path));
	if (outcome.changed.length === 0) return [words.NOTHING_TO_CHANGE, ...untouched];
	return [...outcome.created.map((path) => words.created(safeText(path))), ...changed.map((path) => words.changed(safeText(path))), ...untouched];
}
