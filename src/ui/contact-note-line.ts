import { cadenceOf, type Contact, type Standing } from '../core/contact.ts';
import type { Day } from '../core/day.ts';
import { formatDay } from '../words/day.ts';
import type { FoundContact } from './contact-search.ts';

/** The second line of a contact in the list, with the place where others have the same name. */
export function contactNote({ contact, alias }: FoundContact, today: Day, place: string | null): string {
	const parts = [alias === null ? '' : `also ${alias}`, contact.companies.join(', '), place ?? '', standingInWords(contact, today)];
	return parts.filter((part) => part !== '').join(' · ');
}

function standingInWords(contact: Contact, today: Day): string {
	const { standing } = contact;
	switch (standing.kind) {
		case 'active':
			return cadenceOf(contact) === null ? 'not tracked' : '';
		case 'paused':
			if (standing.until !== null && standing.until <= today) return '';
			return standing.until === null ? 'paused' : `paused until ${formatDay(standing.until, today)}`;
		case 'archived':
		case 'died':
			return sinceInWords(standing, today);
	}
}

function sinceInWords({ kind, on }: Extract<Standing, { kind: 'archived' | 'died' }>, today: Day): string {
	return on === null ? kind : `${kind} ${formatDay(on, today)}`;
}
