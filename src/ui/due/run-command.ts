import { DUE_KEYS, DUE_KEYS_TITLE } from '../../words/key-help.ts';
import { KeysModal } from '../keys-modal.ts';
import { openDialog } from '../open-dialog.ts';
import type { Screen } from '../screen.ts';
import type { DueActions } from './due-actions.ts';
import { pathOf, startOf, type ContactItem, type DueItem, type DueItems } from './due-items.ts';
import type { DueCommand, SelectCommand } from './due-keys.ts';
import type { DueState } from './due-state.ts';
import type { ManyActions } from './many-actions.ts';
import { isMove, pageOf, targetOf, type Move } from './moves.ts';
import { isSelect, runSelect } from './run-select.ts';
import { elementOf } from './use-kept-focus.ts';

interface Where {
	readonly items: DueItems;
	readonly state: DueState;
	readonly actions: DueActions;
	/** What is done with those selected who are shown; null where nobody is. */
	readonly many: ManyActions | null;
	/** The contacts of the list, from top to bottom. */
	readonly shown: readonly string[];
	readonly screen: Screen;
	readonly rootEl: HTMLElement;
}

/** Does what a key asks for. False where it means nothing here, and the browser may do its own. */
export function runCommand(command: DueCommand, event: KeyboardEvent, where: Where): boolean {
	const { items, state, screen, rootEl } = where;
	const at = items.indexOf(state.activeKey() ?? '');
	const item = items.at(at);
	const listEl = rootEl.find('.keep-in-touch-list');
	const isInList = listEl?.contains(event.target as Node) === true;
	if (isMove(command)) return goTo(isInList ? gone(command, at, where, listEl) : entered(command, items, item), state);
	if (command === 'search') rootEl.find('input')?.focus();
	else if (command === 'keys') openDialog(screen, new KeysModal(screen.app, DUE_KEYS_TITLE, DUE_KEYS));
	else if (isSelect(command)) return runSelect(command, event, { items, at, isInList, state, shown: where.shown });
	// Elsewhere in the view nobody sees which item it would be.
	else return runForMany(command, event, item, where) || (isInList && runOnItem(command, event, item, where));
	return true;
}

type ItemCommand = Exclude<DueCommand, Move | SelectCommand | 'search' | 'keys'>;
type ManyCommand = 'log' | 'not-now' | 'menu';

function isForMany(command: DueCommand): command is ManyCommand {
	return command === 'log' || command === 'not-now' || command === 'menu';
}

/** Does it with all who are selected. False where nobody is, or it is for one alone. */
function runForMany(command: DueCommand, event: KeyboardEvent, item: DueItem | undefined, { many, rootEl }: Where): boolean {
	if (many === null || !isForMany(command)) return false;
	const at = (item === undefined ? null : elementOf(rootEl, item.key)) ?? (event.target as HTMLElement);
	switch (command) {
		case 'log':
			many.log();
			return true;
		case 'not-now':
			many.notNow(at);
			return true;
		case 'menu':
			many.menu(at);
			return true;
	}
}

/** Whoever comes into the list begins where they left it. */
function entered(move: Move, items: DueItems, active: DueItem | undefined): DueItem | undefined {
	if (move === 'first') return items.at(0);
	return move === 'last' ? items.at(items.length - 1) : (active ?? startOf(items) ?? undefined);
}

function gone(move: Move, at: number, { items, rootEl }: Where, listEl: HTMLElement | null): DueItem | undefined {
	const page = pageOf(listEl, elementOf(rootEl, items.keyAt(at) ?? null));
	return items.at(targetOf(move, at, { count: items.length, page }));
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
