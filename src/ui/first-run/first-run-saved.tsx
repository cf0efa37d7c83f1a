import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isMoreThanAWeek } from '../../core/come-at-once.ts';
import { cadenceOf, type Contact } from '../../core/contact.ts';
import { backlogOf } from '../../core/fresh-plan.ts';
import type { Settings } from '../../core/settings.ts';
import type { TrialOutcome } from '../../vault/trial-outcome.ts';
import type { VaultTrial } from '../../vault/vault-trial.ts';
import * as words from '../../words/first-run.ts';
import { START_FRESH } from '../../words/labels.ts';
import { TITLE as PROPOSE } from '../../words/last-touches.ts';
import { chooseTierForMany } from '../due/many-tier.ts';
import type { Screen } from '../screen.ts';
import { openStartFresh } from '../start-fresh/start-fresh-modal.ts';
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

/** Says what was saved and what the list is now, and offers to give a tier to those without, and once to propose last touches. */
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
	const counts = outcome === null ? null : countsNow(screen, outcome);
	const tierless = outcome === null ? [] : stillTierless(screen, outcome);
	// Whoever has no last touch yet may get one first, and comes up by that.
	const waiting = isOffered || tierless.length > 0 ? 0 : crowd(screen);
	const untracked = counts === null ? null : words.untrackedNote(counts);
	return (
		<div ref={rootEl} class="keep-in-touch-first-run-saved">
			<p role="status">{savedLine(isChanged, counts)}</p>
			{untracked !== null && <p>{`${untracked} ${words.HOW_TO_SET_TIER}`}</p>}
			{isOffered && <p>{words.untouchedOffer(untouched)}</p>}
			{waiting > 0 && <p>{words.crowdOffer(waiting)}</p>}
			<Buttons screen={screen} tierless={tierless} isOffered={isOffered} isCrowd={waiting > 0} onDone={onDone} onClose={onClose} />
		</div>
	);
}

interface ButtonsProps extends Pick<SavedProps, 'screen' | 'onDone' | 'onClose'> {
	readonly tierless: readonly Contact[];
	/** Last touches are offered. */
	readonly isOffered: boolean;
	/** More wait than a week has time for. */
	readonly isCrowd: boolean;
}

/** What can be done next: what the list lacks most is the main one. */
function Buttons({ screen, tierless, isOffered, isCrowd, onDone, onClose }: ButtonsProps): VNode {
	const main = tierless.length > 0 ? 'tier' : isOffered ? 'touches' : 'done';
	const cls = (button: typeof main): string => (button === main ? 'mod-cta' : '');
	const close = (goOn: (() => void) | null): void => {
		onClose();
		goOn?.();
	};
	return (
		<div class="keep-in-touch-log-footer">
			<button type="button" class={cls('done')} onClick={() => close(onDone)}>{onDone === null ? words.DONE : words.SHOW_LIST}</button>
			{isOffered && <button type="button" class={cls('touches')} onClick={() => close(() => openLastTouches(screen))}>{PROPOSE}</button>}
			{isCrowd && <button type="button" onClick={() => close(() => openStartFresh(screen))}>{START_FRESH}</button>}
			{tierless.length > 0 && <button type="button" class={cls('tier')} onClick={() => chooseTierForMany(screen, tierless)}>{words.giveTier(tierless.length)}</button>}
		</div>
	);
}

/** How many wait by lateness alone, where they are more than a week has time for; else 0. */
function crowd(screen: Screen): number {
	const { length } = backlogOf(screen.dueList().due, false);
	return screen.known.isReady() && isMoreThanAWeek(length, screen.settings()) ? length : 0;
}

function savedLine(isChanged: boolean, counts: words.OutcomeCounts | null): string {
	return `${isChanged ? words.SAVED : words.NOTHING_NEW_SAVED} ${counts === null ? words.counting(0) : `${words.outcomeLine(counts)}.`}`;
}

/** Those without a tier when it was counted, but for those who got one since. */
function stillTierless({ known }: Screen, { tierless }: TrialOutcome): readonly Contact[] {
	// Under the new settings somebody may not be read yet.
	return tierless.map((contact) => known.contact(contact.path) ?? contact).filter((contact) => contact.standing.kind === 'active' && cadenceOf(contact) === null);
}

/** What was counted, and once somebody got a tier, what is so by now. */
function countsNow(screen: Screen, outcome: TrialOutcome): words.OutcomeCounts {
	const counts = countsOf(outcome);
	const given = outcome.tierless.length - stillTierless(screen, outcome).length;
	return given === 0 ? counts : { ...counts, untracked: counts.untracked - given, due: screen.dueList().due.length };
}
