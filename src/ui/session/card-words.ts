import type { Day } from '../../core/day.ts';
import { formatDay } from '../../words/day.ts';
import type { DueEntry } from '../../core/due-list.ts';
import { noteName } from '../../core/folder.ts';
import type { ContactPromise } from '../../core/promise.ts';
import { reasonOf } from '../../core/reason.ts';
import { shortened } from '../../core/shortened.ts';
import { isGiven, isGot, type Touch } from '../../core/touch.ts';
import type { Mention } from '../../notes/mentions.ts';
import { plainText } from '../../notes/plain-line.ts';
import type { Meeting } from '../../notes/session-card.ts';
import { capitalised } from '../day-input.tsx';

const LONGEST_TOUCH = 240;

/** `18 September 2025 at Design Summit 2025`. */
export function meetingWords({ on, at }: Meeting, today: Day): string {
	const day = on === null ? '' : formatDay(on, today);
	if (at === null) return day;
	return day === '' ? at : `${day} at ${at}`;
}

/** `1 July · Call · they were first · you helped`. */
export function touchWords(touch: Touch, today: Day): string {
	const { day, channel, incoming } = touch;
	return [
		formatDay(day, today),
		...(channel === null ? [] : [capitalised(channel)]),
		...(incoming ? ['they were first'] : []),
		...(isGiven(touch) ? ['you helped'] : []),
		...(isGot(touch) ? ['they helped'] : []),
	].join(' · ');
}

/** Why a contact is listed. What was promised stands below with its box, and is not said twice. */
export function whyNow(entry: DueEntry, today: Day): string {
	const rest = reasonOf({ ...entry, promises: [] }, today);
	const promised = entry.promises.some(({ from }) => from === 'mine') ? 'a promise is due' : 'they promised something';
	return [...(entry.promises.length === 0 ? [] : [promised]), ...(rest === '' ? [] : [rest])].join(' · ');
}

/** The text of a touch in one line as it reads, shortened, without the marks that say that it was help. */
export function touchText({ text }: Touch): string {
	return shortened(plainText(text.replace(/(^|\s)#(?:gave|got)(?![\w/-])/gi, '$1')).trim(), LONGEST_TOUCH);
}

/** `for 20 November`, `for today`; empty without a day. */
export function dayWords({ due }: ContactPromise, today: Day): string {
	if (due === null) return '';
	return due === today ? 'for today' : `for ${formatDay(due, today)}`;
}

/** What to ask, without the word that marks it. */
export function questionWords({ text }: ContactPromise): string {
	return capitalised(text.replace(/^ask:\s*/i, ''));
}

/** What a mention is called: the day where the note is named by it, else its name with its own day, or that of its last change. */
export function mentionTitle({ path, day, isDated }: Mention, today: Day): string {
	const name = noteName(path);
	if (name === day) return formatDay(day, today);
	if (!isDated) return `${name} · edited ${formatDay(day, today)}`;
	return name.includes(day) ? name : `${formatDay(day, today)} · ${name}`;
}

/** The heading above them. */
export function mentionsHeading(since: Day | null, today: Day): string {
	return since === null ? 'In your notes' : `Noted since ${formatDay(since, today)}`;
}
