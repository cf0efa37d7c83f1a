import { createContacts, type CreateOutcome } from '../../src/actions/create-contacts.ts';
import type { Attendee } from '../../src/core/attendee.ts';
import { linkTargetIn, shortestLinkText } from '../../src/core/event-link-text.ts';
import { planEvent, type EventPlan, type PlanOptions } from '../../src/core/event-plan.ts';
import { noteName } from '../../src/core/folder.ts';
import { indexContacts, matchAttendees, noMatchOptions, unreadableNotes, type Match } from '../../src/core/matching.ts';
import { defaultSettings, type Settings } from '../../src/core/settings.ts';
import { readEventNote } from '../../src/notes/event-note.ts';
import { createContactIndex } from '../../src/vault/contact-index.ts';
import type { Notes } from '../../src/vault/notes.ts';
import { day } from './day.ts';

export const TODAY = day('2026-11-22');

export interface EventRun {
	readonly matches: readonly Match[];
	readonly plan: EventPlan;
	readonly outcome: CreateOutcome;
	readonly progress: ReadonlyArray<readonly [number, number]>;
}

export interface EventRunOptions extends Partial<PlanOptions> {
	/** The event's note; attendees are read from it unless others are given. */
	readonly path?: string;
	readonly settings?: Settings;
	/** What the user changes in the plan. */
	readonly change?: (plan: EventPlan) => EventPlan;
}

/** Reads an event, matches its people with the contacts there are, and creates, as the dialog and the command line do. */
export async function runEvent(notes: Notes, { path, settings = defaultSettings, change = (plan) => plan, ...options }: EventRunOptions): Promise<EventRun> {
	const index = createContactIndex(notes, settings);
	await index.load();
	const { paths } = await notes.list();
	const read = (text: string): readonly Attendee[] => (path === undefined ? [] : readEventNote({ path, text }, settings.dayOrder).attendees);
	const text = path === undefined ? '' : await textOf(notes, path);
	const attendees = options.attendees ?? read(text);
	const event = options.event ?? { name: path === undefined ? null : noteName(path), path: path ?? null, day: path === undefined ? null : readEventNote({ path, text }, settings.dayOrder).day };
	const matches = matchAttendees(attendees, indexContacts(index.contacts(), unreadableNotes(index.problems(TODAY))), { ...noMatchOptions, you: { names: settings.ownNames, emails: settings.ownEmails }, linkTarget: (link) => linkTargetIn(link, paths) });
	const plan = change(planEvent(matches, { ...options, event, attendees }, settings));
	const progress: Array<readonly [number, number]> = [];
	const outcome = await createContacts(notes, plan, {
		settings,
		today: TODAY,
		contacts: index.contacts(),
		eventNotes: path === undefined ? [] : [{ path, read }],
		linkTarget: (link) => linkTargetIn(link, paths),
		linkText: shortestLinkText,
		onProgress: (done, all) => void progress.push([done, all]),
	});
	return { matches, plan, outcome, progress };
}

async function textOf(notes: Notes, path: string): Promise<string> {
	const opened = await notes.open(path);
	const reading = opened.kind === 'note' ? await opened.text() : opened;
	if (reading.kind === 'failed') throw new Error(reading.message);
	return reading.text;
}
