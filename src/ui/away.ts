import { restingUntil, weekBack } from '../core/away.ts';
import type { Day } from '../core/day.ts';
import * as words from '../words/away.ts';
import { I_AM_BACK } from '../words/labels.ts';
import { nothingSaved, notUndone } from '../words/notices.ts';
import { sayThisWeek } from '../words/this-week.ts';
import { UNDO } from '../words/undo.ts';
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
	return until === null ? null : words.untilDay(until, screen.today());
}

/** `3 this week, 31 can wait`, for a while after somebody came back to more than fits into a week; null otherwise. */
export function backWords({ settings, today, dueList }: AwayScreen): string | null {
	const week = weekBack(dueList().due, settings(), today());
	return week === null ? null : sayThisWeek(week);
}

/** Asks until which day the list is to rest. Choosing today, or the button, ends it. */
export function chooseAway(screen: Screen): void {
	const isAway = awayUntil(screen) !== null;
	pickDay(screen, {
		title: words.AWAY_TITLE,
		label: words.AWAY_LABEL,
		whenBlank: isAway ? words.awayBlank(awayWords(screen) ?? '') : words.AWAY_BLANK,
		onPick: (day) => void goAway(screen, day),
		today: { label: I_AM_BACK, isOffered: isAway, act: () => void comeBack(screen) },
	});
}

/** Lets the list rest no longer. The day is kept, so that a backlog is put by weeks for a while. */
export async function comeBack(screen: Screen): Promise<void> {
	if (awayUntil(screen) === null) showNotice(words.NOT_AWAY);
	else await change(screen, screen.today(), () => words.backAgain(backWords(screen) !== null));
}

/** Shows the list as usual from now on, without a word about having been away. */
export async function endBack(screen: Screen): Promise<void> {
	await change(screen, null, null);
}

async function goAway(screen: Screen, until: Day): Promise<void> {
	await change(screen, until, () => words.goneAway(until, screen.today()));
}

/** Takes away what was said of the change before: it is no longer so. */
let hideLast = (): void => undefined;

/** `message`: what to say once it is done; null: nothing. */
async function change(screen: Screen, day: Day | null, message: (() => string) | null): Promise<void> {
	let before: Day | null = null;
	const reason = await screen.changeSettings((saved) => {
		before = saved.awayUntil;
		return { awayUntil: day };
	});
	if (reason !== null) {
		showNotice(nothingSaved(reason));
		return;
	}
	hideLast();
	if (message !== null) hideLast = showNotice(message(), [{ label: UNDO, act: () => void undoChange(screen, day, before) }]);
}

/** Another day may have been chosen since, here or on another device: that one stays. */
async function undoChange(screen: Screen, ours: Day | null, before: Day | null): Promise<void> {
	const reason = await screen.changeSettings(({ awayUntil: saved }) => (saved === ours ? { awayUntil: before } : words.DAY_CHANGED_SINCE));
	if (reason !== null) showNotice(notUndone(reason));
}
