import { addCadence, type Cadence } from './cadence.ts';
import { averageDaysOf } from './cadence-length.ts';
import { cadenceOf, type Contact } from './contact.ts';
import { addDays, daysBetween, type Day } from './day.ts';
import { dueOf, type State } from './due.ts';
import { isPaused, takesPlace } from './place.ts';
import type { Settings } from './settings.ts';
import type { Tier } from './tier.ts';

/** Weeks to come that the page shows. A week is seven days; the first begins today. */
export const NETWORK_WEEKS = 12;

export interface NetworkOptions {
	/** Minutes that one touch takes. */
	readonly minutesPerTouch: number;
}

/** A tier and who is in it, or those with a cadence of their own and no tier. */
export interface NetworkRow {
	/** Null: those with a cadence of their own and no tier, who have no places. */
	readonly tier: Tier | null;
	/** Living, not archived, not paused. */
	readonly taken: number;
	/** Living, not archived, paused: they hold no place. */
	readonly paused: number;
	/** What those in `taken` need, by each one's own cadence. */
	readonly minutesAWeek: number;
}

/** A week to come. */
export interface ComingWeek {
	/** Its first day. */
	readonly from: Day;
	/** Contacts who fall due in it, each with their next due day alone. */
	readonly count: number;
}

/** Where those with a cadence stand who are living, not archived and not paused. The four parts add up to `tracked`. */
export interface Standings {
	readonly tracked: number;
	/** No longer without a touch than their cadence, whatever next touch was set. */
	readonly within: number;
	/** Longer than that, or there was never a touch and the day of the first has passed. */
	readonly overdue: number;
	/** Never in touch. */
	readonly firstTouch: number;
	/** Nobody can tell, since the day of the last touch cannot be read. */
	readonly unclear: number;
}

/** The numbers of the page "Your network". */
export interface Network {
	/** The closest tier first; then, where there are any, those without a tier. */
	readonly rows: readonly NetworkRow[];
	readonly minutesAWeek: number;
	readonly standings: Standings;
	/** Everybody whose day has passed, also those without a cadence. They stand beside the first week and are not in its count. */
	readonly overdue: number;
	/** Everybody due for a first touch, beside the first week too. */
	readonly firstTouches: number;
	readonly weeks: readonly ComingWeek[];
}

/**
 * Places, minutes and the weeks to come. Weeks show each contact once: when somebody who is due in the second week comes round again depends on the day of
 * a touch that has not been. A contact who is paused until a day counts from that day on.
 */
export function networkOf(contacts: readonly Contact[], settings: Settings, today: Day, { minutesPerTouch }: NetworkOptions): Network {
	const rows = settings.tiers.map((tier) => rowOf(tier, contacts.filter((contact) => contact.tier?.key === tier.key), today, minutesPerTouch));
	const ownCadence = rowOf(null, contacts.filter((contact) => !isInTier(contact, settings) && cadenceOf(contact) !== null), today, minutesPerTouch);
	const all = ownCadence.taken + ownCadence.paused > 0 ? [...rows, ownCadence] : rows;
	const states = contacts.map((contact) => dueOf(contact, settings, today).state);
	return {
		rows: all,
		minutesAWeek: all.reduce((sum, row) => sum + row.minutesAWeek, 0),
		standings: standingsOf(contacts, settings, today),
		overdue: countOf(states, ['overdue']),
		firstTouches: countOf(states, ['new']),
		weeks: weeksOf(contacts, settings, today),
	};
}

function isInTier({ tier }: Contact, { tiers }: Settings): boolean {
	return tiers.some(({ key }) => key === tier?.key);
}

function rowOf(tier: Tier | null, members: readonly Contact[], today: Day, minutesPerTouch: number): NetworkRow {
	const taken = members.filter((contact) => takesPlace(contact, today)).length;
	return { tier, taken, paused: members.filter((contact) => isPaused(contact, today)).length, minutesAWeek: minutesNeeded(members, today, minutesPerTouch) };
}

/** Minutes a week that contacts need, by each one's own cadence; those who take no place need none. */
export function minutesNeeded(contacts: readonly Contact[], today: Day, minutesPerTouch: number): number {
	return contacts.reduce((sum, contact) => {
		const cadence = takesPlace(contact, today) ? cadenceOf(contact) : null;
		return cadence === null ? sum : sum + (minutesPerTouch * 7) / averageDaysOf(cadence);
	}, 0);
}

function standingsOf(contacts: readonly Contact[], settings: Settings, today: Day): Standings {
	const tracked = contacts.flatMap((contact) => {
		const cadence = cadenceOf(contact);
		return cadence !== null && takesPlace(contact, today) ? [standingOf(contact, cadence, settings, today)] : [];
	});
	return {
		tracked: tracked.length,
		within: countOf(tracked, ['due', 'upcoming']),
		overdue: countOf(tracked, ['overdue']),
		firstTouch: countOf(tracked, ['new']),
		unclear: countOf(tracked, ['unclear']),
	};
}

/** Where somebody stands by their cadence alone: a next touch puts off a row of the list, and keeps nobody in touch. */
function standingOf(contact: Contact, cadence: Cadence, settings: Settings, today: Day): State {
	const { state, lastTouch } = dueOf({ ...contact, nextTouch: null }, settings, today);
	if (lastTouch === null || state === 'unclear') return state;
	return addCadence(lastTouch, cadence) < today ? 'overdue' : 'upcoming';
}

function countOf(states: readonly State[], wanted: readonly State[]): number {
	return states.filter((state) => wanted.includes(state)).length;
}

function weeksOf(contacts: readonly Contact[], settings: Settings, today: Day): readonly ComingWeek[] {
	const counts = new Array<number>(NETWORK_WEEKS).fill(0);
	for (const contact of contacts) {
		const day = nextDueDay(contact, settings, today);
		const week = day === null || day < today ? -1 : Math.floor(daysBetween(today, day) / 7);
		if (week >= 0 && week < NETWORK_WEEKS) counts[week] = (counts[week] ?? 0) + 1;
	}
	return counts.map((count, index) => ({ from: addDays(today, index * 7), count }));
}

/** The day from which a contact is next due; of those who are paused until a day, seen from that day. Null: none that is known. */
export function nextDueDay(contact: Contact, settings: Settings, today: Day): Day | null {
	const due = dueOf(contact, settings, today);
	if (due.state !== 'paused') return due.day;
	const back = contact.standing.kind === 'paused' ? contact.standing.until : null;
	if (back === null) return null;
	const then = dueOf(contact, settings, back);
	if (then.state === 'new' || then.state === 'overdue') return back;
	return then.day;
}
