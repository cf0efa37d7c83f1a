import type { Contact } from './contact.ts';
import { addDays, dayNumber, type Day } from './day.ts';
import { dueFactsOf } from './due-facts.ts';
import { dueOn, type Due } from './due.ts';
import { duePromisesOf, type DuePromise } from './due-promise.ts';
import { occasionAt, OCCASION_GRACE_DAYS, type OccasionView, type Occurrence } from './occasion.ts';
import { foldName } from './person-name.ts';
import type { Settings } from './settings.ts';

/** Promises whose day has come go first, then occasions, days that somebody set, fresh event follow-ups, and everyone else, who go by lateness. */
export type Rank = 'promise' | 'occasion' | 'set-day' | 'fresh-meeting' | 'by-lateness';
const PLACES: Readonly<Record<Rank, number>> = { promise: 0, occasion: 1, 'set-day': 2, 'fresh-meeting': 3, 'by-lateness': 4 };

/** A contact on the list, and what for; reason.ts says it. */
export interface DueEntry {
	readonly contact: Contact;
	readonly due: Due;
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

/** What one is put in order by: the numbers first, from the least. */
interface Ranked {
	readonly entry: DueEntry;
	/** Place of the rank among the others. */
	readonly rank: number;
	/** Decides within a rank: the day for which they are listed, or the lateness, the most first. */
	readonly weight: number;
	/** Position of the tier, closest first; none ranks last. */
	readonly tier: number;
	/** Folded. */
	readonly name: string;
}

/** A day, what it is compared by, and what does not change from contact to contact. */
interface View {
	readonly settings: Settings;
	readonly today: Day;
	readonly todayNumber: number;
	/** The first day on which they have met freshly. */
	readonly freshFrom: Day;
	readonly tierIndex: ReadonlyMap<string, number>;
}

/** Who is due today and who is to come, in order. The order depends on nothing but what is passed. */
export function dueListOf(contacts: readonly Contact[], settings: Settings, today: Day): DueList {
	const tierIndex = new Map(settings.tiers.map(({ key }, index) => [key, index]));
	const view: View = { settings, today, todayNumber: dayNumber(today), freshFrom: addDays(today, -settings.freshMeetingDays), tierIndex };
	const [due, upcoming]: [Ranked[], Ranked[]] = [[], []];
	for (const contact of contacts) {
		const entry = entryOf(contact, view);
		if (isListed(entry)) due.push(ranked(entry, PLACES[entry.rank], weightOf(entry), view));
		else if (entry.due.state === 'upcoming') upcoming.push(ranked(entry, 0, numberOf(entry.due.day), view));
	}
	return { due: due.sort(compareRanked).map(({ entry }) => entry), upcoming: upcoming.sort(compareRanked).map(({ entry }) => entry) };
}

function entryOf(contact: Contact, { settings, today, todayNumber, freshFrom }: View): DueEntry {
	const due = dueOn(dueFactsOf(contact, settings, today), today, todayNumber);
	const isLeftInPeace = due.state === 'died' || due.state === 'archived';
	const promises = isLeftInPeace ? [] : duePromisesOf(contact, settings, today);
	const occasion = isLeftInPeace ? null : occasionOf(contact, settings, today);
	return { contact, due, rank: rankOf(due, promises, occasion, freshFrom), promises, occasion };
}

function ranked(entry: DueEntry, rank: number, weight: number, { tierIndex }: View): Ranked {
	return { entry, rank, weight, tier: tierIndex.get(entry.contact.tier?.key ?? '') ?? tierIndex.size, name: foldName(entry.contact.name) };
}

/** Only tiers that say so have occasions. */
export function occasionOf(contact: Contact, settings: Pick<Settings, 'occasionNoticeDays'>, today: Day): Occurrence | null {
	const { occasions, tier } = contact;
	if (occasions.length === 0 || tier?.occasions !== true) return null;
	return occasionAt(occasions, occasionViewOf(contact, settings, today));
}

/** When a contact's occasions show, and what settles them: any touch, full or light, and the marks of the note. */
export function occasionViewOf({ touchDays, lastTouches, occasionDone }: Contact, { occasionNoticeDays }: Pick<Settings, 'occasionNoticeDays'>, today: Day): OccasionView {
	const days = [...touchDays.full, ...touchDays.light, ...lastTouches.map(({ day }) => day)];
	return { today, noticeDays: occasionNoticeDays, graceDays: OCCASION_GRACE_DAYS, touchDays: days, doneDays: occasionDone };
}

function isListed({ due: { state }, promises, occasion }: DueEntry): boolean {
	return state === 'overdue' || state === 'due' || state === 'new' || promises.length > 0 || occasion !== null;
}

function rankOf({ basis, metOn, lastTouch }: Due, promises: readonly DuePromise[], occasion: Occurrence | null, freshFrom: Day): Rank {
	if (promises.length > 0) return 'promise';
	if (occasion !== null) return 'occasion';
	if (basis === 'next-touch') return 'set-day';
	const isFresh = metOn !== null && metOn >= freshFrom && (lastTouch === null || lastTouch < metOn);
	return isFresh ? 'fresh-meeting' : 'by-lateness';
}

/** A new contact counts as one whole cadence late. */
function weightOf(entry: DueEntry): number {
	return entry.rank === 'by-lateness' ? -(entry.due.lateness ?? 1) : numberOf(rankDayOf(entry));
}

/** No day comes before any day. */
function numberOf(day: Day | null): number {
	return day === null ? -Infinity : dayNumber(day);
}

/** The day for which somebody is listed: of their oldest promise, of the occasion, else the due day. It decides within a rank, but for lateness. */
export function rankDayOf({ rank, promises, occasion, due }: DueEntry): Day | null {
	if (rank === 'promise') return promises[0]?.due ?? null;
	return rank === 'occasion' ? (occasion?.day ?? null) : due.day;
}

/** The lower rank and weight; of two who are alike in these the closer tier, the older last touch (never is the longest ago), the name, the path. */
function compareRanked(a: Ranked, b: Ranked): number {
	if (a.rank !== b.rank) return a.rank - b.rank;
	if (a.weight !== b.weight) return a.weight < b.weight ? -1 : 1;
	if (a.tier !== b.tier) return a.tier - b.tier;
	const [one, other] = [a.entry.due.lastTouch ?? '', b.entry.due.lastTouch ?? ''];
	if (one !== other) return compareText(one, other);
	return a.name === b.name ? compareText(a.entry.contact.path, b.entry.contact.path) : compareText(a.name, b.name);
}

function compareText(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
