import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { markDied } from '../../actions/standing.ts';
import type { Contact } from '../../core/contact.ts';
import { parsePastDay } from '../../core/day-phrase.ts';
import { nothingWritten } from '../../words/nothing-written.ts';
import { CANCEL, DIED_CONFIRM, DIED_DAY_BLANK, DIED_DAY_EXAMPLE, DIED_DAY_LABEL, DIED_MEANS, DIED_SORRY, diedWritten } from '../../words/standing.ts';
import { DayInput } from '../day-input.tsx';
import { performOrWhyNot } from '../perform.ts';
import type { Screen } from '../screen.ts';

interface DiedFormProps {
	readonly screen: Screen;
	readonly contact: Contact;
	readonly onDone: () => void;
}

/** What it means, a day that may be left out, and the button that writes it. */
export function DiedForm({ screen, contact, onDone }: DiedFormProps): VNode {
	const [typed, setTyped] = useState('');
	const [error, setError] = useState<string | null>(null);
	const isBusy = useRef(false);
	const inputRef = useRef<HTMLInputElement>(null);
	const today = screen.today();
	const reading = parsePastDay(typed, today, screen.settings().dayOrder);
	const write = async (): Promise<void> => {
		if (isBusy.current) return;
		if (reading.kind === 'unreadable') {
			inputRef.current?.focus();
			return;
		}
		isBusy.current = true;
		const day = reading.kind === 'read' ? reading.value : null;
		const reason = await performOrWhyNot(screen, (context) => markDied(screen.notes, contact, day, context), { message: diedWritten(contact.name) });
		isBusy.current = false;
		if (reason === null) onDone();
		else setError(nothingWritten(reason));
	};
	const type = (value: string): void => {
		setTyped(value);
		setError(null);
	};
	return (
		<form noValidate onSubmit={(event) => {
			event.preventDefault();
			void write();
		}}>
			<p>{DIED_SORRY}</p>
			<ul>{DIED_MEANS.map((line) => <li key={line}>{line}</li>)}</ul>
			<DayInput inputRef={inputRef} label={DIED_DAY_LABEL} placeholder={DIED_DAY_EXAMPLE} value={typed} onType={type} reading={reading} today={today} whenBlank={DIED_DAY_BLANK} to={today} />
			<div class="keep-in-touch-log-footer">
				<div role="alert" class="keep-in-touch-wrong">{error}</div>
				<button type="button" onClick={onDone}>{CANCEL}</button>
				<button type="submit" class="mod-cta">{DIED_CONFIRM}</button>
			</div>
		</form>
	);
}
