import type { Ref, VNode } from 'preact';

interface TouchTextProps {
	readonly label: string;
	readonly value: string;
	readonly onType: (typed: string) => void;
	readonly textRef?: Ref<HTMLTextAreaElement>;
}

/** A field for the text of a touch, which grows with it. */
export function TouchText({ label, value, onType, textRef = null }: TouchTextProps): VNode {
	return (
		// The same text stands invisibly behind the field and gives it its height.
		<div class="keep-in-touch-text" data-text={`${value}\n`}>
			<textarea ref={textRef} rows={2} dir="auto" value={value} aria-label={label} placeholder={label} onInput={(event) => onType(event.currentTarget.value)} />
		</div>
	);
}
