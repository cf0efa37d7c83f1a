import type { CreateOutcome } from '../actions/create-contacts.ts';
import type { Day } from '../core/day.ts';
import { doubtAbout } from '../core/event-doubt.ts';
import { differenceFor, type EventPlan, type PlannedPerson } from '../core/event-plan.ts';
import type { Match } from '../core/matching.ts';
import { paragraph } from '../reports/paragraph.ts';
import { layOutTable, stackRows, type Column } from '../reports/table.ts';
import { safeText, styled, type Terminal } from '../reports/terminal.ts';
import { followUpsSpread, type SpreadFollowUps } from '../words/attendees.ts';
import { unlinkedWords } from '../words/attendees-created.ts';
import { NOBODY_NAMED, PLACES_OF_NAMES } from '../words/attendees-lists.ts';
import * as words from '../words/cli-attendees.ts';
import { people } from '../words/counts.ts';
import { formatDay } from '../words/day.ts';
import { noNoteWords } from '../words/event-review.ts';
import { matchReason } from '../words/matching.ts';

/** What is told of the people at an event. */
export interface AttendeesReport {
	readonly plan: EventPlan;
	/** What was done; null where nothing was to be written. */
	readonly outcome: Extract<CreateOutcome, { kind: 'done' }> | null;
	readonly today: Day;
	/** When the follow-ups of many come; null where there are none, or they fit into a week. */
	readonly followUps: SpreadFollowUps | null;
}

/** The contract of `attendees --json`, version 1: docs/schema/attendees-1.json. */
export function attendeesJson({ plan: { event, people: all }, outcome }: AttendeesReport): object {
	const created = outcome?.created ?? [];
	return {
		version: 1,
		event: { path: event.path, date: event.day },
		attendees: all.map((person) => ({ name: person.attendee.name, email: person.attendee.emails[0] ?? null, status: person.match.kind, path: person.match.kind === 'known' ? person.match.contact.path : null, reason: reasonFor(person) })),
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
	const { plan: { event, people: all }, today } = report;
	const parts = [event.name ?? words.EVENT_WITHOUT_NAME, ...(event.day === null ? [] : [formatDay(event.day, today)]), people(all.length)];
	const title = styled(safeText(parts.join(' · ')), 'bold', terminal);
	const groups = GROUPS.flatMap(([kind, name]) => group(name, all.filter(({ match }) => match.kind === kind), terminal));
	const sentences = (texts: readonly string[]): readonly string[] => texts.flatMap((text) => paragraph(safeText(text), terminal));
	return [title, ...groups, '', ...written(report), ...sentences(closing(report))];
}

function group(title: string, those: readonly PlannedPerson[], terminal: Terminal): readonly string[] {
	if (those.length === 0) return [];
	const rows = those.map((person) => {
		const { attendee } = person;
		return [styled(safeText(attendee.name ?? attendee.emails[0] ?? '–'), 'bold', terminal), safeText(attendee.company ?? attendee.emails[0] ?? ''), safeText(whyOf(person))];
	});
	const header = COLUMNS.map((column) => styled(column.title, 'dim', terminal));
	const table = terminal.columns < NARROW ? stackRows(rows, terminal.columns) : layOutTable(COLUMNS, [header, ...rows], terminal.columns);
	return ['', styled(words.groupTitle(title, those.length), 'bold', terminal), ...table];
}

function whyOf(person: PlannedPerson): string {
	const { match } = person;
	const reason = reasonFor(person);
	if (match.kind === 'known') return words.whyAndNotes(reason, [match.contact.path]);
	return match.kind === 'unsure' && match.candidates.length > 0 ? words.whyAndNotes(reason, match.candidates.map(({ path }) => path)) : reason;
}

/** Why somebody is what they are, and what keeps anything from being done about them. */
function reasonFor(person: PlannedPerson): string {
	const { match, attendee, toDo } = person;
	const doubt = match.kind === 'new' && toDo.kind === 'nothing' ? doubtAbout(attendee) : null;
	if (doubt !== null) return noNoteWords(doubt);
	const company = differenceFor(person)?.company ?? null;
	const reason = company === null ? matchReason(match) : words.andOtherCompany(matchReason(match), company);
	const standing = match.kind === 'known' ? match.contact.standing.kind : 'active';
	return standing === 'active' ? reason : words.andStanding(reason, standing);
}

/** The notes that were written, a line each. */
function written({ outcome }: AttendeesReport): readonly string[] {
	if (outcome === null) return [];
	const changed = outcome.changed.filter((path) => !outcome.created.includes(path));
	return [...outcome.created.map((path) => words.created(safeText(path))), ...changed.map((path) => words.changed(safeText(path)))];
}

/** What was done or would be, and about whom nothing, as sentences. */
function closing({ plan: { people: all }, outcome, followUps, today }: AttendeesReport): readonly string[] {
	if (all.length === 0) return [`${NOBODY_NAMED} ${PLACES_OF_NAMES}`];
	const count = (isIt: (person: PlannedPerson) => boolean): number => all.filter(isIt).length;
	const [created, known] = [count(({ toDo }) => toDo.kind === 'create'), count(({ toDo }) => toDo.kind === 'update')];
	const doubtful = count(({ match, toDo }) => match.kind === 'new' && toDo.kind === 'nothing');
	const unsure = count(({ match }) => match.kind === 'unsure');
	const done = created + known === 0 ? [words.NOTHING_TO_DO] : outcome === null ? [words.nothingWritten(created, known)] : doneWords(outcome);
	return [...done, ...(outcome === null ? [] : unlinked(outcome)), ...(followUps === null ? [] : [followUpsSpread(followUps, today)]), ...(doubtful === 0 ? [] : [words.doubtfulUntouched(doubtful)]), ...(unsure === 0 ? [] : [words.UNSURE_UNTOUCHED])];
}

function doneWords({ changed, failed }: NonNullable<AttendeesReport['outcome']>): readonly string[] {
	if (changed.length > 0) return [];
	if (failed.length > 0) return [words.NOTHING_WRITTEN];
	return [words.NOTHING_TO_CHANGE];
}

/** Which names of the event's note could not become links, in a sentence; empty where all could. */
function unlinked({ unlinked: names }: NonNullable<AttendeesReport['outcome']>): readonly string[] {
	return names.length === 0 ? [] : [unlinkedWords(names)];
}
