import type { VNode } from 'preact';
import { parsePastDay } from '../../core/day-phrase.ts';
import { capitalised } from '../../words/capitalised.ts';
import { DATE, THEY_WERE_FIRST } from '../../words/labels.ts';
import * as words from '../../words/log-touch.ts';
import { DayInput, dayInWords } from '../day-input.tsx';
import type { FormContext, TouchForm } from './touch-form.ts';

interface TouchDetailsProps {
	readonly form: TouchForm;
	readonly context: FormContext;
	readonly onChange: (change: Partial<TouchForm>) => void;
}

/** The day, and what can be ticked. */
export function TouchDetails({ form, context: { today, dayOrder }, onChange }: TouchDetailsProps): VNode {
	return (
		<div class="keep-in-touch-details">
			<DayInput label={DATE} placeholder={words.DATE_EXAMPLE} value={form.day} onType={(day) => onChange({ day })} reading={parsePastDay(form.day, today, dayOrder)} today={today}
				whenBlank={capitalised(dayInWords(today, today))} to={today} />
			<div class="keep-in-touch-ticks">
				<Tick label={THEY_WERE_FIRST} isOn={form.incoming} onTurn={(incoming) => onChange({ incoming })} />
				<Tick label={words.GAVE_HELP} isOn={form.gave} onTurn={(gave) => onChange({ gave })} />
				<Tick label={words.GOT_HELP} isOn={form.got} onTurn={(got) => onChange({ got })} />
				{form.incoming && <Tick label={words.OWE_REPLY} isOn={form.oweReply} onTurn={(oweReply) => onChange({ oweReply })} />}
			</div>
		</div>
	);
}

interface TickProps {
	readonly label: string;
	readonly isOn: boolean;
	/** It cannot be ticked. */
	readonly isOff?: boolean;
	readonly onTurn: (isOn: boolean) => void;
}

/** A box to tick, with its words. */
export function Tick({ label, isOn, isOff = false, onTurn }: TickProps): VNode {
	return (
		<label class="keep-in-touch-tick">
			<input type="checkbox" checked={isOn} disabled={isOff} onChange={(event) => onTurn(event.currentTarget.checked)} />
			{label}
		</label>
	);
}
