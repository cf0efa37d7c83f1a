import type * as O from 'obsidian';
import { Component } from './component.ts';
import { Scope } from './keymap.ts';
import { MenuItem, MenuSeparator } from './menu-item.ts';
import { theHost } from './the-host.ts';

const menuOfEvent = new WeakMap<Event, Menu>();

/** A menu at the pointer, worked with mouse or keys (obsidian.d.ts, `Menu`). Items of one section stand together. */
export class Menu extends Component implements Omit<Partial<O.Menu>, 'addItem' | keyof O.Component> {
	readonly dom = createDiv({ cls: 'menu', attr: { role: 'menu', tabindex: -1 } });
	readonly #entries: (MenuItem | MenuSeparator)[] = [];
	readonly #scope = new Scope();
	#onHide: (() => unknown) | null = null;
	#focusBefore: Element | null = null;

	constructor() {
		super();
		const key = (name: string, act: (event: KeyboardEvent) => void): void => {
			this.#scope.register([], name, (event) => {
				act(event);
				return false;
			});
		};
		key('Escape', () => void this.hide());
		key('Tab', () => void this.hide());
		key('ArrowDown', () => this.#moveBy(1));
		key('ArrowUp', () => this.#moveBy(-1));
		key('Home', () => this.#items()[0]?.dom.focus());
		key('End', () => this.#items().at(-1)?.dom.focus());
		key('Enter', (event) => this.#focused()?.choose(event));
		key(' ', (event) => this.#focused()?.choose(event));
	}

	/** The menu of a click: all who answer it share one, which then shows itself (obsidian.d.ts, since 1.6.0; when it shows is belief). */
	static forEvent(event: PointerEvent | MouseEvent): Menu {
		const known = menuOfEvent.get(event);
		if (known !== undefined) return known;
		const menu = new Menu();
		menuOfEvent.set(event, menu);
		event.preventDefault();
		setTimeout(() => menu.showAtMouseEvent(event));
		return menu;
	}

	addItem(callback: (item: MenuItem) => unknown): this {
		const item = new MenuItem(() => this.hide());
		this.#entries.push(item);
		callback(item);
		return this;
	}

	addSeparator(): this {
		this.#entries.push(new MenuSeparator());
		return this;
	}

	setNoIcon(): this {
		this.dom.addClass('mod-no-icon');
		return this;
	}

	/** There is no other kind here. */
	setUseNativeMenu(_useNativeMenu: boolean): this {
		return this;
	}

	setParentElement(_el: HTMLElement): this {
		return this;
	}

	showAtMouseEvent(event: MouseEvent): this {
		// A click made by a key has no place of its own.
		const el = event.clientX === 0 && event.clientY === 0 && event.target instanceof Element ? event.target : null;
		const box = el?.getBoundingClientRect();
		return this.showAtPosition(box === undefined ? { x: event.clientX, y: event.clientY } : { x: box.left, y: box.bottom });
	}

	showAtPosition({ x, y }: O.MenuPositionDef): this {
		if (this.#entries.length === 0) return this;
		this.#focusBefore = document.activeElement;
		this.dom.replaceChildren(...grouped(this.#entries).map(({ dom }) => dom));
		document.body.appendChild(this.dom);
		const { width, height } = this.dom.getBoundingClientRect();
		const within = (at: number, size: number, room: number): string => `${String(Math.max(4, Math.min(at, room - size - 4)))}px`;
		this.dom.setCssStyles({ left: within(x, width, window.innerWidth), top: within(y, height, window.innerHeight) });
		theHost().keymap.pushScope(this.#scope);
		document.addEventListener('pointerdown', this.#hideOutside, true);
		this.load();
		this.#items()[0]?.dom.focus();
		return this;
	}

	hide(): this {
		if (!this.dom.isConnected) return this;
		const hadFocus = this.dom.contains(document.activeElement);
		this.dom.remove();
		theHost().keymap.popScope(this.#scope);
		document.removeEventListener('pointerdown', this.#hideOutside, true);
		if (hadFocus && this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus();
		this.unload();
		this.#onHide?.();
		return this;
	}

	close(): void {
		this.hide();
	}

	onHide(callback: () => unknown): void {
		this.#onHide = callback;
	}

	onHistoryBack(): void {
		this.hide();
	}

	readonly #hideOutside = (event: Event): void => {
		if (event.target instanceof Node && !this.dom.contains(event.target)) this.hide();
	};

	#items(): MenuItem[] {
		return grouped(this.#entries).filter((entry) => entry instanceof MenuItem).filter(({ disabled }) => !disabled);
	}

	#focused(): MenuItem | undefined {
		return this.#items().find(({ dom }) => dom.isActiveElement());
	}

	#moveBy(step: number): void {
		const items = this.#items();
		const at = items.findIndex(({ dom }) => dom.isActiveElement());
		items[(at + step + items.length) % items.length]?.dom.focus();
	}
}

/** Items section by section, in the order in which the sections first came, with a line between two sections. */
function grouped(entries: readonly (MenuItem | MenuSeparator)[]): (MenuItem | MenuSeparator)[] {
	const sections = new Map<string, (MenuItem | MenuSeparator)[]>();
	let section = '';
	for (const entry of entries) {
		if (entry instanceof MenuItem) section = entry.section;
		sections.set(section, [...(sections.get(section) ?? []), entry]);
	}
	return [...sections.values()].flatMap((group, index) => (index === 0 ? group : [new MenuSeparator(), ...group]));
}

