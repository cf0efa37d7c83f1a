import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import * as words from '../../words/first-run.ts';
import { TITLE as PROPOSE } from '../../words/last-touches.ts';
import type { TrialOutcome } from '../../vault/vault-trial.ts';
import type { Screen } from '../screen.ts';
import { areTouchesOffered, endTouchesOffer } from './first-run-offer.ts';
import { openLastTouches } from './open-last-touches.ts';
import { countsOf } from './outcome-line.tsx';

interface SavedProps {
	readonly screen: Screen;
	readonly isChanged: boolean;
	readonly outcome: TrialOutcome;
	readonly onDone: (() => void) | null;
	readonly onClose: () => void;
}

/** Says what was saved and what the list is now, and offers once to propose last touches. */
export function FirstRunSaved({ screen, isChanged, outcome, onDone, onClose }: SavedProps): VNode {
	const rootEl = useRef<HTMLDivElement>(null);
	// The button that was pressed is gone.
	useEffect(() => rootEl.current?.querySelector<HTMLElement>('button.mod-cta')?.focus(), []);
	const isOffered = useRef(areTouchesOffered(screen) && outcome.untouched.length > 0).current;
	useEffect(() => {
		if (isOffered) endTouchesOffer(screen);
	}, []);
	const close = (goOn: (() => void) | null): void => {
		onClose();
		goOn?.();
	};
	return (
		<div ref={rootEl} class="keep-in-touch-first-run-saved">
			<p role="status">{`${isChanged ? words.SAVED : words.NOTHING_NEW_SAVED} ${words.outcomeLine(countsOf(outcome))}.`}</p>
			{isOffered && <p>{words.untouchedOffer(outcome.untouched.length)}</p>}
			<div class="keep-in-touch-log-footer">
				<button type="button" class={isOffered ? '' : 'mod-cta'} onClick={() => close(onDone)}>{onDone === null ? words.DONE : words.SHOW_LIST}</button>
				{isOffered && <button type="button" class="mod-cta" onClick={() => close(() => openLastTouches(screen))}>{PROPOSE}</button>}
			</div>
		</div>
	);
}
