import { NOTED_DAY_TO_COME } from '../words/problems-days.ts';
import type { Contact, PastDay } from './contact.ts';
import { addDays, laterDay, type Day } from './day.ts';
import type { Mend, Problem } from './problem.ts';

/** The day as it counts today: one day ahead is taken as today (it was written in another time zone). Null: in the future. */
export function asPast(day: Day, today: Day): Day | null {
	if (day <= today) return day;
	return day === addDays(today, 1) ? today : null;
}

/** When a contact was last in touch, as it counts today. */
export type LastTouch =
	| { readonly kind: 'touched'; readonly day: Day }
	| { readonly kind: 'never' }
	/** There was a touch, but no day of one can be read: nobody can tell when they are due. */
	| { readonly kind: 'unclear' };

/** The newer of the property and the newest full touch in the list; days in the future count in neither. */
export function lastTouchOf(contact: Contact, today: Day): LastTouch {
	const inProperty = lastTouchProperty(contact, today)?.day ?? null;
	const inList = lastTouchInList(contact, today);
	const day = laterDay(inProperty, inList);
	if (day !== null) return { kind: 'touched', day };
	const said = contact.lastTouches.length > 0 || contact.lastTouchUnreadable || contact.touchDays.full.length > 0 || contact.touchDays.problems.length > 0;
	return { kind: said ? 'unclear' : 'never' };
}

/** The property that says when the last touch was, with its day as it counts today: the newest that is not in the future. */
export function lastTouchProperty({ lastTouches }: Contact, today: Day): PastDay | null {
	for (const { day, property } of lastTouches) {
		const past = asPast(day, today);
		if (past !== null) return { day: past, property };
	}
	return null;
}

/** The day they met, as it counts today; null where it is not known or in the future. */
export function metOnOf(contact: Contact, today: Day): Day | null {
	return contact.metOn === null ? null : asPast(contact.metOn.day, today);
}

/** The day of their new job, as it counts today, until the next full touch after it: the one at which it was learnt is on that day. Null: no news. */
export function newJobSince({ jobSince }: Contact, lastTouch: Day | null, today: Day): Day | null {
	const day = jobSince === null ? null : asPast(jobSince.day, today);
	return day === null || (lastTouch !== null && lastTouch > day) ? null : day;
}

/** The newest full touch in the list that is not in the future. */
export function lastTouchInList({ touchDays }: Contact, today: Day): Day | null {
	for (const day of touchDays.full) {
		const past = asPast(day, today);
		if (past !== null) return past;
	}
	return null;
}

/** The day that the property should say, by the list, where it says an older one, none, or one that cannot be true. Null: it is up to date. */
export function lastTouchToMend(contact: Contact, today: Day): Day | null {
	const inList = lastTouchInList(contact, today);
	if (inList === null) return null;
	const isWrong = contact.lastTouchUnreadable || contact.lastTouches.some(({ day }) => asPast(day, today) === null);
	const inProperty = lastTouchProperty(contact, today)?.day ?? null;
	return isWrong || inProperty === null || inProperty < inList ? laterDay(inProperty, inList) : null;
}

/** What is wrong in a contact's note today: what cannot be read, and days of the past that lie in the future. */
export function problemsOf(contact: Contact, today: Day): readonly Problem[] {
	const isInList = lastTouchInList(contact, today) !== null;
	// Where the list does not say when it was, only the user knows.
	const mendable = (mend: Mend | null): Mend | null => (mend === 'last-touch' && !isInList ? 'last-touch-day' : mend);
	const future = (property: string, day: Day, mend: Mend | null = null): readonly Problem[] =>
		asPast(day, today) === null ? [{ path: contact.path, property, value: day, message: NOTED_DAY_TO_COME, mend }] : [];
	return [
		...contact.problems.map((problem) => (problem.mend === mendable(problem.mend) ? problem : { ...problem, mend: mendable(problem.mend) })),
		...contact.lastTouches.flatMap(({ day, property }) => future(property, day, mendable('last-touch'))),
		...[...contact.touchDays.full, ...contact.touchDays.light].flatMap((day) => future(contact.touchDays.heading, day)),
		...[contact.metOn, contact.jobSince].flatMap((day) => (day === null ? [] : future(day.property, day.day))),
	];
}
