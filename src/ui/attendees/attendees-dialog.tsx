import { Platform } from 'obsidian';
import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ReviewedEvent } from '../../core/event-review.ts';
import type { Screen } from '../screen.ts';
import { AddPeople } from './add-people.tsx';
import { AllFields } from './all-fields.tsx';
import { buttonText, createFromReview } from './create-from-review.ts';
import type { EventDesk } from './event-desk.ts';
import { EventFields, readEventDay } from './event-fields.tsx';
import { PersonGroups } from './person-groups.tsx';
import { personName } from './person-words.ts';
import { SourceChips } from './source-chips.tsx';

export interface AttendeesDialogProps {
	readonly screen: Screen;
	readonly desk: EventDesk;
	/** Why lists could not be read. */
	readonly refusals: readonly string[];
	readonly onText: (text: string) => void;
	readonly onFiles: (files: readonly File[]) => void;
	/** The desk has changed. */
	readonly onChange: () => void;
	/** Notes are about to be written. */
	readonly onWrite: () => void;
	/** With null where it is done, else with the reason why nothing was. */
	readonly onWritten: (refusal: string | null) => void;
}

/** The event, what holds for everybody, the people, and the button that creates. */
export function AttendeesDialog(props: AttendeesDialogProps): VNode {
	const { screen, desk, refusals, onChange } = props;
	const review = desk.review();
	const sources = desk.sources();
	const [typedDay, setTypedDay] = useState<string | null>(null);
	const create = useCreate(props, typedDay);
	const then = (act: () => void): void => {
		create.clearError();
		act();
		onChange();
	};
	return (
		<>
			<SourceChips sources={sources} onRemove={(source) => then(() => desk.removeSource(source))} />
			<AddPeople onText={props.onText} onFiles={props.onFiles} />
			{refusals.map((refusal) => <p key={refusal} class="keep-in-touch-wrong" role="alert">{refusal}</p>)}
			{review.people.length === 0 ? (
				<EmptyState hasSource={sources.length > 0} />
			) : (
				<>
					<EventFields screen={screen} options={desk.options()} typedDay={typedDay} onTypeDay={setTypedDay} onSet={(change) => then(() => desk.setOptions(change))} />
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
	// What is being typed counts once its field is left. If nothing comes of it, the user goes on there.
	const press = ({ currentTarget: { doc } }: { readonly currentTarget: HTMLElement }): void => {
		const typingEl = doc.activeElement as HTMLElement | null;
		typingEl?.blur();
		typingEl?.focus();
		void submit();
	};
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
			<button type="button" class="mod-cta" disabled={text === null} aria-disabled={progress !== null} onMouseDown={keepField} onClick={press}>{text ?? 'Nobody is ticked'}</button>
		</div>
	);
}

/** A field that is left as the mouse goes down may move the button away from under it. */
function keepField(event: MouseEvent): void {
	event.preventDefault();
}

/** Creates once, however often it is asked to; or says why it cannot. */
function useCreate({ screen, desk, onWrite, onWritten }: AttendeesDialogProps, typedDay: string | null): Create {
	const [error, setError] = useState<string | null>(null);
	const [progress, setProgress] = useState<Create['progress']>(null);
	const isBusy = useRef(false);
	const submit = async (): Promise<void> => {
		if (isBusy.current) return;
		const review = desk.review();
		const wrong = wrongDay(screen, typedDay) ?? wrongPerson(review);
		if (wrong !== null) {
			setError(wrong);
			return;
		}
		isBusy.current = true;
		onWrite();
		setProgress({ done: 0, all: 1 });
		const refusal = await createFromReview(screen, desk, review, (done, all) => setProgress({ done, all }));
		isBusy.current = false;
		setProgress(null);
		setError(refusal);
		onWritten(refusal);
	};
	return { error, progress, clearError: () => setError(null), submit };
}

function wrongDay(screen: Screen, typed: string | null): string | null {
	const reading = readEventDay(screen, typed ?? '');
	return reading.kind === 'unreadable' ? `The event’s date: ${reading.message}.` : null;
}

function wrongPerson({ people }: ReviewedEvent): string | null {
	const person = people.find(({ toDo, wrong }) => toDo.kind !== 'nothing' && wrong.length > 0);
	return person === undefined ? null : `${personName(person)}: ${person.wrong[0] ?? ''}`;
}
