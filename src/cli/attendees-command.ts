import { readAskedDay } from '../actions/asked-touch.ts';
import { createContacts, type CreateOutcome } from '../actions/create-contacts.ts';
import type { EventNote } from '../actions/create-contacts-links.ts';
import { timeOfDay } from '../clock.ts';
import { parseDayText } from '../core/day-text.ts';
import { parsePastDay } from '../core/day-phrase.ts';
import { dueListOf } from '../core/due-list.ts';
import { followUpDays, spreadOf } from '../core/event-follow-up.ts';
import { linkTargetIn, shortestLinkText } from '../core/event-link-text.ts';
import { planEvent, type EventPlan } from '../core/event-plan.ts';
import { indexContacts, matchAttendees, noMatchOptions, unreadableNotes } from '../core/matching.ts';
import { readEventNote } from '../notes/event-note.ts';
import type { Failure } from '../vault/notes.ts';
import { reasonOf } from '../words/cli-answers.ts';
import { eventOf } from './attendees-event.ts';
import { attendeesJson, reportAttendees, type AttendeesReport } from './attendees-report.ts';
import { readSource, type ReadSource, type SourceContext } from './attendees-sources.ts';
import { readWishes, type WishOptions } from './attendees-wishes.ts';
import { openVault, openVaultToWrite, SETTINGS_PATH, type CommonOptions, type OpenVault } from './open-vault.ts';
import { EXIT, refuse, refuseWrite, remark, type ExitStatus } from './refusal.ts';
import { safeJson } from '../reports/terminal.ts';
import type { Terminal } from './terminal.ts';

export interface AttendeesOptions extends CommonOptions, WishOptions {
	readonly event?: string;
	readonly eventDate?: string;
	readonly create?: boolean;
}

type Refused = { readonly kind: 'refused'; readonly reason: string };

/** What the arguments come to. */
interface Prepared {
	readonly kind: 'prepared';
	readonly plan: EventPlan;
	readonly sources: readonly ReadSource[];
	readonly paths: readonly string[];
	/** Before anything is written. */
	readonly followUps: AttendeesReport['followUps'];
}

/** `attendees`: who was at an event, who of them is known, and with `--create` the notes of those who are new. */
export async function runAttendees(names: readonly string[], options: AttendeesOptions, currentFolder: string, terminal: Terminal): Promise<ExitStatus> {
	const isWriting = options.create === true;
	const opened = await (isWriting ? openVaultToWrite : openVault)(options, currentFolder);
	if (opened.kind === 'refused') return refuse(opened.reason, terminal);
	const { vault } = opened;
	for (const problem of vault.settingsProblems) remark(reasonOf(SETTINGS_PATH, problem), terminal);
	const prepared = await prepare(names, options, vault, currentFolder);
	if (prepared.kind === 'refused') return refuse(prepared.reason, terminal);
	const outcome = isWriting ? await create(prepared, vault) : null;
	if (outcome?.kind === 'refused') return refuseWrite(outcome, terminal);
	tell({ ...prepared, outcome, today: vault.today }, options.json === true, terminal);
	for (const told of outcome?.told ?? []) remark(told, terminal);
	return outcome === null ? EXIT.done : tellFailures(outcome.failed, terminal);
}

function tellFailures(failed: readonly Failure[], terminal: Terminal): ExitStatus {
	for (const { path, message } of failed) refuseWrite({ path, reason: message }, terminal);
	return failed.length > 0 ? EXIT.refused : EXIT.done;
}

function tell(report: Prepared & Pick<AttendeesReport, 'outcome' | 'today'>, asJson: boolean, terminal: Terminal): void {
	for (const warning of report.sources.flatMap(({ list }) => list.warnings)) remark(warning, terminal);
	if (asJson) terminal.out(`${safeJson(attendeesJson(report))}\n`);
	else terminal.out(`${reportAttendees(report, terminal).join('\n')}\n`);
}

async function prepare(names: readonly string[], options: AttendeesOptions, vault: OpenVault, currentFolder: string): Promise<Prepared | Refused> {
	const { settings, today } = vault;
	const typed = readAskedDay('--event-date', options.eventDate, (text) => {
		const day = parseDayText(text, settings.dayOrder);
		return day.kind === 'read' ? day : parsePastDay(text, today, settings.dayOrder);
	});
	if (typed.kind === 'refused') return typed;
	const { paths } = await vault.notes.list();
	const context: SourceContext = { vault, paths, currentFolder, eventDay: typed.day };
	const sources: ReadSource[] = [];
	for (const name of names) {
		const reading = await readSource(name, context);
		if (reading.kind === 'refused') return reading;
		sources.push(reading);
	}
	const event = await eventOf(sources, options.event, context);
	if (event.kind === 'refused') return event;
	const wishes = readWishes(options, event.event, vault);
	if (wishes.kind === 'refused') return wishes;
	const attendees = sources.flatMap(({ list }) => list.attendees);
	const you = { names: settings.ownNames, emails: settings.ownEmails };
	const matches = matchAttendees(attendees, indexContacts(vault.index.contacts(), unreadableNotes(vault.index.problems(today))), { ...noMatchOptions, you, linkTarget: (link) => linkTargetIn(link, paths) });
	const plan = planEvent(matches, { event: event.event, attendees, ...wishes }, settings);
	return { kind: 'prepared', sources, paths, plan, followUps: followUpsOf(plan, vault) };
}

function followUpsOf(plan: EventPlan, { index, settings, today }: OpenVault): AttendeesReport['followUps'] {
	const contacts = index.contacts();
	const count = plan.people.filter(({ toDo }) => toDo.kind === 'create').length;
	return spreadOf(followUpDays(plan, count, { contacts, list: () => dueListOf(contacts, settings, today), settings, today }), settings);
}

function create({ plan, sources, paths }: Prepared, { notes, index, settings, today }: OpenVault): Promise<CreateOutcome> {
	const inVault = [...new Set(sources.flatMap(({ path }) => path ?? []))];
	const eventNotes = inVault.map((path): EventNote => ({ path, read: (text) => readEventNote({ path, text }, settings.dayOrder).attendees }));
	return createContacts(notes, plan, { settings, today, time: timeOfDay(), contacts: index.contacts(), eventNotes, linkTarget: (link) => linkTargetIn(link, paths), linkText: shortestLinkText });
}
