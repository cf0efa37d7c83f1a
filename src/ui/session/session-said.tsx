import type { VNode } from 'preact';
import type { Said } from './said-stack.ts';

interface SessionSaidProps {
	/** What was said last comes last. */
	readonly said: readonly Said[];
	/** It is answered, and goes. */
	readonly onDone: (said: Said) => void;
}

/** What was done last, with Undo, in a line of its own below the card: a notice would lie over the card of whoever comes next, and over what closes the dialog. Above it what was done before, where the line itself has no Undo. */
export function SessionSaid({ said, onDone }: SessionSaidProps): VNode {
	const last = said.at(-1);
	return (
		<div class={last === undefined ? '' : 'keep-in-touch-session-said'}>
			{said.slice(0, -1).map((one) => (
				<div key={one.id} class="keep-in-touch-session-line"><span>{one.message}</span><Actions said={one} onDone={onDone} /></div>
			))}
			<div key="last" class="keep-in-touch-session-line"><span role="status">{last?.message}</span>{last === undefined ? null : <Actions said={last} onDone={onDone} />}</div>
		</div>
	);
}

function Actions({ said, onDone }: { readonly said: Said; readonly onDone: SessionSaidProps['onDone'] }): VNode {
	return (
		<>
			{said.actions.map(({ label, act }) => (
				<button
					key={label} type="button"
					onClick={({ detail }) => {
						// The next Undo comes to where this one was: a double click is for one.
						if (detail > 1) return;
						onDone(said);
						act();
					}}
				>
					{label}
				</button>
			))}
		</>
	);
}
