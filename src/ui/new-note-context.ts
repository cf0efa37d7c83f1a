import { getLanguage } from 'obsidian';
import type { NewNoteContext } from '../actions/new-note.ts';
import type { NoteContext } from '../notes/read-contact-note.ts';
import type { Screen } from './screen.ts';
import { templaterOf } from './templater.ts';

/** What notes that are created from a template need to know: the time, the user's language, and the plugin that runs commands. */
export function newNoteContext({ app, timeOfDay }: Pick<Screen, 'app' | 'timeOfDay'>, context: NoteContext): NewNoteContext {
	return { ...context, time: timeOfDay(), language: getLanguage(), runCommands: templaterOf(app) };
}
