import { addCadence, daysOfCadence } from './cadence.ts';
import { cadenceOf, type Contact } from './contact.ts';
import { addDays, dayNumber, type Day } from './day.ts';
import type { Due, DueBasis, State } from './due.ts';
import { lastTouchOf, metOnOf } from './past-day.ts';
import type { Settings } from './settings.ts';

/** What is worked out once of when a contact is due, and not again each day. */
export interface DueFacts {
	/** Where they stand while their due day is to come; the state that always holds where they have none. */
	readonly due: Due;
	/** The due day as a number (day.ts, `dayNumber`); null: none. */
	readonly number: number | null;
	/** Days that lateness is measured by. */
	readonly span: number;
	/** Instead, before that day. */
	readonly paused: { readonly until: Day; readonly due: Due } | null;
	/** Instead, after that day. */
	readonly forgotten: { readonly after: Day; readonly due: Due } | null;
}

/** Days that lateness is measured by where there is no cadence. */
const DAYS_WITHOUT_CADENCE = 90;

type FollowUp = Pick<Settings, 'firstFollowUpDays'>;

/** What is known before it is decided where the contact stands. */
type Known = Pick<Due, 'lastTouch' | 'metOn' | 'cadence'>;

interface Remembered {
	readonly facts: DueFacts;
	/** The day from which they hold: none of the contact's days lies ahead of it. */
	readonly from: Day | null;
	readonly firstFollowUpDays: number;
}

/** A contact is read anew when its note changes, so that what is remembered of it cannot grow old. */
const remembered = new WeakMap<Contact, Remembered>();

/** When a contact is due, as far as that is the same each day. A day of the past that lies ahead of today counts as soon as it has come. */
export function dueFactsOf(contact: Contact, { firstFollowUpDays }: FollowUp, today: Day): DueFacts {
	const known = remembered.get(contact);
	if (known?.firstFollowUpDays === firstFollowUpDays && (known.from === null || known.from <= today)) return known.facts;
	const facts = workedOut(contact, firstFollowUpDays, today);
	const from = newestPastDay(contact);
	if (from === null || from <= today) remembered.set(contact, { facts, from, firstFollowUpDays });
	return facts;
}

/** The newest of the days that should be past; null: none. */
function newestPastDay({ lastTouches, touchDays, metOn }: Contact): Day | null {
	const days = [lastTouches[0]?.day, touchDays.full[0], metOn?.day].flatMap((day) => day ?? []);
	return days.reduce<Day | null>((newest, day) => (newest === null || day > newest ? day : newest), null);
}

/** By the rules of docs/note-format.md, "Due day". */
function workedOut(contact: Contact, firstFollowUpDays: number, today: Day): DueFacts {
	const touched = lastTouchOf(contact, today);
	const lastTouch = touched.kind === 'touched' ? touched.day : null;
	const known: Known = { lastTouch, metOn: metOnOf(contact, today), cadence: cadenceOf(contact) };
	const { standing, nextTouch } = contact;
	if (standing.kind === 'died' || standing.kind === 'archived') return resting(known, standing.kind);
	// A next touch that the last touch has overtaken is spent.
	if (nextTouch !== null && (lastTouch === null || nextTouch > lastTouch)) return counted(known, nextTouch, 'next-touch');
	const facts = touched.kind === 'unclear' && known.cadence !== null ? resting(known, 'unclear') : byCadence(known, firstFollowUpDays);
	return standing.kind === 'paused' ? pausedUntil(known, standing.until, facts) : facts;
}

/** Paused for good where there is no day to come back. */
function pausedUntil(known: Known, until: Day | null, facts: DueFacts): DueFacts {
	return until === null ? resting(known, 'paused') : { ...facts, paused: { until, due: restingDue(known, 'paused') } };
}

function byCadence(known: Known, firstFollowUpDays: number): DueFacts {
	const { lastTouch, metOn, cadence } = known;
	if (cadence === null) return resting(known, 'untracked');
	if (lastTouch !== null) return counted(known, addCadence(lastTouch, cadence), 'last-touch');
	if (metOn === null) return resting(known, 'new');
	return { ...counted(known, addDays(metOn, firstFollowUpDays), 'met-on'), forgotten: { after: addCadence(metOn, cadence), due: restingDue(known, 'new') } };
}

function resting(known: Known, state: State): DueFacts {
	return { due: restingDue(known, state), number: null, span: DAYS_WITHOUT_CADENCE, paused: null, forgotten: null };
}

function restingDue({ lastTouch, metOn, cadence }: Known, state: State): Due {
	return { state, day: null, basis: null, lastTouch, metOn, cadence, daysOverdue: null, lateness: null };
}

function counted({ lastTouch, metOn, cadence }: Known, day: Day, basis: DueBasis): DueFacts {
	const due: Due = { state: 'upcoming', day, basis, lastTouch, metOn, cadence, daysOverdue: null, lateness: null };
	const span = cadence === null ? DAYS_WITHOUT_CADENCE : daysOfCadence(cadence, lastTouch ?? metOn ?? day);
	return { due, number: dayNumber(day), span, paused: null, forgotten: null };
}
