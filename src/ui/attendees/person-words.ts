import type { Contact } from '../../core/contact.ts';
import { additionsFor } from '../../core/event-additions.ts';
import { doubtAbout } from '../../core/event-doubt.ts';
import { saidBesideJob } from '../../core/event-plan.ts';
import type { ReviewedPerson } from '../../core/event-review.ts';
import { adds, andMoreAddresses, LABELS, NOBODY, standingWords, YOU_SAID_SO } from '../../words/attendees-people.ts';
import { doubtWords } from '../../words/event-review.ts';
import { matchReason } from '../../words/matching.ts';
import { placeOf, type Namesakes } from '../namesakes.ts';

/** Where somebody stands, and why: `Known`, `same e-mail, ana@acme.example`. */
export interface PersonStatus {
	readonly label: string;
	readonly reason: string;
}

/** What somebody is called in the preview. */
export function personName({ attendee, entry }: ReviewedPerson): string {
	return attendee.name ?? attendee.emails[0] ?? entry.name ?? entry.emails[0] ?? NOBODY;
}

/** What the list says of them, in one line. */
export function personDetails({ attendee: { name, company, role, emails, phones } }: ReviewedPerson): string {
	const [email, ...more] = name === null ? emails.slice(1) : emails;
	const address = email === undefined ? [] : [andMoreAddresses(email, more.length)];
	return [...(role === null ? [] : [role]), ...(company === null ? [] : [company]), ...address, ...phones.slice(0, 1)].join(' · ');
}

export function personStatus({ match, choice: { identity }, toDo, attendee }: ReviewedPerson): PersonStatus {
	if (match.kind !== 'left-out' && identity !== null) {
		if (identity.kind === 'new') return { label: LABELS.new, reason: YOU_SAID_SO };
		if (toDo.kind === 'update') return { label: LABELS.known, reason: YOU_SAID_SO };
	}
	const doubt = match.kind === 'new' && toDo.kind === 'nothing' ? doubtAbout(attendee) : null;
	return { label: LABELS[match.kind], reason: doubt === null ? matchReason(match) : doubtWords(doubt) };
}

/** What a contact is who rests: `archived`; of one who has died, what ticking means. Empty for everybody else. */
export function standingOf(person: ReviewedPerson): string {
	const kind = contactOf(person)?.standing.kind ?? 'active';
	return kind === 'active' ? '' : standingWords(kind, person.toDo.kind === 'update');
}

/** Which contact is meant, where the list has another name for them, or several contacts share theirs: `Ana Diaz · Friends`. Empty where there is nothing to tell. */
export function whichContact(person: ReviewedPerson, namesakes: Namesakes): string {
	const contact = contactOf(person);
	if (contact === null) return '';
	const place = placeOf(contact.path, namesakes.get(contact.name) ?? []);
	return [...(contact.name === personName(person) ? [] : [contact.name]), ...(place === null ? [] : [place])].join(' · ');
}

/** The contact that somebody is, as far as that is known; null: nobody's. */
function contactOf({ match, choice: { identity }, toDo }: ReviewedPerson): Contact | null {
	if (toDo.kind === 'update') return toDo.contact;
	return match.kind === 'known' && identity?.kind !== 'new' ? match.contact : null;
}

/** What is added to the note of somebody who is known: `adds company, e-mail`. Empty where nothing is. */
export function additionWords(person: ReviewedPerson): string {
	const { toDo, lacksMetOn } = person;
	const additions = toDo.kind === 'update' ? additionsFor(toDo.contact, saidBesideJob(person), lacksMetOn) : [];
	return additions.length === 0 ? '' : adds(additions);
}
