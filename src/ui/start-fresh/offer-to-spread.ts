import { comeAtOnce, type Change } from '../../core/come-at-once.ts';
import { START_FRESH } from '../../words/labels.ts';
import { comeUpAtOnce } from '../../words/start-fresh.ts';
import type { NoticeAction } from '../notices.ts';
import type { Screen } from '../screen.ts';
import { openStartFresh } from './start-fresh-modal.ts';

/** What is added to what is said of a change, and offered beside Undo. */
export interface SpreadOffer {
	/** Begins with a blank; empty where nothing is offered. */
	readonly message: string;
	readonly actions: readonly NoticeAction[];
}

/** Where a change brings more contacts into the list at once than a week has time for: says so, and offers to spread these, with the preview. */
export function offerToSpread(screen: Screen, change: Change): SpreadOffer {
	const paths = comeAtOnce(change, screen.settings(), screen.today());
	if (paths.length === 0) return { message: '', actions: [] };
	return { message: ` ${comeUpAtOnce(paths.length)}`, actions: [{ label: START_FRESH, act: () => openStartFresh(screen, paths) }] };
}
