import type { ComponentChild } from 'preact';
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
			<p>{words}. {isListShown ? null : 'The list rests until then, and nothing is lost.'}</p>
			<div class="keep-in-touch-away-buttons">
				<button type="button" class="mod-cta" onClick={() => actions.comeBack()}>I am back</button>
				<button type="button" aria-expanded={isListShown} onClick={() => onShowList(!isListShown)}>{isListShown ? 'Let the list rest' : 'Show the list all the same'}</button>
			</div>
		</div>
	);
}

/** For a while after somebody came back: how many fit into this week, rather than how many are late. */
export function BackMessage({ words, actions }: { readonly words: string; readonly actions: DueActions }): ComponentChild {
	return (
		<div class="keep-in-touch-away" role="group" aria-label="Welcome back">
			<p>Welcome back. {words}.</p>
			<div class="keep-in-touch-away-buttons">
				<button type="button" class="mod-cta" onClick={() => actions.startFresh()}>Start fresh</button>
				<button type="button" onClick={() => actions.endBack()}>Got it</button>
			</div>
		</div>
	);
}
