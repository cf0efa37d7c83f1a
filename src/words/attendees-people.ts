import type { Day } from '../core/day.ts';
import type { Match } from '../core/matching.ts';
import { formatDay } from './day.ts';
export { DONE } from './labels.ts';

/** What is said of each person of an event's list, and asked about them. */

/** Heads of the groups. */
export const GROUPS: Readonly<Record<Match['kind'], string>> = { unsure: 'For you to say', new: 'New', known: 'Known', 'left-out': 'Left out' };
/** Where somebody stands. */
export const LABELS: Readonly<Record<Match['kind'], string>> = { unsure: 'Unsure', new: 'New', known: 'Known', 'left-out': 'Left out' };
/** Why, where the user has decided it. */
export const YOU_SAID_SO = 'you said so';
/** Somebody of whom the list has neither a name nor an address. */
export const NOBODY = 'Nobody';
export const ALL = 'All';

/** `New (12)`. */
export function groupTitle(group: string, count: number): string {
	return `${group} (${count})`;
}

export function allOf(group: string): string {
	return `All of ${group}`;
}

export function showMore(count: number, of: number): string {
	return `Show ${count} more of ${of}`;
}

/** Somebody with several addresses: `ana@acme.example and 2 more`. */
export function andMoreAddresses(email: string, more: number): string {
	return more === 0 ? email : `${email} and ${more} more`;
}

/** What is added to the note of somebody who is known: `adds company, e-mail`. */
export function adds(what: readonly string[]): string {
	return `adds ${what.join(', ')}`;
}

/** Of a contact who rests. `isTicked`: something is written into the note. */
export function standingWords(standing: 'paused' | 'archived' | 'died', isTicked: boolean): string {
	if (standing !== 'died') return standing;
	return isTicked ? 'has died' : 'has died; tick to write into their note all the same';
}

/* What a row offers. */
export const TAKE_IN = 'Take in';

export function takeIn(name: string): string {
	return `Take in ${name}`;
}

export function edit(name: string): string {
	return `Edit ${name}`;
}

/** The remark beside a name on the list. */
export function remarkWords(remark: string): string {
	return `“${remark}”`;
}

export function tierWords(tier: string): string {
	return `Tier: ${tier}`;
}

/** `Promise: Send the article, 27 November`; null: for no particular day. */
export function promiseWords(text: string, due: Day | null, today: Day): string {
	return `Promise: ${text}${due === null ? '' : `, ${formatDay(due, today)}`}`;
}

/** `isForGood`: it is written into a note, so that it holds the next time too. */
export function toldApart(name: string, isForGood: boolean): string {
	return `Told apart from ${name} ${isForGood ? 'for good' : 'this time only, since nothing else is known of them'}`;
}

/* Whether the note keeps the job that it has. */
export const KEEP_JOB = 'Keep';
export const UPDATE_JOB = 'Update, and keep the old one as a line';

/* Who somebody is. */
/** Around a name. */
export const WHO_IS: readonly [before: string, after: string] = ['Who is ', '?'];
export const NEW_CONTACT = 'A new contact';
export const ANOTHER_CONTACT = 'Another contact…';
export const NO_CONTACT = 'Nobody to note down';
export const NEVER_THEM = 'Never them';

export function whoIs(name: string): string {
	return WHO_IS.join(name);
}

/** What the button does, for whoever hears the page. */
export function neverThem(name: string, other: string): string {
	return `${NEVER_THEM}: tell ${name} and ${other} apart for good`;
}

/* Fields. */
export const PROMISE_DAY_EXAMPLE = 'fri, 2 weeks; blank: no day';
