import type { VNode } from 'preact';
import type { Contact } from '../../core/contact.ts';
import type { PersonChoice } from '../../core/event-choice.ts';
import type { ReviewedPerson } from '../../core/event-review.ts';
import * as words from '../../words/attendees-people.ts';
import { STANDING } from '../../words/standing.ts';
import { useElementId } from '../element-id.ts';
import { placeOf } from '../namesakes.ts';
import { pickContact } from '../pick-contact.ts';
import type { Screen } from '../screen.ts';
import { personName } from './person-words.ts';

interface WhoIsThisProps {
	readonly screen: Screen;
	readonly person: ReviewedPerson;
	readonly onChoose: (change: Partial<PersonChoice>) => void;
}

/** Asks who somebody is: one of the contacts that may be meant, another one, somebody new, or nobody to do anything about. */
export function WhoIsThis({ screen, person, onChoose }: WhoIsThisProps): VNode {
	const id = useElementId();
	const { choice: { identity }, toDo, match } = person;
	const chosen = toDo.kind === 'update' ? toDo.contact : null;
	const offered = contactsToOffer(person, chosen);
	const isNew = toDo.kind === 'create';
	const name = personName(person);
	const another = (): void => pickContact(screen, { placeholder: words.whoIs(name), leaveOut: offered.map(({ path }) => path), isOnlyKnown: true, onPick: ({ path }) => onChoose({ identity: { kind: 'contact', path }, isTicked: true }) });
	return (
		<fieldset class="keep-in-touch-who">
			<legend>{words.WHO_IS[0]}<bdi>{name}</bdi>{words.WHO_IS[1]}</legend>
			{offered.map((contact) => (
				<div key={contact.path} class="keep-in-touch-who-line">
					<label>
						<input type="radio" name={id} checked={chosen?.path === contact.path} onChange={() => onChoose({ identity: { kind: 'contact', path: contact.path }, isTicked: true })} />
						<span dir="auto">{contactWords(contact, offered)}</span>
					</label>
					<button type="button" aria-label={words.neverThem(name, contact.name)} onClick={() => onChoose(toldApart(person, contact.path))}>{words.NEVER_THEM}</button>
				</div>
			))}
			<div class="keep-in-touch-who-line">
				<label>
					<input type="radio" name={id} checked={isNew} onChange={() => onChoose({ identity: { kind: 'new' }, isTicked: true })} />
					{words.NEW_CONTACT}
				</label>
				<button type="button" onClick={another}>{words.ANOTHER_CONTACT}</button>
			</div>
			<label>
				<input type="radio" name={id} checked={toDo.kind === 'nothing'} onChange={() => onChoose({ identity: match.kind === 'unsure' ? null : identity, isTicked: false })} />
				{words.NO_CONTACT}
			</label>
		</fieldset>
	);
}

/** The contacts that fit, and the one that was chosen. */
function contactsToOffer({ match }: ReviewedPerson, chosen: Contact | null): readonly Contact[] {
	const fitting = match.kind === 'unsure' ? match.candidates : match.kind === 'known' ? [match.contact] : [];
	return chosen === null || fitting.some(({ path }) => path === chosen.path) ? fitting : [...fitting, chosen];
}

function contactWords(contact: Contact, offered: readonly Contact[]): string {
	const same = offered.filter(({ name }) => name === contact.name).map(({ path }) => path);
	const place = same.length > 1 ? placeOf(contact.path, same) : null;
	const { kind } = contact.standing;
	const details = [contact.companies.join(', '), contact.emails[0] ?? '', contact.cities[0] ?? '', place ?? '', kind === 'active' ? '' : STANDING[kind]].filter((part) => part !== '');
	return [contact.name, ...details].join(' · ');
}

/** They are not that contact, and whatever was said of them being that one is forgotten. */
function toldApart({ choice: { apartFrom, identity } }: ReviewedPerson, path: string): Partial<PersonChoice> {
	const stays = identity?.kind === 'contact' && identity.path === path ? { identity: null, isTicked: null } : {};
	return { apartFrom: [...apartFrom, path], ...stays };
}
