import { getLinkpath, type Editor } from 'obsidian';
import { textHash } from '../../notes/text-hash.ts';
import { saveOpenEditors } from '../../vault/obsidian-notes.ts';
import { cannotBeRead, CLIPBOARD, NO_CLIPBOARD } from '../../words/attendees-lists.ts';
import { showNotice } from '../notices.ts';
import type { Screen } from '../screen.ts';
import { readFileSource, readFileSources, readNoteSource, readTextSource, type SelectedPlaces, type SourceReading } from './attendee-sources.ts';
import { AttendeesModal } from './attendees-modal.ts';
import { chooseFiles } from './choose-files.ts';
import { createEventDesk, type EventDesk } from './event-desk.ts';
import { keptDesk } from './kept-desks.ts';
import { haveCommonEntry } from './reread-lists.ts';

/** Opens the dialog on the attendees of a note; of what is selected in it, where something is. */
export async function openNoteAttendees(screen: Screen, path: string, editor: Editor | null): Promise<void> {
	await saveOpenEditors(screen.app, path);
	const selected = editor === null ? null : selectedPlaces(editor);
	openWith(screen, `${selected === null ? 'note' : 'selection'}:${path}`, [await readNoteSource(screen, path, selected)]);
}

/** Opens the dialog on the note in front; without one, on an empty list. */
export async function openActiveAttendees(screen: Screen): Promise<void> {
	const { workspace } = screen.app;
	const file = workspace.getActiveFile();
	if (file?.extension !== 'md') openWith(screen, NOTHING, []);
	else await openNoteAttendees(screen, file.path, workspace.activeEditor?.file === file ? (workspace.activeEditor.editor ?? null) : null);
}

/** Opens the dialog on what the clipboard holds; where the device does not hand it out, the user pastes it. */
export async function openClipboardAttendees(screen: Screen): Promise<void> {
	try {
		const text = await navigator.clipboard.readText();
		openWith(screen, `clipboard:${textHash(text)}`, [readTextSource(CLIPBOARD, text)]);
	} catch {
		showNotice(NO_CLIPBOARD);
		openWith(screen, NOTHING, []);
	}
}

/** Lets the user choose files, and opens the dialog on them. */
export function openFileAttendees(screen: Screen): void {
	chooseFiles((files) => void readFileSources(files, screen).then((readings) => openWith(screen, `files:${files.map(({ name }) => name).join('/')}`, readings)));
}

/** Opens the dialog on a file of the vault that is no note: an invitation or a table that lies beside the event's note. */
export async function openVaultFileAttendees(screen: Screen, path: string): Promise<void> {
	const file = screen.app.vault.getFileByPath(path);
	if (file === null) return;
	try {
		const bytes = await screen.app.vault.readBinary(file);
		openWith(screen, `file:${path}`, [await readFileSource(new File([bytes], file.name), screen)]);
	} catch (error) {
		openWith(screen, `file:${path}`, [{ kind: 'unreadable', message: cannotBeRead(path, error instanceof Error ? error.message : '') }]);
	}
}

/** What the dialog is opened from where it is opened from nothing. */
const NOTHING = 'nothing';

/** Opens the dialog on these lists; with what was said the last time where it was opened from the same and nothing was created. */
function openWith(screen: Screen, origin: string, readings: readonly SourceReading[]): void {
	const sources = readings.flatMap((reading) => (reading.kind === 'source' ? [reading.source] : []));
	const kept = keptDesk(screen, origin);
	const isSame = kept !== null && (sources.length === 0 || sources.some(({ note }) => note !== null) || haveCommonEntry(kept.sources(), sources));
	const desk = isSame ? kept : newDesk(screen);
	if (isSame) desk.reread(sources);
	const modal = new AttendeesModal(screen, desk, origin, () => openWith(screen, origin, readings), isSame);
	modal.show();
	// Which event of a calendar is meant was said then.
	modal.take(readings.filter(({ kind }) => kind === 'unreadable' || !isSame || (kind === 'events' && desk.sources().length === 0)), 'opened');
	modal.focusFirst();
}

function newDesk(screen: Screen): EventDesk {
	return createEventDesk(screen, (link, from) => screen.app.metadataCache.getFirstLinkpathDest(getLinkpath(link), from)?.path ?? null);
}

/** Null where nothing but blanks is selected. */
function selectedPlaces(editor: Editor): SelectedPlaces | null {
	return editor.getSelection().trim() === '' ? null : { from: editor.getCursor('from'), to: editor.getCursor('to') };
}
