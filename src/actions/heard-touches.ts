import type { LoggedTouch } from './edit-notes.ts';
import type { UndoHistory } from './undo-history.ts';

/** The same history, which also tells of each touch that an action has logged, once it stands in the notes. */
export function hearTouches(history: UndoHistory, heard: (logged: LoggedTouch) => void): UndoHistory {
	return {
		...history,
		async act(action) {
			const acted = await history.act(action);
			if (acted.outcome.kind === 'done' && acted.outcome.logged !== undefined) heard(acted.outcome.logged);
			return acted;
		},
	};
}
