import type { Ref, VNode } from 'preact';

interface TouchTextProps {
	readonly label: string;
	readonly value: string;
	readonly onType: (typed: string) => void;
	/** Backspace was pressed. True: it has done its work. */
	readonly onBackspace?: () => boolean;
	readonly textRef?: Ref<HTMLTextAreaElement>;
}

/** A field for the text of a touch, which grows with it. */
export function TouchText({ label, value, onType, onBackspace, textRef = null }: TouchTextProps): VNode {
	const keyDown = (event: KeyboardEvent): void => {
		if (event.key === 'Backspace' && onBackspace?.() === true) event.preventDefault();
	};
	return (
		// The same text stands invisibly behind the field and gives it its height.
		<div class="keep-in-touch-text" data-text={`${value}\n`}>
			<textarea ref={textRef} rows={2} dir="auto" value={value} aria-label={label} placeholder={label} onKeyDown={keyDown} onInput={(event) => onType(event.currentTarget.value)} />
		</div>
	);
}
