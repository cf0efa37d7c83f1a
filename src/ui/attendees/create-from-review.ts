import { createContacts, type CreateOutcome } from '../../actions/create-contacts.ts';
import type { EventNote } from '../../actions/create-contacts-links.ts';
import { shortestLinkText } from '../../core/event-link-text.ts';
import type { Contact } from '../../core/contact.ts';
import { additionsFor } from '../../core/event-additions.ts';
import { differenceFor } from '../../core/event-plan.ts';
import type { ReviewedEvent, ReviewedPerson } from '../../core/event-review.ts';
import { readEventNote } from '../../notes/event-note.ts';
import { performOrWhyNot } from '../perform.ts';
import type { Screen } from '../screen.ts';
import type { EventDesk } from './event-desk.ts';

/** Creates and changes what the preview shows, as one action, and says what came of it. Null: it is done, or some of it; else why nothing was. */
export async function createFromReview(screen: Screen, desk: EventDesk, review: ReviewedEvent, onProgress: (done: number, all: number) => void): Promise<string | null> {
	let failedMessage: string | null = null;
	const refusal = await performOrWhyNot(
		screen,
		(context) => createContacts(screen.notes, review, { ...context, eventNotes: eventNotesOf(screen, desk, review), linkTarget: (link) => desk.linkTarget(link), linkText: shortestLinkText, onProgress }),
		{
			message: (outcome) => {
				const text = outcomeMessage(outcome);
				if (outcome.failed.length > 0 && outcome.changed.length === 0) failedMessage = text;
				return text;
			},
		},
	);
	return refusal ?? failedMessage;
}

/** The notes that the lists came from, and the note of the event itself. */
function eventNotesOf(screen: Screen, desk: EventDesk, { event: { path } }: ReviewedEvent): readonly EventNote[] {
	const notes = new Map(desk.sources().flatMap(({ note }) => (note === null ? [] : [[note.path, note] as const])));
	if (path !== null && !notes.has(path)) notes.set(path, { path, read: (text) => readEventNote({ path, text }, screen.settings().dayOrder).attendees });
	return [...notes.values()];
}

/** What was done, in one or two sentences: `Created 12 contacts, changed 3 notes.` */
export function outcomeMessage({ created, changed, failed }: Extract<CreateOutcome, { kind: 'done' }>): string {
	const others = changed.length - created.length;
	const parts = [created.length === 0 ? '' : `created ${counted(created.length, 'contact')}`, others === 0 ? '' : `changed ${counted(others, 'note')}`].filter((part) => part !== '');
	const not = failed.map(({ path, message }) => `${path}: ${message}`);
	const nothing = not.length === 0 ? 'Everything stands there already; nothing was changed.' : 'Nothing was written.';
	const done = parts.length === 0 ? nothing : `${capital(parts.join(', '))}.`;
	return not.length === 0 ? done : `${done} Not written: ${not.join('; ')}.`;
}

/** What the button promises: of the known, it counts those whose notes would change. Null where nobody is ticked. */
export function buttonText(review: ReviewedEvent): string | null {
	const { people } = review;
	if (people.every(({ toDo }) => toDo.kind === 'nothing')) return null;
	const created = people.filter(({ toDo }) => toDo.kind === 'create').length;
	const updated = people.filter((person) => person.toDo.kind === 'update' && changesNote(person, person.toDo.contact, review)).length;
	// Whether names in the event's note still have to become links is seen only when it is read.
	if (created === 0) return updated === 0 ? 'Bring up to date' : `Update ${counted(updated, 'contact')}`;
	return updated === 0 ? `Create ${counted(created, 'contact')}` : `Create ${created}, update ${updated}`;
}

/** Whether something is written into a known contact's note, as far as its properties tell. */
function changesNote(person: ReviewedPerson, contact: Contact, { touch }: ReviewedEvent): boolean {
	const { attendee, promise, apartFrom, job } = person;
	return touch !== null || promise !== null || apartFrom.length > 0 || (job === 'update' && differenceFor(person) !== null) || additionsFor(contact, attendee).length > 0;
}

function counted(count: number, what: string): string {
	return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
