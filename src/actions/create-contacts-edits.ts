import type { Day } from '../core/day.ts';
import { isMetAtEvent, metOnOfEvent } from '../core/event-met.ts';
import { differenceFor, saidBesideJob, type EventPlan, type PlannedPerson } from '../core/event-plan.ts';
import type { Contact } from '../core/contact.ts';
import { notSameText } from '../core/not-same.ts';
import type { Touch } from '../core/touch.ts';
import { addPromise } from '../notes/add-promise.ts';
import { inTurn } from '../notes/compose-splices.ts';
import { logTouch } from '../notes/contact-note.ts';
import { fillBlanks, noFacts, type KnownFacts } from '../notes/fill-blanks.ts';
import { changeJob } from '../notes/job-change.ts';
import { readContactNote, type NoteContext } from '../notes/read-contact-note.ts';
import { nothingToChange, refused, type NoteEdit } from '../notes/splice.ts';
import { plainInLine } from '../notes/template-body.ts';
import { readTouchLog } from '../notes/touch-log.ts';
import { EVENT_TO_COME, EVENT_WITHOUT_DAY } from '../words/actions-refused.ts';
import type { NewNote } from './create-contacts-new.ts';
import type { NoteToEdit } from './edit-notes.ts';

type Context = NoteContext & { readonly linkText: (path: string, paths: readonly string[]) => string; readonly linkTarget: (link: string) => string | null };

/** What is done to one note. */
interface NoteChanges {
	/** Those whom it is the note of: more than one where the user says so. */
	readonly people: PlannedPerson[];
	/** Whom its contact was told apart from. */
	readonly notSame: string[];
}

/** The edits of notes that are there: those of the known, and of whoever somebody was told apart from. One for each note. */
export function planContactEdits(plan: EventPlan, made: readonly NewNote[], paths: readonly string[], context: Context): readonly NoteToEdit[] {
	const changes = new Map<string, NoteChanges>();
	const changesOf = (path: string): NoteChanges => {
		const there = changes.get(path) ?? { people: [], notSame: [] };
		changes.set(path, there);
		return there;
	};
	const newPaths = pathsOf(made);
	for (const person of plan.people) {
		if (person.toDo.kind === 'update') changesOf(person.toDo.contact.path).people.push(person);
		for (const other of person.apartFrom) {
			const notSame = otherText(person, other, newPaths, paths, context);
			if (notSame !== null) changesOf(other.path).notSame.push(notSame);
		}
	}
	return [...changes].map(([path, change]) => {
		const edits = editsOf(path, change, plan, paths, context);
		return { path, edit: (text) => edits.reduce((soFar, edit) => inTurn(text, soFar, edit), nothingToChange) };
	});
}

/** Names of those who were told apart from a contact of whom no note can say so: they have none of their own, and no name or address that the contact has not, too. */
export function namesNotRecorded({ people }: EventPlan): readonly string[] {
	return people.filter((person) => person.toDo.kind === 'nothing' && person.apartFrom.some((other) => notSameText(person, other) === null)).map(({ attendee: { name, emails } }) => name ?? emails[0] ?? '');
}

function pathsOf(made: readonly NewNote[]): ReadonlyMap<PlannedPerson, string> {
	return new Map(made.map(({ person, path }) => [person, path]));
}

/** What the note of a contact says about whom it is not: a link to their note, else their address or name. Null where there is nothing to say. */
function otherText(person: PlannedPerson, other: Contact, newPaths: ReadonlyMap<PlannedPerson, string>, paths: readonly string[], { linkText }: Context): string | null {
	const { toDo } = person;
	const path = toDo.kind === 'update' ? toDo.contact.path : newPaths.get(person);
	if (path !== undefined) return path === other.path ? null : `[[${linkText(path, paths)}]]`;
	return toDo.kind === 'create' ? null : notSameText(person, other);
}

/** A job is compared with the note as it was before: what one of two rows fills in is nobody's earlier job. */
function editsOf(path: string, { people, notSame }: NoteChanges, plan: EventPlan, paths: readonly string[], context: Context): readonly NoteEdit[] {
	const { settings } = context;
	return [
		...(people.length === 0 ? [] : [(text: string) => touched(text, plan, paths, context)]),
		(text) => jobChanged(text, people, plan, context),
		...people.map((person) => (text: string) => fillBlanks(text, { ...factsOf(person, path, paths, context), metOn: metOnIn(text, plan, context) }, settings)),
		...(notSame.length === 0 ? [] : [(text: string) => fillBlanks(text, { ...noFacts, notSame }, settings)]),
		...people.flatMap(({ promise }) => (promise === null ? [] : [(text: string) => addPromise(text, promise, settings)])),
	];
}

/** The first new job that somebody's row says, where the user wants it taken over; not another after it, which would keep the first as one that was. */
function jobChanged(text: string, people: readonly PlannedPerson[], { event }: EventPlan, { settings, today }: Context): ReturnType<NoteEdit> {
	for (const person of people) {
		if (person.job !== 'update' || differenceFor(person) === null) continue;
		const plan = changeJob(text, person.attendee, event.day ?? today, settings);
		if (plan.kind === 'refused' || plan.splices.length > 0) return plan;
	}
	return nothingToChange;
}

function factsOf(person: PlannedPerson, path: string, paths: readonly string[], context: Context): Omit<KnownFacts, 'metOn'> {
	const attendee = saidBesideJob(person);
	return {
		company: attendee.company,
		role: attendee.role,
		emails: attendee.emails,
		phones: attendee.phones,
		pages: attendee.profiles,
		notSame: person.apartFrom.filter((other) => other.path !== path).map((other) => `[[${linkText(other.path, paths, context)}]]`),
	};
}

/** The day of the event, where the note says already that they met there: it was prepared beforehand. */
function metOnIn(text: string, { event }: EventPlan, { settings, today, linkTarget }: Context): Day | null {
	const note = readContactNote(text, settings);
	const isThere = note.kind === 'note' && isMetAtEvent(note.lookUp('met-at')[0]?.value, event, linkTarget);
	return isThere ? metOnOfEvent(event, today) : null;
}

function linkText(path: string, paths: readonly string[], context: Context): string {
	return context.linkText(path, paths);
}

/** Logs the event as a touch, unless the note has that touch, or says that they met then. */
function touched(text: string, { touch, event }: EventPlan, paths: readonly string[], context: Context): ReturnType<NoteEdit> {
	if (touch === null) return nothingToChange;
	if (event.day === null) return refused(EVENT_WITHOUT_DAY);
	if (event.day > context.today) return refused(EVENT_TO_COME);
	const note = readContactNote(text, context.settings);
	if (note.kind === 'malformed') return refused(note.message);
	if (note.contact.metOn?.day === event.day || isLogged(text, event.day, touch.channel, context)) return nothingToChange;
	const what = event.path === null ? plainInLine(event.name ?? '') : `[[${linkText(event.path, paths, context)}]]`;
	const logged: Touch = { day: event.day, channel: touch.channel, incoming: false, text: what };
	return logTouch(text, logged, context);
}

/** They were in touch that day in that way: the user wrote the evening down already. */
function isLogged(text: string, day: Day, channel: string | null, { settings }: NoteContext): boolean {
	return readTouchLog(text, settings).touches.some(({ touch }) => touch.day === day && touch.channel === channel);
}
