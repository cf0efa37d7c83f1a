import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Settings } from '../../core/settings.ts';
import * as words from '../../words/first-run.ts';
import { TITLE as PROPOSE } from '../../words/last-touches.ts';
import type { TrialOutcome, VaultTrial } from '../../vault/vault-trial.ts';
import type { Screen } from '../screen.ts';
import { areTouchesOffered, endTouchesOffer } from './first-run-offer.ts';
import { openLastTouches } from './open-last-touches.ts';
import { countsOf } from './outcome-line.tsx';
import { useTrial } from './use-trial.ts';

/** What was accepted. */
export interface SavedAnswers {
	readonly isChanged: boolean;
	readonly settings: Settings;
	readonly trial: VaultTrial;
	/** What the due list is with it; null where that was still being counted. */
	readonly counted: TrialOutcome | null;
}

interface SavedProps {
	readonly screen: Screen;
	readonly saved: SavedAnswers;
	/** Null while it is being counted. */
	readonly outcome: TrialOutcome | null;
	readonly win: Window;
	readonly onDone: (() => void) | null;
	readonly onClose: () => void;
}

/** For whoever accepted before everything was counted: counts on. */
export function SavedAndCounting(props: SavedProps): VNode {
	const { saved: { trial, settings }, screen, win } = props;
	const { outcome, isCounting } = useTrial(trial, settings, screen.today(), win);
	return <FirstRunSaved {...props} outcome={isCounting ? null : outcome} />;
}

/** Says what was saved and what the list is now, and offers once to propose last touches. */
export function FirstRunSaved({ screen, saved: { isChanged }, outcome, onDone, onClose }: SavedProps): VNode {
	const rootEl = useRef<HTMLDivElement>(null);
	// The button that was pressed is gone.
	useEffect(() => rootEl.current?.querySelector<HTMLElement>('button.mod-cta')?.focus(), []);
	const wasOffered = useRef(areTouchesOffered(screen)).current;
	const untouched = wasOffered ? (outcome?.untouched.length ?? 0) : 0;
	const isOffered = untouched > 0;
	useEffect(() => {
		if (isOffered) endTouchesOffer(screen);
	}, [isOffered]);
	const tierless = outcome === null ? null : words.untrackedNote(countsOf(outcome));
	const close = (goOn: (() => void) | null): void => {
		onClose();
		goOn?.();
	};
	return (
		<div ref={rootEl} class="keep-in-touch-first-run-saved">
			<p role="status">{savedLine(isChanged, outcome)}</p>
			{tierless !== null && <p>{`${tierless} ${words.HOW_TO_SET_TIER}`}</p>}
			{isOffered && <p>{words.untouchedOffer(untouched)}</p>}
			<div class="keep-in-touch-log-footer">
				<button type="button" class={isOffered ? '' : 'mod-cta'} onClick={() => close(onDone)}>{onDone === null ? words.DONE : words.SHOW_LIST}</button>
				{isOffered && <button type="button" class="mod-cta" onClick={() => close(() => openLastTouches(screen))}>{PROPOSE}</button>}
			</div>
		</div>
	);
}

function savedLine(isChanged: boolean, outcome: TrialOutcome | null): string {
	return `${isChanged ? words.SAVED : words.NOTHING_NEW_SAVED} ${outcome === null ? words.counting(0) : `${words.outcomeLine(countsOf(outcome))}.`}`;
}
