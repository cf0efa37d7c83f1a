import { isLeftOut } from '../core/contact-marker.ts';
import { fileNameOf, freePath, pathKey } from '../core/file-name.ts';
import { folderProblem } from '../core/folder-problem.ts';
import { isInFolder, noteName } from '../core/folder.ts';
import type { Settings } from '../core/settings.ts';
import type { NewContact } from '../notes/new-contact-note.ts';
import type { Notes } from '../vault/notes.ts';
import { cannotBeName, createTitle, FOLDER_LEFT_OUT } from '../words/new-contact.ts';
import type { Outcome } from './edit-notes.ts';
import { createNote, noteMaker, toldOfTemplate, type NewNoteContext } from './new-note.ts';

/** Somebody whose note is to be created where the settings have new contacts. */
export type ContactToCreate = Omit<NewContact, 'path'>;

export type ContactCreated =
	| (Extract<Outcome, { kind: 'done' }> & {
			/** Of the new note. */
			readonly path: string;
			/** What has to be told of the template, as sentences. */
			readonly told: readonly string[];
	  })
	| Extract<Outcome, { kind: 'refused' }>;

/** Creates the note of one new contact, at a path that is free. */
export async function createContact(notes: Notes, contact: ContactToCreate, context: NewNoteContext): Promise<ContactCreated> {
	const { settings } = context;
	const folder = newContactFolderOf(settings);
	const { paths } = await notes.list();
	const place = placeFor(contact, folder, paths);
	if (place.kind === 'refused') return place;
	const { path } = place;
	if (isLeftOut(path, settings)) return { kind: 'refused', path, reason: FOLDER_LEFT_OUT };
	const make = await noteMaker(notes, context);
	const made = make({ ...contact, path });
	if (made.kind === 'refused') return { kind: 'refused', path, reason: made.reason };
	const created = await createNote(notes, path, made, context.runCommands ?? null);
	if (created.kind === 'refused') return { kind: 'refused', path, reason: created.reason };
	return { kind: 'done', changed: [created.path], path: created.path, told: toldOfTemplate([made], context, created.isDone), undo: { title: createTitle(contact.name), steps: [created.step] } };
}

/** Where the settings have new contacts: '' is the top of the vault. */
export function newContactFolderOf({ newContactFolder, contactFolders }: Settings): string {
	return newContactFolder ?? contactFolders[0] ?? '';
}

/** A name that another note has gets the company added, else a number: links to the other one stay its own. */
function placeFor({ name, companies }: ContactToCreate, folder: string, paths: readonly string[]): { readonly kind: 'placed'; readonly path: string } | Extract<Outcome, { kind: 'refused' }> {
	const problem = folderProblem(folder);
	// What holds notes already is a folder, whatever it is called.
	if (problem !== null && !paths.some((path) => isInFolder(path, folder))) return { kind: 'refused', path: folder, reason: problem };
	if (fileNameOf(name) === '') return { kind: 'refused', path: newNotePlace(folder, name), reason: cannotBeName(name) };
	const [company] = companies;
	const path = freePath(folder, [name, ...(company === undefined ? [] : [`${name} (${company})`])], new Set(paths.map((one) => pathKey(noteName(one)))));
	return path === null ? { kind: 'refused', path: newNotePlace(folder, name), reason: cannotBeName(name) } : { kind: 'placed', path };
}

/** What a refusal is about where there is no path yet. */
function newNotePlace(folder: string, name: string): string {
	return folder === '' ? name : folder;
}
