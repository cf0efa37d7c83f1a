import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { Day } from '../../core/day.ts';
import type { DuePromise } from '../../core/due-promise.ts';
import { noteName } from '../../core/folder.ts';
import { IN_NOTE_BEFORE } from '../../words/labels.ts';
import { doneWhat, promiseWords } from '../../words/promises.ts';
import { Icon } from '../icon.tsx';
import type { DueActions } from './due-actions.ts';

interface PromiseLinesProps {
	readonly promises: readonly DuePromise[];
	/** The contact's own note, to which the row leads anyhow. */
	readonly ownPath: string;
	/** Begins the ids of the lines' words. */
	readonly id: string;
	/** Of the boxes and links, which are reached by Tab in the active row alone. */
	readonly tabIndex: number;
	readonly today: Day;
	readonly actions: DueActions;
}

/** The promises that are due, each with a box to tick. */
export function PromiseLines({ promises, ownPath, id, tabIndex, today, actions }: PromiseLinesProps): ComponentChild {
	return (
		<>
			{promises.map((promise, index) => {
				const [whatId, whenId] = promiseIds(id, index);
				return (
					<div key={`${promise.path}:${promise.line}:${promise.raw}`} class="keep-in-touch-row-promise">
						<PromiseBox promise={promise} tabIndex={tabIndex} actions={actions} />
						<div class="keep-in-touch-row-promise-text">
							<div id={whatId} class="keep-in-touch-row-promise-what"><span dir="auto">{promise.text}</span></div>
							<div class="keep-in-touch-row-promise-about">
								<span id={whenId}>{promiseWords(promise, today)}</span>
								{promise.path === ownPath ? null : <PromiseLink promise={promise} tabIndex={tabIndex} actions={actions} />}
							</div>
						</div>
					</div>
				);
			})}
		</>
	);
}

/** The ids of what is promised, and of the words that say when. */
export function promiseIds(rowId: string, index: number): readonly [what: string, when: string] {
	return [`${rowId}-promise-${index}`, `${rowId}-promise-${index}-when`];
}

/** It stays ticked until the row is drawn without the promise, or it turns out that nothing was written. */
function PromiseBox({ promise, tabIndex, actions }: Pick<PromiseLinesProps, 'tabIndex' | 'actions'> & { readonly promise: DuePromise }): ComponentChild {
	const [isTicked, setTicked] = useState(false);
	const tick = (): void => {
		if (isTicked) return;
		setTicked(true);
		void actions.tick(promise).then((isDone) => setTicked(isDone));
	};
	return (
		<button type="button" role="checkbox" class="clickable-icon keep-in-touch-row-box" tabIndex={tabIndex} aria-checked={isTicked} aria-label={doneWhat(promise.text)} data-tooltip-position="top" onClick={tick}>
			<Icon name={isTicked ? 'check' : 'square'} />
		</button>
	);
}

function PromiseLink({ promise: { path, line }, tabIndex, actions }: Pick<PromiseLinesProps, 'tabIndex' | 'actions'> & { readonly promise: DuePromise }): ComponentChild {
	const open = (event: MouseEvent): void => {
		event.preventDefault();
		event.stopPropagation();
		actions.openAt(path, line, event);
	};
	return (
		<a
			class="keep-in-touch-row-promise-link" tabIndex={tabIndex} href={path} data-href={path} draggable={false}
			onClick={open} onAuxClick={(event) => event.button === 1 && open(event)} onMouseOver={(event) => actions.hover(path, event, event.currentTarget)}
		>
			<Icon name="file-text" />
			<span><span class="keep-in-touch-unseen">{IN_NOTE_BEFORE}</span><span dir="auto">{noteName(path)}</span></span>
		</a>
	);
}
