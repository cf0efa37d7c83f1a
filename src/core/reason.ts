import { formatEvery } from './cadence.ts';
import type { Contact } from './contact.ts';
import { formatDay, type Day } from './day.ts';
import type { Due } from './due.ts';

const LONGEST_PLACE = 60;

/** Why a contact is listed, in a few kind words: `every 3 months · last in touch 1 July`. Empty where there is no reason to be. */
export function reasonOf(contact: Contact, due: Due, today: Day): string {
	return partsOf(contact, due, today).join(' · ');
}

function partsOf(contact: Contact, due: Due, today: Day): readonly string[] {
	const every = due.cadence === null ? [] : [formatEvery(due.cadence)];
	const lastTouch = due.lastTouch === null ? [] : [`last in touch ${formatDay(due.lastTouch, today)}`];
	switch (due.basis) {
		case 'next-touch':
			return [...(due.day === null ? [] : [`next touch set for ${formatDay(due.day, today)}`]), ...lastTouch];
		case 'last-touch':
			return [...every, ...lastTouch];
		case 'met-on':
			return [...metParts(contact, due, today), 'first follow-up'];
		case null:
			return due.state === 'new' ? ['not in touch yet', ...every, ...metParts(contact, due, today)] : [];
	}
}

function metParts(contact: Contact, due: Due, today: Day): readonly string[] {
	if (due.metOn === null) return [];
	const day = formatDay(due.metOn, today);
	return [contact.metAt === null ? `met ${day}` : `met ${day} at ${shortened(contact.metAt)}`];
}

function shortened(place: string): string {
	const letters = [...place];
	return letters.length <= LONGEST_PLACE ? place : `${letters.slice(0, LONGEST_PLACE - 1).join('')}…`;
}
