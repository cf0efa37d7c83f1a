import type { Cadence } from '../core/cadence.ts';
import type { Day } from '../core/day.ts';
import type { Due } from '../core/due.ts';
import type { Tier } from '../core/tier.ts';
import { formatDay } from './day.ts';
import { formatEvery } from './every.ts';
export { SET_CADENCE as SAVE_CADENCE } from './labels.ts';

/** The dialog that sets a cadence. */
export const CADENCE_LABEL = 'How often';
export const CADENCE_PLACEHOLDER = '6 weeks, every 3 months, yearly';
/** Said of `never`, which is no cadence. */
export const NEVER_IS_A_PAUSE = 'To let them rest, there is the command “Pause”. Write how often, or leave it blank.';

export function cadenceTitle(name: string): string {
	return `Cadence of ${name}`;
}

/** How a cadence reads: `Every 6 weeks.` Of a blank field, whose cadence holds then. */
export function cadenceReads(cadence: Cadence | null, tier: Pick<Tier, 'name' | 'cadence'> | null): string {
	if (cadence !== null) return sentence(formatEvery(cadence));
	return tier === null ? 'Blank: without a tier or a cadence, nothing brings them up by itself.' : `Blank: ${formatEvery(tier.cadence)}, as everybody in ${tier.name}.`;
}

export const DUE_TODAY = 'Due today.';

export function dueSince(day: Day, today: Day): string {
	return `Due since ${formatDay(day, today)}.`;
}

/** When they would be due then; empty where there is nothing to say. */
export function dueThen({ state, day, basis }: Pick<Due, 'state' | 'day' | 'basis'>, today: Day): string {
	if (day === null) return WITHOUT_DAY[state];
	if (basis === 'next-touch') return `The next touch that is set for ${formatDay(day, today)} comes first.`;
	if (day === today) return DUE_TODAY;
	return day < today ? dueSince(day, today) : `Due on ${formatDay(day, today)}.`;
}

const WITHOUT_DAY: Readonly<Record<Due['state'], string>> = {
	overdue: '',
	due: '',
	upcoming: '',
	untracked: '',
	new: 'Not in touch yet: on the list for a first touch.',
	unclear: 'The day of the last touch cannot be read, so nobody can tell when they are due.',
	paused: 'They are paused, and stay so.',
	archived: 'They are archived, and do not come up.',
	died: 'They have died, and do not come up.',
};

/** Once it is written. */
export function cadenceSet(name: string, cadence: Cadence | null, tier: Pick<Tier, 'name' | 'cadence'> | null): string {
	if (cadence !== null) return `${name}: ${formatEvery(cadence)}.`;
	return tier === null ? `${name} has no cadence now.` : `${name}: ${formatEvery(tier.cadence)}, as everybody in ${tier.name}.`;
}

function sentence(text: string): string {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
