import type { DueItem, DueItems } from './due-items.ts';
import type { DueCommand, SelectCommand } from './due-keys.ts';
import type { DueState } from './due-state.ts';
import { noSelection, runTo, toggled, withAll } from './selection.ts';

interface Where {
	readonly items: DueItems;
	/** The place of the item that the keys are for. */
	readonly at: number;
	/** Whether the key was pressed in the list. */
	readonly isInList: boolean;
	readonly state: DueState;
	/** The contacts of the list, from top to bottom. */
	readonly shown: readonly string[];
}

/** Whether a key is about who is selected. */
export function isSelect(command: DueCommand): command is SelectCommand {
	return command === 'clear-selection' || command.startsWith('select');
}

/** Selects as a key asks for it. False where nothing changes, and the app or the browser may do its own. */
export function runSelect(command: SelectCommand, event: KeyboardEvent, where: Where): boolean {
	const { state, shown, isInList, items, at } = where;
	const selection = state.selection();
	switch (command) {
		case 'clear-selection':
			if (selection.paths.size > 0) state.select(noSelection);
			return selection.paths.size > 0;
		case 'select-all':
			if (shown.length > 0) state.select(withAll(selection, shown));
			return shown.length > 0;
		case 'select':
		case 'select-run':
			// A key in a button is the button's.
			return isInList && (event.target as Element).closest('button') === null && selectHere(command, contactAt(items.at(at)), where);
		case 'select-down':
		case 'select-up':
			return isInList && selectOn(command, where);
	}
}

function selectHere(command: 'select' | 'select-run', path: string | null, { state, shown }: Where): boolean {
	if (path === null) return false;
	state.select(command === 'select' ? toggled(state.selection(), path) : runTo(state.selection(), path, shown));
	return true;
}

/** To the next contact above or below, headers left aside. */
function selectOn(command: 'select-down' | 'select-up', { state, shown, items, at }: Where): boolean {
	const step = command === 'select-down' ? 1 : -1;
	let ahead = at + step;
	while (items.kindAt(ahead) !== undefined && items.kindAt(ahead) !== 'contact') ahead += step;
	const next = items.at(ahead);
	const path = contactAt(next);
	if (next === undefined || path === null) return true;
	state.select(runTo(state.selection(), path, shown, contactAt(items.at(at)) ?? path));
	state.activate(next.key, true);
	return true;
}

function contactAt(item: DueItem | undefined): string | null {
	return item?.kind === 'contact' ? item.entry.contact.path : null;
}
