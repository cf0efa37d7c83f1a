import type { ComponentChild } from 'preact';
import { Icon } from '../icon.tsx';
import type { GroupItem } from './due-items.ts';

interface GroupHeaderProps {
	readonly item: GroupItem;
	readonly isActive: boolean;
	readonly onToggle: () => void;
}

/** The header of a group, which folds it. */
export function GroupHeader({ item: { key, group, title, count, isFolded }, isActive, onToggle }: GroupHeaderProps): ComponentChild {
	return (
		<div class="keep-in-touch-group" data-group={group} role="heading" aria-level={2}>
			<button type="button" class="keep-in-touch-group-button tree-item-self" data-key={key} tabIndex={isActive ? 0 : -1} aria-expanded={!isFolded} onClick={onToggle}>
				<Icon name={isFolded ? 'chevron-right' : 'chevron-down'} />
				<span class="keep-in-touch-group-title">{title}</span>
				<span class="keep-in-touch-group-count">{count}</span>
			</button>
		</div>
	);
}
