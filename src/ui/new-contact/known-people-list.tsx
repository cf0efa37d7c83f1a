import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { emailsIn } from '../../core/attendee-address.ts';
import type { Contact } from '../../core/contact.ts';
import { oneLine } from '../../core/one-line.ts';
import { peopleLike } from '../../core/people-like.ts';
import { phonesIn } from '../../core/phone.ts';
import { knownCount, knownHeading, OPEN_INSTEAD } from '../../words/new-contact.ts';
import { namesakesAmong, placeOf } from '../namesakes.ts';
import { contactNote } from '../contact-note-line.ts';
import type { Screen } from '../screen.ts';
import type { NewContactForm } from './new-contact-form.ts';

interface KnownPeopleListProps {
	readonly screen: Screen;
	readonly form: NewContactForm;
	readonly onKnown: (contact: Contact) => void;
}

/** More are no help: the name is still too short. */
const SHOWN = 4;

/** Contacts that may be whom the user is typing, each with a way to go there instead. */
export function KnownPeopleList({ screen, form: { name, company, email, phone }, onKnown }: KnownPeopleListProps): VNode {
	const all = screen.known.contacts();
	const { contacts, why } = useMemo(() => peopleLike({ name: oneLine(name), company: oneLine(company) === '' ? null : oneLine(company), emails: emailsIn(email), phones: phonesIn(phone) }, all), [name, company, email, phone, all]);
	const namesakes = namesakesAmong(contacts);
	return (
		<>
			<span class="keep-in-touch-unseen" role="status">{knownCount(contacts.length)}</span>
			{contacts.length > 0 && (
				<div role="group" aria-label={knownHeading(contacts.length)} class="keep-in-touch-known-box">
					<div class="keep-in-touch-says">{`${knownHeading(contacts.length)} ${capital(why)}.`}</div>
					{contacts.slice(0, SHOWN).map((contact) => (
						<div key={contact.path} class="keep-in-touch-known-person">
							<span class="keep-in-touch-person-what">
								<bdi class="keep-in-touch-person-name">{contact.name}</bdi>
								<span class="keep-in-touch-says">{contactNote({ contact, alias: null }, screen.today(), placeOf(contact.path, namesakes.get(contact.name) ?? []))}</span>
							</span>
							<button type="button" aria-label={`${OPEN_INSTEAD}: ${contact.name}`} onClick={() => onKnown(contact)}>{OPEN_INSTEAD}</button>
						</div>
					))}
				</div>
			)}
		</>
	);
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
