import type { Attendee } from '../core/attendee.ts';
import type { EventPlan } from '../core/event-plan.ts';
import { planEventLinks, type LinkWish } from '../notes/event-links.ts';
import type { NewNote } from './create-contacts-new.ts';
import type { NoteToEdit } from './edit-notes.ts';

/** A note that lists attendees, and how they are read from its text. */
export interface EventNote {
	readonly path: string;
	readonly read: (text: string) => readonly Attendee[];
}

interface LinkContext {
	readonly eventNotes: readonly EventNote[];
	readonly linkTarget: (link: string) => string | null;
	readonly linkText: (path: string, paths: readonly string[]) => string;
}

/** The edits that make names in the events' notes links to contacts, new (those of `made`) and known. */
export function planLinkEdits(plan: EventPlan, made: readonly NewNote[], paths: readonly string[], { eventNotes, linkTarget, linkText }: LinkContext): readonly NoteToEdit[] {
	const newPaths = new Map(made.map(({ person, path }) => [person, path]));
	const wishes = plan.people.flatMap((person): readonly LinkWish[] => {
		const path = person.toDo.kind === 'update' ? person.toDo.contact.path : newPaths.get(person);
		return path === undefined ? [] : [{ entries: person.entries, path, linkText: linkText(path, paths) }];
	});
	if (wishes.length === 0) return [];
	return eventNotes.map(({ path, read }) => ({ path, edit: (text) => planEventLinks(text, wishes, { read, linkTarget }) }));
}
