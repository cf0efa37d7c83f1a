import type { VNode } from 'preact';
import { parseComingDay, parsePastDay } from '../../core/day-phrase.ts';
import { parseDayText } from '../../core/day-text.ts';
import type { Day } from '../../core/day.ts';
import { noteName } from '../../core/folder.ts';
import { valueOf, type Reading } from '../../core/reading.ts';
import type { EventOptions } from '../../core/event-review.ts';
import * as words from '../../words/attendees.ts';
import { capitalised } from '../../words/capitalised.ts';
import { DATE } from '../../words/labels.ts';
import { DayInput, dayInWords } from '../day-input.tsx';
import { Icon } from '../icon.tsx';
import type { Screen } from '../screen.ts';
import { readNoteSource } from './attendee-sources.ts';
import { pickNote } from './pick-note.ts';
import { TextField } from './text-field.tsx';

interface EventFieldsProps {
	readonly screen: Screen;
	readonly options: EventOptions;
	/** The date as the user types it; null where they have typed none. */
	readonly typedDay: string | null;
	readonly onTypeDay: (text: string) => void;
	readonly onSet: (change: Partial<EventOptions>) => void;
}

/** Which event it was, and when. */
export function EventFields({ screen, options: { event }, typedDay, onTypeDay, onSet }: EventFieldsProps): VNode {
	const today = screen.today();
	const text = typedDay ?? event.day ?? '';
	const reading = readEventDay(screen, text);
	const type = (next: string): void => {
		onTypeDay(next);
		onSet({ event: { ...event, day: valueOf(readEventDay(screen, next)) } });
	};
	const take = async (path: string): Promise<void> => {
		const note = await readNoteSource(screen, path, null);
		const noted = note.kind === 'source' && typedDay === null ? note.source.list.day : null;
		onSet({ event: { ...event, name: noteName(path), path, day: noted ?? event.day } });
	};
	const pick = (): void => pickNote(screen, words.WHICH_NOTE, ({ path }) => void take(path));
	return (
		<div class="keep-in-touch-details">
			{event.path === null ? (
				<TextField label={words.EVENT} placeholder={words.EVENT_EXAMPLE} value={event.name ?? ''} onSet={(name) => onSet({ event: { ...event, name: name.trim() === '' ? null : name.trim() } })} />
			) : (
				<div class="keep-in-touch-field">
					<span>{words.EVENT}</span>
					<div class="keep-in-touch-event-note" dir="auto"><Icon name="file-text" />{noteName(event.path)}</div>
				</div>
			)}
			<button type="button" class="keep-in-touch-event-pick" onClick={pick}>{event.path === null ? words.CHOOSE_NOTE : words.ANOTHER_NOTE}</button>
			<DayInput label={DATE} placeholder={words.EVENT_DAY_EXAMPLE} value={text} onType={type} reading={reading} today={today} whenBlank={dayNote(null, today)} />
			{event.day !== null && event.day > today && reading.kind === 'read' && <p class="keep-in-touch-says" role="status">{dayNote(event.day, today)}</p>}
		</div>
	);
}

/** What the date means for what is written. */
function dayNote(day: Day | null, today: Day): string {
	if (day === null) return words.NO_DAY;
	return words.dayToCome(capitalised(dayInWords(day, today)));
}

/** Any day, as a date or a phrase; a phrase that could be of either side is of the past. */
export function readEventDay(screen: Screen, text: string): Reading<Day> {
	const today = screen.today();
	const { dayOrder } = screen.settings();
	const written = parseDayText(text, dayOrder);
	if (written.kind !== 'unreadable') return written;
	const past = parsePastDay(text, today, dayOrder);
	const coming = past.kind === 'read' ? past : parseComingDay(text, today, dayOrder);
	return coming.kind === 'read' ? coming : past;
}
