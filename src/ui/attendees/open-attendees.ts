import { getLinkpath, type Editor } from 'obsidian';
import { saveOpenEditors } from '../../vault/obsidian-notes.ts';
import { showNotice } from '../notices.ts';
import type { Screen } from '../screen.ts';
import { readFileSource, readFileSources, readNoteSource, readTextSource, type SelectedPlaces, type SourceReading } from './attendee-sources.ts';
import { AttendeesModal } from './attendees-modal.ts';
import { chooseFiles } from './choose-files.ts';
import { createEventDesk } from './event-desk.ts';

/** Opens the dialog on the attendees of a note; of what is selected in it, where something is. */
export async function openNoteAttendees(screen: Screen, path: string, editor: Editor | null): Promise<void> {
	await saveOpenEditors(screen.app, path);
	openWith(screen, [await readNoteSource(screen, path, editor === null ? null : selectedPlaces(editor))]);
}

/** Opens the dialog on the note in front; without one, on an empty list. */
export async function openActiveAttendees(screen: Screen): Promise<void> {
	const { workspace } = screen.app;
	const file = workspace.getActiveFile();
	if (file?.extension !== 'md') openWith(screen, []);
	else await openNoteAttendees(screen, file.path, workspace.activeEditor?.file === file ? (workspace.activeEditor.editor ?? null) : null);
}

/** Opens the dialog on what the clipboard holds; where the device does not hand it out, the user pastes it. */
export async function openClipboardAttendees(screen: Screen): Promise<void> {
	try {
		openWith(screen, [readTextSource('Clipboard', await navigator.clipboard.readText())]);
	} catch {
		showNotice('The clipboard cannot be read here. Paste the list into the dialog.');
		openWith(screen, []);
	}
}

/** Lets the user choose files, and opens the dialog on them. */
export function openFileAttendees(screen: Screen): void {
	chooseFiles((files) => void readFileSources(files, screen).then((readings) => openWith(screen, readings)));
}

/** Opens the dialog on a file of the vault that is no note: an invitation or a table that lies beside the event's note. */
export async function openVaultFileAttendees(screen: Screen, path: string): Promise<void> {
	const file = screen.app.vault.getFileByPath(path);
	if (file === null) return;
	const bytes = await screen.app.vault.readBinary(file);
	openWith(screen, [await readFileSource(new File([bytes], file.name), screen)]);
}

function openWith(screen: Screen, readings: readonly SourceReading[]): void {
	const desk = createEventDesk(screen, (link, from) => screen.app.metadataCache.getFirstLinkpathDest(getLinkpath(link), from)?.path ?? null);
	const modal = new AttendeesModal(screen, desk);
	modal.show();
	modal.take(readings);
	modal.focusFirst();
}

/** Null where nothing but blanks is selected. */
function selectedPlaces(editor: Editor): SelectedPlaces | null {
	return editor.getSelection().trim() === '' ? null : { from: editor.getCursor('from'), to: editor.getCursor('to') };
}
