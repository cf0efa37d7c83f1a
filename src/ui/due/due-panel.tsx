import type { ComponentChild } from 'preact';
import type { ReachedQuestion } from '../reached-question.ts';
import type { Contact } from '../../core/contact.ts';
import { EmptyMessage, ReachedMessage } from './messages.tsx';
import type { EmptyState } from './empty-state.ts';
import { RowList, type RowListProps } from './row-list.tsx';
import { Toolbar, type ToolbarProps } from './toolbar.tsx';

export interface DuePanelProps extends RowListProps, ToolbarProps {
	readonly empty: EmptyState | null;
	/** Notes that are still to be read. */
	readonly waiting: number;
	readonly asked: { readonly question: ReachedQuestion; readonly contact: Contact } | null;
}

/** Fewer are read before anybody could read that they are: a line that comes and goes would only make the list jump. */
const WORTH_TELLING = 10;

/** The whole view. */
export function DuePanel(props: DuePanelProps): ComponentChild {
	const { items, empty, waiting, asked, actions, onClear } = props;
	return (
		<>
			<Toolbar {...props} />
			{waiting < WORTH_TELLING ? null : <div class="keep-in-touch-waiting">Reading {waiting} notes…</div>}
			{asked === null ? null : <ReachedMessage {...asked} actions={actions} />}
			{empty === null ? null : <EmptyMessage empty={empty} actions={actions} onClear={onClear} />}
			{items.length === 0 ? null : <RowList {...props} />}
		</>
	);
}
