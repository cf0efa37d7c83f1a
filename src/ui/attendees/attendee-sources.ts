import type { EventNote } from '../../actions/create-contacts-links.ts';
import type { AttendeeList } from '../../core/attendee.ts';
import { noteName } from '../../core/folder.ts';
import type { AttendeesReading } from '../../formats/attendees-reading.ts';
import { decodeText } from '../../formats/decode.ts';
import type { CalendarEvent } from '../../formats/icalendar.ts';
import { readPastedText } from '../../formats/pasted-text.ts';
import { readAttendees } from '../../formats/read-attendees.ts';
import { readEventNote, readSelectedAttendees } from '../../notes/event-note.ts';
import type { Range } from '../../notes/structure/note-structure.ts';
import { cannotBeRead, NO_TEXT, ofList, selectionIn } from '../../words/attendees-lists.ts';
import type { Screen } from '../screen.ts';

/** Where attendees were read from. */
export interface AttendeeSource {
	/** What it is called on screen: `Letters evening`, `guests.csv`, `Pasted text`. */
	readonly title: string;
	readonly list: AttendeeList;
	/** The note of the vault in which names become links; null for everything else. */
	readonly note: EventNote | null;
}

export type SourceReading =
	| { readonly kind: 'source'; readonly source: AttendeeSource }
	/** A calendar with several events: the user says which. */
	| { readonly kind: 'events'; readonly title: string; readonly events: readonly CalendarEvent[]; readonly warnings: readonly string[] }
	| { readonly kind: 'unreadable'; readonly message: string };

/** Where a selection begins and ends, as an editor counts: lines from 0, and code units within each. */
export interface SelectedPlaces {
	readonly from: { readonly line: number; readonly ch: number };
	readonly to: { readonly line: number; readonly ch: number };
}

/** The attendees of a note of the vault; of what is selected in it, where something is. */
export async function readNoteSource(screen: Screen, path: string, selected: SelectedPlaces | null): Promise<SourceReading> {
	const opened = await screen.notes.open(path);
	const reading = opened.kind === 'failed' ? opened : await opened.text();
	if (reading.kind === 'failed') return { kind: 'unreadable', message: ofList(path, reading.message) };
	const { text } = reading;
	const { dayOrder } = screen.settings();
	const whole = readEventNote({ path, text }, dayOrder);
	if (selected === null) return { kind: 'source', source: { title: noteName(path), list: whole, note: { path, read: (now) => readEventNote({ path, text: now }, dayOrder).attendees } } };
	const range = { from: offsetAt(text, selected.from), to: offsetAt(text, selected.to) };
	const list = { ...whole, ...readSelectedAttendees(text, range) };
	return { kind: 'source', source: { title: selectionIn(noteName(path)), list, note: { path, read: (now) => readSelectedAttendees(now, followedRange(range, text, now)).attendees } } };
}

/** Attendees in a text that somebody copied. */
export function readTextSource(title: string, text: string): SourceReading {
	return text.trim() === '' ? { kind: 'unreadable', message: ofList(title, NO_TEXT) } : titled(title, readPastedText(text));
}

/** Attendees in a file from anywhere. A note from elsewhere is read like one of the vault, and stays as it is. */
export async function readFileSource(file: File, screen: Screen): Promise<SourceReading> {
	try {
		const bytes = new Uint8Array(await file.arrayBuffer());
		if (!/\.md$/i.test(file.name)) return titled(file.name, readAttendees(file.name, bytes));
		return { kind: 'source', source: { title: file.name, list: readEventNote({ path: file.name, text: decodeText(bytes) }, screen.settings().dayOrder), note: null } };
	} catch (error) {
		return { kind: 'unreadable', message: cannotBeRead(file.name, error instanceof Error ? error.message : '') };
	}
}

/** The same of several files, in their order. */
export function readFileSources(files: readonly File[], screen: Screen): Promise<readonly SourceReading[]> {
	return Promise.all(files.map((file) => readFileSource(file, screen)));
}

function titled(title: string, reading: AttendeesReading): SourceReading {
	switch (reading.kind) {
		case 'list':
			return { kind: 'source', source: { title, list: reading.list, note: null } };
		case 'events':
			return { ...reading, title };
		case 'unreadable':
			return { kind: 'unreadable', message: ofList(title, reading.message) };
	}
}

/** An editor's place as an offset in the file's text, whatever its line ends are. */
function offsetAt(text: string, { line, ch }: SelectedPlaces['from']): number {
	let start = 0;
	for (const { 0: end, index } of [...text.matchAll(/\r\n|\r|\n/g)].slice(0, line)) start = index + end.length;
	return Math.min(start + ch, text.length);
}

/** The same stretch after an edit within it: what follows it is as long as before. */
function followedRange({ from, to }: Range, before: string, now: string): Range {
	return { from, to: Math.max(from, now.length - (before.length - to)) };
}
