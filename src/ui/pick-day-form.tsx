import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { parseComingDay } from '../core/day-phrase.ts';
import type { DayOrder } from '../core/day-text.ts';
import { addDays, type Day } from '../core/day.ts';
import { unreadable } from '../core/reading.ts';
import { DayInput } from './day-input.tsx';

interface PickDayFormProps {
	readonly label: string;
	readonly today: Day;
	readonly dayOrder: DayOrder;
	readonly onPick: (day: Day) => void;
	readonly onCancel: () => void;
}

/** A field for a day to come, and the button that takes it. Enter does too. */
export function PickDayForm({ label, today, dayOrder, onPick, onCancel }: PickDayFormProps): VNode {
	const [typed, setTyped] = useState('');
	const [isAsked, setAsked] = useState(false);
	const read = parseComingDay(typed, today, dayOrder);
	const reading = read.kind === 'blank' && isAsked ? unreadable('write a day, as fri, 2 weeks or 2026-12-01') : read;
	const pick = (event: Event): void => {
		event.preventDefault();
		if (read.kind === 'read') onPick(read.value);
		else setAsked(true);
	};
	return (
		<form noValidate onSubmit={pick}>
			<DayInput label={label} placeholder="fri, 2 weeks, 2026-12-01" value={typed} onType={setTyped} reading={reading} today={today} whenBlank="A day to come" from={addDays(today, 1)} />
			<div class="modal-button-container">
				<button type="button" onClick={onCancel}>Cancel</button>
				<button type="submit" class="mod-cta">Set day</button>
			</div>
		</form>
	);
}
