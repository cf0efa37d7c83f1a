import type { Day } from '../../core/day.ts';
import { noteName } from '../../core/folder.ts';
import type { ContactPromise } from '../../core/promise.ts';
import { shortened } from '../../core/shortened.ts';
import { isGiven, isGot, type Touch } from '../../core/touch.ts';
import type { Mention } from '../../notes/mentions.ts';
import { plainText } from '../../notes/plain-line.ts';
import type { Meeting } from '../../notes/session-card.ts';
import { capitalised } from '../../words/capitalised.ts';
import { formatDay } from '../../words/day.ts';
import * as words from '../../words/session-card.ts';

const LONGEST_TOUCH = 240;

/** `18 September 2025 at Design Summit 2025`. */
export function meetingWords({ on, at }: Meeting, today: Day): string {
	return words.metWhere(on, at, today);
}

/** `1 July · Call · they were first · you helped`. */
export function touchWords(touch: Touch, today: Day): string {
	const { day, channel, incoming } = touch;
	return [
		formatDay(day, today),
		...(channel === null ? [] : [capitalised(channel)]),
		...(incoming ? [words.THEY_WERE_FIRST] : []),
		...(isGiven(touch) ? [words.YOU_HELPED] : []),
		...(isGot(touch) ? [words.THEY_HELPED] : []),
	].join(' · ');
}

/** The text of a touch in one line as it reads, shortened, without the marks that say that it was help. */
export function touchText({ text }: Touch): string {
	return shortened(plainText(text.replace(/(^|\s)#(?:gave|got)(?![\w/-])/gi, '$1')).trim(), LONGEST_TOUCH);
}

/** What to ask, without the word that marks it. */
export function questionWords({ text }: ContactPromise): string {
	return capitalised(text.replace(/^ask:\s*/i, ''));
}

/** What a mention is called: the day where the note is named by it, else its name with its own day, or that of its last change. */
export function mentionTitle({ path, day, isDated }: Mention, today: Day): string {
	const name = noteName(path);
	if (name === day) return formatDay(day, today);
	if (!isDated) return words.editedOn(name, day, today);
	return name.includes(day) ? name : `${formatDay(day, today)} · ${name}`;
}
