import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useElementId } from '../element-id.ts';

interface TextFieldProps {
	readonly label: string;
	readonly value: string;
	readonly placeholder?: string;
	/** Called when the field is left, or on Enter, with what then stands there. */
	readonly onSet: (value: string) => void;
	readonly type?: 'text' | 'email';
}

/** A field whose text counts once it is left: what depends on it does not change at every letter. */
export function TextField({ label, value, placeholder = '', onSet, type = 'text' }: TextFieldProps): VNode {
	const id = useElementId();
	const [typed, setTyped] = useState<string | null>(null);
	const set = (text: string): void => {
		setTyped(null);
		if (text !== value) onSet(text);
	};
	return (
		<div class="keep-in-touch-field">
			<label for={id}>{label}</label>
			<input id={id} type="text" inputMode={type} value={typed ?? value} placeholder={placeholder} spellcheck={false} autocomplete="off" dir="auto"
				onInput={(event) => setTyped(event.currentTarget.value)} onChange={(event) => set(event.currentTarget.value)} />
		</div>
	);
}

interface ChoiceFieldProps {
	readonly label: string;
	readonly value: string;
	readonly choices: ReadonlyArray<readonly [value: string, text: string]>;
	readonly onSet: (value: string) => void;
}

/** A list to choose one of. */
export function ChoiceField({ label, value, choices, onSet }: ChoiceFieldProps): VNode {
	const id = useElementId();
	return (
		<div class="keep-in-touch-field">
			<label for={id}>{label}</label>
			<select id={id} class="dropdown" value={value} onChange={(event) => onSet(event.currentTarget.value)}>
				{choices.map(([key, text]) => <option key={key} value={key} selected={key === value}>{text}</option>)}
			</select>
		</div>
	);
}
