import { Keymap, Platform } from 'obsidian';
import { useState } from 'preact/hooks';
import type { Contact } from '../../core/contact.ts';
import { SWIPE_LOG, SWIPE_NOT_NOW } from '../../words/due-many.ts';
import type { RowSelecting } from './contact-row.tsx';
import type { At, DueActions } from './due-actions.ts';
import { createLongPress } from './long-press.ts';
import { createRowSwipe, type RowSwipe } from './swipe.ts';

/** What the element of a row hears. */
interface RowListeners {
	readonly onClick: (event: MouseEvent) => void;
	readonly onAuxClick: (event: MouseEvent) => void;
	readonly onMouseDown: (event: MouseEvent) => void;
	readonly onContextMenu: (event: MouseEvent) => void;
	readonly onPointerDown: (event: PointerEvent) => void;
	readonly onPointerMove: (event: PointerEvent) => void;
	readonly onPointerUp: () => void;
	readonly onPointerCancel: () => void;
	readonly onTouchStart?: (event: TouchEvent) => void;
	readonly onTouchMove?: (event: TouchEvent) => void;
	readonly onTouchEnd?: (event: TouchEvent) => void;
	readonly onTouchCancel?: (event: TouchEvent) => void;
}

/** Clicks, fingers that stay and fingers that swipe, on the row of a contact; and what shows its menu. */
export function useRowEvents(contact: Contact, actions: DueActions, selecting: RowSelecting | null): { readonly on: RowListeners; readonly onMenu: (at: At) => void } {
	const [press] = useState(createLongPress);
	const [swipe] = useState(() => createRowSwipe({ log: SWIPE_LOG, 'not-now': SWIPE_NOT_NOW }));
	const onMenu = selecting?.menu ?? ((at: At) => actions.menu(contact, at));
	const click = (event: MouseEvent): void => {
		if (isOnControl(event) || press.endsWithClick() || swipe.endsWithClick()) return;
		event.preventDefault();
		const act = selecting === null ? null : selects(event, selecting);
		if (act === null) actions.open(contact.path, event);
		else act();
	};
	return {
		onMenu,
		on: {
			onClick: click,
			onAuxClick: (event) => event.button === 1 && click(event),
			// Text between two clicks is not what is to be selected; the focus comes all the same.
			onMouseDown(event) {
				if (selecting === null || !event.shiftKey || isOnControl(event)) return;
				event.preventDefault();
				(event.currentTarget as HTMLElement).focus({ preventScroll: true });
			},
			onContextMenu(event) {
				event.preventDefault();
				press.end();
				if (!press.endsWithClick()) onMenu(event);
			},
			onPointerDown: (event) => press.start(event, onMenu),
			onPointerMove: press.move,
			onPointerUp: press.end,
			onPointerCancel: press.end,
			...(Platform.isMobile ? touches(swipe, contact, actions) : {}),
		},
	};
}

function touches(swipe: RowSwipe, contact: Contact, actions: DueActions): Pick<RowListeners, 'onTouchStart' | 'onTouchMove' | 'onTouchEnd' | 'onTouchCancel'> {
	return {
		onTouchStart: swipe.start,
		onTouchMove: swipe.move,
		onTouchEnd: (event) => swipe.end(event, (action, at) => (action === 'log' ? actions.log(contact) : actions.notNow(contact, at))),
		onTouchCancel: swipe.cancel,
	};
}

/** What a click does about who is selected; null: nothing. On the name, which is a link, Mod opens it in a new tab as on any link. A tap selects only once somebody is selected. */
function selects(event: MouseEvent, { isOn, toggle, extend }: RowSelecting): (() => void) | null {
	if (event.button !== 0) return null;
	if (event.shiftKey && !Keymap.isModifier(event, 'Mod')) return extend;
	if (Keymap.isModifier(event, 'Mod') && !event.altKey && !isOnLink(event)) return toggle;
	return Platform.isMobile && isOn ? toggle : null;
}

function isOnLink({ target }: MouseEvent): boolean {
	return target !== null && (target as Node).instanceOf(Element) && (target as Element).closest('a') !== null;
}

function isOnControl({ target, currentTarget }: MouseEvent): boolean {
	const control = target !== null && (target as Node).instanceOf(Element) ? (target as Element).closest('button') : null;
	return control !== null && (currentTarget as Element).contains(control);
}
