import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { parseComingDay, parsePastDay } from '../core/day-phrase.ts';
import type { DayOrder } from '../core/day-text.ts';
import { addDays, type Day } from '../core/day.ts';
import { unreadable, type Reading } from '../core/reading.ts';
import { CANCEL } from '../words/labels.ts';
import * as words from '../words/pick-day.ts';
import { DayInput } from './day-input.tsx';

interface PickDayFormProps {
	readonly label: string;
	/** Above the field; null: nothing. */
	readonly says: string | null;
	/** What a blank field means. */
	readonly whenBlank: string;
	/** A day that has been is asked for, or today. */
	readonly isPast: boolean;
	readonly today: Day;
	readonly dayOrder: DayOrder;
	readonly onPick: (day: Day) => void;
	/** What today means; null: it cannot be chosen. */
	readonly now: { readonly label: string; readonly isOffered: boolean; readonly act: () => void } | null;
	readonly onCancel: () => void;
}

/** A field for a day, and the button that takes it. Enter does too. */
export function PickDayForm({ label, says, whenBlank, isPast, today, dayOrder, onPick, now, onCancel }: PickDayFormProps): VNode {
	const [typed, setTyped] = useState('');
	const [isAsked, setAsked] = useState(false);
	const read = isPast ? parsePastDay(typed, today, dayOrder) : readDay(typed, today, dayOrder, now !== null);
	const reading = read.kind === 'blank' && isAsked ? unreadable(isPast ? words.PAST_DAY_WANTED : words.COMING_DAY_WANTED) : read;
	const first = now === null ? addDays(today, 1) : today;
	const pick = (event: Event): void => {
		event.preventDefault();
		if (read.kind !== 'read') setAsked(true);
		else if (read.value === today && !isPast) now?.act();
		else onPick(read.value);
	};
	return (
		<form noValidate onSubmit={pick}>
			{says === null ? null : <p dir="auto">{says}</p>}
			<DayInput label={label} placeholder={isPast ? words.PAST_DAY_EXAMPLE : words.COMING_DAY_EXAMPLE} value={typed} onType={setTyped} reading={reading} today={today} whenBlank={whenBlank} from={isPast ? null : first} to={isPast ? today : null} />
			<div class="modal-button-container">
				{now?.isOffered === true ? <button type="button" onClick={now.act}>{now.label}</button> : null}
				<button type="button" onClick={onCancel}>{CANCEL}</button>
				<button type="submit" class="mod-cta">{words.SET_DAY}</button>
			</div>
		</form>
	);
}

/** A day to come, or today where that may be chosen. */
function readDay(typed: string, today: Day, dayOrder: DayOrder, mayBeToday: boolean): Reading<Day> {
	const coming = parseComingDay(typed, today, dayOrder);
	if (!mayBeToday || coming.kind === 'read') return coming;
	const past = parsePastDay(typed, today, dayOrder);
	return past.kind === 'read' && past.value === today ? past : coming;
}
