import { Platform } from 'obsidian';
import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { spreadNextTouches } from '../../actions/spread-next-touches.ts';
import { backlogOf, freshPlanOf, type FreshPlan } from '../../core/fresh-plan.ts';
import { fullWeeksOf } from '../../core/full-weeks.ts';
import { contactsThatFit } from '../../core/session-plan.ts';
import { submitKeys } from '../../words/keys.ts';
import { CANCEL, CLOSE } from '../../words/labels.ts';
import { nothingWritten } from '../../words/nothing-written.ts';
import * as words from '../../words/start-fresh.ts';
import { useElementId } from '../element-id.ts';
import { Tick } from '../log-touch/touch-details.tsx';
import { performOrWhyNot } from '../perform.ts';
import type { Screen } from '../screen.ts';
import { FreshWeeks } from './fresh-weeks.tsx';
import { readPerWeek } from './read-per-week.ts';

interface StartFreshProps {
	readonly screen: Screen;
	/** Whom it is about, by path; null: everybody who waits. */
	readonly among: ReadonlySet<string> | null;
	readonly onDone: () => void;
}

/** How many a week, who then comes up when, and the button that writes it. */
export function StartFreshForm({ screen, among, onDone }: StartFreshProps): VNode {
	const { minutesAWeek, minutesPerContact } = screen.settings();
	const [typed, setTyped] = useState(() => String(contactsThatFit(minutesAWeek, minutesPerContact)));
	const [withSetDays, setWithSetDays] = useState(false);
	const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
	const perWeek = readPerWeek(typed);
	const plan = freshPlanOf({ contacts: screen.known.contacts(), list: screen.dueList(), settings: screen.settings(), today: screen.today(), perWeek: perWeek ?? 1, withSetDays, among, leftOut });
	const setDayCount = countSetDays(screen, among);
	const submit = useSubmit(screen, plan, onDone);
	const leaveOut = (path: string): void => {
		setLeftOut(new Set([...leftOut, path]));
		submit.clear();
	};
	if (plan.waiting === 0 && setDayCount === 0 && leftOut.size === 0) return <NothingWaits onDone={onDone} />;
	return (
		<>
			<div class="keep-in-touch-details">
				<PerWeek typed={typed} isWrong={perWeek === null} minutes={(perWeek ?? 0) * minutesPerContact} onType={setTyped} />
				{setDayCount > 0 && (
					<div class="keep-in-touch-ticks">
						<Tick label={words.alsoSetDays(setDayCount)} isOn={withSetDays} onTurn={setWithSetDays} />
					</div>
				)}
			</div>
			{perWeek !== null && (
				<>
					<p role="status">{planWords(screen, plan, perWeek)}</p>
					<FreshWeeks screen={screen} plan={plan} />
				</>
			)}
			<Footer plan={plan} isReady={perWeek !== null} submit={submit} onLeaveOut={leaveOut} onDone={onDone} />
		</>
	);
}

/** How long it takes, why that may be so long, and what is written. */
function planWords(screen: Screen, plan: FreshPlan, perWeek: number): string {
	const full = fullWeeksOf(plan, screen.known.contacts(), screen.settings(), screen.today(), perWeek);
	const why = full === null ? [] : [words.fullWeeksSentence(full)];
	const writes = plan.moved.length === 0 ? [] : [words.writesSentence(plan.moved.length)];
	return [words.planSentence(plan, perWeek), ...why, ...writes].join(' ');
}

function NothingWaits({ onDone }: { readonly onDone: () => void }): VNode {
	return (
		<>
			<p>{words.NOTHING_TO_SPREAD}</p>
			<div class="modal-button-container"><button type="button" class="mod-cta" onClick={onDone}>{CLOSE}</button></div>
		</>
	);
}

interface PerWeekProps {
	readonly typed: string;
	readonly isWrong: boolean;
	/** What they take, by the settings. */
	readonly minutes: number;
	readonly onType: (typed: string) => void;
}

function PerWeek({ typed, isWrong, minutes, onType }: PerWeekProps): VNode {
	const id = useElementId();
	return (
		<div class="keep-in-touch-field">
			<label for={id}>{words.PER_WEEK}</label>
			<input id={id} type="text" inputMode="numeric" value={typed} autocomplete="off" aria-invalid={isWrong} aria-describedby={`${id}-says`} onInput={(event) => onType(event.currentTarget.value)} />
			<span id={`${id}-says`} class={isWrong ? 'keep-in-touch-wrong' : 'keep-in-touch-says'}>{isWrong ? words.NO_NUMBER : words.minutesAWeek(minutes)}</span>
		</div>
	);
}

interface Submit {
	/** Why nothing was written, and the note that is the reason; null before it was tried. */
	readonly refusal: { readonly message: string; readonly path: string | null } | null;
	readonly clear: () => void;
	readonly run: () => Promise<void>;
}

interface FooterProps {
	readonly plan: FreshPlan;
	readonly isReady: boolean;
	readonly submit: Submit;
	readonly onLeaveOut: (path: string) => void;
	readonly onDone: () => void;
}

function Footer({ plan: { moved, weekCount }, isReady, submit: { refusal, run }, onLeaveOut, onDone }: FooterProps): VNode {
	const count = moved.length;
	const { path } = refusal ?? { path: null };
	const goOn = (event: MouseEvent, without: string): void => {
		// This button goes.
		(event.currentTarget as HTMLElement).parentElement?.querySelector<HTMLElement>(count > 1 ? 'button.mod-cta' : '.keep-in-touch-fresh-cancel')?.focus();
		onLeaveOut(without);
	};
	return (
		<div class="keep-in-touch-log-footer">
			<div role="alert" class="keep-in-touch-wrong">{refusal === null ? null : nothingWritten(refusal.message)}</div>
			{path !== null && <button type="button" onClick={(event) => goOn(event, path)}>{words.GO_ON}</button>}
			{!Platform.isMobile && count > 0 && <span class="keep-in-touch-keys">{submitKeys(Platform.isMacOS)}</span>}
			<button type="button" class="keep-in-touch-fresh-cancel" onClick={onDone}>{count === 0 ? CLOSE : CANCEL}</button>
			{count > 0 && <button type="button" class="mod-cta" disabled={!isReady} onClick={() => void run()}>{words.spreadOver(weekCount)}</button>}
		</div>
	);
}

/** Those on a day of their own that has come, who are spread only if that is ticked. */
function countSetDays(screen: Screen, among: ReadonlySet<string> | null): number {
	const { due } = screen.dueList();
	return backlogOf(due, true).filter(({ rank, contact }) => rank === 'set-day' && (among === null || among.has(contact.path))).length;
}

/** Writes once, however often it is asked to; or says why it cannot. */
function useSubmit(screen: Screen, { moved, weekCount }: FreshPlan, onDone: () => void): Submit {
	const [refusal, setRefusal] = useState<Submit['refusal']>(null);
	const isRunning = useRef(false);
	const run = async (): Promise<void> => {
		if (isRunning.current) return;
		isRunning.current = true;
		let path: string | null = null;
		const message = words.areSpread(moved.map(({ contact }) => contact.name), weekCount);
		const reason = await performOrWhyNot(
			screen,
			async (context) => {
				const outcome = await spreadNextTouches(screen.notes, moved, context);
				if (outcome.kind === 'refused') ({ path } = outcome);
				return outcome;
			},
			{ message },
		);
		isRunning.current = false;
		if (reason === null) onDone();
		else setRefusal({ message: reason, path });
	};
	return { refusal, clear: () => setRefusal(null), run };
}
