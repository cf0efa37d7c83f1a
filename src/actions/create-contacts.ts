import type { Contact } from '../core/contact.ts';
import type { EventPlan } from '../core/event-plan.ts';
import type { Failure, Notes } from '../vault/notes.ts';
import { afterEvent } from '../words/actions-titles.ts';
import { namesNotRecorded, planContactEdits } from './create-contacts-edits.ts';
import { namesLeft, planLinkEdits, type EventNote } from './create-contacts-links.ts';
import { planNewNotes, type NewNote } from './create-contacts-new.ts';
import { checkEdit, type NoteToEdit, type Outcome } from './edit-notes.ts';
import { createNote, noteMaker, toldOfTemplate, type NewNoteContext } from './new-note.ts';
import { undoStep, type UndoStep } from './undo.ts';

export interface CreateContext extends NewNoteContext {
	/** Everybody who has a note already: follow-ups are planned beside those who are due. */
	readonly contacts: readonly Contact[];
	/** Notes that list the attendees: names there become links. */
	readonly eventNotes: readonly EventNote[];
	/** The path of the note that a link leads to; null where there is none. */
	readonly linkTarget: (link: string) => string | null;
	/** What a link to a note says, without brackets: the shortest that leads to it among these paths (see shortestLinkText). */
	readonly linkText: (path: string, paths: readonly string[]) => string;
	/** Called after each write with the number of those done and of all. */
	readonly onProgress?: (done: number, all: number) => void;
}

/** What came of it. What could not be written is named with its reason, and the rest stands. */
export type CreateOutcome =
	| (Extract<Outcome, { kind: 'done' }> & {
			/** Paths of the new notes, which are among the changed ones. */
			readonly created: readonly string[];
			readonly failed: readonly Failure[];
			/** Names of those who were told apart from somebody for this time only, since nothing would tell them apart the next time. */
			readonly notRecorded: readonly string[];
			/** Names in the events' notes that could not become links. */
			readonly unlinked: readonly string[];
			/** What has to be told of the template of new contacts, as sentences. */
			readonly told: readonly string[];
	  })
	| Extract<Outcome, { kind: 'refused' }>;

/**
 * Does what a plan says as one action: creates the new notes, brings the known up to date, and makes names in the events' notes links. All is checked before
 * anything is written.
 */
export async function createContacts(notes: Notes, plan: EventPlan, context: CreateContext): Promise<CreateOutcome> {
	const { paths } = await notes.list();
	const made = planNewNotes(plan, paths, context, await noteMaker(notes, context));
	if (made.kind === 'refused') return made;
	const edits = planContactEdits(plan, made.notes, made.paths, context);
	const links = planLinkEdits(plan, made.notes, made.paths, context);
	const failure = await firstFailure(notes, [...edits, ...links]);
	if (failure !== null) return { kind: 'refused', path: failure.path, reason: failure.message };
	const written = await write(notes, { plan, made: made.notes, paths: made.paths, edits, all: made.notes.length + edits.length + links.length }, context);
	return { kind: 'done', changed: [...new Set(written.steps.map(({ path }) => path))], created: written.created, failed: written.failed, unlinked: written.unlinked, told: written.told, notRecorded: namesNotRecorded(plan), undo: { title: afterEvent(written.created.length, plan.event.name), steps: written.steps } };
}

async function firstFailure(notes: Notes, edits: readonly NoteToEdit[]): Promise<Failure | null> {
	for (const edit of edits) {
		const failure = await checkEdit(notes, edit);
		if (failure !== null) return failure;
	}
	return null;
}

interface ToWrite {
	readonly plan: EventPlan;
	readonly made: readonly NewNote[];
	readonly paths: readonly string[];
	readonly edits: readonly NoteToEdit[];
	/** How many writes there will be. */
	readonly all: number;
}

interface Written {
	readonly steps: readonly UndoStep[];
	readonly created: readonly string[];
	readonly failed: readonly Failure[];
	readonly unlinked: readonly string[];
	readonly told: readonly string[];
}

async function write(notes: Notes, { plan, made, paths, edits, all }: ToWrite, context: CreateContext): Promise<Written> {
	const steps: UndoStep[] = [];
	const failed: Failure[] = [];
	let done = 0;
	const step = (): void => {
		done += 1;
		context.onProgress?.(done, all);
	};
	const isAsPlanned = (created: readonly NewNote[]): boolean => created.length === made.length && created.every(({ path }, index) => path === made[index]?.path);
	const { created, isDone } = await createAll(notes, made, context, { steps, failed, step });
	const edit = async ({ path, edit: change }: NoteToEdit): Promise<void> => {
		const outcome = await notes.edit(path, change);
		if (outcome.kind === 'refused') failed.push({ path, message: outcome.reason });
		if (outcome.kind === 'written') steps.push(undoStep(path, outcome));
		step();
	};
	// Nothing leads to a note that could not be created, nor to where one was before a command of its template moved it.
	for (const one of isAsPlanned(created) ? edits : planContactEdits(plan, created, paths, context)) await edit(one);
	for (const one of planLinkEdits(plan, created, paths, context)) await edit(one);
	const notWritten = new Set(failed.map(({ path }) => path));
	const eventNotes = context.eventNotes.filter(({ path }) => !notWritten.has(path));
	const told = toldOfTemplate(created.map((one) => one.made), context, isDone);
	return { steps, created: created.map(({ path }) => path), failed, told, unlinked: await namesLeft(notes, plan, created, paths, { ...context, eventNotes }) };
}

/** Where what was written is noted. */
interface Progress {
	readonly steps: UndoStep[];
	readonly failed: Failure[];
	readonly step: () => void;
}

/** The notes that were created, each by the path where it is then. */
async function createAll(notes: Notes, made: readonly NewNote[], { runCommands = null }: CreateContext, { steps, failed, step }: Progress): Promise<{ readonly created: readonly NewNote[]; readonly isDone: boolean }> {
	const created: NewNote[] = [];
	let isDone = true;
	for (const note of made) {
		const outcome = await createNote(notes, note.path, note.made, runCommands);
		if (outcome.kind === 'refused') failed.push({ path: note.path, message: outcome.reason });
		else {
			steps.push(outcome.step);
			created.push({ ...note, path: outcome.path });
			isDone &&= outcome.isDone;
		}
		step();
	}
	return { created, isDone };
}
