import type { App } from 'obsidian';
import { DUE_KEYS, DUE_KEYS_TITLE } from '../../words/key-help.ts';
import type { DueActions } from '../due/due-actions.ts';
import type { ContactItem } from '../due/due-items.ts';
import { commandOf, type DueCommand } from '../due/due-keys.ts';
import type { DueState } from '../due/due-state.ts';
import { isMove, pageOf, targetOf } from '../due/moves.ts';
import { pressedKey } from '../due/pressed-key.ts';
import { elementOf } from '../due/use-kept-focus.ts';
import { KeysModal } from '../keys-modal.ts';
import type { BaseItem, SectionItem } from './base-rows.ts';

interface Where {
	readonly app: App;
	readonly items: readonly BaseItem[];
	readonly state: DueState;
	readonly actions: DueActions;
	readonly rootEl: HTMLElement;
	readonly onFold: (section: SectionItem) => void;
}

/** Does what a key asks for in a row: the same keys as in the due list, where they mean something here. Whether it did anything. */
export function pressKey(event: KeyboardEvent, where: Where): boolean {
	const { items, state, rootEl, app } = where;
	const command = commandOfKey(event);
	const listEl = rootEl.find('.keep-in-touch-list');
	if (command === null || listEl?.contains(event.target as Node) !== true) return false;
	const at = items.findIndex((item) => item.key === state.activeKey());
	if (isMove(command)) {
		const item = items[targetOf(command, at, { count: items.length, page: pageOf(listEl, elementOf(rootEl, state.activeKey())) })];
		if (item !== undefined) state.activate(item.key, true);
		return true;
	}
	if (command === 'keys') {
		new KeysModal(app, DUE_KEYS_TITLE, DUE_KEYS).open();
		return true;
	}
	if (command === 'fold' || command === 'unfold') return fold(command === 'fold', at, where);
	const item = items[at];
	return item?.kind === 'contact' && act(command, item, event, where);
}

function commandOfKey(event: KeyboardEvent): DueCommand | null {
	const command = commandOf(pressedKey(event));
	// A key in a button is the button's.
	return command === 'open' && (event.target as Element).closest('button') !== null ? null : command;
}

function fold(isFold: boolean, at: number, { items, state, onFold }: Where): boolean {
	const section = items.slice(0, at + 1).reverse().find((item) => item.kind === 'group');
	if (section === undefined) return false;
	if (section.isFolded !== isFold) onFold(section);
	if (isFold) state.activate(section.key, true);
	return true;
}

function act(command: DueCommand, { key, entry }: ContactItem, event: KeyboardEvent, { actions, rootEl }: Where): boolean {
	const { contact } = entry;
	const atEl = elementOf(rootEl, key) ?? rootEl;
	const acts: Partial<Record<DueCommand, () => boolean | void>> = {
		open: () => actions.open(contact.path, event),
		'open-in-tab': () => actions.open(contact.path, event),
		log: () => actions.log(contact),
		'not-now': () => actions.notNow(contact, atEl),
		'reach-out': () => actions.reachOut(contact, atEl),
		menu: () => actions.menu(contact, atEl),
		tick: () => actions.tickFirst(entry),
	};
	const wanted = acts[command];
	return wanted !== undefined && wanted() !== false;
}
