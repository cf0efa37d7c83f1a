import type { DueCommand } from './due-keys.ts';

/** What goes from one item of a list to another. */
export type Move = 'down' | 'up' | 'page-down' | 'page-up' | 'first' | 'last';

const MOVES: ReadonlySet<DueCommand> = new Set<Move>(['down', 'up', 'page-down', 'page-up', 'first', 'last']);

export function isMove(command: DueCommand): command is Move {
	return MOVES.has(command);
}

/** Where a move leads in a list of so many items, of which so many are in sight at once. */
export function targetOf(move: Move, at: number, { count, page }: { readonly count: number; readonly page: number }): number {
	switch (move) {
		case 'down':
			return Math.min(at + 1, count - 1);
		case 'up':
			return Math.max(at - 1, 0);
		case 'page-down':
			return Math.min(at + page, count - 1);
		case 'page-up':
			return Math.max(at - page, 0);
		case 'first':
			return 0;
		case 'last':
			return count - 1;
	}
}

/** How many items as high as this element the list shows at once, but for one, by which one finds the way; 1 at least. */
export function pageOf(listEl: HTMLElement | null, itemEl: HTMLElement | null): number {
	if (listEl === null || itemEl === null || itemEl.offsetHeight === 0) return 1;
	return Math.max(Math.floor(listEl.clientHeight / itemEl.offsetHeight) - 1, 1);
}
