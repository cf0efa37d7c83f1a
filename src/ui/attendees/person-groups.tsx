import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Attendee } from '../../core/attendee.ts';
import type { PersonChoice } from '../../core/event-choice.ts';
import { isLeftInPeace } from '../../core/event-plan.ts';
import { entriesToTick, type ReviewedEvent, type ReviewedPerson } from '../../core/event-review.ts';
import type { Match } from '../../core/matching.ts';
import { ALL, allOf, GROUPS, groupTitle, showMore } from '../../words/attendees-people.ts';
import { useElementId } from '../element-id.ts';
import type { Screen } from '../screen.ts';
import { namesakesAmong, type Namesakes } from '../namesakes.ts';
import { PersonRow } from './person-row.tsx';

interface PersonGroupsProps {
	readonly screen: Screen;
	readonly review: ReviewedEvent;
	readonly groupOf: (entry: Attendee) => Match['kind'];
	readonly onChoose: (entries: readonly Attendee[], change: Partial<PersonChoice>) => void;
}

/** Whom the user has to decide on comes first. */
const ORDER: ReadonlyArray<Match['kind']> = ['unsure', 'new', 'known', 'left-out'];

/** Everybody of the list in groups. Nobody changes the group while they are looked over, so that no row jumps away. */
export function PersonGroups(props: PersonGroupsProps): VNode {
	const { screen, review, groupOf } = props;
	// Once for all: a list may be long, and the vault too.
	const namesakes = namesakesAmong(screen.known.contacts());
	return (
		<div class="keep-in-touch-people" onKeyDown={goByArrow}>
			{ORDER.map((kind) => {
				const people = review.people.filter(({ entry }) => groupOf(entry) === kind);
				return people.length === 0 ? null : <PersonGroup key={kind} {...props} namesakes={namesakes} kind={kind} title={GROUPS[kind]} people={people} />;
			})}
		</div>
	);
}

/** As many rows as are drawn at first, and more each time. */
const SHOWN = 100;

interface PersonGroupProps extends PersonGroupsProps {
	readonly namesakes: Namesakes;
	readonly kind: Match['kind'];
	readonly title: string;
	readonly people: readonly ReviewedPerson[];
}

function PersonGroup({ screen, namesakes, kind, title, people, onChoose }: PersonGroupProps): VNode {
	const id = useElementId();
	const [shown, setShown] = useState(SHOWN);
	const [open, setOpen] = useState<Attendee | null>(null);
	const listRef = useRef<HTMLUListElement>(null);
	// The button that asked for more may be gone: one goes on with the first that came.
	useLayoutEffect(() => {
		if (shown > SHOWN) listRef.current?.children[shown - SHOWN]?.querySelector<HTMLElement>('input, button')?.focus();
	}, [shown]);
	return (
		<section aria-labelledby={id}>
			<div class="keep-in-touch-people-head">
				<h3 id={id}>{groupTitle(title, people.length)}</h3>
				{(kind === 'new' || kind === 'known') && people.length > 1 && <TickAll title={title} people={people} onTick={(isTicked) => onChoose(entriesToTick(people, isTicked), { isTicked })} />}
			</div>
			<ul ref={listRef} aria-labelledby={id}>
				{people.slice(0, shown).map((person) => (
					<PersonRow key={person.entry} screen={screen} namesakes={namesakes} person={person} group={kind} isOpen={open === person.entry} onOpen={(isOpen) => setOpen(isOpen ? person.entry : null)}
						onChoose={(change) => onChoose([person.entry], change)} />
				))}
			</ul>
			{shown < people.length && <button type="button" onClick={() => setShown(shown + SHOWN)}>{showMore(Math.min(SHOWN, people.length - shown), people.length)}</button>}
		</section>
	);
}

function TickAll({ title, people, onTick }: { readonly title: string; readonly people: readonly ReviewedPerson[]; readonly onTick: (isTicked: boolean) => void }): VNode {
	// Of those whom it does not tick, it says nothing.
	const those = people.filter((person) => !isLeftInPeace(person));
	const ticked = those.filter(({ toDo }) => toDo.kind !== 'nothing').length;
	return (
		<label class="keep-in-touch-tick">
			<input type="checkbox" aria-label={allOf(title)} checked={those.length > 0 && ticked === those.length} disabled={those.length === 0} indeterminate={ticked > 0 && ticked < those.length} onChange={(event) => onTick(event.currentTarget.checked)} />
			{ALL}
		</label>
	);
}

/** From one person's box to the next. Radio buttons have the arrow keys for themselves. */
function goByArrow(event: KeyboardEvent): void {
	const target = event.target as HTMLElement;
	if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || !target.matches('input[type=checkbox]')) return;
	const boxes = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.keep-in-touch-person-head input')];
	const next = boxes[boxes.indexOf(target) + (event.key === 'ArrowDown' ? 1 : -1)];
	if (next === undefined) return;
	event.preventDefault();
	next.focus();
}
