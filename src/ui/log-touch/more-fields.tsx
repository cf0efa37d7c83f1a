import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { parseComingDay } from '../../core/day-phrase.ts';
import { addDays } from '../../core/day.ts';
import type { DeviceData } from '../../vault/device-data.ts';
import { NEXT_TOUCH, PROMISED_FOR } from '../../words/labels.ts';
import * as words from '../../words/log-touch.ts';
import { PROMISE, PROMISE_DAY_BLANK, PROMISE_EXAMPLE, PROMISE_NEEDED } from '../../words/new-contact.ts';
import { DayInput } from '../day-input.tsx';
import { useElementId } from '../element-id.ts';
import { Icon } from '../icon.tsx';
import { readPromiseDay, usesMore, type FormContext, type TouchForm } from './touch-form.ts';

const KEY = 'log-touch-more';

interface MoreFieldsProps {
	readonly form: TouchForm;
	readonly context: FormContext;
	readonly device: DeviceData;
	/** Somebody has tried to log: what is missing is said. */
	readonly isAsked: boolean;
	readonly onChange: (change: Partial<TouchForm>) => void;
}

/** What is less often wanted: next touch, a promise, what to ask. Whether it is unfolded is remembered on this device; what is filled in is never folded away. */
export function MoreFields(props: MoreFieldsProps): VNode {
	const { device, form } = props;
	const [isUnfolded, setUnfolded] = useState(() => device.load(KEY) === true || usesMore(form));
	const isFilled = usesMore(form);
	const isOpen = isUnfolded || isFilled;
	const id = useElementId();
	const turn = (): void => {
		device.save(KEY, isUnfolded ? null : true);
		setUnfolded(!isUnfolded);
	};
	return (
		<div class="keep-in-touch-more">
			{!isFilled && (
				<button type="button" class="keep-in-touch-more-button" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={turn}>
					<Icon name={isOpen ? 'chevron-down' : 'chevron-right'} />
					{words.MORE}
				</button>
			)}
			{isOpen && <div id={id} class="keep-in-touch-more-fields"><Fields {...props} /></div>}
		</div>
	);
}

function Fields({ form, context, isAsked, onChange }: MoreFieldsProps): VNode {
	const { today, dayOrder } = context;
	const lacksPromise = isAsked && form.promise.trim() === '' && form.promiseDay.trim() !== '';
	return (
		<>
			<DayInput label={NEXT_TOUCH} placeholder={words.NEXT_TOUCH_EXAMPLE} value={form.nextTouch} onType={(nextTouch) => onChange({ nextTouch })} reading={parseComingDay(form.nextTouch, today, dayOrder)} today={today}
				whenBlank={words.NEXT_TOUCH_BLANK} from={addDays(today, 1)} />
			<div class="keep-in-touch-promise">
				<TextField label={PROMISE} placeholder={PROMISE_EXAMPLE} value={form.promise} isWrong={lacksPromise} onType={(promise) => onChange({ promise })} />
				<DayInput label={PROMISED_FOR} placeholder={words.PROMISE_DAY_EXAMPLE} value={form.promiseDay} onType={(promiseDay) => onChange({ promiseDay })} reading={readPromiseDay(form.promiseDay, context)} today={today}
					whenBlank={PROMISE_DAY_BLANK} from={today} />
			</div>
			<TextField label={words.ASK_NEXT_TIME} placeholder={words.ASK_EXAMPLE} value={form.ask} isWrong={false} onType={(ask) => onChange({ ask })} />
		</>
	);
}

interface TextFieldProps {
	readonly label: string;
	readonly placeholder: string;
	readonly value: string;
	readonly isWrong: boolean;
	readonly onType: (typed: string) => void;
}

function TextField({ label, placeholder, value, isWrong, onType }: TextFieldProps): VNode {
	const id = useElementId();
	return (
		<div class="keep-in-touch-field">
			<label for={id}>{label}</label>
			<input id={id} type="text" dir="auto" value={value} placeholder={placeholder} aria-invalid={isWrong} aria-describedby={isWrong ? `${id}-says` : undefined} onInput={(event) => onType(event.currentTarget.value)} />
			{isWrong && <div id={`${id}-says`} class="keep-in-touch-says keep-in-touch-wrong">{PROMISE_NEEDED}</div>}
		</div>
	);
}
