import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { changeTouch } from '../../actions/change-touch.ts';
import type { Named } from '../../actions/named.ts';
import { parsePastDay } from '../../core/day-phrase.ts';
import { tidyText, type Touch } from '../../core/touch.ts';
import { capitalised } from '../../words/capitalised.ts';
import { CANCEL, CHANNEL, DATE, SAVE, THEY_WERE_FIRST } from '../../words/labels.ts';
import * as words from '../../words/log-touch.ts';
import { DayInput } from '../day-input.tsx';
import type { Screen } from '../screen.ts';
import type { OpenEdit } from './log-touch-modal.ts';
import { performOrWhyNot } from '../perform.ts';
import { Tick } from './touch-details.tsx';
import { TouchText } from './touch-text.tsx';
import type { ListedTouch } from './touches-of.ts';

interface TouchEditorProps {
	readonly screen: Screen;
	readonly contact: Named;
	readonly listed: ListedTouch;
	readonly onEdit: (edit: OpenEdit | null) => void;
	/** It is saved, or nothing is to be. */
	readonly onEnd: () => void;
}

interface EditedTouch extends Omit<Touch, 'day'> {
	/** As typed. */
	readonly day: string;
}

/** The fields of a touch that was logged before, in place of its row. */
export function TouchEditor({ screen, contact, listed, onEdit, onEnd }: TouchEditorProps): VNode {
	const [edited, setEdited] = useState<EditedTouch>(listed.touch);
	const [error, setError] = useState('');
	const rootRef = useRef<HTMLDivElement>(null);
	const isBusy = useRef(false);
	const save = async (): Promise<void> => {
		if (isBusy.current) return;
		const day = parsePastDay(edited.day, screen.today(), screen.settings().dayOrder);
		if (day.kind !== 'read') return setError(words.DATE_MISSING);
		const touch = { ...edited, day: day.value, text: tidyText(edited.text) };
		if (!isChanged(listed.touch, touch)) return onEnd();
		isBusy.current = true;
		const message = words.touchChanged(touch.day, contact.name, screen.today());
		const refusal = await performOrWhyNot(screen, (context) => changeTouch(screen.notes, contact, listed.reference, touch, context), { message });
		isBusy.current = false;
		if (refusal === null) onEnd();
		else setError(refusal);
	};
	const focusText = (): void => rootRef.current?.querySelector('textarea')?.focus();
	// At once: the button that was pressed has gone, and the keys are not to go behind the dialog.
	useLayoutEffect(() => {
		focusText();
		rootRef.current?.scrollIntoView({ block: 'nearest' });
	}, []);
	// At once: an effect that comes later might name fields that are gone.
	useLayoutEffect(() => {
		onEdit({
			hasFocus: () => rootRef.current?.contains(rootRef.current.doc.activeElement) === true,
			isChanged: () => isChanged(listed.touch, edited),
			cancel: onEnd,
			remind: () => {
				setError(words.NOT_SAVED_YET);
				focusText();
			},
		});
		return () => onEdit(null);
	}, [edited, listed, onEnd, onEdit]);
	return (
		<div ref={rootRef} class="keep-in-touch-touch-edit" role="group" aria-label={words.touchOf(listed.touch.day, screen.today())}>
			<EditedFields screen={screen} edited={edited} onChange={(change) => setEdited({ ...edited, ...change })} />
			<div role="alert" class="keep-in-touch-wrong">{error}</div>
			<div class="modal-button-container">
				<button type="button" onClick={onEnd}>{CANCEL}</button>
				<button type="button" class="mod-cta" onClick={() => void save()}>{SAVE}</button>
			</div>
		</div>
	);
}

interface EditedFieldsProps {
	readonly screen: Screen;
	readonly edited: EditedTouch;
	readonly onChange: (change: Partial<EditedTouch>) => void;
}

function EditedFields({ screen, edited, onChange }: EditedFieldsProps): VNode {
	const { channels, dayOrder } = screen.settings();
	const today = screen.today();
	return (
		<>
			<div class="keep-in-touch-details">
				<DayInput label={DATE} placeholder={words.CHANGED_DATE_EXAMPLE} value={edited.day} onType={(day) => onChange({ day })} reading={parsePastDay(edited.day, today, dayOrder)} today={today}
					whenBlank={words.DATE_WANTED} to={today} />
				<label class="keep-in-touch-field">
					<span>{CHANNEL}</span>
					<select class="dropdown" value={edited.channel ?? ''} onChange={(event) => onChange({ channel: event.currentTarget.value === '' ? null : event.currentTarget.value })}>
						<option value="">{words.NO_CHANNEL}</option>
						{channels.map(({ name }) => <option key={name} value={name}>{capitalised(name)}</option>)}
					</select>
				</label>
				<Tick label={THEY_WERE_FIRST} isOn={edited.incoming} onTurn={(incoming) => onChange({ incoming })} />
			</div>
			<TouchText label={words.TEXT_LABEL} value={edited.text} onType={(text) => onChange({ text })} />
		</>
	);
}

function isChanged(before: Touch, after: EditedTouch): boolean {
	return before.day !== after.day || before.channel !== after.channel || before.incoming !== after.incoming || before.text !== after.text;
}
