import type { ComponentChild } from 'preact';
import { readingNotes } from '../../words/due-list.ts';
import type { ReachedQuestion } from '../reached-question.ts';
import type { Contact } from '../../core/contact.ts';
import { AwayMessage, BackMessage } from './away-message.tsx';
import { ManyBar } from './many-bar.tsx';
import { EmptyMessage, LookMessage, ReachedMessage } from './messages.tsx';
import type { EmptyState } from './empty-state.ts';
import { RowList, type RowListProps } from './row-list.tsx';
import { Toolbar, type ToolbarProps } from './toolbar.tsx';

export interface DuePanelProps extends RowListProps, ToolbarProps {
	/** How many of those selected are shown. */
	readonly selectedShown: number;
	readonly empty: EmptyState | null;
	/** Notes that are still to be read. */
	readonly waiting: number;
	/** `Away until 3 December`; null while nobody is away. */
	readonly away: string | null;
	/** False while somebody is away, unless they want to see it all the same. */
	readonly isListShown: boolean;
	/** What fits into this week, for a while after somebody came back; null where it is not said. */
	readonly back: string | null;
	/** Nobody has looked yet where contacts are. */
	readonly isLookOffered: boolean;
	/** Null where nobody is asked. */
	readonly asked: { readonly question: ReachedQuestion; readonly contact: Contact } | null;
}

/** Fewer are read before anybody could read that they are: a line that comes and goes would only make the list jump. */
const WORTH_TELLING = 10;

/** The whole view. */
export function DuePanel(props: DuePanelProps): ComponentChild {
	const { isListShown, waiting, asked, away, back, isLookOffered, state, actions } = props;
	return (
		<>
			{isListShown ? <Toolbar {...props} /> : null}
			{waiting < WORTH_TELLING ? null : <div class="keep-in-touch-waiting">{readingNotes(waiting)}</div>}
			{away === null ? null : <AwayMessage words={away} isListShown={isListShown} onShowList={(isShown) => state.showAway(away, isShown)} actions={actions} />}
			{back === null ? null : <BackMessage words={back} actions={actions} />}
			{asked === null ? null : <ReachedMessage {...asked} actions={actions} />}
			{isLookOffered ? <LookMessage actions={actions} /> : null}
			{isListShown ? <DueList {...props} /> : null}
			<ManyBar selected={isListShown ? props.selection.paths.size : 0} shown={props.selectedShown} many={props.many} />
		</>
	);
}

function DueList(props: DuePanelProps): ComponentChild {
	const { items, empty, actions, onClear } = props;
	return (
		<>
			{empty === null ? null : <EmptyMessage empty={empty} actions={actions} onClear={onClear} />}
			{items.length === 0 ? null : <RowList {...props} />}
		</>
	);
}
