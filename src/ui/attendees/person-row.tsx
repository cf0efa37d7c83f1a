import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { PersonChoice } from '../../core/event-choice.ts';
import type { ReviewedPerson } from '../../core/event-review.ts';
import type { Match } from '../../core/matching.ts';
import { notSameText } from '../../core/not-same.ts';
import * as words from '../../words/attendees-people.ts';
import { Icon } from '../icon.tsx';
import type { Namesakes } from '../namesakes.ts';
import type { Screen } from '../screen.ts';
import { JobChoice } from './job-choice.tsx';
import { PersonEditor } from './person-editor.tsx';
import { additionWords, personDetails, personName, personStatus, standingOf, whichContact } from './person-words.ts';
import { WhoIsThis } from './who-is-this.tsx';

export interface PersonRowProps {
	readonly screen: Screen;
	readonly person: ReviewedPerson;
	readonly namesakes: Namesakes;
	/** The group in which they stand. */
	readonly group: Match['kind'];
	readonly isOpen: boolean;
	readonly onOpen: (isOpen: boolean) => void;
	readonly onChoose: (change: Partial<PersonChoice>) => void;
}

/** Somebody of the list: what would be done about them and why, and what the user can say to it. */
export function PersonRow(props: PersonRowProps): VNode {
	const { screen, person, group, isOpen, onOpen, onChoose } = props;
	const editRef = useRef<HTMLButtonElement>(null);
	const { match, wrong } = person;
	const name = personName(person);
	const isLeftOut = match.kind === 'left-out';
	const asks = !isLeftOut && (group === 'unsure' || match.kind === 'unsure');
	const done = (): void => {
		onOpen(false);
		editRef.current?.focus();
	};
	return (
		<li class="keep-in-touch-person">
			<div class="keep-in-touch-person-line">
				<Head person={person} asks={asks} onChoose={onChoose} />
				<Status person={person} namesakes={props.namesakes} />
				{match.kind === 'left-out' ? (
					// Nothing could be noted down of somebody with neither a name nor an address.
					match.reason.kind !== 'nobody' && <button type="button" aria-label={words.takeIn(name)} onClick={() => onChoose({ isTakenIn: true })}>{words.TAKE_IN}</button>
				) : (
					<button ref={editRef} type="button" class="clickable-icon" aria-label={words.edit(name)} aria-expanded={isOpen} onClick={() => onOpen(!isOpen)}><Icon name="pencil" /></button>
				)}
			</div>
			{asks && <WhoIsThis screen={screen} person={person} onChoose={onChoose} />}
			<JobChoice person={person} onChoose={onChoose} />
			<Extras screen={screen} person={person} />
			{wrong.map((text) => <p key={text} class="keep-in-touch-wrong" role="alert">{text}</p>)}
			{isOpen && !isLeftOut && <PersonEditor screen={screen} person={person} isAsked={asks} onChoose={onChoose} onDone={done} />}
		</li>
	);
}

/** The name, with the box that says whether anything is done about them; who has to be asked about has a question instead. */
function Head({ person, asks, onChoose }: { readonly person: ReviewedPerson; readonly asks: boolean; readonly onChoose: PersonRowProps['onChoose'] }): VNode {
	const name = <span class="keep-in-touch-person-name" dir="auto">{personName(person)}</span>;
	const details = personDetails(person);
	const what = (
		<span class="keep-in-touch-person-what">
			{name}
			{details !== '' && <span class="keep-in-touch-says" dir="auto">{details}</span>}
		</span>
	);
	if (asks || person.match.kind === 'left-out') return <div class="keep-in-touch-person-head">{what}</div>;
	return (
		<label class="keep-in-touch-person-head">
			<input type="checkbox" checked={person.toDo.kind !== 'nothing'} onChange={(event) => onChoose({ isTicked: event.currentTarget.checked })} />
			{what}
		</label>
	);
}

function Status({ person, namesakes }: { readonly person: ReviewedPerson; readonly namesakes: Namesakes }): VNode {
	const { label, reason } = personStatus(person);
	return (
		<span class="keep-in-touch-person-status">
			<span class={`keep-in-touch-badge keep-in-touch-badge-${person.match.kind}`}>{label}</span>
			<span class="keep-in-touch-says" dir="auto">{[whichContact(person, namesakes), reason, standingOf(person), additionWords(person)].filter((part) => part !== '').join(' · ')}</span>
		</span>
	);
}

/** The remark, the promise, the tier, and from whom they were told apart. */
function Extras({ screen, person }: { readonly screen: Screen; readonly person: ReviewedPerson }): VNode | null {
	const { attendee, promise, tier, choice, toDo, apartFrom } = person;
	const tierName = screen.settings().tiers.find(({ key }) => key === tier)?.name;
	const parts = [
		...(attendee.remark === null ? [] : [words.remarkWords(attendee.remark)]),
		...(choice.ownTier === null || toDo.kind !== 'create' || tierName === undefined ? [] : [words.tierWords(tierName)]),
		...(promise === null ? [] : [words.promiseWords(promise.text, promise.due, screen.today())]),
		...apartFrom.map((other) => words.toldApart(other.name, toDo.kind !== 'nothing' || notSameText(person, other) !== null)),
	];
	return parts.length === 0 ? null : <p class="keep-in-touch-says" dir="auto">{parts.join(' · ')}</p>;
}
