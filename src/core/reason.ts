import { formatEvery } from '../words/every.ts';
import * as words from '../words/reason.ts';
import type { Contact } from './contact.ts';
import type { Day } from './day.ts';
import type { Due } from './due.ts';
import { promisePhrase, type DuePromise } from './due-promise.ts';
import { occasionPhrase, type Occurrence } from './occasion.ts';
import { newJobSince } from './past-day.ts';

const LONGEST_NAME = 60;

/** What a contact may be listed for. */
export interface Listing {
	readonly contact: Contact;
	readonly due: Due;
	readonly promises: readonly DuePromise[];
	readonly occasion: Occurrence | null;
}

/**
 * Why a contact is listed, in a few kind words: `every 3 months · last in touch 1 July`. Promises and occasions come first. A new job, which lists nobody, goes before
 * the rest. Empty where there is no reason to be.
 */
export function reasonOf(listing: Listing, today: Day): string {
	const { promises, occasion } = listing;
	const first = [...promises.map((promise) => promisePhrase(promise, today)), ...(occasion === null ? [] : [occasionPhrase(occasion)])];
	return [...first, ...restOf(listing, today)].join(' · ');
}

/** The reason without promises and occasion, for a row that shows these in lines of their own. */
export function restOfReason(listing: Listing, today: Day): string {
	return restOf(listing, today).join(' · ');
}

function restOf({ contact, due, promises, occasion }: Listing, today: Day): readonly string[] {
	const parts = partsOf(contact, due, today);
	const isListed = promises.length > 0 || occasion !== null || parts.length > 0;
	return [...(isListed ? newJobParts(contact, due, today) : []), ...parts];
}

function newJobParts(contact: Contact, due: Due, today: Day): readonly string[] {
	if (newJobSince(contact, due.lastTouch, today) === null) return [];
	const [company] = contact.companies;
	return [words.newJob(company === undefined ? null : shortened(company))];
}

function partsOf(contact: Contact, due: Due, today: Day): readonly string[] {
	const every = due.cadence === null ? [] : [formatEvery(due.cadence)];
	const lastTouch = due.lastTouch === null ? [] : [words.lastInTouch(due.lastTouch, today)];
	switch (due.basis) {
		case 'next-touch':
			return [...(due.day === null ? [] : [words.nextTouchSet(due.day, today)]), ...lastTouch];
		case 'last-touch':
			return [...every, ...lastTouch];
		case 'met-on':
			return [...metParts(contact, due, today), words.FIRST_FOLLOW_UP];
		case null:
			return withoutDay(contact, due, every, today);
	}
}

function withoutDay(contact: Contact, due: Due, every: readonly string[], today: Day): readonly string[] {
	if (due.state === 'unclear') return [words.LAST_TOUCH_UNREADABLE];
	return due.state === 'new' ? [words.NOT_IN_TOUCH_YET, ...every, ...metParts(contact, due, today)] : [];
}

function metParts(contact: Contact, due: Due, today: Day): readonly string[] {
	if (due.metOn === null) return [];
	return [words.met(due.metOn, contact.metAt === null ? null : shortened(contact.metAt), today)];
}

function shortened(name: string): string {
	const letters = [...name];
	return letters.length <= LONGEST_NAME ? name : `${letters.slice(0, LONGEST_NAME - 1).join('')}…`;
}
