import type { Contact } from './contact.ts';
import { daysBetween, type Day } from './day.ts';
import { dueOf, type Due } from './due.ts';
import { duePromisesOf, type DuePromise } from './due-promise.ts';
import { occasionAt, OCCASION_GRACE_DAYS, type Occurrence } from './occasion.ts';
import { foldName } from './person-name.ts';
import { reasonOf } from './reason.ts';
import type { Settings } from './settings.ts';

/** Promises whose day has come go first, then occasions, days that somebody set, fresh event follow-ups, and everyone else, who go by lateness. */
export type Rank = 'promise' | 'occasion' | 'set-day' | 'fresh-meeting' | 'by-lateness';
const RANKS: readonly Rank[] = ['promise', 'occasion', 'set-day', 'fresh-meeting', 'by-lateness'];

/** A contact on the list, and why. */
export interface DueEntry {
	readonly contact: Contact;
	readonly due: Due;
	readonly reason: string;
	readonly rank: Rank;
	/** Those whose day has come, oldest first. */
	readonly promises: readonly DuePromise[];
	/** The occasion that shows today; null where none does. */
	readonly occasion: Occurrence | null;
}

export interface DueList {
	/** Overdue, due and new, and those listed for a promise or an occasion, in the order in which to work them down. */
	readonly due: readonly DueEntry[];
	/** To come, by due day. */
	readonly upcoming: readonly DueEntry[];
}

interface Ranked extends DueEntry {
	/** What ties are broken by, last but the path. */
	readonly foldedName: string;
	/** Position of the tier, closest first; none ranks last. */
	readonly tierIndex: number;
}

/** Who is due today and who is to come, in order. The order depends on nothing but what is passed. */
export function dueListOf(contacts: readonly Contact[], settings: Settings, today: Day): DueList {
	const ranked = contacts.map((contact) => rankedEntry(contact, settings, today));
	const due = ranked.filter(isListed);
	const upcoming = ranked.filter((entry) => entry.due.state === 'upcoming' && !isListed(entry));
	const plain = ({ contact, due: one, reason, rank, promises, occasion }: Ranked): DueEntry => ({ contact, due: one, reason, rank, promises, occasion });
	return { due: due.sort(compareDue).map(plain), upcoming: upcoming.sort(compareUpcoming).map(plain) };
}

function rankedEntry(contact: Contact, settings: Settings, today: Day): Ranked {
	const due = dueOf(contact, settings, today);
	const isLeftInPeace = due.state === 'died' || due.state === 'archived';
	const promises = isLeftInPeace ? [] : duePromisesOf(contact, settings, today);
	const occasion = isLeftInPeace ? null : occasionOf(contact, settings, today);
	const tierIndex = settings.tiers.findIndex(({ key }) => key === contact.tier?.key);
	return {
		contact,
		due,
		promises,
		occasion,
		reason: reasonOf({ contact, due, promises, occasion }, today),
		rank: rankOf({ due, promises, occasion }, settings, today),
		foldedName: foldName(contact.name),
		tierIndex: tierIndex === -1 ? settings.tiers.length : tierIndex,
	};
}

/** Only tiers that say so have occasions. Any touch, full or light, settles one. */
export function occasionOf(contact: Contact, { occasionNoticeDays }: Pick<Settings, 'occasionNoticeDays'>, today: Day): Occurrence | null {
	const { occasions, tier, touchDays, lastTouches, occasionDone } = contact;
	if (occasions.length === 0 || tier?.occasions !== true) return null;
	const days = [...touchDays.full, ...touchDays.light, ...lastTouches.map(({ day }) => day)];
	return occasionAt(occasions, { today, noticeDays: occasionNoticeDays, graceDays: OCCASION_GRACE_DAYS, touchDays: days, doneDays: occasionDone });
}

function isListed({ due: { state }, promises, occasion }: Ranked): boolean {
	return state === 'overdue' || state === 'due' || state === 'new' || promises.length > 0 || occasion !== null;
}

function rankOf({ due, promises, occasion }: Pick<DueEntry, 'due' | 'promises' | 'occasion'>, settings: Settings, today: Day): Rank {
	if (promises.length > 0) return 'promise';
	if (occasion !== null) return 'occasion';
	if (due.basis === 'next-touch') return 'set-day';
	const { metOn, lastTouch } = due;
	const isFresh = metOn !== null && daysBetween(metOn, today) <= settings.freshMeetingDays && (lastTouch === null || lastTouch < metOn);
	return isFresh ? 'fresh-meeting' : 'by-lateness';
}

function compareDue(a: Ranked, b: Ranked): number {
	const byRank = RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank);
	if (byRank !== 0) return byRank;
	// A new contact counts as one whole cadence late.
	const byWeight = a.rank === 'by-lateness' ? (b.due.lateness ?? 1) - (a.due.lateness ?? 1) : compareDays(rankDayOf(a), rankDayOf(b));
	return byWeight !== 0 ? byWeight : compareTies(a, b);
}

/** The day for which somebody is listed: of their oldest promise, of the occasion, else the due day. It decides within a rank, but for lateness. */
export function rankDayOf({ rank, promises, occasion, due }: DueEntry): Day | null {
	if (rank === 'promise') return promises[0]?.due ?? null;
	return rank === 'occasion' ? (occasion?.day ?? null) : due.day;
}

function compareUpcoming(a: Ranked, b: Ranked): number {
	const byDay = compareDays(a.due.day, b.due.day);
	return byDay !== 0 ? byDay : compareTies(a, b);
}

function compareTies(a: Ranked, b: Ranked): number {
	const byTier = a.tierIndex - b.tierIndex;
	if (byTier !== 0) return byTier;
	const byLastTouch = compareDays(a.due.lastTouch, b.due.lastTouch);
	if (byLastTouch !== 0) return byLastTouch;
	const byName = compareText(a.foldedName, b.foldedName);
	return byName !== 0 ? byName : compareText(a.contact.path, b.contact.path);
}

/** No day comes before any day: never in touch is the longest ago. */
function compareDays(a: Day | null, b: Day | null): number {
	return compareText(a ?? '', b ?? '');
}

function compareText(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
