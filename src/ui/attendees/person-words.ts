import { additionsFor } from '../../core/event-additions.ts';
import { doubtAbout, doubtWords } from '../../core/event-doubt.ts';
import type { ReviewedPerson } from '../../core/event-review.ts';
import { matchReason } from '../../core/matching-reason.ts';

/** Where somebody stands, and why: `Known`, `same e-mail, ana@acme.example`. */
export interface PersonStatus {
	readonly label: 'New' | 'Known' | 'Unsure' | 'Left out';
	readonly reason: string;
}

/** What somebody is called in the preview. */
export function personName({ attendee, entry }: ReviewedPerson): string {
	return attendee.name ?? attendee.emails[0] ?? entry.name ?? entry.emails[0] ?? 'Nobody';
}

/** What the list says of them, in one line. */
export function personDetails({ attendee: { name, company, role, emails, phones } }: ReviewedPerson): string {
	const [email, ...more] = name === null ? emails.slice(1) : emails;
	const address = email === undefined ? [] : [more.length === 0 ? email : `${email} and ${more.length} more`];
	return [...(role === null ? [] : [role]), ...(company === null ? [] : [company]), ...address, ...phones.slice(0, 1)].join(' · ');
}

export function personStatus({ match, choice: { identity }, toDo, attendee }: ReviewedPerson): PersonStatus {
	if (match.kind !== 'left-out' && identity !== null) {
		if (identity.kind === 'new') return { label: 'New', reason: 'you said so' };
		if (toDo.kind === 'update') return { label: 'Known', reason: 'you said so' };
	}
	const doubt = match.kind === 'new' && toDo.kind === 'nothing' ? doubtAbout(attendee) : null;
	return { label: LABELS[match.kind], reason: doubt === null ? matchReason(match) : doubtWords(doubt) };
}

const LABELS = { known: 'Known', new: 'New', unsure: 'Unsure', 'left-out': 'Left out' } as const;

/** What is added to the note of somebody who is known: `adds company, e-mail`. Empty where nothing is. */
export function additionWords({ toDo, attendee, lacksMetOn }: ReviewedPerson): string {
	const additions = toDo.kind === 'update' ? additionsFor(toDo.contact, attendee, lacksMetOn) : [];
	return additions.length === 0 ? '' : `adds ${additions.join(', ')}`;
}
