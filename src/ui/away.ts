import { isJustBack, restingUntil, sayThisWeek, thisWeek } from '../core/away.ts';
import type { Day } from '../core/day.ts';
import { formatDay } from '../words/day.ts';
import { contactsThatFit } from '../core/session-plan.ts';
import { showNotice } from './notices.ts';
import { pickDay } from './pick-day.ts';
import type { Screen } from './screen.ts';

type AwayScreen = Pick<Screen, 'settings' | 'today' | 'dueList'>;

/** The day until which the list rests; null while it does not. */
export function awayUntil({ settings, today }: Pick<Screen, 'settings' | 'today'>): Day | null {
	return restingUntil(settings().awayUntil, today());
}

/** `Away until 3 December`; null while nobody is away. */
export function awayWords(screen: Pick<Screen, 'settings' | 'today'>): string | null {
	const until = awayUntil(screen);
	return until === null ? null : `Away until ${formatDay(until, screen.today())}`;
}

/** `3 this week, 31 can wait`, for a while after somebody came back to more than fits into a week; null otherwise. */
export function backWords({ settings, today, dueList }: AwayScreen): string | null {
	const { awayUntil: day, minutesAWeek, minutesPerContact } = settings();
	if (!isJustBack(day, today())) return null;
	// A promise, a birthday, a day that was set: these are for now.
	const week = thisWeek(dueList().due, contactsThatFit(minutesAWeek, minutesPerContact), ({ rank }) => rank === 'by-lateness');
	return week.later.length === 0 ? null : sayThisWeek(week);
}

/** Asks until which day the list is to rest. Choosing today, or the button, ends it. */
export function chooseAway(screen: Screen): void {
	const isAway = awayUntil(screen) !== null;
	pickDay(screen, {
		title: 'Away until…',
		label: 'Back on',
		whenBlank: isAway ? `${awayWords(screen) ?? ''}; write another day, or today` : 'The list rests until that day',
		onPick: (day) => void goAway(screen, day),
		today: { label: 'I am back', isOffered: isAway, act: () => void comeBack(screen) },
	});
}

/** Lets the list rest no longer. The day is kept, so that a backlog is put by weeks for a while. */
export async function comeBack(screen: Screen): Promise<void> {
	if (awayUntil(screen) === null) showNotice('You are not away; the list is as usual.');
	else await change(screen, screen.today(), 'Welcome back. The list is as usual.');
}

/** Shows the list as usual from now on, without a word about having been away. */
export async function endBack(screen: Screen): Promise<void> {
	await change(screen, null, null);
}

async function goAway(screen: Screen, until: Day): Promise<void> {
	await change(screen, until, `Away until ${formatDay(until, screen.today())}. The list rests, and no note is changed.`);
}

async function change(screen: Screen, day: Day | null, message: string | null): Promise<void> {
	let before: Day | null = null;
	const reason = await screen.changeSettings((saved) => {
		before = saved.awayUntil;
		return { awayUntil: day };
	});
	if (reason !== null) showNotice(`Nothing was saved. ${reason}`);
	else if (message !== null) showNotice(message, [{ label: 'Undo', act: () => void undoChange(screen, day, before) }]);
}

/** Another day may have been chosen since, here or on another device: that one stays. */
async function undoChange(screen: Screen, ours: Day | null, before: Day | null): Promise<void> {
	const reason = await screen.changeSettings(({ awayUntil: saved }) => (saved === ours ? { awayUntil: before } : 'The day was changed since.'));
	if (reason !== null) showNotice(`Not undone. ${reason}`);
}
