// Obsidian's additions to the DOM's prototypes (obsidian.d.ts, `declare global`): those that plugins use.
import { elementMakers, makeHtml, makeSvg, setAttr, setText, type Info, type MadeCallback } from './element-makers.ts';

/** Adds them, once a page. */
export function installDom(): void {
	define(Node.prototype, nodeMembers);
	define(Element.prototype, elementMembers);
	define(HTMLElement.prototype, htmlElementMembers);
	define(SVGElement.prototype, { setCssStyles, setCssProps });
	define(DocumentFragment.prototype, { find: findIn, findAll: findAllIn });
	define(UIEvent.prototype, { instanceOf: isInstance });
	define(Array.prototype, arrayMembers);
	define(String.prototype, {
		contains(this: string, text: string) {
			return this.includes(text);
		},
	});
	defineGetters(Node.prototype, {
		doc(this: Node) {
			return this.ownerDocument ?? this;
		},
		win(this: Node) {
			return this.ownerDocument?.defaultView ?? window;
		},
	});
	defineGetters(UIEvent.prototype, {
		targetNode(this: UIEvent) {
			return this.target;
		},
		doc: () => document,
		win: () => window,
	});
	Object.assign(globalThis, elementMakers, { activeDocument: document, activeWindow: window });
}

function define(prototype: object, members: Readonly<Record<string, unknown>>): void {
	for (const [name, value] of Object.entries(members)) Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
}

function defineGetters(prototype: object, getters: Readonly<Record<string, (this: never) => unknown>>): void {
	for (const [name, get] of Object.entries(getters)) Object.defineProperty(prototype, name, { get, configurable: true });
}

const nodeMembers = {
	createEl(this: Node, tag: string, o?: Info, callback?: MadeCallback) {
		return makeHtml(this, tag, o, callback);
	},
	createDiv(this: Node, o?: Info, callback?: MadeCallback) {
		return makeHtml(this, 'div', o, callback);
	},
	createSpan(this: Node, o?: Info, callback?: MadeCallback) {
		return makeHtml(this, 'span', o, callback);
	},
	createSvg(this: Node, tag: string, o?: Info, callback?: MadeCallback) {
		return makeSvg(this, tag, o, callback);
	},
	empty(this: Node) {
		while (this.firstChild !== null) this.removeChild(this.firstChild);
	},
	detach(this: Node) {
		this.parentNode?.removeChild(this);
	},
	appendText(this: Node, text: string) {
		this.appendChild(document.createTextNode(text));
	},
	insertAfter<T extends Node>(this: Node, node: T, child: Node | null): T {
		return this.insertBefore(node, child === null ? this.firstChild : child.nextSibling);
	},
	indexOf(this: Node, other: Node) {
		return [...this.childNodes].indexOf(other as ChildNode);
	},
	setChildrenInPlace(this: Node, children: Node[]) {
		for (const child of [...this.childNodes]) if (!children.includes(child)) child.remove();
		for (const child of children) this.appendChild(child);
	},
	instanceOf: isInstance,
};

function isInstance<T>(this: unknown, type: new () => T): boolean {
	return this instanceof type;
}

function findIn(this: ParentNode, selector: string): Element | null {
	return this.querySelector(selector);
}

function findAllIn(this: ParentNode, selector: string): Element[] {
	return [...this.querySelectorAll(selector)];
}

const elementMembers = {
	setText,
	setAttr,
	find: findIn,
	findAll: findAllIn,
	findAllSelf(this: Element, selector: string) {
		return [...(this.matches(selector) ? [this] : []), ...this.querySelectorAll(selector)];
	},
	getText(this: Element) {
		return this.textContent ?? '';
	},
	addClass(this: Element, ...classes: string[]) {
		this.classList.add(...classes);
	},
	addClasses(this: Element, classes: string[]) {
		this.classList.add(...classes);
	},
	removeClass(this: Element, ...classes: string[]) {
		this.classList.remove(...classes);
	},
	removeClasses(this: Element, classes: string[]) {
		this.classList.remove(...classes);
	},
	toggleClass(this: Element, classes: string | string[], value: boolean) {
		for (const name of [classes].flat()) this.classList.toggle(name, value);
	},
	hasClass(this: Element, name: string) {
		return this.classList.contains(name);
	},
	setAttrs(this: Element, attributes: Readonly<Record<string, string | number | boolean | null>>) {
		for (const [name, value] of Object.entries(attributes)) setAttr.call(this, name, value);
	},
	getAttr(this: Element, name: string) {
		return this.getAttribute(name);
	},
	matchParent(this: Element, selector: string, lastParent?: Element) {
		const found = this.closest(selector);
		return found !== null && lastParent?.contains(found) !== false ? found : null;
	},
	getCssPropertyValue(this: Element, property: string, pseudoElement?: string) {
		return getComputedStyle(this, pseudoElement).getPropertyValue(property).trim();
	},
	isActiveElement(this: Element) {
		return document.activeElement === this;
	},
};

function setCssStyles(this: HTMLElement | SVGElement, styles: Partial<CSSStyleDeclaration>): void {
	for (const [name, value] of Object.entries(styles)) Reflect.set(this.style, name, value);
}

function setCssProps(this: HTMLElement | SVGElement, properties: Readonly<Record<string, string>>): void {
	for (const [name, value] of Object.entries(properties)) this.style.setProperty(name, value);
}

const htmlElementMembers = {
	show(this: HTMLElement) {
		this.style.display = '';
	},
	hide(this: HTMLElement) {
		this.style.display = 'none';
	},
	toggle(this: HTMLElement, show: boolean) {
		this.style.display = show ? '' : 'none';
	},
	toggleVisibility(this: HTMLElement, visible: boolean) {
		this.style.visibility = visible ? '' : 'hidden';
	},
	isShown(this: HTMLElement) {
		return this.isConnected && this.getClientRects().length > 0;
	},
	setCssStyles,
	setCssProps,
	onClickEvent(this: HTMLElement, listener: (event: MouseEvent) => unknown, options?: boolean | AddEventListenerOptions) {
		this.addEventListener('click', listener, options);
		this.addEventListener('auxclick', listener, options);
	},
	trigger(this: HTMLElement, type: string) {
		this.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
	},
	on(this: HTMLElement, type: string, selector: string, listener: (event: Event, target: Element) => unknown, options?: boolean | AddEventListenerOptions) {
		const delegate = (event: Event): void => {
			const target = event.target instanceof Element ? event.target.closest(selector) : null;
			if (target !== null && this.contains(target)) listener.call(this, event, target);
		};
		this.addEventListener(type, delegate, options);
	},
};

const arrayMembers = {
	contains(this: unknown[], item: unknown) {
		return this.includes(item);
	},
	first(this: unknown[]) {
		return this[0];
	},
	last(this: unknown[]) {
		return this[this.length - 1];
	},
	remove(this: unknown[], item: unknown) {
		const at = this.indexOf(item);
		if (at >= 0) this.splice(at, 1);
	},
	unique(this: unknown[]) {
		return [...new Set(this)];
	},
};
