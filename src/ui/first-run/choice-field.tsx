import type { VNode } from 'preact';
import { useElementId } from '../element-id.ts';

interface ChoiceFieldProps<T> {
	readonly label: string;
	/** Below the label; empty for nothing. */
	readonly says?: string;
	readonly options: ReadonlyArray<{ readonly value: T; readonly words: string }>;
	readonly chosen: T;
	readonly onChoose: (value: T) => void;
}

/** One of several, with what is said of them. */
export function ChoiceField<T>({ label, says = '', options, chosen, onChoose }: ChoiceFieldProps<T>): VNode {
	const id = useElementId();
	return (
		<div class="keep-in-touch-choice">
			<label for={id}>
				<bdi>{label}</bdi>
				{says !== '' && <span class="keep-in-touch-says" dir="auto">{says}</span>}
			</label>
			<select id={id} class="dropdown" value={String(options.findIndex(({ value }) => value === chosen))} onChange={(event) => {
				const option = options[Number(event.currentTarget.value)];
				if (option !== undefined) onChoose(option.value);
			}}>
				{options.map(({ words }, index) => <option key={words} value={String(index)}>{words}</option>)}
			</select>
		</div>
	);
}
