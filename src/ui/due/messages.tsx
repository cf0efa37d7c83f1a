import type { ComponentChild } from 'preact';
import type { Contact } from '../../core/contact.ts';
import * as words from '../../words/due-empty.ts';
import { NO_THANKS, OFFER_LABEL, OFFER_LINE } from '../../words/first-run.ts';
import { DID_YOU_REACH, DID_YOU_REACH_THEM, LOG_IT, NOT_THIS_TIME } from '../../words/reach.ts';
import { READING } from '../../words/reading-notes.ts';
import { Icon } from '../icon.tsx';
import type { ReachedQuestion } from '../reached-question.ts';
import type { DueActions } from './due-actions.ts';
import type { EmptyState } from './empty-state.ts';

interface EmptyMessageProps {
	readonly empty: EmptyState;
	readonly actions: DueActions;
	readonly onClear: () => void;
}

/** What to say where nobody is due, and what can be done next. */
export function EmptyMessage({ empty, actions, onClear }: EmptyMessageProps): ComponentChild {
	return <div class="keep-in-touch-empty" tabIndex={-1}>{emptyContent(empty, actions, onClear)}</div>;
}

function emptyContent(empty: EmptyState, actions: DueActions, onClear: () => void): ComponentChild {
	switch (empty.kind) {
		case 'reading':
			return <p>{READING}</p>;
		case 'missing-folder':
			return (
				<>
					<p>{words.folderMissing(empty.folder)}</p>
					<div class="keep-in-touch-empty-buttons">
						<LookButton actions={actions} />
						<button type="button" onClick={() => actions.makeFolder(empty.folder)}>{words.makeFolder(empty.folder)}</button>
					</div>
				</>
			);
		case 'file-in-place-of-folder':
			return (
				<>
					<p>{words.fileInPlaceOfFolder(empty.folder)}</p>
					<LookButton actions={actions} />
				</>
			);
		case 'no-contacts':
			return (
				<>
					<p>{words.NO_CONTACTS}</p>
					<LookButton actions={actions} />
				</>
			);
		case 'nobody-due':
			return empty.next === null ? <p>{words.NOBODY_DUE}</p> : <NextOne next={empty.next} actions={actions} />;
		case 'nothing-matches':
			return (
				<>
					<p>{words.NOBODY_MATCHES}</p>
					<button type="button" onClick={onClear}>{words.CLEAR_SEARCH}</button>
				</>
			);
	}
}

function NextOne({ next, actions }: { readonly next: NonNullable<Extract<EmptyState, { kind: 'nobody-due' }>['next']>; readonly actions: DueActions }): ComponentChild {
	const open = (event: MouseEvent): void => {
		event.preventDefault();
		actions.open(next.path, event);
	};
	return (
		<p>
			{words.NEXT_IS}<a href={next.path} dir="auto" onClick={open} onAuxClick={(event) => event.button === 1 && open(event)}>{next.name}</a>{words.nextOn(next.when)}
		</p>
	);
}

function LookButton({ actions }: { readonly actions: DueActions }): ComponentChild {
	return <button type="button" class="mod-cta" onClick={() => actions.lookThrough()}>{OFFER_LABEL}</button>;
}

/** Offers, once on each device, to look where contacts are. */
export function LookMessage({ actions }: { readonly actions: DueActions }): ComponentChild {
	return (
		<div class="keep-in-touch-look" role="group" aria-label={OFFER_LABEL}>
			<span>{OFFER_LINE}</span>
			<button type="button" onClick={() => actions.lookThrough()}>{OFFER_LABEL}</button>
			<button type="button" class="clickable-icon" aria-label={NO_THANKS} onClick={() => actions.endLookOffer()}><Icon name="x" /></button>
		</div>
	);
}

/** Asks whether somebody was reached whose address, number or page was opened. */
export function ReachedMessage({ question, contact, actions }: { readonly question: ReachedQuestion; readonly contact: Contact; readonly actions: DueActions }): ComponentChild {
	return (
		<div class="keep-in-touch-reached" role="group" aria-label={DID_YOU_REACH_THEM}>
			<p>{DID_YOU_REACH[0]}<bdi>{contact.name}</bdi>{DID_YOU_REACH[1]}</p>
			<div class="keep-in-touch-reached-buttons">
				<button type="button" class="mod-cta" onClick={() => actions.answer(question.path, { contact, channel: question.channel })}>{LOG_IT}</button>
				<button type="button" onClick={() => actions.answer(question.path, null)}>{NOT_THIS_TIME}</button>
			</div>
		</div>
	);
}
