import type { VNode } from 'preact';
import type { NoticeAction } from '../notices.ts';

/** What a notice would say, and offer. */
export interface Said {
	readonly message: string;
	readonly actions: readonly NoticeAction[];
}

interface SessionSaidProps {
	readonly said: Said | null;
	/** It is answered, and goes. */
	readonly onDone: () => void;
}

/** What was done last, with Undo, in a line of its own below the card: a notice would lie over the card of whoever comes next, and over what closes the dialog. */
export function SessionSaid({ said, onDone }: SessionSaidProps): VNode {
	return (
		<div class={said === null ? '' : 'keep-in-touch-session-said'}>
			<span role="status">{said?.message}</span>
			{said?.actions.map(({ label, act }) => (
				<button
					key={label} type="button"
					onClick={() => {
						onDone();
						act();
					}}
				>
					{label}
				</button>
			))}
		</div>
	);
}
