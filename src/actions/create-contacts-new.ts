import { isLeftOut } from '../core/contact-marker.ts';
import type { Contact } from '../core/contact.ts';
import type { Day } from '../core/day.ts';
import { dueListOf } from '../core/due-list.ts';
import { isLinkTo } from '../core/event-link-text.ts';
import { metOnOfEvent } from '../core/event-met.ts';
import { pagesByProperty } from '../core/event-pages.ts';
import { followUpDays } from '../core/event-follow-up.ts';
import type { EventPlan, PlannedPerson } from '../core/event-plan.ts';
import { freePath, pathKey } from '../core/file-name.ts';
import { folderProblem } from '../core/folder-problem.ts';
import { isInFolder, noteName } from '../core/folder.ts';
import { isTagName } from '../core/tags.ts';
import type { NewNoteText } from '../notes/new-contact-note.ts';
import type { NoteContext } from '../notes/read-contact-note.ts';
import { cannotBeName, FOLDER_LEFT_OUT } from '../words/new-contact.ts';
import type { NoteMaker } from './new-note.ts';

/** A note that is about to be created, and for whom. */
export interface NewNote {
	readonly person: PlannedPerson;
	readonly path: string;
	readonly made: Extract<NewNoteText, { kind: 'text' }>;
}

export type NewNotes =
	/** With the paths of all notes, old and new. */
	| { readonly kind: 'notes'; readonly notes: readonly NewNote[]; readonly paths: readonly string[] }
	| { readonly kind: 'refused'; readonly path: string; readonly reason: string };

interface NewNotesContext extends NoteContext {
	/** Everybody who has a note: follow-ups are planned beside them. */
	readonly contacts: readonly Contact[];
	readonly linkText: LinkText;
}

type LinkText = (path: string, paths: readonly string[]) => string;

/** The notes of all whom a plan wants created, whole, each at a path that is free; or why one of them cannot be. `paths` are those of the notes that are there. */
export function planNewNotes(plan: EventPlan, paths: readonly string[], context: NewNotesContext, make: NoteMaker): NewNotes {
	const people = plan.people.filter(({ toDo }) => toDo.kind === 'create');
	const placed = placeAll(plan, people, paths);
	if (placed.kind === 'refused') return placed;
	const all = [...paths, ...placed.paths];
	const { contacts, settings, today } = context;
	const days = followUpDays(plan, people.length, { contacts, settings, today, list: () => dueListOf(contacts, settings, today) });
	const notes: NewNote[] = [];
	for (const [index, person] of people.entries()) {
		const path = placed.paths[index] ?? '';
		if (isLeftOut(path, context.settings)) return { kind: 'refused', path, reason: FOLDER_LEFT_OUT };
		const note = textOf(plan, person, { path, nextTouch: days?.[index] ?? null, paths: all }, context, make);
		if (note.kind === 'refused') return { kind: 'refused', path, reason: note.reason };
		notes.push({ person, path, made: note });
	}
	return { kind: 'notes', notes, paths: all };
}

/** A name that is taken gets the company or the event added, else a number. Taken is also where a link of somebody else on the list leads. */
function placeAll(plan: EventPlan, people: readonly PlannedPerson[], paths: readonly string[]): { readonly kind: 'placed'; readonly paths: readonly string[] } | Extract<NewNotes, { kind: 'refused' }> {
	for (const folder of new Set(people.map((person) => person.folder ?? plan.folder))) {
		const problem = folderProblem(folder);
		// What holds notes already is a folder, whatever it is called.
		if (problem !== null && !paths.some((path) => isInFolder(path, folder))) return { kind: 'refused', path: folder, reason: problem };
	}
	const taken = new Set(paths.map((path) => pathKey(noteName(path))));
	const links = linksByName(plan);
	const placed: string[] = [];
	for (const person of people) {
		const name = nameOf(person);
		const more = [person.attendee.company, plan.event.name].flatMap((detail) => (detail === null ? [] : `${name} (${detail})`));
		const path = freePath(person.folder ?? plan.folder, [name, ...more], taken, (one) => (links.get(pathKey(noteName(one))) ?? []).some((other) => other.person !== person && isLinkTo(other.link, one)));
		if (path === null) return { kind: 'refused', path: plan.event.path ?? plan.folder, reason: cannotBeName(name) };
		taken.add(pathKey(noteName(path)));
		placed.push(path);
	}
	return { kind: 'placed', paths: placed };
}

/** The links on the list by the name of the note that they lead to, with whose they are. */
function linksByName({ people }: EventPlan): ReadonlyMap<string, ReadonlyArray<{ readonly person: PlannedPerson; readonly link: string }>> {
	const links = new Map<string, Array<{ readonly person: PlannedPerson; readonly link: string }>>();
	for (const person of people) {
		for (const { link } of person.entries) {
			if (link === null) continue;
			const key = pathKey(noteName(link.replace(/[#^].*$/, '').trim()));
			links.set(key, [...(links.get(key) ?? []), { person, link }]);
		}
	}
	return links;
}

/** What somebody without a name is called. */
function nameOf({ attendee }: PlannedPerson): string {
	return attendee.name ?? attendee.emails[0] ?? '';
}

interface Placed {
	readonly path: string;
	readonly nextTouch: Day | null;
	readonly paths: readonly string[];
}

function textOf(plan: EventPlan, person: PlannedPerson, { path, nextTouch, paths }: Placed, { today, linkText }: NoteContext & { readonly linkText: LinkText }, make: NoteMaker): NewNoteText {
	const { attendee, tier, promise, apartFrom } = person;
	const pages = new Map(pagesByProperty(attendee.profiles));
	const [linkedin = null, ...further] = pages.get('linkedin') ?? [];
	pages.delete('linkedin');
	const { event } = plan;
	return make({
		path,
		name: nameOf(person),
		tier,
		cadence: null,
		nextTouch,
		companies: attendee.company === null ? [] : [attendee.company],
		role: attendee.role,
		emails: attendee.emails,
		phones: attendee.phones,
		linkedin,
		pages: further.length === 0 ? pages : pages.set('website', [...(pages.get('website') ?? []), ...further]),
		metAt: event.path === null ? event.name : `[[${linkText(event.path, paths)}]]`,
		metOn: metOnOfEvent(event, today),
		remark: attendee.remark ?? '',
		promise,
		tags: plan.tags.filter(isTagName),
		aliases: attendee.alias === undefined || attendee.alias === nameOf(person) ? [] : [attendee.alias],
		notSame: apartFrom.map((contact) => `[[${linkText(contact.path, paths)}]]`),
	});
}
