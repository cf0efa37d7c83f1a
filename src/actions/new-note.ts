import type { Settings } from '../core/settings.ts';
import type { TemplateProblem } from '../core/template-problem.ts';
import { newContactNote, type NewContact, type NewNoteText } from '../notes/new-contact-note.ts';
import type { NoteContext } from '../notes/read-contact-note.ts';
import { textHash } from '../notes/text-hash.ts';
import type { Notes } from '../vault/notes.ts';
import { madeWithoutTemplate, NO_TEMPLATER, TEMPLATER_FAILED, unknownVariablesText } from '../words/contact-template.ts';
import { readContactTemplate } from './contact-template-file.ts';
import type { UndoStep } from './undo.ts';

/** Runs the commands of a template in a note that was just created. Gives where the note is then, and whether they ran to the end. It never throws. */
export type RunCommands = (path: string) => Promise<{ readonly path: string; readonly isDone: boolean }>;

/** What new notes need to know besides. */
export interface NewNoteContext extends NoteContext {
	/** The time now, `HH:MM:SS`, for templates. */
	readonly time?: string;
	/** The language of months and weekdays in templates, `en` if it is not said. */
	readonly language?: string;
	/** Null or not there: nothing can run the commands of a template. */
	readonly runCommands?: RunCommands | null;
}

type Made = Extract<NewNoteText, { kind: 'text' }>;

/** Makes the texts of new contacts, all from the template as it is now. */
export type NoteMaker = (contact: NewContact) => NewNoteText;

/** Reads the template, and gives what makes the notes from it. */
export async function noteMaker(notes: Notes, { settings, today, time = '00:00:00', language = 'en' }: NewNoteContext): Promise<NoteMaker> {
	const reading = await readContactTemplate(notes, settings);
	switch (reading.kind) {
		case 'none':
			return (contact) => newContactNote(contact, settings);
		case 'template':
			return (contact) => newContactNote(contact, settings, { template: reading.template, at: { day: today, time, language } });
		case 'unusable':
			return (contact) => withoutTemplate(contact, settings, reading.problem);
	}
}

function withoutTemplate(contact: NewContact, settings: Settings, problem: TemplateProblem): NewNoteText {
	const made = newContactNote(contact, settings);
	return made.kind === 'text' ? { ...made, templateProblem: problem } : made;
}

/** A note that was created. */
export interface CreatedNote {
	readonly kind: 'created';
	/** Where it is: a command may have moved it. */
	readonly path: string;
	readonly step: UndoStep;
	/** False where commands of the template were to run and have not run to the end. */
	readonly isDone: boolean;
}

/** Creates a note, whole, and runs the commands of its template. It is taken back as it is then. */
export async function createNote(notes: Notes, path: string, made: Made, runCommands: RunCommands | null): Promise<CreatedNote | { readonly kind: 'refused'; readonly reason: string }> {
	const outcome = await notes.create(path, made.text);
	if (outcome.kind === 'refused') return outcome;
	if (!made.hasCommands || runCommands === null) return { kind: 'created', path, step: { kind: 'created', path, resultHash: textHash(made.text) }, isDone: true };
	const ran = await runCommands(path);
	const opened = await notes.open(ran.path);
	const reading = opened.kind === 'note' ? await opened.text() : opened;
	const text = reading.kind === 'text' ? reading.text : made.text;
	return { kind: 'created', path: ran.path, step: { kind: 'created', path: ran.path, resultHash: textHash(text) }, isDone: ran.isDone };
}

/** What has to be told of the template once notes were made from it: each thing once. */
export function toldOfTemplate(made: readonly Made[], { runCommands = null }: NewNoteContext, isDone: boolean): readonly string[] {
	const [problem] = made.flatMap(({ templateProblem }) => templateProblem ?? []);
	const unknown = [...new Set(made.flatMap((one) => one.unknown))];
	return [
		...(problem === undefined ? [] : [madeWithoutTemplate(problem, made.length)]),
		...(unknown.length === 0 ? [] : [unknownVariablesText(unknown)]),
		...(runCommands === null && made.some(({ hasCommands }) => hasCommands) ? [NO_TEMPLATER] : []),
		...(isDone ? [] : [TEMPLATER_FAILED]),
	];
}
