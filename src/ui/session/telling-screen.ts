import type { Contact } from '../../core/contact.ts';
import type { Screen } from '../screen.ts';

/**
 * The same screen for dialogs and menus that a session opens: what is done through it is told, if it changed something, with what it is called by when it is undone.
 * `before`: the contacts as they were known when it began.
 */
export function createTellingScreen(screen: Screen, done: (id: string, before: readonly Contact[]) => void): Screen {
	const { undoHistory } = screen;
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
				if (acted.undoId !== null) done(acted.undoId, before);
				return acted;
			},
		},
	};
}
