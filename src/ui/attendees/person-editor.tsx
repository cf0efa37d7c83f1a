import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { detailsToType, type PersonChoice, type TypedDetails } from '../../core/event-choice.ts';
import type { ReviewedPerson } from '../../core/event-review.ts';
import type { Screen } from '../screen.ts';
import { NO_TIER } from './all-fields.tsx';
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
				<TextField label="Name" value={typed.name} onSet={(name) => set({ name })} />
				<TextField label="Company" value={typed.company} onSet={(company) => set({ company })} />
				<TextField label="Role" value={typed.role} onSet={(role) => set({ role })} />
				<TextField label="E-mail" type="email" value={typed.email} onSet={(email) => set({ email })} />
				{toDo.kind !== 'update' && (
					<ChoiceField label="Tier" value={tier ?? ''} choices={[['', NO_TIER], ...tiers.map(({ key, name }) => [key, name] as const)]} onSet={(key) => onChoose({ ownTier: { key: key === '' ? null : key } })} />
				)}
				<TextField label="Promise" placeholder="Send the article" value={choice.promise.text} onSet={(text) => onChoose({ promise: { ...choice.promise, text } })} />
				<TextField label="Promised for" placeholder="fri, 2 weeks; blank: no day" value={choice.promise.day} onSet={(day) => onChoose({ promise: { ...choice.promise, day } })} />
			</div>
			<div class="keep-in-touch-person-editor-end">
				<button type="button" onClick={onDone}>Done</button>
			</div>
		</div>
	);
}
