import type { Day } from '../core/day.ts';
import type { PropertyName } from '../core/property-names.ts';

/**
 * What is said of the note of a contact, and what is written there: reasons are parts of a sentence, without a full stop. Days stand here as they would
 * in the note.
 */

export function isInFuture(day: Day): string {
	return `${day} is in the future`;
}

export function isNotAfterToday(day: Day): string {
	return `${day} is not after today`;
}

export const CADENCE_IS_NEVER = "the cadence says never; write another, or leave it blank for the tier's";
export const HAS_DIED = 'somebody who has died does not come up again';

export function isArchived(key: string): string {
	return `an archived contact does not come up again; clear the property ${key} first`;
}

/** What stands under a key where it is not written over. */
interface Written {
	readonly key: string;
	/** As text, shortened. */
	readonly value: string;
}

/** `cadence: [6 weeks]: this is a list; write one cadence, as 6 weeks, or leave it blank`. `tiers`: what a note may say, `A (Close), B (Key)`. */
export function notOne({ key, value }: Written, name: PropertyName, { isList, tiers }: { readonly isList: boolean; readonly tiers: string }): string {
	const wanted = name === 'tier' ? `write one of ${tiers}` : `write one${isList ? ` ${name}` : ''}${name === 'cadence' ? ', as 6 weeks' : ''}`;
	return `${key}: ${value}: this is ${isList ? 'a list' : `no ${name}`}; ${wanted}, or leave it blank`;
}

export function noDay({ key, value }: Written): string {
	return `${key}: ${value}: this is no day; write one, as 2026-11-20, or leave it blank`;
}

export function moreThanDays({ key, value }: Written): string {
	return `${key}: ${value}: this is more than days; write one day, as 2026-11-20, or a list of days, or leave it blank`;
}

export function noTags({ key, value }: Written): string {
	return `${key}: ${value}: this is no list of tags; write them as [climbing, madrid], or leave it blank`;
}

/** The heading under which stands what somebody did before. It is looked for, so that a translation has to keep finding this one as well. */
export const EARLIER_JOBS = 'Earlier jobs';
export const OLD_JOB_NOT_KEPT = 'the old job would not read back from the note; look whether a code block or a comment (%% or <!--) is left open';

/** The line of an earlier job: `until 2026-11-20: CTO, Acme`. */
export function jobUntil(day: Day, job: string): string {
	return `until ${day}: ${job}`;
}
