import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { Day } from '../../core/day.ts';
import type { Touch } from '../../core/touch.ts';
import { formatDay } from '../../words/day.ts';
import { deleteTouch, editTouch } from '../../words/log-touch.ts';
import { Icon } from '../icon.tsx';
import { touchText, touchWords } from '../session/card-words.ts';

interface ListedTouchRowProps {
	readonly touch: Touch;
	readonly today: Day;
	readonly onEdit: () => void;
	/** Is handed the row, to tell where it stood. */
	readonly onDelete: (rowEl: HTMLElement) => void;
}

/** A touch that was logged before, as the session tells it: its text as it reads, and not as it is written. */
export function ListedTouchRow({ touch, today, onEdit, onDelete }: ListedTouchRowProps): VNode {
	const rowRef = useRef<HTMLLIElement>(null);
	const day = formatDay(touch.day, today);
	const remove = (): void => {
		if (rowRef.current !== null) onDelete(rowRef.current);
	};
	const text = touchText(touch);
	return (
		<li ref={rowRef} class="keep-in-touch-listed-touch">
			<div class="keep-in-touch-listed-what">
				<div class="keep-in-touch-says">{touchWords(touch, today)}</div>
				{text !== '' && <div class="keep-in-touch-listed-text" dir="auto">{text}</div>}
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
