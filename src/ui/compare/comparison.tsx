import type { ComponentChild } from 'preact';
import type { NewPromise } from '../../core/promise.ts';
import type { Touch } from '../../core/touch.ts';
import type { NoteComparison, OnlyIn, OtherValue } from '../../notes/compare-notes.ts';
import { BLANK, COPY, INTRO, KEEP, LINES, moreLines, NOT_THERE, NOTE, onlyInCopy, onlyInNote, OPEN_BOTH, PROMISES, PROPERTIES, READING, SAME, TAKE_OVER, TAKES, TOUCHES, TRASH, TRASH_ASKED, TRASH_SURE, unreadableSaid } from '../../words/compare.ts';

export interface ComparisonProps {
	readonly note: string;
	readonly copy: string;
	/** Null until the two are read. */
	readonly comparison: NoteComparison | null;
	readonly asksToTrash: boolean;
	readonly onTakeOver: () => void;
	readonly onOpenBoth: () => void;
	/** True: ask; false: do not any more. */
	readonly onTrash: (isAsked: boolean) => void;
	readonly onTrashSure: () => void;
}

const MOST_LINES = 30;

/** A note and its conflict copy: properties and touches first, then promises and what else differs. */
export function Comparison(props: ComparisonProps): ComponentChild {
	const { note, copy, comparison } = props;
	if (comparison === null) return <p>{READING}</p>;
	const { properties, touches, promises, lines, unreadable } = comparison;
	const isSame = unreadable === null && properties.length === 0 && [touches, promises, lines].every((one: OnlyIn<unknown>) => one.note.length + one.copy.length === 0);
	return (
		<>
			<p>{isSame ? SAME : INTRO}</p>
			<dl class="keep-in-touch-compare-paths">
				<dt>{NOTE}</dt><dd dir="auto">{note}</dd>
				<dt>{COPY}</dt><dd dir="auto">{copy}</dd>
			</dl>
			{unreadable === null ? null : <p class="mod-warning">{unreadableSaid(unreadable)}</p>}
			<OtherValues values={properties} />
			<Differences title={TOUCHES} only={touches} text={touchText} />
			<Differences title={PROMISES} only={promises} text={promiseText} />
			<Differences title={LINES} only={lines} text={(line) => line} />
			<Footer {...props} canTakeOver={touches.copy.length + promises.copy.length > 0} />
		</>
	);
}

function OtherValues({ values }: { readonly values: readonly OtherValue[] }): ComponentChild {
	if (values.length === 0) return null;
	const shown = (value: string | null): ComponentChild => (value === null || value === '' ? <span class="keep-in-touch-compare-none">{value === null ? NOT_THERE : BLANK}</span> : <span dir="auto">{value}</span>);
	return (
		<table class="keep-in-touch-compare-properties">
			<thead><tr><th scope="col">{PROPERTIES}</th><th scope="col">{NOTE}</th><th scope="col">{COPY}</th></tr></thead>
			<tbody>{values.map(({ key, note, copy }) => <tr key={key}><th scope="row">{key}</th><td>{shown(note)}</td><td>{shown(copy)}</td></tr>)}</tbody>
		</table>
	);
}

function Differences<T>({ title, only, text }: { readonly title: string; readonly only: OnlyIn<T>; readonly text: (one: T) => string }): ComponentChild {
	if (only.note.length + only.copy.length === 0) return null;
	return (
		<section>
			<h3>{title}</h3>
			<Lines title={onlyInNote} lines={only.note.map(text)} />
			<Lines title={onlyInCopy} lines={only.copy.map(text)} />
		</section>
	);
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): ComponentChild {
	if (lines.length === 0) return null;
	return (
		<div class="keep-in-touch-compare-side">
			<h4>{title}</h4>
			<ul>
				{lines.slice(0, MOST_LINES).map((line, index) => <li key={index} dir="auto">{line}</li>)}
				{lines.length > MOST_LINES ? <li>{moreLines(lines.length - MOST_LINES)}</li> : null}
			</ul>
		</div>
	);
}

function Footer({ asksToTrash, canTakeOver, onTakeOver, onOpenBoth, onTrash, onTrashSure }: ComparisonProps & { readonly canTakeOver: boolean }): ComponentChild {
	if (asksToTrash) {
		return (
			<div class="keep-in-touch-log-footer">
				<div role="alert">{TRASH_ASKED}</div>
				<button type="button" class="mod-warning" onClick={onTrashSure}>{TRASH_SURE}</button>
				<button type="button" onClick={() => onTrash(false)}>{KEEP}</button>
			</div>
		);
	}
	return (
		<>
			{canTakeOver ? <p class="setting-item-description">{TAKES}</p> : null}
			<div class="keep-in-touch-log-footer">
				{canTakeOver ? <button type="button" class="mod-cta" onClick={onTakeOver}>{TAKE_OVER}</button> : null}
				<button type="button" onClick={onOpenBoth}>{OPEN_BOTH}</button>
				<button type="button" onClick={() => onTrash(true)}>{TRASH}</button>
			</div>
		</>
	);
}

/** `2026-11-20 call (incoming): Hired one designer.` */
function touchText({ day, channel, incoming, text }: Touch): string {
	const head = [day, ...(channel === null ? [] : [channel]), ...(incoming ? ['(incoming)'] : [])].join(' ');
	return text === '' ? head : `${head}: ${text}`;
}

function promiseText({ text, due }: NewPromise): string {
	return due === null ? text : `${text} (${due})`;
}
