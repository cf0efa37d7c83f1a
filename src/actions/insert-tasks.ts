import { planReconnectTasks, type TaskPlace } from '../notes/reconnect-task.ts';
import { applySplices } from '../notes/splice.ts';
import { textHash } from '../notes/text-hash.ts';
import type { Notes } from '../vault/notes.ts';
import { editNotes, type Outcome } from './edit-notes.ts';

/** Tasks for a note that is there. `tasksFor` is asked with the text as it is when it is written. */
export interface TasksToInsert {
	readonly title: string;
	readonly path: string;
	readonly tasksFor: (text: string) => readonly string[];
	readonly place: TaskPlace;
}

/** Inserts tasks that say who is due into a note. */
export function insertTasks(notes: Notes, { title, path, tasksFor, place }: TasksToInsert): Promise<Outcome> {
	return editNotes(notes, title, [{ path, edit: (text) => planReconnectTasks(text, tasksFor(text), place) }]);
}

/** Creates a note with a text and such tasks in it. */
export async function createWithTasks(notes: Notes, { title, path, tasksFor }: Omit<TasksToInsert, 'place'>, text: string): Promise<Outcome> {
	const plan = planReconnectTasks(text, tasksFor(text), { belowLine: null });
	if (plan.kind === 'refused') return { kind: 'refused', path, reason: plan.reason };
	const whole = applySplices(text, plan.splices);
	const outcome = await notes.create(path, whole);
	if (outcome.kind === 'refused') return { kind: 'refused', path, reason: outcome.reason };
	return { kind: 'done', changed: [path], undo: { title, steps: [{ kind: 'created', path, resultHash: textHash(whole) }] } };
}
