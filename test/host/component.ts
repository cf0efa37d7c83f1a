import type * as O from 'obsidian';
import { removeListener, reportLater } from './events.ts';

/** Something that is loaded and unloaded, and cleans up after itself (obsidian.d.ts, `Component`). */
export class Component implements Omit<O.Component, 'onload'> {
	#loaded = false;
	#children: O.Component[] = [];
	#cleanups: (() => unknown)[] = [];

	load(): void {
		if (this.#loaded) return;
		this.#loaded = true;
		this.startLoading();
		for (const child of [...this.#children]) child.load();
	}

	/** What `onload` promises is waited for only where the host says so (plugins). */
	protected startLoading(): void {
		void this.onload();
	}

	onload(): Promise<void> | void {}

	unload(): void {
		if (!this.#loaded) return;
		this.#loaded = false;
		for (const child of this.#children.splice(0)) child.unload();
		for (const cleanup of this.#cleanups.splice(0).reverse()) attempt(cleanup);
		this.onunload();
	}

	onunload(): void {}

	addChild<T extends O.Component>(component: T): T {
		this.#children.push(component);
		if (this.#loaded) component.load();
		return component;
	}

	removeChild<T extends O.Component>(component: T): T {
		const rest = this.#children.filter((child) => child !== component);
		if (rest.length < this.#children.length) component.unload();
		this.#children = rest;
		return component;
	}

	register(cleanup: () => unknown): void {
		this.#cleanups.push(cleanup);
	}

	registerEvent(ref: O.EventRef): void {
		this.register(() => removeListener(ref));
	}

	registerDomEvent(target: EventTarget, type: string, callback: (event: never) => unknown, options?: boolean | AddEventListenerOptions): void {
		const listener = callback as EventListener;
		target.addEventListener(type, listener, options);
		this.register(() => target.removeEventListener(type, listener, options));
	}

	registerInterval(id: number): number {
		this.register(() => clearInterval(id));
		return id;
	}
}

/** One clean-up that fails leaves the others to be done. */
function attempt(cleanup: () => unknown): void {
	try {
		cleanup();
	} catch (error) {
		reportLater(error);
	}
}
