import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { Day } from '../../core/day.ts';
import type { Touch } from '../../core/touch.ts';
import { capitalised } from '../../words/capitalised.ts';
import { formatDay } from '../../words/day.ts';
import { deleteTouch, editTouch, INCOMING } from '../../words/log-touch.ts';
import { Icon } from '../icon.tsx';

interface ListedTouchRowProps {
	readonly touch: Touch;
	readonly today: Day;
	readonly onEdit: () => void;
	/** Is handed the row, to tell where it stood. */
	readonly onDelete: (rowEl: HTMLElement) => void;
}

/** A touch that was logged before. */
export function ListedTouchRow({ touch, today, onEdit, onDelete }: ListedTouchRowProps): VNode {
	const rowRef = useRef<HTMLLIElement>(null);
	const day = formatDay(touch.day, today);
	const remove = (): void => {
		if (rowRef.current !== null) onDelete(rowRef.current);
	};
	const how = [touch.channel === null ? '' : capitalised(touch.channel), touch.incoming ? INCOMING : ''].filter((part) => part !== '');
	return (
		<li ref={rowRef} class="keep-in-touch-listed-touch">
			<div class="keep-in-touch-listed-what">
				<div class="keep-in-touch-says">{[day, ...how].join(' · ')}</div>
				{touch.text !== '' && <div class="keep-in-touch-listed-text" dir="auto">{touch.text}</div>}
			</div>
			<button type="button" class="clickable-icon" aria-label={editTouch(day)} onClick={onEdit}>
				<Icon name="pencil" />
			</button>
			<button type="button" class="clickable-icon" aria-label={deleteTouch(day)} onClick={remove}>
				<Icon name="trash-2" />
			</button>
		</li>
	);
}
