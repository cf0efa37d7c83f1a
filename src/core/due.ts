import { addCadence, daysOfCadence, type Cadence } from './cadence.ts';
import { cadenceOf, type Contact } from './contact.ts';
import { addDays, daysBetween, type Day } from './day.ts';
import { lastTouchOf, metOnOf } from './past-day.ts';
import type { Settings } from './settings.ts';

/**
 * overdue: the due day has passed; due: it is today; upcoming: it is to come; new: nothing to count from; unclear: there was a touch whose day
 * cannot be read, so that the contact stands among the problems alone; the rest are never due by cadence.
 */
export type State = 'overdue' | 'due' | 'new' | 'upcoming' | 'paused' | 'untracked' | 'archived' | 'died' | 'unclear';

/** What a due day was counted from. */
export type DueBasis = 'next-touch' | 'last-touch' | 'met-on';

/** Where a contact stands today. */
export interface Due {
	readonly state: State;
	/** The day from which the contact is due; null in the states that have none. */
	readonly day: Day | null;
	readonly basis: DueBasis | null;
	readonly lastTouch: Day | null;
	readonly metOn: Day | null;
	/** The cadence that holds, also where it decides nothing. */
	readonly cadence: Cadence | null;
	/** Whole days since the due day; 0 when due today; null unless overdue or due. */
	readonly daysOverdue: number | null;
	/** Days overdue by days of cadence; null unless overdue or due. */
	readonly lateness: number | null;
}

/** Days that lateness is measured by where there is no cadence. */
const DAYS_WITHOUT_CADENCE = 90;

/** What is known before it is decided where the contact stands. */
type Known = Pick<Due, 'lastTouch' | 'metOn' | 'cadence'>;

/** Where a contact stands on a day, by the rules of docs/note-format.md, "Due day". */
export function dueOf(contact: Contact, settings: Settings, today: Day): Due {
	const touched = lastTouchOf(contact, today);
	const lastTouch = touched.kind === 'touched' ? touched.day : null;
	const known: Known = { lastTouch, metOn: metOnOf(contact, today), cadence: cadenceOf(contact) };
	const { standing, nextTouch } = contact;
	if (standing.kind === 'died' || standing.kind === 'archived') return resting(known, standing.kind);
	// A next touch that the last touch has overtaken is spent.
	if (nextTouch !== null && (lastTouch === null || nextTouch > lastTouch)) return counted(known, nextTouch, 'next-touch', today);
	if (standing.kind === 'paused' && (standing.until === null || standing.until > today)) return resting(known, 'paused');
	if (known.cadence === null) return resting(known, 'untracked');
	if (touched.kind === 'unclear') return resting(known, 'unclear');
	return byCadence(known, known.cadence, settings, today);
}

function byCadence(known: Known, cadence: Cadence, settings: Settings, today: Day): Due {
	const { lastTouch, metOn } = known;
	if (lastTouch !== null) return counted(known, addCadence(lastTouch, cadence), 'last-touch', today);
	if (metOn === null || addCadence(metOn, cadence) < today) return resting(known, 'new');
	return counted(known, addDays(metOn, settings.firstFollowUpDays), 'met-on', today);
}

function resting(known: Known, state: State): Due {
	return { ...known, state, day: null, basis: null, daysOverdue: null, lateness: null };
}

function counted(known: Known, day: Day, basis: DueBasis, today: Day): Due {
	const daysOverdue = daysBetween(day, today);
	if (daysOverdue < 0) return { ...known, state: 'upcoming', day, basis, daysOverdue: null, lateness: null };
	const from = known.lastTouch ?? known.metOn ?? day;
	const span = known.cadence === null ? DAYS_WITHOUT_CADENCE : daysOfCadence(known.cadence, from);
	return { ...known, state: daysOverdue === 0 ? 'due' : 'overdue', day, basis, daysOverdue, lateness: daysOverdue / span };
}
