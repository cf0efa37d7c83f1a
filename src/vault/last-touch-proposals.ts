import { isConflictCopy } from '../core/conflict-copy.ts';
import { isLeftOut } from '../core/contact-marker.ts';
import type { Contact } from '../core/contact.ts';
import { asPast, lastTouchOf } from '../core/past-day.ts';
import type { Day } from '../core/day.ts';
import { readEventDay } from '../notes/event/event-day.ts';
import { nameFinder } from '../notes/names-in-text.ts';
import type { Properties } from '../notes/properties/properties.ts';
import type { NoteContext } from '../notes/read-contact-note.ts';
import { saidOfPeople, type Said } from '../notes/said-of-people.ts';
import type { TextReading } from './notes.ts';
import type { LinkResolver } from './promises-elsewhere.ts';

/** When somebody who was never in touch, as far as their note says, may have been: a proposal, and never a touch by itself. */
export interface LastTouchProposal extends Said {
	readonly contact: Contact;
	readonly day: Day;
	/** The dated note that links to them or names them. */
	readonly path: string;
}

/** A note that may have a day. */
export interface PerhapsDated {
	readonly path: string;
	readonly properties: Properties;
	/** The notes that it links to. */
	readonly linksTo: readonly string[];
}

export interface ProposalOptions extends NoteContext {
	readonly contacts: readonly Contact[];
	readonly notes: readonly PerhapsDated[];
	readonly resolve: LinkResolver;
	readonly read: (path: string) => Promise<TextReading>;
	/** How many of the dated notes were looked through. */
	readonly onProgress: (done: number, all: number) => void;
	/** Resolves when the page had time to answer the user; false: that is enough. */
	readonly goOn: () => Promise<boolean>;
}

const TEXTS_AT_ONCE = 16;

/** Contacts for whom a last touch may be proposed: they live, are not archived, and nothing says that there ever was one. */
export function withoutTouch(contacts: readonly Contact[], today: Day): readonly Contact[] {
	return contacts.filter((contact) => contact.standing.kind !== 'died' && contact.standing.kind !== 'archived' && lastTouchOf(contact, today).kind === 'never');
}

/** The newest dated note for each contact without a touch that links to them or names them in full; by the contacts' order. Contacts' own notes are not looked into. */
export async function proposeLastTouches({ contacts, notes, resolve, read, onProgress, goOn, settings, today }: ProposalOptions): Promise<readonly LastTouchProposal[]> {
	const waiting = new Map(withoutTouch(contacts, today).map((contact) => [contact.path, contact]));
	const found = new Map<string, LastTouchProposal>();
	const own = new Set(contacts.map(({ path }) => path));
	const dated = datedNotes(notes.filter(({ path }) => !own.has(path) && !isLeftOut(path, settings) && !isConflictCopy(path)), { settings, today });
	const names = nameFinder(contacts);
	for (let at = 0; at < dated.length && waiting.size > 0; at += TEXTS_AT_ONCE) {
		onProgress(at, dated.length);
		if (!(await goOn())) break;
		const slice = dated.slice(at, at + TEXTS_AT_ONCE);
		const texts = await Promise.all(slice.map(({ path }) => read(path)));
		for (const [index, note] of slice.entries()) {
			const text = texts[index];
			if (text?.kind !== 'text' || !mayName(note, text.text, waiting, names.find)) continue;
			for (const [path, said] of saidOfPeople(text.text, { properties: note.properties, targetOf: (link) => resolve(link, note.path), names })) {
				const contact = waiting.get(path);
				if (contact === undefined) continue;
				found.set(path, { ...said, contact, day: note.day, path: note.path });
				waiting.delete(path);
			}
		}
	}
	return contacts.flatMap(({ path }) => found.get(path) ?? []);
}

/** A cheap test before the structure of a text is read. */
function mayName({ linksTo }: PerhapsDated, text: string, waiting: ReadonlyMap<string, Contact>, find: (text: string) => readonly string[]): boolean {
	return linksTo.some((path) => waiting.has(path)) || find(text).some((path) => waiting.has(path));
}

/** Notes with a day of their own up to today, the newest first. */
function datedNotes(notes: readonly PerhapsDated[], { settings, today }: NoteContext): ReadonlyArray<PerhapsDated & { readonly day: Day }> {
	const dated = notes.flatMap((note) => {
		const { day } = readEventDay(note.path, note.properties, settings.dayOrder);
		const past = day === null ? null : asPast(day, today);
		return past === null ? [] : [{ ...note, day: past }];
	});
	return dated.sort((a, b) => (a.day === b.day ? Number(a.path > b.path) - Number(a.path < b.path) : Number(a.day < b.day) - Number(a.day > b.day)));
}
