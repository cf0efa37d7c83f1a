import type { Ref, VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { addDays, weekdayOf, type Day } from '../core/day.ts';
import { valueOf, type Reading } from '../core/reading.ts';
import { asSentence, capitalised } from '../words/capitalised.ts';
import { chooseDay, dayWithWeekday } from '../words/pick-day.ts';
import { useElementId } from './element-id.ts';
import { Icon } from './icon.tsx';

/** A day to check at a glance: `Friday 20 November`, `today, Sunday 22 November`. */
export function dayInWords(day: Day, today: Day): string {
	const near = new Map([[addDays(today, -1), 'yesterday'], [today, 'today'], [addDays(today, 1), 'tomorrow']] as const).get(day) ?? null;
	return dayWithWeekday(day, weekdayOf(day), near, today);
}

/** What stands below the field: the day as it was understood, what would be right, or what a blank field means. */
export function understood(reading: Reading<Day>, today: Day, whenBlank: string): string {
	switch (reading.kind) {
		case 'blank':
			return whenBlank;
		case 'read':
			return capitalised(dayInWords(reading.value, today));
		case 'unreadable':
			return asSentence(reading.message);
	}
}

export interface DayInputProps {
	readonly label: string;
	readonly placeholder: string;
	/** What was typed. */
	readonly value: string;
	readonly onType: (typed: string) => void;
	/** How what was typed reads. */
	readonly reading: Reading<Day>;
	readonly today: Day;
	/** What a blank field means. */
	readonly whenBlank: string;
	/** The first and the last day that the calendar offers; null: none. */
	readonly from?: Day | null;
	readonly to?: Day | null;
	readonly inputRef?: Ref<HTMLInputElement>;
}

/** A field for a day, typed as a phrase or chosen in a calendar, that says live how it was understood. */
export function DayInput({ label, placeholder, value, onType, reading, today, whenBlank, from = null, to = null, inputRef = null }: DayInputProps): VNode {
	const id = useElementId();
	const calendarRef = useRef<HTMLInputElement>(null);
	const isWrong = reading.kind === 'unreadable';
	const openCalendar = (): void => {
		const calendarEl = calendarRef.current;
		try {
			calendarEl?.showPicker();
		} catch {
			// A device that opens its calendar only for a field that was tapped.
			calendarEl?.focus();
		}
	};
	return (
		<div class="keep-in-touch-field">
			<label for={id}>{label}</label>
			<div class="keep-in-touch-day-box">
				<input ref={inputRef} id={id} type="text" value={value} placeholder={placeholder} spellcheck={false} autocomplete="off" autocapitalize="none"
					aria-describedby={`${id}-says`} aria-invalid={isWrong} onInput={(event) => onType(event.currentTarget.value)} />
				<input ref={calendarRef} class="keep-in-touch-calendar" type="date" tabindex={-1} aria-hidden="true" value={valueOf(reading) ?? ''} min={from ?? undefined} max={to ?? undefined}
					onInput={(event) => onType(event.currentTarget.value)} />
				<button class="clickable-icon" type="button" aria-label={chooseDay(label)} onClick={openCalendar}>
					<Icon name="calendar" />
				</button>
			</div>
			<div id={`${id}-says`} class={isWrong ? 'keep-in-touch-says keep-in-touch-wrong' : 'keep-in-touch-says'} aria-live="polite">{understood(reading, today, whenBlank)}</div>
		</div>
	);
}
