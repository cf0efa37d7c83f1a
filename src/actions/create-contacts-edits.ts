import type { Day } from '../core/day.ts';
import { differenceFor, type EventPlan, type PlannedPerson } from '../core/event-plan.ts';
import type { Contact } from '../core/contact.ts';
import type { Touch } from '../core/touch.ts';
import { addPromise } from '../notes/add-promise.ts';
import { inTurn } from '../notes/compose-splices.ts';
import { logTouch } from '../notes/contact-note.ts';
import { fillBlanks, noFacts } from '../notes/fill-blanks.ts';
import { changeJob } from '../notes/job-change.ts';
import { readContactNote, type NoteContext } from '../notes/read-contact-note.ts';
import { nothingToChange, refused, type NoteEdit } from '../notes/splice.ts';
import { readTouchLog } from '../notes/touch-log.ts';
import type { NewNote } from './create-contacts-new.ts';
import type { NoteToEdit } from './edit-notes.ts';

type Context = NoteContext & { readonly linkText: (path: string, paths: readonly string[]) => string };

/** The edits of notes that are there: those of the known, and of whoever somebody was told apart from. One for each note. */
export function planContactEdits(plan: EventPlan, made: readonly NewNote[], paths: readonly string[], context: Context): readonly NoteToEdit[] {
	const edits = new Map<string, readonly NoteEdit[]>();
	const add = (path: string, edit: NoteEdit): void => void edits.set(path, [...(edits.get(path) ?? []), edit]);
	const newPaths = new Map(made.map(({ person, path }) => [person, path]));
	for (const person of plan.people) {
		if (person.toDo.kind === 'update') for (const edit of updatesOf(person, person.toDo.contact, plan, paths, context)) add(person.toDo.contact.path, edit);
		for (const other of person.apartFrom) {
			const notSame = otherText(person, other, newPaths, paths, context);
			if (notSame !== null) add(other.path, (text) => fillBlanks(text, { ...noFacts, notSame: [notSame] }, context.settings));
		}
	}
	return [...edits].map(([path, all]) => ({ path, edit: (text) => all.reduce((soFar, edit) => inTurn(text, soFar, edit), nothingToChange) }));
}

/** What the note of a contact says about whom it is not: a link to their note, else their address or name. Null where that would be the contact's own name. */
function otherText(person: PlannedPerson, other: Contact, newPaths: ReadonlyMap<PlannedPerson, string>, paths: readonly string[], { linkText }: Context): string | null {
	const { toDo, attendee } = person;
	const path = toDo.kind === 'update' ? toDo.contact.path : newPaths.get(person);
	if (path !== undefined) return path === other.path ? null : `[[${linkText(path, paths)}]]`;
	return toDo.kind === 'create' ? null : (attendee.emails[0] ?? (attendee.name === other.name ? null : attendee.name));
}

function updatesOf(person: PlannedPerson, contact: Contact, plan: EventPlan, paths: readonly string[], context: Context): readonly NoteEdit[] {
	const { settings, today } = context;
	const { attendee, promise, apartFrom } = person;
	const difference = person.job === 'update' ? differenceFor(person) : null;
	const facts = {
		company: attendee.company,
		role: attendee.role,
		emails: attendee.emails,
		phones: attendee.phones,
		pages: attendee.profiles,
		notSame: apartFrom.filter(({ path }) => path !== contact.path).map(({ path }) => `[[${linkText(path, paths, context)}]]`),
	};
	return [
		(text) => touched(text, plan, paths, context),
		...(difference === null ? [] : [(text: string) => changeJob(text, difference, plan.event.day ?? today, settings)]),
		(text) => fillBlanks(text, facts, settings),
		...(promise === null ? [] : [(text: string) => addPromise(text, promise, settings)]),
	];
}

function linkText(path: string, paths: readonly string[], context: Context): string {
	return context.linkText(path, paths);
}

/** Logs the event as a touch, unless the note has that touch, or says that they met then. */
function touched(text: string, { touch, event }: EventPlan, paths: readonly string[], context: Context): ReturnType<NoteEdit> {
	if (touch === null) return nothingToChange;
	if (event.day === null) return refused('nobody knows on what day the event was, so that it cannot be logged as a touch');
	if (event.day > context.today) return refused('the event is to come, so that it cannot be logged as a touch yet');
	const note = readContactNote(text, context.settings);
	if (note.kind === 'malformed') return refused(note.message);
	if (note.contact.metOn?.day === event.day || isLogged(text, event.day, touch.channel, context)) return nothingToChange;
	const what = event.path === null ? (event.name ?? '') : `[[${linkText(event.path, paths, context)}]]`;
	const logged: Touch = { day: event.day, channel: touch.channel, incoming: false, text: what };
	return logTouch(text, logged, context);
}

/** They were in touch that day in that way: the user wrote the evening down already. */
function isLogged(text: string, day: Day, channel: string | null, { settings }: NoteContext): boolean {
	return readTouchLog(text, settings).touches.some(({ touch }) => touch.day === day && touch.channel === channel);
}
