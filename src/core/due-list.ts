import type { Contact } from './contact.ts';
import { daysBetween, type Day } from './day.ts';
import { dueOf, type Due } from './due.ts';
import { foldName } from './person-name.ts';
import { reasonOf } from './reason.ts';
import type { Settings } from './settings.ts';

/** Days that somebody set go before fresh event follow-ups, and these before everyone else, who go by lateness. */
export type Rank = 'set-day' | 'fresh-meeting' | 'by-lateness';
const RANKS: readonly Rank[] = ['set-day', 'fresh-meeting', 'by-lateness'];

/** A contact on the list, and why. */
export interface DueEntry {
	readonly contact: Contact;
	readonly due: Due;
	readonly reason: string;
	readonly rank: Rank;
}

export interface DueList {
	/** Overdue, due and new, in the order in which to work them down. */
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
	const due = ranked.filter(({ due: { state } }) => state === 'overdue' || state === 'due' || state === 'new');
	const upcoming = ranked.filter(({ due: { state } }) => state === 'upcoming');
	const plain = ({ contact, due: one, reason, rank }: Ranked): DueEntry => ({ contact, due: one, reason, rank });
	return { due: due.sort(compareDue).map(plain), upcoming: upcoming.sort(compareUpcoming).map(plain) };
}

function rankedEntry(contact: Contact, settings: Settings, today: Day): Ranked {
	const due = dueOf(contact, settings, today);
	const tierIndex = settings.tiers.findIndex(({ key }) => key === contact.tier?.key);
	return {
		contact,
		due,
		reason: reasonOf(contact, due, today),
		rank: rankOf(due, settings, today),
		foldedName: foldName(contact.name),
		tierIndex: tierIndex === -1 ? settings.tiers.length : tierIndex,
	};
}

function rankOf(due: Due, settings: Settings, today: Day): Rank {
	if (due.basis === 'next-touch') return 'set-day';
	const { metOn, lastTouch } = due;
	const isFresh = metOn !== null && daysBetween(metOn, today) <= settings.freshMeetingDays && (lastTouch === null || lastTouch < metOn);
	return isFresh ? 'fresh-meeting' : 'by-lateness';
}

function compareDue(a: Ranked, b: Ranked): number {
	const byRank = RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank);
	if (byRank !== 0) return byRank;
	// A new contact counts as one whole cadence late.
	const byWeight = a.rank === 'by-lateness' ? (b.due.lateness ?? 1) - (a.due.lateness ?? 1) : compareDays(a.due.day, b.due.day);
	return byWeight !== 0 ? byWeight : compareTies(a, b);
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
