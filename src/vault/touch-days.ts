import type { TouchDays } from '../core/contact.ts';
import type { Day } from '../core/day.ts';
import { keptList } from '../core/kept-list.ts';
import { keptText } from '../core/kept-text.ts';
import { valueText, type Problem } from '../core/problem.ts';
import type { Settings } from '../core/settings.ts';
import { touchDaysOf, type Weight } from '../core/touch.ts';
import { secondBlock } from '../notes/properties/second-block.ts';
import { textHash } from '../notes/text-hash.ts';
import { readLooseTouches, readTouchLog, type TouchLogSettings, type UnreadableTouch } from '../notes/touch-log.ts';
import { SECOND_BLOCK } from '../words/notes-properties.ts';
import { inLine } from '../words/problems-contact.ts';

/** What the days of the touches in a note depend on. */
export type TouchDaysSettings = TouchLogSettings & Pick<Settings, 'properties'>;

/** The days of the touches in a note's text, and what in it may be meant otherwise than it is read. */
export function readTouchDays(path: string, text: string, settings: TouchDaysSettings): TouchDays {
	const { heading, touches, unreadable } = readTouchLog(text, settings);
	const told = ({ line, dayText, message }: UnreadableTouch): Problem => ({ path, property: heading, value: keptText(dayText), message: keptText(inLine(line + 1, message)), mend: null });
	const daysOf = (weight: Weight): readonly Day[] => keptList(touchDaysOf(touches.map(({ touch }) => touch), weight, settings.channels));
	return {
		full: daysOf('full'),
		light: daysOf('light'),
		problems: keptList(unreadable.map(told)),
		hints: keptList([...readLooseTouches(text, settings).map(told), ...secondBlockTold(path, text, settings)]),
		heading: keptText(heading ?? ''),
	};
}

/** Properties that nothing reads, because another block stands above them. */
function secondBlockTold(path: string, text: string, settings: TouchDaysSettings): readonly Problem[] {
	const second = secondBlock(text, settings);
	if (second === null) return [];
	const [[property, value] = ['', null]] = Object.entries(second.properties);
	return [{ path, property, value: valueText(value ?? ''), message: inLine(second.line + 1, SECOND_BLOCK), mend: 'doubled-keys' }];
}

/** A short text that differs where these settings read touches differently. */
export function touchDaysKey({ touchHeadings, channels, dayOrder, properties }: TouchDaysSettings): string {
	return textHash(JSON.stringify([touchHeadings, channels.map(({ name, weight }) => [name, weight]), dayOrder, properties]));
}
