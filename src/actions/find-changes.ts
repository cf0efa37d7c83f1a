import type { EventPlan } from '../core/event-plan.ts';
import { withoutNoOps } from '../notes/splice.ts';
import type { Notes } from '../vault/notes.ts';
import { planContactEdits } from './create-contacts-edits.ts';
import { planLinkEdits } from './create-contacts-links.ts';
import { planNewNotes } from './create-contacts-new.ts';
import type { CreateContext } from './create-contacts.ts';
import type { NoteToEdit } from './edit-notes.ts';
import { noteMaker } from './new-note.ts';

/** How many notes that are there would be changed. */
export interface EventChanges {
	/** Notes of contacts. */
	readonly contacts: number;
	/** Notes in which names would become links. */
	readonly eventNotes: number;
}

/** What creating contacts would change, worked out on the notes as they are now without writing; null where it would be refused. */
export async function findChanges(notes: Notes, plan: EventPlan, context: CreateContext): Promise<EventChanges | null> {
	const { paths } = await notes.list();
	const made = planNewNotes(plan, paths, context, await noteMaker(notes, context));
	if (made.kind === 'refused') return null;
	const contacts = await countChanged(notes, planContactEdits(plan, made.notes, made.paths, context));
	const eventNotes = await countChanged(notes, planLinkEdits(plan, made.notes, made.paths, context));
	return contacts === null || eventNotes === null ? null : { contacts, eventNotes };
}

async function countChanged(notes: Notes, edits: readonly NoteToEdit[]): Promise<number | null> {
	let count = 0;
	for (const { path, edit } of edits) {
		const opened = await notes.open(path);
		const reading = opened.kind === 'failed' ? opened : await opened.text();
		const plan = reading.kind === 'failed' ? null : edit(reading.text);
		if (reading.kind === 'failed' || plan?.kind !== 'splices') return null;
		if (withoutNoOps(reading.text, plan.splices).length > 0) count += 1;
	}
	return count;
}
