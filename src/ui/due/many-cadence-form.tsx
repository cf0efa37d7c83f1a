import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { setCadence } from '../../actions/set-cadence.ts';
import { parseCadence, type Cadence } from '../../core/cadence.ts';
import type { Contact } from '../../core/contact.ts';
import { capitalised } from '../../words/capitalised.ts';
import * as words from '../../words/due-many.ts';
import { formatEvery } from '../../words/every.ts';
import { useElementId } from '../element-id.ts';
import type { Screen } from '../screen.ts';
import { tryMany } from './perform-many.ts';
import { useOnceMany } from './use-once-many.ts';

interface ManyCadenceProps {
	readonly screen: Screen;
	readonly contacts: readonly Contact[];
	readonly onDone: () => void;
}

/** What was typed: a cadence, null for the tier's, or what would be right. */
type Typed = { readonly kind: 'cadence'; readonly cadence: Cadence | null } | { readonly kind: 'wrong'; readonly message: string };

/** A field for how often, that says how it reads, and the button that writes it. */
export function ManyCadenceForm({ screen, contacts, onDone }: ManyCadenceProps): VNode {
	const [text, setText] = useState('');
	const id = useElementId();
	const typed = readTyped(text);
	const { left, error, goOn, run } = useOnceMany(contacts, onDone);
	const submit = (event: Event): void => {
		event.preventDefault();
		if (typed.kind === 'wrong') return;
		const { cadence } = typed;
		void run((these) => tryMany(screen, these, { act: (notes, all, context) => setCadence(notes, all, cadence, context), message: (names) => words.haveCadence(names, cadence === null ? null : formatEvery(cadence)), becomes: (contact) => ({ ...contact, ownCadence: cadence }) }));
	};
	return (
		<form noValidate onSubmit={submit}>
			<div class="keep-in-touch-field">
				<label for={id}>{words.HOW_OFTEN}</label>
				<input id={id} type="text" value={text} placeholder={words.CADENCE_EXAMPLES} spellcheck={false} autocomplete="off" autocapitalize="none" aria-describedby={`${id}-says`} aria-invalid={typed.kind === 'wrong'} onInput={(event) => setText(event.currentTarget.value)} />
				<div id={`${id}-says`} class={typed.kind === 'wrong' ? 'keep-in-touch-says keep-in-touch-wrong' : 'keep-in-touch-says'} aria-live="polite">{says(typed, left)}</div>
			</div>
			<div class="keep-in-touch-log-footer">
				<div role="alert" class="keep-in-touch-wrong">{error}</div>
				{goOn === null ? null : <button type="button" onClick={goOn.act}>{goOn.label}</button>}
				<button type="button" onClick={onDone}>{words.CANCEL}</button>
				<button type="submit" class="mod-cta" disabled={typed.kind === 'wrong'}>{words.SET_IT}</button>
			</div>
		</form>
	);
}

function readTyped(text: string): Typed {
	const reading = parseCadence(text);
	switch (reading.kind) {
		case 'blank':
			return { kind: 'cadence', cadence: null };
		case 'read':
			return reading.value === 'never' ? { kind: 'wrong', message: words.CADENCE_NEVER } : { kind: 'cadence', cadence: reading.value };
		case 'unreadable':
			return { kind: 'wrong', message: `${capitalised(reading.message)}.` };
	}
}

function says(typed: Typed, contacts: readonly Contact[]): string {
	if (typed.kind === 'wrong') return typed.message;
	if (typed.cadence === null) return words.CADENCE_BLANK;
	return words.cadenceReads(formatEvery(typed.cadence), contacts.filter(({ ownCadence }) => ownCadence !== null).length, contacts.length);
}
