import type { ComponentChild } from 'preact';
import type { Takeable } from '../../notes/compare-notes.ts';
import type { Changed, OnlyIn } from '../../notes/copy-differences.ts';
import { CHANGED, CHANGED_STAYS, COPY, moreLines, NOT_TAKEN, NOTE, notTaken, onlyInCopy, onlyInNote } from '../../words/compare.ts';

interface Ticks {
	readonly ticked: ReadonlySet<string>;
	readonly onTick: (key: string, isTicked: boolean) => void;
}

interface DifferingThingsProps<T> extends Ticks {
	readonly title: string;
	readonly things: Takeable<T>;
	/** How one of them reads. */
	readonly said: (one: T) => string;
}

const MOST_LINES = 30;

/** Touches or promises: those of one version alone, those that are changed, and those that cannot be taken over. Nothing where there are none. */
export function DifferingThings<T>({ title, things, said, ticked, onTick }: DifferingThingsProps<T>): ComponentChild {
	const { note, copy, changed, leftOut } = things;
	if (note.length + copy.length + changed.length + leftOut.length === 0) return null;
	return (
		<section>
			<h3>{title}</h3>
			<Lines title={onlyInNote} lines={note.map(said)} />
			<Lines title={onlyInCopy} lines={copy.map(said)} />
			<ChangedOnes changed={changed.map((pair) => ({ key: pair.key, note: said(pair.note), copy: said(pair.copy) }))} ticked={ticked} onTick={onTick} />
			<Lines title={NOT_TAKEN} lines={leftOut.map(({ one, reason }) => notTaken(said(one), reason))} />
		</section>
	);
}

/** The lines that only one of the two has. Nothing where there are none. */
export function DifferingLines({ title, lines }: { readonly title: string; readonly lines: OnlyIn<string> }): ComponentChild {
	if (lines.note.length + lines.copy.length === 0) return null;
	return (
		<section>
			<h3>{title}</h3>
			<Lines title={onlyInNote} lines={lines.note} />
			<Lines title={onlyInCopy} lines={lines.copy} />
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

/** The note's own beside the copy's, which is added as well where it is ticked. */
function ChangedOnes({ changed, ticked, onTick }: Ticks & { readonly changed: ReadonlyArray<Changed<string>> }): ComponentChild {
	if (changed.length === 0) return null;
	return (
		<div class="keep-in-touch-compare-side">
			<h4>{CHANGED}</h4>
			<p class="setting-item-description">{CHANGED_STAYS}</p>
			<ul>
				{changed.map(({ key, note, copy }, index) => (
					<li key={index}>
						<div><span class="keep-in-touch-compare-none">{NOTE}</span> <span dir="auto">{note}</span></div>
						<label class="keep-in-touch-tick">
							<input type="checkbox" checked={ticked.has(key)} onChange={(event) => onTick(key, event.currentTarget.checked)} />
							<span><span class="keep-in-touch-compare-none">{COPY}</span> <span dir="auto">{copy}</span></span>
						</label>
					</li>
				))}
			</ul>
		</div>
	);
}
