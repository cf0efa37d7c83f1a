import type { Cadence } from '../core/cadence.ts';
import { channelHint, type ChannelHint, type Reachable } from '../core/channel-hint.ts';
import { cadenceOf, type Contact } from '../core/contact.ts';
import type { Day } from '../core/day.ts';
import { occasionOf } from '../core/due-list.ts';
import { longPastTest } from '../core/due-promise.ts';
import type { Occurrence } from '../core/occasion.ts';
import { asPast, lastTouchOf, metOnOf } from '../core/past-day.ts';
import type { ContactPromise } from '../core/promise.ts';
import type { Settings } from '../core/settings.ts';
import { isGiven, isGot, type Touch } from '../core/touch.ts';
import { firstLinesOf } from './first-lines.ts';
import { findSections } from './named-section.ts';
import { bodyStart } from './properties/frontmatter.ts';
import type { NoteContext } from './read-contact-note.ts';
import { readStructure } from './structure/sections.ts';
import { touchLogIn, type LoggedTouch } from './touch-log.ts';

/** How and where they met; what is not known is null. */
export interface Meeting {
	readonly on: Day | null;
	readonly at: string | null;
}

/** What to know before being in touch with somebody: what their own note says. What other notes say is a Mention. */
export interface SessionCard {
	/** Null: neither is known. */
	readonly met: Meeting | null;
	/** The first lines of the note that say something, without headings, tasks and touches, shortened, as they read. */
	readonly about: readonly string[];
	/** The newest three, newest first; of one day, the one that the note's order has as the newer goes first. Their texts are whole. */
	readonly touches: readonly Touch[];
	/** How many the note holds. */
	readonly touchCount: number;
	/** The last touch that carries `#gave`; null: none. */
	readonly gave: Touch | null;
	/** The last touch that carries `#got`; null: none. */
	readonly got: Touch | null;
	/** The last day in touch that counts, which may stand only in the property; null: none, or it cannot be read. */
	readonly lastTouch: Day | null;
	/** The cadence that holds; null: none. */
	readonly cadence: Cadence | null;
	/** The occasion that shows today; null: none. */
	readonly occasion: Occurrence | null;
	/** What I promised: by day, those without one last. What is long past in other notes is left out. */
	readonly mine: readonly ContactPromise[];
	/** What they promised, in the same order. */
	readonly theirs: readonly ContactPromise[];
	/** What to ask next time: promises of mine that begin with `Ask:`, as they stand in the notes. */
	readonly questions: readonly ContactPromise[];
	/** Which channel to use, and why; null: any will do. */
	readonly channel: ChannelHint | null;
}

const TOUCHES_SHOWN = 3;

/** Gathers what the card of a contact shows. `text` is the text of their note; an empty one where it cannot be read. */
export function readSessionCard(text: string, contact: Contact, { settings, today }: NoteContext): SessionCard {
	const structure = readStructure(text, bodyStart(text));
	const log = touchLogIn(text, structure, settings);
	const touches = newestFirst(log.touches).filter(({ day }) => asPast(day, today) !== null);
	const touched = lastTouchOf(contact, today);
	const lastTouch = touched.kind === 'touched' ? touched.day : null;
	const [cadence, occasion] = [cadenceOf(contact), occasionOf(contact, settings, today)];
	const metOn = metOnOf(contact, today);
	return {
		met: metOn === null && contact.metAt === null ? null : { on: metOn, at: contact.metAt },
		about: firstLinesOf(text, structure, [...log.sections, ...findSections(structure, [settings.promiseHeading], text.length)]),
		touches: touches.slice(0, TOUCHES_SHOWN),
		touchCount: touches.length,
		gave: touches.find(isGiven) ?? null,
		got: touches.find(isGot) ?? null,
		lastTouch,
		cadence,
		occasion,
		...openPromises(contact, settings, today),
		channel: channelHint({ channels: settings.channels, touches, lastTouch, cadence, occasion, has: reachableBy(contact), today }),
	};
}

function reachableBy({ phones, emails, address }: Contact): Reachable {
	return { phone: phones.length > 0, email: emails.length > 0, address: address !== null };
}

/** Where a note's list shows an order, it tells which of two on one day is the newer; a list of one day alone reads from the newest. */
function newestFirst(logged: readonly LoggedTouch[]): readonly Touch[] {
	const touches = logged.map(({ touch }) => touch);
	const [first, last] = [touches[0], touches[touches.length - 1]];
	const isOldestFirst = first !== undefined && last !== undefined && first.day < last.day;
	// The sort is stable.
	return (isOldestFirst ? touches.reverse() : touches).sort((a, b) => Number(a.day < b.day) - Number(a.day > b.day));
}

function openPromises(contact: Contact, settings: Pick<Settings, 'oldPromiseDays'>, today: Day): Pick<SessionCard, 'mine' | 'theirs' | 'questions'> {
	const isLongPast = longPastTest(contact, settings, today);
	const shown = contact.promises.filter((promise) => !isLongPast(promise));
	const [questions, others] = [shown.filter(isQuestionOfMine), shown.filter((promise) => !isQuestionOfMine(promise))];
	const byDay = others.sort((a, b) => Number((a.due ?? '9') > (b.due ?? '9')) - Number((a.due ?? '9') < (b.due ?? '9')));
	return { mine: byDay.filter(({ from }) => from === 'mine'), theirs: byDay.filter(({ from }) => from === 'theirs'), questions };
}

function isQuestionOfMine({ isQuestion, from }: ContactPromise): boolean {
	return isQuestion && from === 'mine';
}
