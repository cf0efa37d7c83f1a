/** What an element is made with: its classes alone, or more (obsidian.d.ts, `DomElementInfo`). */
export type Info = DomElementInfo | string | undefined;

/** Called with the element once it is made. */
export type MadeCallback = (el: Element) => void;

/** Puts text or a fragment in place of what the element holds. */
export function setText(this: Element, text: string | DocumentFragment): void {
	this.replaceChildren(text);
}

/** Sets an attribute; null takes it away. */
export function setAttr(this: Element, name: string, value: string | number | boolean | null): void {
	if (value === null) this.removeAttribute(name);
	else this.setAttribute(name, String(value));
}

function make<E extends Element>(parent: Node | null, el: E, o: Info, callback?: (el: E) => void): E {
	const info = typeof o === 'string' ? { cls: o } : (o ?? {});
	if (info.cls !== undefined) el.setAttribute('class', [info.cls].flat().join(' '));
	if (info.text !== undefined) setText.call(el, info.text);
	if (info.title !== undefined) el.setAttribute('title', info.title);
	for (const key of ['type', 'placeholder', 'href', 'value'] as const) {
		if (info[key] !== undefined) Reflect.set(el, key, info[key]);
	}
	for (const [name, value] of Object.entries(info.attr ?? {})) setAttr.call(el, name, value);
	const container = info.parent ?? parent;
	if (container !== null) container.insertBefore(el, info.prepend === true ? container.firstChild : null);
	callback?.(el);
	return el;
}

/** Makes an element of HTML, in the parent if there is one. */
export function makeHtml(parent: Node | null, tag: string, o?: Info, callback?: MadeCallback): Element {
	return make(parent, document.createElement(tag), o, callback);
}

/** Makes an element of SVG. */
export function makeSvg(parent: Node | null, tag: string, o?: Info, callback?: MadeCallback): Element {
	return make(parent, document.createElementNS('http://www.w3.org/2000/svg', tag), o, callback);
}

/** The functions that make elements, which are global in the app. */
export const elementMakers = {
	createEl: (tag: string, o?: Info, callback?: MadeCallback) => makeHtml(null, tag, o, callback),
	createDiv: (o?: Info, callback?: MadeCallback) => makeHtml(null, 'div', o, callback),
	createSpan: (o?: Info, callback?: MadeCallback) => makeHtml(null, 'span', o, callback),
	createSvg: (tag: string, o?: Info, callback?: MadeCallback) => makeSvg(null, tag, o, callback),
	createFragment(callback?: (fragment: DocumentFragment) => void) {
		const fragment = document.createDocumentFragment();
		callback?.(fragment);
		return fragment;
	},
	sleep: (ms: number) =>
		new Promise<void>((resolve) => {
			setTimeout(resolve, ms);
		}),
	nextFrame: () =>
		new Promise<void>((resolve) => {
			requestAnimationFrame(() => resolve());
		}),
};
