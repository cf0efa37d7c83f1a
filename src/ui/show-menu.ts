import type { Menu } from 'obsidian';

/** Shows a menu at the pointer, or below an element. A click that a key made has no place of its own. */
export function showMenu(menu: Menu, at: MouseEvent | HTMLElement): void {
	if ('clientX' in at && (at.clientX !== 0 || at.clientY !== 0)) {
		menu.showAtMouseEvent(at);
		return;
	}
	const el = 'clientX' in at ? at.targetNode : at;
	if (el === null || !el.instanceOf(HTMLElement)) return;
	const { left, bottom } = el.getBoundingClientRect();
	menu.showAtPosition({ x: left, y: bottom }, el.doc);
}
