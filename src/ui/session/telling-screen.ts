import type { UndoneAction } from '../../actions/undo-history.ts';
import type { Contact } from '../../core/contact.ts';
import type { Screen } from '../screen.ts';

/** Who hears of what is done, and undone, through a screen. */
export interface ScreenListener {
	/** An action changed something; it is called by its id when it is undone from its notice. `before`: the contacts as they were known when it began. */
	done(id: string, before: readonly Contact[]): void;
	undone?(id: string): void;
}

/** The same screen for dialogs and menus that a session opens: what is done through it, and taken back from its notices, is told. */
export function createTellingScreen(screen: Screen, listener: ScreenListener): Screen {
	const { undoHistory } = screen;
	const told = (undone: UndoneAction | null): UndoneAction | null => {
		if (undone !== null && undone.undone.length > 0) listener.undone?.(undone.id);
		return undone;
	};
	return {
		...screen,
		undoHistory: {
			...undoHistory,
			async act(action) {
				let before: readonly Contact[] = [];
				const acted = await undoHistory.act(() => {
					before = screen.known.contacts();
					return action();
				});
				if (acted.undoId !== null) listener.done(acted.undoId, before);
				return acted;
			},
			undo: async (id) => told(await undoHistory.undo(id)),
			undoLast: async () => told(await undoHistory.undoLast()),
		},
	};
}
