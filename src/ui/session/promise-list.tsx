import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { noteName } from '../../core/folder.ts';
import type { ContactPromise } from '../../core/promise.ts';
import { IN_NOTE_BEFORE } from '../../words/labels.ts';
import { forDay } from '../../words/promises.ts';
import { donePromise } from '../../words/session-card.ts';
import { useElementId } from '../element-id.ts';
import { Section, type SectionsProps } from './section.tsx';

interface PromiseListProps extends SectionsProps {
	readonly title: string;
	readonly promises: readonly ContactPromise[];
	/** How a promise is put; by default as it reads. */
	readonly wordsOf?: (promise: ContactPromise) => string;
}

/** Promises, each with a box to tick. */
export function PromiseList({ title, promises, wordsOf = ({ text }) => text, ...rest }: PromiseListProps): VNode | null {
	if (promises.length === 0) return null;
	return (
		<Section title={title}>
			<ul class="keep-in-touch-session-promises">
				{promises.map((promise) => <PromiseItem key={`${promise.path}:${promise.line}:${promise.raw}`} promise={promise} words={wordsOf(promise)} {...rest} />)}
			</ul>
		</Section>
	);
}

interface PromiseItemProps extends SectionsProps {
	readonly promise: ContactPromise;
	readonly words: string;
}

/** It stays ticked until the card is drawn without it, or it turns out that nothing was written. */
function PromiseItem({ promise, words, contact, screen, desk, onOpen }: PromiseItemProps): VNode {
	const boxId = useElementId();
	const [isTicked, setTicked] = useState(false);
	const tick = (): void => {
		if (isTicked) return;
		setTicked(true);
		void desk.tick(promise).then((isDone) => setTicked(isDone));
	};
	const open = (event: MouseEvent): void => {
		event.preventDefault();
		onOpen(promise.path, promise.line);
	};
	const when = forDay(promise.due, screen.today());
	return (
		<li>
			<input id={boxId} type="checkbox" checked={isTicked} aria-label={donePromise(words, when)} onChange={tick} />
			<div>
				<label for={boxId}>
					<span>
						<span dir="auto">{words}</span>
						{when === '' ? null : <span class="keep-in-touch-says">{` ${when}`}</span>}
					</span>
				</label>
				{promise.path === contact.path ? null : <a class="keep-in-touch-session-note" href={promise.path} onClick={open}><span>{IN_NOTE_BEFORE}</span><span dir="auto">{noteName(promise.path)}</span></a>}
			</div>
		</li>
	);
}
