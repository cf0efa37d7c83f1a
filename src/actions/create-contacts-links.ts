import type { Attendee } from '../core/attendee.ts';
import type { EventPlan } from '../core/event-plan.ts';
import { namesWithoutLink, planEventLinks, type LinkWish } from '../notes/event-links.ts';
import type { Notes } from '../vault/notes.ts';
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

/** Whose names are to lead where. */
function linkWishes(plan: EventPlan, made: readonly NewNote[], paths: readonly string[], linkText: LinkContext['linkText']): readonly LinkWish[] {
	const newPaths = new Map(made.map(({ person, path }) => [person, path]));
	return plan.people.flatMap((person): readonly LinkWish[] => {
		const path = person.toDo.kind === 'update' ? person.toDo.contact.path : newPaths.get(person);
		return path === undefined ? [] : [{ entries: person.entries, path, linkText: linkText(path, paths) }];
	});
}

/** The edits that make names in the events' notes links to contacts, new (those of `made`) and known. */
export function planLinkEdits(plan: EventPlan, made: readonly NewNote[], paths: readonly string[], { eventNotes, linkTarget, linkText }: LinkContext): readonly NoteToEdit[] {
	const wishes = linkWishes(plan, made, paths, linkText);
	if (wishes.length === 0) return [];
	return eventNotes.map(({ path, read }) => ({ path, edit: (text) => planEventLinks(text, wishes, { read, linkTarget }) }));
}

/** Names that could not become links in these notes, as they stand there now. */
export async function namesLeft(notes: Notes, plan: EventPlan, made: readonly NewNote[], paths: readonly string[], { eventNotes, linkTarget, linkText }: LinkContext): Promise<readonly string[]> {
	const wishes = linkWishes(plan, made, paths, linkText);
	const names: string[] = [];
	for (const { path, read } of wishes.length === 0 ? [] : eventNotes) {
		const opened = await notes.open(path);
		const reading = opened.kind === 'failed' ? opened : await opened.text();
		if (reading.kind === 'text') names.push(...namesWithoutLink(reading.text, wishes, { read, linkTarget }));
	}
	return [...new Set(names)];
}
