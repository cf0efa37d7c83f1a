import { KeysModal } from '../keys-modal.ts';
import { openDialog } from '../open-dialog.ts';
import type { Screen } from '../screen.ts';
import type { DueActions } from './due-actions.ts';
import { pathOf, startOf, type ContactItem, type DueItem } from './due-items.ts';
import { KEY_HELP, type DueCommand } from './due-keys.ts';
import type { DueState } from './due-state.ts';
import { elementOf } from './use-kept-focus.ts';

interface Where {
	readonly items: readonly DueItem[];
	readonly state: DueState;
	readonly actions: DueActions;
	readonly screen: Screen;
	readonly rootEl: HTMLElement;
}

/** Does what a key asks for. False where it means nothing here, and the browser may do its own. */
export function runCommand(command: DueCommand, event: KeyboardEvent, where: Where): boolean {
	const { items, state, screen, rootEl } = where;
	const at = items.findIndex(({ key }) => key === state.activeKey());
	const isInList = rootEl.find('.keep-in-touch-list')?.contains(event.target as Node) === true;
	if (isMove(command)) return goTo(isInList ? items[targetOf(command, at, items.length)] : entered(command, items, items[at]), state);
	if (command === 'search') rootEl.find('input')?.focus();
	else if (command === 'keys') openDialog(screen, new KeysModal(screen.app, 'Keys of the due list', KEY_HELP));
	// Elsewhere in the view nobody sees which item it would be.
	else return isInList && runOnItem(command, event, items[at], where);
	return true;
}

type Move = 'down' | 'up' | 'first' | 'last';
type ItemCommand = Exclude<DueCommand, Move | 'search' | 'keys'>;

function isMove(command: DueCommand): command is Move {
	return command === 'down' || command === 'up' || command === 'first' || command === 'last';
}

function targetOf(move: Move, at: number, count: number): number {
	switch (move) {
		case 'down':
			return Math.min(at + 1, count - 1);
		case 'up':
			return Math.max(at - 1, 0);
		case 'first':
			return 0;
		case 'last':
			return count - 1;
	}
}

/** Whoever comes into the list begins where they left it. */
function entered(move: Move, items: readonly DueItem[], active: DueItem | undefined): DueItem | undefined {
	switch (move) {
		case 'down':
		case 'up':
			return active ?? startOf(items) ?? undefined;
		case 'first':
		case 'last':
			return items[targetOf(move, 0, items.length)];
	}
}

function goTo(item: DueItem | undefined, state: DueState): boolean {
	if (item !== undefined) state.activate(item.key, true);
	return item !== undefined;
}

function runOnItem(command: ItemCommand, event: KeyboardEvent, item: DueItem | undefined, { state, actions, rootEl }: Where): boolean {
	if (item === undefined) return false;
	if (command === 'fold' || command === 'unfold') {
		state.fold(item.group, command === 'fold');
		if (command === 'fold') state.activate(`group:${item.group}`, true);
		return true;
	}
	// A key in a button is the button's.
	if (command === 'open' && (event.target as Element).closest('button') !== null) return false;
	if (command === 'open' || command === 'open-in-tab') {
		const path = pathOf(item);
		if (path !== null) actions.open(path, event);
		return path !== null;
	}
	return item.kind === 'contact' && runOnContact(command, item, elementOf(rootEl, item.key) ?? rootEl, actions);
}

function runOnContact(command: Exclude<ItemCommand, 'open' | 'open-in-tab' | 'fold' | 'unfold'>, { entry }: ContactItem, atEl: HTMLElement, actions: DueActions): boolean {
	const { contact } = entry;
	switch (command) {
		case 'tick':
			return actions.tickFirst(entry);
		case 'log':
			actions.log(contact);
			return true;
		case 'not-now':
			actions.notNow(contact, atEl);
			return true;
		case 'reach-out':
			actions.reachOut(contact, atEl);
			return true;
		case 'menu':
			actions.menu(contact, atEl);
			return true;
	}
}
