import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { detailsToType, type PersonChoice, type TypedDetails } from '../../core/event-choice.ts';
import type { ReviewedPerson } from '../../core/event-review.ts';
import { DONE, PROMISE_DAY_EXAMPLE } from '../../words/attendees-people.ts';
import { NO_TIER } from '../../words/attendees.ts';
import { PROMISED_FOR } from '../../words/labels.ts';
import { COMPANY, EMAIL, NAME, PROMISE, PROMISE_EXAMPLE, ROLE, TIER } from '../../words/new-contact.ts';
import type { Screen } from '../screen.ts';
import { ChoiceField, TextField } from './text-field.tsx';
import { WhoIsThis } from './who-is-this.tsx';

interface PersonEditorProps {
	readonly screen: Screen;
	readonly person: ReviewedPerson;
	/** The row asks already who they are. */
	readonly isAsked: boolean;
	readonly onChoose: (change: Partial<PersonChoice>) => void;
	readonly onDone: () => void;
}

/** What can be said about one person: who they are, their details, tier and promise. */
export function PersonEditor({ screen, person, isAsked, onChoose, onDone }: PersonEditorProps): VNode {
	const { choice, attendee, toDo, tier } = person;
	const typed = choice.typed ?? detailsToType(attendee);
	const set = (change: Partial<TypedDetails>): void => onChoose({ typed: { ...typed, ...change } });
	const { tiers } = screen.settings();
	const rootRef = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => rootRef.current?.querySelector<HTMLElement>('input[type=text]')?.focus(), []);
	return (
		<div ref={rootRef} class="keep-in-touch-person-editor">
			{!isAsked && <WhoIsThis screen={screen} person={person} onChoose={onChoose} />}
			<div class="keep-in-touch-details">
				<TextField label={NAME} value={typed.name} onSet={(name) => set({ name })} />
				<TextField label={COMPANY} value={typed.company} onSet={(company) => set({ company })} />
				<TextField label={ROLE} value={typed.role} onSet={(role) => set({ role })} />
				<TextField label={EMAIL} type="email" value={typed.email} onSet={(email) => set({ email })} />
				{toDo.kind !== 'update' && (
					<ChoiceField label={TIER} value={tier ?? ''} choices={[['', NO_TIER], ...tiers.map(({ key, name }) => [key, name] as const)]} onSet={(key) => onChoose({ ownTier: { key: key === '' ? null : key } })} />
				)}
				<TextField label={PROMISE} placeholder={PROMISE_EXAMPLE} value={choice.promise.text} onSet={(text) => onChoose({ promise: { ...choice.promise, text } })} />
				<TextField label={PROMISED_FOR} placeholder={PROMISE_DAY_EXAMPLE} value={choice.promise.day} onSet={(day) => onChoose({ promise: { ...choice.promise, day } })} />
			</div>
			<div class="keep-in-touch-person-editor-end">
				<button type="button" onClick={onDone}>{DONE}</button>
			</div>
		</div>
	);
}
