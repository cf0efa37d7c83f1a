import { cadenceOf, type Contact } from '../core/contact.ts';
import type { Day } from '../core/day.ts';
import * as words from '../words/pick-contact.ts';
import type { FoundContact } from './contact-search.ts';

/** The second line of a contact in the list, with the place where others have the same name. */
export function contactNote({ contact, alias }: FoundContact, today: Day, place: string | null): string {
	const parts = [alias === null ? '' : words.alsoCalled(alias), contact.companies.join(', '), place ?? '', standingInWords(contact, today)];
	return parts.filter((part) => part !== '').join(' · ');
}

function standingInWords(contact: Contact, today: Day): string {
	const { standing } = contact;
	switch (standing.kind) {
		case 'active':
			return cadenceOf(contact) === null ? words.NOT_TRACKED : '';
		case 'paused':
			if (standing.until !== null && standing.until <= today) return '';
			return words.pausedUntil(standing.until, today);
		case 'archived':
		case 'died':
			return words.sinceDay(standing.kind, standing.on, today);
	}
}
