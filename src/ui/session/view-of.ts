import type { Contact } from '../../core/contact.ts';
import { leftOverOf } from '../../core/left-over.ts';
import { nextCycleDay } from '../../core/next-cycle.ts';
import { isPaused } from '../../core/place.ts';
import { comingIn, currentPath, withMore } from '../../core/session-course.ts';
import { formatDay } from '../../words/day.ts';
import { deedsPhrase, leftOverPhrase, lookedPhrase } from '../../words/session-deeds.ts';
import { NO_CADENCE_NO_CYCLE, PAUSED_NO_CYCLE } from '../../words/session.ts';
import { awayUntil } from '../away.ts';
import type { Screen } from '../screen.ts';
import { putOffMessage } from './put-off-cycle.ts';
import { entryOf, isStillReading, leftIn, waitingIn, type SessionKeeper } from './session-state.ts';
import type { ContactView, EndView, SessionView } from './session-view.ts';

/** How many more can be asked for at the end. */
export const MOST_MORE = 3;

/** What a session shows now. */
export function viewOf(keeper: SessionKeeper): SessionView {
	const { screen } = keeper;
	const { course } = keeper.state();
	if (course.at >= course.shown.length) return endView(keeper);
	const contactView = contactViewOf(keeper);
	if (contactView !== null) return contactView;
	const until = awayUntil(screen);
	if (until !== null && screen.dueList().due.length > 0) return { kind: 'away', until };
	if (isStillReading(screen)) return { kind: 'reading' };
	return nobodyView(screen);
}

function contactViewOf(keeper: SessionKeeper): ContactView | null {
	const { screen } = keeper;
	const { course, offer, deeds } = keeper.state();
	const contact = keeper.current();
	if (contact === null) return null;
	const entry = entryOf(screen, contact.path);
	return {
		kind: 'contact',
		contact,
		entry,
		isStillPromised: entry !== null && entry.promises.length > 0 && deeds.some(({ kind, path }) => kind === 'touch' && path === contact.path),
		position: course.at + 1,
		total: course.shown.length + comingIn(course, waitingIn(screen, keeper.state())).length,
		hasBack: course.at > 0,
		nextCycle: nextCycleOf(screen, contact),
		offer: offer?.path === currentPath(course) ? offer.offer : null,
	};
}

function nextCycleOf(screen: Screen, contact: Contact): ContactView['nextCycle'] {
	const cycle = nextCycleDay(contact, screen.today());
	if (cycle !== null) return { isThere: true, words: putOffMessage(screen, contact, cycle) };
	return { isThere: false, words: isPaused(contact, screen.today()) ? PAUSED_NO_CYCLE : NO_CADENCE_NO_CYCLE };
}

function endView(keeper: SessionKeeper): EndView {
	const { screen } = keeper;
	const state = keeper.state();
	const waiting = waitingIn(screen, state);
	const left = leftOverOf(leftIn(screen, state));
	return {
		kind: 'end',
		did: didPhrase(keeper),
		left: leftOverPhrase(left),
		more: comingIn(withMore(state.course, waiting, MOST_MORE), waiting).length,
		hasCards: left.hasCards,
	};
}

/** What was done so far, as a sentence. */
export function didPhrase(keeper: SessionKeeper): string {
	const { deeds, course } = keeper.state();
	return deedsPhrase(deeds.map(({ kind }) => kind)) ?? lookedPhrase(course.shown.length);
}

function nobodyView(screen: Screen): Extract<SessionView, { kind: 'nobody' }> {
	const next = screen.dueList().upcoming[0];
	const day = next?.due.day ?? null;
	return { kind: 'nobody', next: next === undefined || day === null ? null : { name: next.contact.name, when: formatDay(day, screen.today()) }, hasContacts: screen.known.contacts().length > 0 };
}
