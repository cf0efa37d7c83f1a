import { Platform } from 'obsidian';
import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { changedSettings } from '../../core/survey-settings.ts';
import { surveyPromises } from '../../core/survey-promises.ts';
import * as words from '../../words/first-run.ts';
import { submitKeys } from '../../words/keys.ts';
import type { Screen } from '../screen.ts';
import { endFirstRunOffer } from './first-run-offer.ts';
import { FirstRunSaved, SavedAndCounting, type SavedAnswers } from './first-run-saved.tsx';
import { OutcomeLine, WhatToFix } from './outcome-line.tsx';
import { PlacesQuestion } from './places-question.tsx';
import { DaysQuestion, KeysQuestion, PromisesQuestion, TiersQuestion } from './reading-questions.tsx';
import { useSurvey, type AskedSurvey } from './use-survey.ts';
import { useTrial, type Tried } from './use-trial.ts';

interface FirstRunProps {
	readonly screen: Screen;
	/** No note is still to be read. */
	readonly isAllKnown: boolean;
	readonly win: Window;
	/** Goes on from what was saved; null: there is nowhere to go. */
	readonly onDone: (() => void) | null;
	readonly onClose: () => void;
}

/** What was found, to be changed and accepted; then what was saved. */
export function FirstRunForm({ screen, isAllKnown, win, onDone, onClose }: FirstRunProps): VNode {
	const [saved, setSaved] = useState<SavedAnswers | null>(null);
	if (saved === null) return <Questions screen={screen} isAllKnown={isAllKnown} win={win} onSaved={setSaved} onClose={onClose} />;
	const Saved = saved.counted === null ? SavedAndCounting : FirstRunSaved;
	return <Saved screen={screen} saved={saved} outcome={saved.counted} win={win} onDone={onDone} onClose={onClose} />;
}

interface QuestionsProps extends Omit<FirstRunProps, 'onDone'> {
	readonly onSaved: (saved: SavedAnswers) => void;
}

function Questions({ screen, isAllKnown, win, onSaved, onClose }: QuestionsProps): VNode {
	const asked = useSurvey(screen, isAllKnown);
	const today = screen.today();
	const tried = useTrial(asked.vault.trial, asked.survey.settings, today, win);
	const promises = useMemo(() => (tried.outcome === null ? null : surveyPromises(tried.outcome.contacts, screen.settings(), today)), [tried.outcome, screen.settings(), today]);
	return (
		<>
			<p>{asked.isFirst ? words.INTRO : words.INTRO_AGAIN}</p>
			<PlacesQuestion asked={asked} />
			<TiersQuestion asked={asked} />
			<DaysQuestion asked={asked} />
			<KeysQuestion asked={asked} />
			<PromisesQuestion asked={asked} promises={promises} today={today} />
			{tried.outcome !== null && <WhatToFix outcome={tried.outcome} />}
			<Footer screen={screen} asked={asked} tried={tried} onSaved={onSaved} onClose={onClose} />
		</>
	);
}

interface FooterProps extends Pick<QuestionsProps, 'screen' | 'onSaved' | 'onClose'> {
	readonly asked: AskedSurvey;
	readonly tried: Tried;
}

function Footer({ screen, asked: { survey, vault }, tried, onSaved, onClose }: FooterProps): VNode {
	const [refusal, setRefusal] = useState<string | null>(null);
	const isRunning = useRef(false);
	const { outcome, isCounting } = tried;
	const accept = async (): Promise<void> => {
		if (isRunning.current || outcome === null) return;
		isRunning.current = true;
		const reason = await save(screen, survey.change);
		isRunning.current = false;
		if (reason.kind === 'refused') setRefusal(reason.why);
		// What was counted before an answer was changed is not what was accepted.
		else onSaved({ isChanged: reason.kind === 'saved', counted: isCounting ? null : outcome, trial: vault.trial, settings: survey.settings });
	};
	useEffect(() => setRefusal(null), [survey]);
	return (
		<div class="keep-in-touch-log-footer keep-in-touch-first-run-footer">
			<div class="keep-in-touch-first-run-outcome">
				<div role="alert" class="keep-in-touch-wrong">{refusal}</div>
				{survey.sweeping !== null && survey.contactCount > 0 && <p class="keep-in-touch-first-run-whole" role="alert">{words.sweepingWarning(survey.sweeping, survey.contactCount, survey.noteCount)}</p>}
				<OutcomeLine tried={tried} />
			</div>
			<div class="keep-in-touch-first-run-buttons">
				{!Platform.isMobile && <span class="keep-in-touch-keys">{submitKeys(Platform.isMacOS)}</span>}
				<button type="button" onClick={onClose}>{words.CANCEL}</button>
				<button type="button" class="mod-cta" disabled={outcome === null} onClick={() => void accept()}>{survey.sweeping !== null ? words.acceptWhole(survey.contactCount) : words.ACCEPT}</button>
			</div>
		</div>
	);
}

type Saving = { readonly kind: 'saved' | 'same' } | { readonly kind: 'refused'; readonly why: string };

/** Saves what the answers change, over whatever is saved by now. */
async function save(screen: Screen, change: Parameters<typeof changedSettings>[0]): Promise<Saving> {
	const isSame = Object.keys(changedSettings(change, screen.settings())).length === 0;
	const why = isSame ? null : await screen.changeSettings((settings) => changedSettings(change, settings));
	if (why !== null) return { kind: 'refused', why };
	endFirstRunOffer(screen);
	return { kind: isSame ? 'same' : 'saved' };
}
