import { Platform } from 'obsidian';
import type { VNode } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { ReviewedEvent } from '../../core/event-review.ts';
import { NOBODY_TICKED, STANDS_ALREADY, writing } from '../../words/attendees-created.ts';
import { NO_LIST, NOBODY_NAMED, WHERE_NAMES_STAND } from '../../words/attendees-lists.ts';
import * as words from '../../words/attendees.ts';
import { submitKeys } from '../../words/keys.ts';
import { useElementId } from '../element-id.ts';
import type { Screen } from '../screen.ts';
import { AddPeople } from './add-people.tsx';
import { AllFields } from './all-fields.tsx';
import { buttonText, createFromReview, standsAlready, stoppedMessage } from './create-from-review.ts';
import type { EventDesk } from './event-desk.ts';
import { EventFields, readEventDay } from './event-fields.tsx';
import { PersonGroups } from './person-groups.tsx';
import { personName } from './person-words.ts';
import { readingNotes } from './reading-notes.ts';
import { SourceChips } from './source-chips.tsx';
import { useChanges } from './use-changes.ts';

export interface AttendeesDialogProps {
	readonly screen: Screen;
	readonly desk: EventDesk;
	/** What would be done. */
	readonly review: ReviewedEvent;
	/** Why lists could not be read. */
	readonly refusals: readonly string[];
	/** Forgets what was said the last time; null where this is the first. */
	readonly onBeginAnew: (() => void) | null;
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
	const { screen, desk, review, refusals, onChange, onBeginAnew } = props;
	const sources = desk.sources();
	const [typedDay, setTypedDay] = useState<string | null>(null);
	const create = useCreate(props, typedDay);
	const then = (act: () => void): void => {
		create.clearError();
		act();
		onChange();
	};
	// Of a long list, the people are drawn only when something about them is other than before: not for each step of the progress.
	const people = useMemo(() => <PersonGroups screen={screen} review={review} groupOf={(entry) => desk.firstKind(entry)} onChoose={(entries, change) => then(() => desk.chooseAll(entries, change))} />, [review]);
	return (
		<>
			<SourceChips sources={sources} onRemove={(source) => then(() => desk.removeSource(source))} />
			{onBeginAnew !== null && <p class="keep-in-touch-as-left keep-in-touch-says">{words.AS_YOU_LEFT_IT}<button type="button" onClick={onBeginAnew}>{words.BEGIN_ANEW}</button></p>}
			<AddPeople onText={props.onText} onFiles={props.onFiles} />
			{refusals.map((refusal) => <p key={refusal} class="keep-in-touch-wrong" role="alert">{refusal}</p>)}
			{review.people.length === 0 ? (
				<EmptyState hasSource={sources.length > 0} />
			) : (
				<>
					<EventFields screen={screen} options={desk.options()} typedDay={typedDay} onTypeDay={setTypedDay} onSet={(change) => then(() => desk.setOptions(change))} />
					<AllFields screen={screen} options={desk.options()} review={review} onSet={(change) => then(() => desk.setOptions(change))} />
					{people}
					<Footer screen={screen} desk={desk} review={review} create={create} />
				</>
			)}
		</>
	);
}

function EmptyState({ hasSource }: { readonly hasSource: boolean }): VNode {
	return (
		<div class="keep-in-touch-no-people">
			<p>{hasSource ? NOBODY_NAMED : NO_LIST}</p>
			<p class="keep-in-touch-says">{WHERE_NAMES_STAND}</p>
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

function Footer({ screen, desk, review, create: { error, progress, submit } }: { readonly screen: Screen; readonly desk: EventDesk; readonly review: ReviewedEvent; readonly create: Create }): VNode {
	const changes = useChanges(screen, desk, review, progress !== null);
	const text = buttonText(review, changes);
	const id = useElementId();
	// While notes are written, others wait to be read again.
	const waiting = progress === null ? (readingNotes(screen.known) ?? (standsAlready(review, changes) && wrongPerson(review) === null ? STANDS_ALREADY : null)) : null;
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
			<div id={id} role="status" class="keep-in-touch-says">{waiting}</div>
			{progress === null ? (
				!Platform.isMobile && <span class="keep-in-touch-keys">{submitKeys(Platform.isMacOS)}</span>
			) : (
				<label class="keep-in-touch-progress">
					{writing(progress.done, progress.all)}
					<progress value={progress.done} max={Math.max(1, progress.all)} />
				</label>
			)}
			<button type="button" class="mod-cta" disabled={text === null || waiting !== null} aria-describedby={waiting === null ? undefined : id} aria-disabled={progress !== null} onMouseDown={keepField} onClick={press}>{text ?? NOBODY_TICKED}</button>
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
	const [progress, setProgress] = useProgress();
	const isBusy = useRef(false);
	const submit = async (): Promise<void> => {
		if (isBusy.current) return;
		const review = desk.reviewAsShown();
		const wrong = wrongDay(screen, typedDay) ?? wrongPerson(review);
		if (wrong !== null) {
			setError(wrong);
			return;
		}
		isBusy.current = true;
		onWrite();
		setProgress({ done: 0, all: 1 });
		const refusal = await createFromReview(screen, desk, review, (done, all) => setProgress({ done, all })).catch(stoppedMessage);
		isBusy.current = false;
		setProgress(null);
		setError(refusal);
		onWritten(refusal);
	};
	return { error, progress, clearError: () => setError(null), submit };
}

/** How far the writing is. It is drawn once a frame at most: many notes may be written in one. */
function useProgress(): readonly [Create['progress'], (progress: Create['progress']) => void] {
	const [shown, setShown] = useState<Create['progress']>(null);
	const newest = useRef<Create['progress']>(null);
	const frame = useRef<number | null>(null);
	const set = (progress: Create['progress']): void => {
		const isStartOrEnd = progress === null || newest.current === null;
		newest.current = progress;
		if (isStartOrEnd) setShown(progress);
		else frame.current ??= window.requestAnimationFrame(() => {
			frame.current = null;
			setShown(newest.current);
		});
	};
	return [shown, set];
}

function wrongDay(screen: Screen, typed: string | null): string | null {
	const reading = readEventDay(screen, typed ?? '');
	return reading.kind === 'unreadable' ? words.eventDayWrong(reading.message) : null;
}

function wrongPerson({ people }: ReviewedEvent): string | null {
	const person = people.find(({ toDo, wrong }) => toDo.kind !== 'nothing' && wrong.length > 0);
	return person === undefined ? null : `${personName(person)}: ${person.wrong[0] ?? ''}`;
}
