import type { ComponentChild } from 'preact';
import * as words from '../../words/due-many.ts';
import { Icon } from '../icon.tsx';
import type { ManyActions } from './many-actions.ts';

interface ManyBarProps {
	/** How many are selected, and how many of them are shown. */
	readonly selected: number;
	readonly shown: number;
	readonly many: ManyActions;
}

/** Below the list, while somebody is selected: how many, and what can be done with all of them. That nobody is any more is said too. */
export function ManyBar({ selected, shown, many }: ManyBarProps): ComponentChild {
	const isOpen = selected > 0;
	return (
		<div class={isOpen ? 'keep-in-touch-many' : 'keep-in-touch-many-none'} role="group" aria-label={words.BAR_LABEL}>
			<div class="keep-in-touch-many-head">
				<div role="status" class={isOpen ? 'keep-in-touch-many-count' : 'keep-in-touch-unseen'}>{words.selectedWords(selected, shown)}</div>
				{isOpen ? <button type="button" class="clickable-icon" aria-label={words.CLEAR_SELECTION} data-tooltip-position="top" onClick={() => many.clear()}><Icon name="x" /></button> : null}
			</div>
			{isOpen ? <Buttons isEmpty={shown === 0} many={many} /> : null}
		</div>
	);
}

/** Where there is room, all of them; else the first two, and the menu, which has all. */
function Buttons({ isEmpty, many }: { readonly isEmpty: boolean; readonly many: ManyActions }): ComponentChild {
	const button = (label: string, icon: string, act: (event: MouseEvent) => void, more = ''): ComponentChild => (
		<button type="button" class={`keep-in-touch-many-button ${more}`} disabled={isEmpty} onClick={act}><Icon name={icon} />{label}</button>
	);
	return (
		<div class="keep-in-touch-many-buttons">
			{button(words.LOG_TOUCH, 'message-circle-plus', () => many.log())}
			{button(words.NOT_NOW, 'clock', (event) => many.notNow(event))}
			{button(words.TIER, 'layers', () => many.tier(), 'mod-wide')}
			{button(words.CADENCE, 'refresh-cw', () => many.cadence(), 'mod-wide')}
			{button(words.TAG, 'tag', (event) => many.tag(event), 'mod-wide')}
			{button(words.ARCHIVE, 'archive', () => many.archive(), 'mod-wide')}
			{button(words.SPREAD, 'calendar-clock', () => many.spread(), 'mod-wide')}
			{button(words.MORE, 'more-horizontal', (event) => many.menu(event))}
		</div>
	);
}
