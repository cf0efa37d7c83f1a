import type { VNode } from 'preact';

interface BarProps {
	/** What is drawn, one after the other: the first filled, the next in outline. */
	readonly parts: readonly number[];
	/** What the whole bar stands for. */
	readonly of: number;
	/** A line at this value; null: none. */
	readonly mark?: number | null;
}

/** A bar beside a number that says the same. Screen readers pass over it. */
export function Bar({ parts, of, mark = null }: BarProps): VNode {
	const share = (value: number): string => `${of <= 0 ? 0 : Math.min(100, Math.round((value / of) * 1000) / 10)}%`;
	return (
		<span class="keep-in-touch-bar" aria-hidden="true">
			{parts.map((part, index) => part > 0 && <span key={index} class={index === 0 ? 'keep-in-touch-bar-full' : 'keep-in-touch-bar-outline'} style={{ width: share(part) }} />)}
			{mark !== null && <span class="keep-in-touch-bar-mark" style={{ insetInlineStart: share(mark) }} />}
		</span>
	);
}
