import type { Contact } from '../../core/contact.ts';
import type { DueEntry } from '../../core/due-list.ts';
import { movedPath } from '../../core/folder.ts';
import type { CadenceOffer } from '../../core/next-cycle.ts';
import { currentPath, forward, goTo, movedCourse, newCourse, type SessionCourse, type Waiting } from '../../core/session-course.ts';
import { placeInSession } from '../../core/session-place.ts';
import { contactsThatFit } from '../../core/session-plan.ts';
import type { Deed } from '../../words/session-deeds.ts';
import { noteGone } from '../../words/session.ts';
import { awayUntil } from '../away.ts';
import { showNotice } from '../notices.ts';
import type { Screen } from '../screen.ts';
import { createTellingScreen } from './telling-screen.ts';

/** What was done in a session, and for whom. */
export interface SessionDeed {
	/** What its undo is called by. */
	readonly id: string;
	readonly kind: Deed;
	readonly path: string;
}

/** A note in which a touch was logged, or whose contact was put off to the next cycle. */
export interface HandledNote {
	readonly path: string;
	readonly kind: 'touch' | 'put-off';
	/** The deed that it belongs to. */
	readonly id: string;
	/** The contact as the list had them then: as long as it still has them so, it knows nothing of what was done. */
	readonly before: Contact | null;
}

/** All that a session holds; what it shows is worked out from this and from the living due list. */
export interface SessionState {
	readonly course: SessionCourse;
	readonly deeds: readonly SessionDeed[];
	/** Those of them that were undone; they can be done again. */
	readonly undone: readonly SessionDeed[];
	/** They are done, also before the list knows. */
	readonly handled: readonly HandledNote[];
	/** An offer that waits for an answer. */
	readonly offer: { readonly path: string; readonly offer: CadenceOffer } | null;
	/** Who is to be left behind as soon as they are off the list. */
	readonly leaving: string | null;
	/** Who is shown, to say so should the note go. */
	readonly name: string;
	/** It was begun although the list rests, or notes are still being read. */
	readonly isBegunAnyway: boolean;
}

/** The state of a session, and what every change of it goes through. */
export interface SessionKeeper {
	readonly screen: Screen;
	state(): SessionState;
	set(change: Partial<SessionState>): void;
	/** Who is shown now; null: nobody, or the note is gone. */
	current(): Contact | null;
	/** On to the next. */
	forward(): void;
	/** Begins if it has not begun, and passes over who is gone or done. */
	refresh(): void;
	renamed(from: string, to: string): void;
	/** An action was undone: if it was a deed of this session, it is none any more, and whoever it was for is shown again. */
	undone(id: string): void;
	/** What was undone is done again: if it was a deed of this session, it is one again. Goes on from whoever it was for once they are off the list. */
	redone(id: string): void;
	/** The screen for an action that is a deed of that kind, for who is shown now. */
	telling(kind: Deed): Screen;
	/** The screen for an action that is no deed by itself. `done` hears the id of its undo, and the contacts as they were known before. */
	tellingOnly(done: (id: string, before: readonly Contact[]) => void): Screen;
	record(deed: SessionDeed): void;
	/** A touch was logged in these notes. Goes on, unless somebody else is shown by now, or a promise to them is still due. */
	logged(deed: SessionDeed, paths: readonly string[], before: readonly Contact[]): void;
}

export function createSessionKeeper(screen: Screen, changed: () => void): SessionKeeper {
	const { minutesAWeek, minutesPerContact } = screen.settings();
	let state: SessionState = { course: newCourse(contactsThatFit(minutesAWeek, minutesPerContact)), deeds: [], undone: [], handled: [], offer: null, leaving: null, name: '', isBegunAnyway: false };
	const set = (change: Partial<SessionState>): void => {
		state = { ...state, ...change };
		const name = current()?.name ?? state.name;
		state = { ...state, name };
		changed();
	};
	const current = (): Contact | null => {
		const path = currentPath(state.course);
		return path === null ? null : screen.known.contact(path);
	};
	const isThere = (path: string): boolean => screen.known.contact(path) !== null;
	const onward = (): void => set({ course: forward(state.course, waitingIn(screen, state), isThere), offer: null, leaving: null });
	const setIf = (change: Partial<SessionState> | null): void => {
		if (change !== null) set(change);
	};
	const record = (deed: SessionDeed): void => set({ deeds: [...state.deeds, deed] });
	/** The next thing that is set draws it. */
	const handle = (paths: readonly string[], deed: Pick<HandledNote, 'id' | 'kind'>, before: readonly Contact[]): void => {
		state = { ...state, handled: [...state.handled.filter((note) => isUnknownYet(screen, note)), ...handledNotes(paths, deed, before)] };
	};
	const tellingOnly: SessionKeeper['tellingOnly'] = (done) => createTellingScreen(screen, done);
	return {
		screen,
		state: () => state,
		set,
		current,
		forward: onward,
		refresh: () => refresh(screen, state, { current, onward, changed }),
		renamed: (from, to) => set(movedState(state, from, to)),
		undone: (id) => setIf(undoneState(state, id, isThere)),
		redone: (id) => setIf(redoneState(state, id)),
		telling(kind) {
			const path = currentPath(state.course) ?? '';
			return tellingOnly((id, before) => {
				if (kind === 'put-off' || kind === 'cycle') handle([path], { id, kind: 'put-off' }, before);
				record({ id, kind, path });
			});
		},
		tellingOnly,
		record,
		logged(deed, paths, before) {
			const isStillShown = currentPath(state.course) === deed.path;
			handle(paths, { id: deed.id, kind: 'touch' }, before);
			record(deed);
			if (isStillShown && paths.includes(deed.path) && !hasDuePromise(entryOf(screen, deed.path))) onward();
		},
	};
}

