import type { ComponentChild } from 'preact';
import type { NoteComparison, OtherValue } from '../../notes/compare-notes.ts';
import type { ItemSource } from '../../notes/list-insertion.ts';
import { BLANK, COPY, INTRO, KEEP, LINES, NOT_THERE, NOTE, OPEN_BOTH, PROMISES, PROPERTIES, READING, SAME, TAKE_OVER, TAKES, TOUCHES, TRASH, TRASH_ASKED, TRASH_SURE, unreadableSaid } from '../../words/compare.ts';
import { DifferingLines, DifferingThings } from './differences.tsx';

export interface ComparisonProps {
	readonly note: string;
	readonly copy: string;
	/** Null until the two are read. */
	readonly comparison: NoteComparison | null;
	readonly asksToTrash: boolean;
	/** The keys of what is changed and is to be added as well. */
	readonly ticked: ReadonlySet<string>;
	readonly onTick: (key: string, isTicked: boolean) => void;
	readonly onTakeOver: () => void;
	readonly onOpenBoth: () => void;
	/** True: ask; false: do not any more. */
	readonly onTrash: (isAsked: boolean) => void;
	readonly onTrashSure: () => void;
}

/** A note and its conflict copy: properties and touches first, then promises and what else differs. */
export function Comparison(props: ComparisonProps): ComponentChild {
	const { note, copy, comparison, ticked, onTick } = props;
	if (comparison === null) return <p>{READING}</p>;
	const { properties, touches, promises, lines, unreadable } = comparison;
	return (
		<>
			<p>{isSame(comparison) ? SAME : INTRO}</p>
			<dl class="keep-in-touch-compare-paths">
				<dt>{NOTE}</dt><dd dir="auto">{note}</dd>
				<dt>{COPY}</dt><dd dir="auto">{copy}</dd>
			</dl>
			{unreadable === null ? null : <p class="mod-warning">{unreadableSaid(unreadable)}</p>}
			<OtherValues values={properties} />
			<DifferingThings title={TOUCHES} things={touches} said={linesOf} ticked={ticked} onTick={onTick} />
			<DifferingThings title={PROMISES} things={promises} said={linesOf} ticked={ticked} onTick={onTick} />
			<DifferingLines title={LINES} lines={lines} />
			<Footer {...props} takes={takesOf(comparison, ticked)} />
		</>
	);
}

function isSame({ unreadable, properties, touches, promises, lines }: NoteComparison): boolean {
	const differing = [touches, promises].flatMap(({ note, copy, changed, leftOut }) => [note.length, copy.length, changed.length, leftOut.length]);
	return unreadable === null && [...differing, properties.length, lines.note.length, lines.copy.length].every((count) => count === 0);
}

/** Whether there is something to take over: now, once something is ticked, or nothing. */
function takesOf({ touches, promises }: NoteComparison, ticked: ReadonlySet<string>): 'now' | 'ticked' | 'nothing' {
	const changed = [...touches.changed, ...promises.changed];
	if (touches.copy.length + promises.copy.length > 0 || changed.some(({ key }) => ticked.has(key))) return 'now';
	return changed.length > 0 ? 'ticked' : 'nothing';
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

function Footer({ asksToTrash, takes, onTakeOver, onOpenBoth, onTrash, onTrashSure }: ComparisonProps & { readonly takes: ReturnType<typeof takesOf> }): ComponentChild {
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
			{takes !== 'nothing' ? <p class="setting-item-description">{TAKES}</p> : null}
			<div class="keep-in-touch-log-footer">
				{takes !== 'nothing' ? <button type="button" class="mod-cta" disabled={takes !== 'now'} onClick={onTakeOver}>{TAKE_OVER}</button> : null}
				<button type="button" onClick={onOpenBoth}>{OPEN_BOTH}</button>
				<button type="button" onClick={() => onTrash(true)}>{TRASH}</button>
			</div>
		</>
	);
}

/** A touch or a promise as it stands in its note, but for an empty box. */
function linesOf({ first, below }: ItemSource): string {
	return [first.replace(/^\[ \][ \t]*/, ''), ...below].join('\n');
}
