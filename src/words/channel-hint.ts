import type { Day } from '../core/day.ts';
import { formatDay } from './day.ts';

/** Why a channel is the one to use this time: a few words, without a full stop. */

/** An occasion that has passed. */
export function occasionWasOn(name: string, day: Day): string {
	return `${name} was on ${formatDay(day, day)}`;
}

/** `what`: the occasion, as in `birthday on 27 November`; so below. */
export function callIsQuickest(what: string): string {
	return `${what}; a call is the quickest`;
}

export function tooLateForCard(what: string): string {
	return `${what}; a card would come too late`;
}

export function inTimeForCard(what: string): string {
	return `${what}; a card can still arrive in time`;
}

/** There is an e-mail address, and none for the post. */
export function cardByEmail(what: string): string {
	return `${what}; it can go by e-mail, as there is no address in the note yet`;
}

/** There is an e-mail address, and no number. */
export function tooLateAndNoNumber(what: string): string {
	return `${tooLateForCard(what)}, and for a call there is no number in the note yet`;
}

export const QUIET_FOR_LONG = 'it has been quiet for twice the usual time';
export const QUIET_AND_VOICE_HELPS = `${QUIET_FOR_LONG}, and hearing a voice helps`;

export function alwaysSoLately(channel: string): string {
	return `the last three times were by ${channel}`;
}

/** What a channel needs that the note does not have. */
const MISSING = {
	phone: 'no number in the note yet',
	email: 'no e-mail address in the note yet',
	address: 'no address in the note yet',
} as const;

/** Why, and what is missing all the same. */
export function whyAndMissing(why: string, missing: keyof typeof MISSING): string {
	return `${why}; ${MISSING[missing]}`;
}

const MISSING_FOR = {
	phone: 'for a call there is no number in the note yet',
	address: 'for a card there is no address in the note yet',
} as const;

/** Why another channel than the best: what that one would take is missing. */
export function butNo(why: string, missing: keyof typeof MISSING_FOR): string {
	return `${why}; ${MISSING_FOR[missing]}`;
}
