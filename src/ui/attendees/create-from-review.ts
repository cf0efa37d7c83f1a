import { createContacts, type CreateContext, type CreateOutcome } from '../../actions/create-contacts.ts';
import type { EventNote } from '../../actions/create-contacts-links.ts';
import { findChanges, type EventChanges } from '../../actions/find-changes.ts';
import { shortestLinkText } from '../../core/event-link-text.ts';
import type { Contact } from '../../core/contact.ts';
import { isMoreThanAWeek } from '../../core/come-at-once.ts';
import { daysBetween } from '../../core/day.ts';
import { additionsFor } from '../../core/event-additions.ts';
import { differenceFor, saidBesideJob } from '../../core/event-plan.ts';
import type { ReviewedEvent, ReviewedPerson } from '../../core/event-review.ts';
import { readEventNote } from '../../notes/event-note.ts';
import type { NoteContext } from '../../notes/read-contact-note.ts';
import { createLabel, failuresText, LIST_CHANGED, outcomeMessage, stopped } from '../../words/attendees-created.ts';
import { START_FRESH } from '../../words/labels.ts';
import { newNoteContext } from '../new-note-context.ts';
import { performOrWhyNot } from '../perform.ts';
import type { Screen } from '../screen.ts';
import { openStartFresh } from '../start-fresh/start-fresh-modal.ts';
import type { EventDesk } from './event-desk.ts';
import { allNotesRead } from './reading-notes.ts';
import { isSamePlan } from './same-plan.ts';

/**
 * Creates and changes what the preview shows, as one action, and says what came of it. Null: it is done, or some of it; else why nothing was. The people are looked
 * over again once it is this action's turn: another dialog may have created them meanwhile, and then nothing is written.
 */
export async function createFromReview(screen: Screen, desk: EventDesk, shown: ReviewedEvent, onProgress: (done: number, all: number) => void): Promise<string | null> {
	/** Why nothing was written, where that is no note's fault. */
	let ownReason: string | null = null;
	const refused = (reason: string): CreateOutcome => {
		ownReason = reason;
		return { kind: 'refused', path: '', reason };
	};
	let created: readonly string[] = [];
	const refusal = await performOrWhyNot(
		screen,
		async (context) => {
			// Notes that the action before this one has created are contacts once they are read.
			await allNotesRead(screen);
			const review = desk.review();
			if (!isSamePlan(shown, review)) return refused(LIST_CHANGED);
			const outcome = await createContacts(screen.notes, review, { ...createContextOf(screen, desk, review, context), onProgress });
			return outcome.kind === 'done' && outcome.changed.length === 0 && outcome.failed.length > 0 ? refused(failuresText(outcome.failed)) : outcome;
		},
		{
			message: (outcome) => {
				({ created } = outcome);
				return outcomeMessage(outcome);
			},
			actions: fallTogether(shown, screen) ? [{ label: START_FRESH, act: () => openStartFresh(screen, created) }] : [],
		},
	);
	return ownReason ?? refusal;
}

/** What creating would change in the notes that are there, as they are now; null where that cannot be said. */
export function changesOf(screen: Screen, desk: EventDesk, review: ReviewedEvent): Promise<EventChanges | null> {
	return findChanges(screen.notes, review, createContextOf(screen, desk, review, { settings: screen.settings(), today: screen.today() }));
}

function createContextOf(screen: Screen, desk: EventDesk, review: ReviewedEvent, context: NoteContext): CreateContext {
	return { ...newNoteContext(screen, context), contacts: screen.known.contacts(), eventNotes: eventNotesOf(screen, desk, review), linkTarget: (link) => desk.linkTarget(link), linkText: shortestLinkText };
}

/** What went wrong in a sentence, when it was nothing that is expected to. */
export function stoppedMessage(error: unknown): string {
	const reason = error instanceof Error ? error.message : String(error);
	return stopped(reason);
}

/** Whether more than a week's number of new contacts get a tier, and no day of their own. Whom one has just met is for now, and nobody to spread. */
export function fallTogether({ people, followUp, event }: ReviewedEvent, { settings, today }: Pick<Screen, 'settings' | 'today'>): boolean {
	const isFresh = event.day !== null && daysBetween(event.day, today()) <= settings().freshMeetingDays;
	const tiered = people.filter(({ toDo, tier }) => toDo.kind === 'create' && tier !== null).length;
	return followUp === null && !isFresh && isMoreThanAWeek(tiered, settings());
}

/** The notes that the lists came from, and the note of the event itself. */
function eventNotesOf(screen: Screen, desk: EventDesk, { event: { path } }: ReviewedEvent): readonly EventNote[] {
	const notes = new Map(desk.sources().flatMap(({ note }) => (note === null ? [] : [[note.path, note] as const])));
	if (path !== null && !notes.has(path)) notes.set(path, { path, read: (text) => readEventNote({ path, text }, screen.settings().dayOrder).attendees });
	return [...notes.values()];
}

/** Whether all that would be written stands in the notes already. */
export function standsAlready({ people }: ReviewedEvent, changes: EventChanges | null): boolean {
	return changes !== null && changes.contacts + changes.eventNotes === 0 && people.every(({ toDo }) => toDo.kind !== 'create');
}

/** What the button promises: of the known, it counts those whose notes would change, by what was found in the notes or else by their properties. Null where nobody is ticked. */
export function buttonText(review: ReviewedEvent, changes: EventChanges | null = null): string | null {
	const { people } = review;
	if (people.every(({ toDo }) => toDo.kind === 'nothing')) return null;
	const created = people.filter(({ toDo }) => toDo.kind === 'create').length;
	const updated = changes?.contacts ?? people.filter((person) => person.toDo.kind === 'update' && changesNote(person, person.toDo.contact, review)).length;
	// Whether names in the event's note still have to become links is seen only when it is read.
	return createLabel(created, updated);
}

/** Whether something is written into a known contact's note, as far as its properties tell. */
function changesNote(person: ReviewedPerson, contact: Contact, { touch }: ReviewedEvent): boolean {
	const { promise, apartFrom, job } = person;
	return touch !== null || promise !== null || apartFrom.length > 0 || (job === 'update' && differenceFor(person) !== null) || additionsFor(contact, saidBesideJob(person), person.lacksMetOn).length > 0;
}
