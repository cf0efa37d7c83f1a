import type { ComponentChild } from 'preact';
import type { Contact } from '../../core/contact.ts';
import { NO_THANKS, OFFER_LABEL, OFFER_LINE } from '../../words/first-run.ts';
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
			return <p>Reading your notes…</p>;
		case 'missing-folder':
			return (
				<>
					<p>There are no contacts yet, and the folder {empty.folder} is missing.</p>
					<div class="keep-in-touch-empty-buttons">
						<LookButton actions={actions} />
						<button type="button" onClick={() => actions.makeFolder(empty.folder)}>Make folder {empty.folder}</button>
					</div>
				</>
			);
		case 'file-in-place-of-folder':
			return (
				<>
					<p>There are no contacts yet. {empty.folder} should be a folder, and is a file: rename it, or choose another contact folder in the settings.</p>
					<LookButton actions={actions} />
				</>
			);
		case 'no-contacts':
			return (
				<>
					<p>There are no contacts yet. Put a note for a person into your contact folder, and write how often to be in touch: tier: B, or cadence: 3 months.</p>
					<LookButton actions={actions} />
				</>
			);
		case 'nobody-due':
			return empty.next === null ? <p>Nobody is due. Give a contact a tier or a cadence, and they come up here in time.</p> : <NextOne next={empty.next} actions={actions} />;
		case 'nothing-matches':
			return (
				<>
					<p>Nobody on the list matches.</p>
					<button type="button" onClick={onClear}>Clear search</button>
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
			Nobody is due today. Next is <a href={next.path} dir="auto" onClick={open} onAuxClick={(event) => event.button === 1 && open(event)}>{next.name}</a>, on {next.when}.
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
		<div class="keep-in-touch-reached" role="group" aria-label="Did you reach them?">
			<p>Did you reach <bdi>{contact.name}</bdi>?</p>
			<div class="keep-in-touch-reached-buttons">
				<button type="button" class="mod-cta" onClick={() => actions.answer(question.path, { contact, channel: question.channel })}>Log it</button>
				<button type="button" onClick={() => actions.answer(question.path, null)}>Not this time</button>
			</div>
		</div>
	);
}
