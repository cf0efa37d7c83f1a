import { Platform } from 'obsidian';
import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { spreadNextTouches } from '../../actions/spread-next-touches.ts';
import { backlogOf, freshPlanOf, type FreshPlan } from '../../core/fresh-plan.ts';
import { contactsThatFit } from '../../core/session-plan.ts';
import { useElementId } from '../element-id.ts';
import { Tick } from '../log-touch/touch-details.tsx';
import { performOrWhyNot } from '../perform.ts';
import type { Screen } from '../screen.ts';
import { planSentence, readPerWeek, weeksInWords, writesSentence } from './fresh-words.ts';
import { FreshWeeks } from './fresh-weeks.tsx';

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
						<Tick label={setDayCount === 1 ? 'Also the one on a day you set, which has come' : `Also the ${setDayCount} on a day you set, which has come`} isOn={withSetDays} onTurn={setWithSetDays} />
					</div>
				)}
			</div>
			{perWeek !== null && (
				<>
					<p role="status">{[planSentence(plan, perWeek), ...(plan.moved.length === 0 ? [] : [writesSentence(plan.moved.length)])].join(' ')}</p>
					<FreshWeeks screen={screen} plan={plan} />
				</>
			)}
			<Footer plan={plan} isReady={perWeek !== null} submit={submit} onLeaveOut={leaveOut} onDone={onDone} />
		</>
	);
}

function NothingWaits({ onDone }: { readonly onDone: () => void }): VNode {
	return (
		<>
			<p>Nobody has to wait: there is nothing to spread. Promises, birthdays and people you just met are for now, and stay where they are.</p>
			<div class="modal-button-container"><button type="button" class="mod-cta" onClick={onDone}>Close</button></div>
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
			<label for={id}>Contacts a week</label>
			<input id={id} type="text" inputMode="numeric" value={typed} autocomplete="off" aria-invalid={isWrong} aria-describedby={`${id}-says`} onInput={(event) => onType(event.currentTarget.value)} />
			<span id={`${id}-says`} class={isWrong ? 'keep-in-touch-wrong' : 'keep-in-touch-says'}>{isWrong ? 'Write a number, as 3.' : `About ${minutes} minutes a week`}</span>
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
			<div role="alert" class="keep-in-touch-wrong">{refusal === null ? null : `Nothing was written. ${refusal.message}`}</div>
			{path !== null && <button type="button" onClick={(event) => goOn(event, path)}>Go on without this note</button>}
			{!Platform.isMobile && count > 0 && <span class="keep-in-touch-keys">{Platform.isMacOS ? '⌘ Enter' : 'Ctrl+Enter'}</span>}
			<button type="button" class="keep-in-touch-fresh-cancel" onClick={onDone}>{count === 0 ? 'Close' : 'Cancel'}</button>
			{count > 0 && <button type="button" class="mod-cta" disabled={!isReady} onClick={() => void run()}>{`Spread over ${weeksInWords(weekCount)}`}</button>}
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
		const names = moved.length === 1 ? (moved[0]?.contact.name ?? '') : `${moved.length} contacts`;
		const message = `${names} ${moved.length === 1 ? 'comes' : 'come'} up over ${weeksInWords(weekCount)}; this week stays as it is.`;
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
