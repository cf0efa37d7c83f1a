import { Platform } from 'obsidian';
import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ReviewedEvent } from '../../core/event-review.ts';
import type { Screen } from '../screen.ts';
import { AddPeople } from './add-people.tsx';
import { AllFields } from './all-fields.tsx';
import { buttonText, createFromReview } from './create-from-review.ts';
import type { EventDesk } from './event-desk.ts';
import { EventFields } from './event-fields.tsx';
import { PersonGroups } from './person-groups.tsx';
import { SourceChips } from './source-chips.tsx';

export interface AttendeesDialogProps {
	readonly screen: Screen;
	readonly desk: EventDesk;
	/** Why a list could not be read; null where none failed. */
	readonly refusal: string | null;
	readonly onText: (text: string) => void;
	readonly onFiles: (files: readonly File[]) => void;
	/** The desk has changed. */
	readonly onChange: () => void;
	readonly onCreated: () => void;
}

/** The event, what holds for everybody, the people, and the button that creates. */
export function AttendeesDialog(props: AttendeesDialogProps): VNode {
	const { screen, desk, refusal, onChange } = props;
	const review = desk.review();
	const sources = desk.sources();
	const create = useCreate(props, review);
	const then = (act: () => void): void => {
		create.clearError();
		act();
		onChange();
	};
	return (
		<>
			<SourceChips sources={sources} onRemove={(source) => then(() => desk.removeSource(source))} />
			<AddPeople onText={props.onText} onFiles={props.onFiles} />
			{refusal !== null && <p class="keep-in-touch-wrong" role="alert">{refusal}</p>}
			{review.people.length === 0 ? (
				<EmptyState hasSource={sources.length > 0} />
			) : (
				<>
					<EventFields screen={screen} options={desk.options()} onSet={(change) => then(() => desk.setOptions(change))} />
					<AllFields screen={screen} options={desk.options()} review={review} onSet={(change) => then(() => desk.setOptions(change))} />
					<PersonGroups screen={screen} review={review} groupOf={(entry) => desk.firstKind(entry)} onChoose={(entries, change) => then(() => entries.forEach((entry) => desk.choose(entry, change)))} />
					<Footer review={review} create={create} />
				</>
			)}
		</>
	);
}

function EmptyState({ hasSource }: { readonly hasSource: boolean }): VNode {
	return (
		<div class="keep-in-touch-no-people">
			<p>{hasSource ? 'Nobody is named there.' : 'There is no list yet.'}</p>
			<p class="keep-in-touch-says">In a note, people are read from a property such as “attendees”, from a section “Attendees”, “Participants”, “Guests” or “People”, from an inline field “attendees::”, and from a bold label “Attendees:”. Or select the names in the note and run the command again.</p>
		</div>
	);
}

interface Create {
	readonly error: string | null;
	/** Notes written so far and in all; null before it begins. */
	readonly progress: { readonly done: number; readonly all: number } | null;
	readonly clearError: () => void;
	readonly submit: () => Promise<void>;
}

function Footer({ review, create: { error, progress, submit } }: { readonly review: ReviewedEvent; readonly create: Create }): VNode {
	const text = buttonText(review);
	return (
		<div class="keep-in-touch-log-footer">
			<div role="alert" class="keep-in-touch-wrong">{error}</div>
			{progress === null ? (
				!Platform.isMobile && <span class="keep-in-touch-keys">{Platform.isMacOS ? '⌘ Enter' : 'Ctrl+Enter'}</span>
			) : (
				<label class="keep-in-touch-progress">
					{`Writing ${progress.done} of ${progress.all}`}
					<progress value={progress.done} max={Math.max(1, progress.all)} />
				</label>
			)}
			<button type="button" class="mod-cta" disabled={text === null || progress !== null} onClick={() => void submit()}>{text ?? 'Nobody is ticked'}</button>
		</div>
	);
}

/** Creates once, however often it is asked to; or says why it cannot. */
function useCreate({ screen, desk, onCreated }: AttendeesDialogProps, review: ReviewedEvent): Create {
	const [error, setError] = useState<string | null>(null);
	const [progress, setProgress] = useState<Create['progress']>(null);
	const isBusy = useRef(false);
	const submit = async (): Promise<void> => {
		if (isBusy.current) return;
		const wrong = review.people.find((person) => person.toDo.kind !== 'nothing' && person.wrong.length > 0);
		if (wrong !== undefined) {
			setError(`${wrong.attendee.name ?? wrong.attendee.emails[0] ?? ''}: ${wrong.wrong[0] ?? ''}`);
			return;
		}
		isBusy.current = true;
		setProgress({ done: 0, all: 1 });
		const refusal = await createFromReview(screen, desk, review, (done, all) => setProgress({ done, all }));
		isBusy.current = false;
		setProgress(null);
		if (refusal === null) onCreated();
		else setError(refusal);
	};
	return { error, progress, clearError: () => setError(null), submit };
}
