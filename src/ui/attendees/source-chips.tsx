import type { VNode } from 'preact';
import { moreWarnings, NOT_READ, ofList, READ_FROM, takeAway } from '../../words/attendees-lists.ts';
import { Icon } from '../icon.tsx';
import type { AttendeeSource } from './attendee-sources.ts';

interface SourceChipsProps {
	readonly sources: readonly AttendeeSource[];
	readonly onRemove: (source: AttendeeSource) => void;
}

/** Warnings that are shown at once. */
const SHOWN = 3;

/** Where the people were read from, each of which can be taken away, and what could not be read there. */
export function SourceChips({ sources, onRemove }: SourceChipsProps): VNode | null {
	if (sources.length === 0) return null;
	const warnings = sources.flatMap(({ title, list }) => list.warnings.map((warning) => ofList(title, warning)));
	const line = (warning: string): VNode => <li key={warning} dir="auto">{warning}</li>;
	return (
		<>
			<div class="keep-in-touch-chips">
				<ul aria-label={READ_FROM}>
					{sources.map((source) => (
						<li key={source} class="keep-in-touch-chip">
							<Icon name={source.note === null ? 'list' : 'file-text'} />
							<span class="keep-in-touch-chip-name" dir="auto">{source.title}</span>
							<button type="button" class="clickable-icon" aria-label={takeAway(source.title)} onClick={() => onRemove(source)}><Icon name="x" /></button>
						</li>
					))}
				</ul>
			</div>
			{warnings.length > 0 && (
				<div class="keep-in-touch-warnings keep-in-touch-says">
					<ul aria-label={NOT_READ}>{warnings.slice(0, SHOWN).map(line)}</ul>
					{warnings.length > SHOWN && <details><summary>{moreWarnings(warnings.length - SHOWN)}</summary><ul>{warnings.slice(SHOWN).map(line)}</ul></details>}
				</div>
			)}
		</>
	);
}
