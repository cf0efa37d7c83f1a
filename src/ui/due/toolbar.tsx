import type { ComponentChild } from 'preact';
import type { DueFilter, DueOrder } from '../../core/due-filter.ts';
import * as words from '../../words/due-list.ts';
import { Icon } from '../icon.tsx';
import type { Screen } from '../screen.ts';
import type { DueState } from './due-state.ts';
import { filterWords, showFilterMenu, showOrderMenu } from './look-menus.ts';

export interface ToolbarProps {
	readonly screen: Screen;
	readonly state: DueState;
	readonly filter: DueFilter;
	readonly order: DueOrder;
	/** How many contacts the list shows; null while it shows all. */
	readonly matching: number | null;
	/** How many there are to reach, in words, where no status bar tells it; null or left out: not to be told. */
	readonly toReach?: string | null;
	readonly onClear: () => void;
	readonly onSearchKey: (event: KeyboardEvent) => void;
}

/** Search, filter and order. What leaves contacts out is always said. */
export function Toolbar({ screen, state, filter, order, matching, toReach = null, onClear, onSearchKey }: ToolbarProps): ComponentChild {
	const filters = filterWords(filter, screen);
	const line = matching === null ? toReach : words.cutDownTo(matching, filters);
	return (
		<div class="keep-in-touch-toolbar nav-header">
			<div class="keep-in-touch-search-line">
				<div class="search-input-container keep-in-touch-search">
					<input
						type="search" dir="auto" spellcheck={false} placeholder={words.SEARCH} aria-label={words.SEARCH_LABEL} aria-keyshortcuts="/" value={filter.search}
						onInput={(event) => state.filter({ search: event.currentTarget.value })} onKeyDown={onSearchKey}
					/>
				</div>
				<button type="button" class={`clickable-icon nav-action-button ${filters.length > 0 ? 'is-active' : ''}`} aria-label={words.FILTER} aria-haspopup="menu" onClick={(event) => showFilterMenu(screen, state, filter, event)}><Icon name="list-filter" /></button>
				<button type="button" class={`clickable-icon nav-action-button ${order === 'ranked' ? '' : 'is-active'}`} aria-label={words.ORDER} aria-haspopup="menu" onClick={(event) => showOrderMenu(state, order, event)}><Icon name="arrow-up-down" /></button>
			</div>
			<div role="status" class={line === null ? '' : 'keep-in-touch-matching'}>
				{line === null ? null : <span>{line}</span>}
			</div>
			{filters.length === 0 ? null : <button type="button" class="keep-in-touch-clear" onClick={onClear}>{words.SHOW_ALL}</button>}
		</div>
	);
}
