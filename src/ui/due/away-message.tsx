import type { ComponentChild } from 'preact';
import { awayMessage, GOT_IT, LET_IT_REST, SHOW_LIST, WELCOME, welcomeBack } from '../../words/away.ts';
import { I_AM_BACK, START_FRESH } from '../../words/labels.ts';
import type { DueActions } from './due-actions.ts';

interface AwayMessageProps {
	/** `Away until 3 December`. */
	readonly words: string;
	readonly isListShown: boolean;
	readonly onShowList: (isShown: boolean) => void;
	readonly actions: DueActions;
}

/** Stands in place of the list while somebody is away, or above it where they want to see it all the same. */
export function AwayMessage({ words, isListShown, onShowList, actions }: AwayMessageProps): ComponentChild {
	return (
		<div class={isListShown ? 'keep-in-touch-away' : 'keep-in-touch-away keep-in-touch-empty'} role="group" aria-label={words} tabIndex={-1}>
			<p>{awayMessage(words, isListShown)}</p>
			<div class="keep-in-touch-away-buttons">
				<button type="button" class="mod-cta" onClick={() => actions.comeBack()}>{I_AM_BACK}</button>
				<button type="button" aria-expanded={isListShown} onClick={() => onShowList(!isListShown)}>{isListShown ? LET_IT_REST : SHOW_LIST}</button>
			</div>
		</div>
	);
}

/** For a while after somebody came back: how many fit into this week, rather than how many are late. */
export function BackMessage({ words, actions }: { readonly words: string; readonly actions: DueActions }): ComponentChild {
	return (
		<div class="keep-in-touch-away" role="group" aria-label={WELCOME}>
			<p>{welcomeBack(words)}</p>
			<div class="keep-in-touch-away-buttons">
				<button type="button" class="mod-cta" onClick={() => actions.startFresh()}>{START_FRESH}</button>
				<button type="button" onClick={() => actions.endBack()}>{GOT_IT}</button>
			</div>
		</div>
	);
}
