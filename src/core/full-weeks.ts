import type { Contact } from './contact.ts';
import type { Day } from './day.ts';
import type { FreshPlan } from './fresh-plan.ts';
import { minutesNeeded } from './network.ts';
import type { Settings } from './settings.ts';

/** Why a plan takes longer than those who wait would alone. Minutes are rounded. */
export interface FullWeeks {
	/** Weeks after the first that have nobody of the plan. */
	readonly count: number;
	/** Minutes a week that all contacts need by their cadences. */
	readonly needed: number;
	/** Minutes a week of the number that was chosen. */
	readonly planned: number;
}

/** Weeks of a plan that are full with others, where cadences ask for more than a week is to have; null where none is, or only days that were set fill them. */
export function fullWeeksOf({ weeks }: FreshPlan, contacts: readonly Contact[], { minutesPerContact }: Pick<Settings, 'minutesPerContact'>, today: Day, perWeek: number): FullWeeks | null {
	const count = weeks.filter(({ index, starts }) => index > 0 && starts.length === 0).length;
	const needed = Math.round(minutesNeeded(contacts, today, minutesPerContact));
	const planned = Math.round(perWeek * minutesPerContact);
	return count > 0 && needed > planned ? { count, needed, planned } : null;
}
