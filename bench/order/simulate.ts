import { cadenceOf, type Contact } from '../../src/core/contact.ts';
import { addDays, laterDay, type Day } from '../../src/core/day.ts';
import { dueOf } from '../../src/core/due.ts';
import { dueListOf } from '../../src/core/due-list.ts';
import type { Settings } from '../../src/core/settings.ts';
import { addStretches, noDays, stretchOf, type Stretch } from './measure.ts';
import { inOrderOf, WEIGHTS, type Order } from './orders.ts';
import { touchedOn, touchesAWeek } from './people.ts';

/** Somebody's years: a session a week, and a month away in each. */
export interface Years {
	readonly settings: Settings;
	/** Who they keep up with on the first day. */
	readonly people: readonly Contact[];
	readonly start: Day;
	/** The day after the last one. */
	readonly end: Day;
	/** Touches a session, by the touches a week that the people ask for: 0.5 is half of what they need. */
	readonly capacity: number;
	readonly order: Order;
}

/** What the years came to. */
export interface Outcome {
	/** Weight × lateness, the mean over all people and days. */
	readonly cost: number;
	/** For each tier, closest first: the share of person-days beyond 110 % of the cadence. */
	readonly beyond: readonly number[];
}

/** Works down the due list week by week: in each session as many touches as there is time for, all of whom are due. */
export function simulate({ settings, people, start, end, capacity, order }: Years): Outcome {
	const rate = touchesAWeek(people, start) * capacity;
	const contacts = new Map(people.map((person) => [person.path, dated(person, settings, start)]));
	const stretches = new Map<string, Stretch>();
	let time = 0;
	for (let today = start; today < end; today = addDays(today, 7)) {
		if (isAway(today)) continue;
		time += rate;
		const fits = Math.floor(time);
		// A part of a touch is kept for the next session; time that nobody was due for is gone.
		time -= fits;
		const reached = [...contacts.values()].filter(({ dueDay }) => dueDay <= today).map(({ contact }) => contact);
		const { due } = dueListOf(reached, settings, today);
		for (const { contact } of inOrderOf(order, due, settings.tiers).slice(0, fits)) {
			note(stretches, contact, start, today);
			contacts.set(contact.path, dated(touchedOn(contact, today), settings, today));
		}
	}
	for (const { contact } of contacts.values()) note(stretches, contact, start, end);
	return outcomeOf(people, stretches, settings);
}

/** Kept with the day from which the list has them, so that those to come are not read each week anew, which takes half of the time. */
function dated(contact: Contact, settings: Settings, today: Day): { readonly contact: Contact; readonly dueDay: Day } {
	return { contact, dueDay: dueOf(contact, settings, today).day ?? today };
}

/** The month without sessions. */
function isAway(today: Day): boolean {
	return today.slice(5, 7) === '08';
}

/** Counts the days since a contact's last touch, those before the start left out. */
function note(stretches: Map<string, Stretch>, contact: Contact, start: Day, until: Day): void {
	const [touched, cadence] = [contact.lastTouches[0]?.day ?? start, cadenceOf(contact)];
	if (cadence === null) return;
	const stretch = stretchOf(cadence, touched, laterDay(touched, start) ?? start, until);
	stretches.set(contact.path, addStretches(stretches.get(contact.path) ?? noDays, stretch));
}

function outcomeOf(people: readonly Contact[], stretches: ReadonlyMap<string, Stretch>, { tiers }: Settings): Outcome {
	const byTier = tiers.map((tier) => people.filter((person) => person.tier?.key === tier.key).reduce((sum, { path }) => addStretches(sum, stretches.get(path) ?? noDays), noDays));
	const days = byTier.reduce((sum, stretch) => sum + stretch.days, 0);
	const weighted = byTier.reduce((sum, { lateness }, index) => sum + lateness * (WEIGHTS[index] ?? WEIGHTS[WEIGHTS.length - 1] ?? 1), 0);
	return { cost: days === 0 ? 0 : weighted / days, beyond: byTier.map((stretch) => (stretch.days === 0 ? 0 : stretch.daysBeyond / stretch.days)) };
}