/** What is another once an action was undone; null where it was none of the session. */
function undoneState({ deeds, undone, handled, course }: SessionState, id: string, isThere: (path: string) => boolean): Partial<SessionState> | null {
	const deed = deeds.find((one) => one.id === id);
	if (deed === undefined) return null;
	return { deeds: without(deeds, deed), undone: [...undone, deed], handled: handled.filter((one) => one.id !== id), offer: null, leaving: null, course: isThere(deed.path) ? goTo(course, deed.path) : course };
}

/** What is another once an action was done again; null where it was none of the session. */
function redoneState({ deeds, undone, course, leaving }: SessionState, id: string): Partial<SessionState> | null {
	const deed = undone.find((one) => one.id === id);
	if (deed === undefined) return null;
	return { deeds: [...deeds, deed], undone: without(undone, deed), leaving: currentPath(course) === deed.path ? deed.path : leaving };
}

function without(deeds: readonly SessionDeed[], deed: SessionDeed): readonly SessionDeed[] {
	return deeds.filter((one) => one !== deed);
}

function handledNotes(paths: readonly string[], deed: Pick<HandledNote, 'id' | 'kind'>, before: readonly Contact[]): readonly HandledNote[] {
	return paths.map((path) => ({ ...deed, path, before: before.find((contact) => contact.path === path) ?? null }));
}

/** Whom the list has now, in its order. Not those who were handled just now, until it knows. */
export function waitingIn(screen: Pick<Screen, 'dueList' | 'known'>, state: Pick<SessionState, 'handled'>): readonly Waiting[] {
	return leftIn(screen, state).map((entry) => ({ path: entry.contact.path, place: placeInSession(entry) }));
}

/** The same as rows of the list: what it is about to show, also before it knows of the last deed. */
export function leftIn(screen: Pick<Screen, 'dueList' | 'known'>, { handled }: Pick<SessionState, 'handled'>): readonly DueEntry[] {
	const unknown = handled.filter((one) => isUnknownYet(screen, one));
	return screen.dueList().due.filter((entry) => unknown.every(({ path, kind }) => path !== entry.contact.path || staysAfter(kind, entry)));
}

/** No touch settles a promise, and who is put off keeps what is there for a promise or an occasion. */
function staysAfter(kind: HandledNote['kind'], entry: DueEntry): boolean {
	return hasDuePromise(entry) || (kind === 'put-off' && entry.occasion !== null);
}

/** The row of a contact on the list; null: they are not on it. */
export function entryOf({ dueList }: Pick<Screen, 'dueList'>, path: string): DueEntry | null {
	return dueList().due.find(({ contact }) => contact.path === path) ?? null;
}

/** Whether the list has the contact as before the touch: the same object until anything about them is another. */
function isUnknownYet({ known }: Pick<Screen, 'known'>, { path, before }: HandledNote): boolean {
	return before !== null && known.contact(path) === before;
}

function hasDuePromise(entry: DueEntry | null): boolean {
	return entry !== null && entry.promises.length > 0;
}

function movedState({ course, handled, deeds, undone, offer, leaving }: SessionState, from: string, to: string): Partial<SessionState> {
	return {
		course: movedCourse(course, from, to),
		handled: handled.map((one) => ({ ...one, path: movedPath(one.path, from, to) })),
		deeds: movedDeeds(deeds, from, to),
		undone: movedDeeds(undone, from, to),
		offer: offer === null ? null : { ...offer, path: movedPath(offer.path, from, to) },
		leaving: leaving === null ? null : movedPath(leaving, from, to),
	};
}

function movedDeeds(deeds: readonly SessionDeed[], from: string, to: string): readonly SessionDeed[] {
	return deeds.map((deed) => ({ ...deed, path: movedPath(deed.path, from, to) }));
}

interface Steps {
	readonly current: () => Contact | null;
	readonly onward: () => void;
	readonly changed: () => void;
}

function refresh(screen: Screen, { course, leaving, name, isBegunAnyway }: SessionState, { current, onward, changed }: Steps): void {
	const path = currentPath(course);
	if (path === null) {
		if (course.at === -1 && mayBegin(screen, isBegunAnyway)) onward();
		else changed();
		return;
	}
	if (current() === null) {
		showNotice(noteGone(name));
		onward();
	} else if (leaving === path && entryOf(screen, path) === null) onward();
	else changed();
}

/** Promises and touches come in after the first list: who is first is known once all is read. */
export function isStillReading({ known }: Pick<Screen, 'known'>): boolean {
	return !known.isReady() || known.waiting() > 0;
}

/** Somebody waits, all is read, and the list does not rest. What keeps a session from beginning is shown instead: see viewOf. */
function mayBegin(screen: Screen, isBegunAnyway: boolean): boolean {
	return screen.known.isReady() && screen.dueList().due.length > 0 && (isBegunAnyway || (awayUntil(screen) === null && !isStillReading(screen)));
}
