import type * as O from 'obsidian';
import { Platform } from './platform.ts';

interface Handler extends O.KeymapEventHandler {
	readonly wanted: readonly O.Modifier[] | null;
	readonly listener: O.KeymapEventListener;
}

/** Keys that mean something while this scope is on top (obsidian.d.ts, `Scope`); what it does not know its parent may. */
export class Scope implements O.Scope {
	readonly #parent: O.Scope | undefined;
	#handlers: Handler[] = [];

	constructor(parent?: O.Scope) {
		this.#parent = parent;
	}

	register(modifiers: O.Modifier[] | null, key: string | null, listener: O.KeymapEventListener): O.KeymapEventHandler {
		const handler = { scope: this, modifiers: modifiers?.join(',') ?? null, key, wanted: modifiers, listener };
		this.#handlers.push(handler);
		return handler;
	}

	unregister(handler: O.KeymapEventHandler): void {
		this.#handlers = this.#handlers.filter((other) => other !== handler);
	}

	/** Tells the newest handler that wants the key; whether there was one. One that returns false keeps the browser from doing its own. */
	handleKey(event: KeyboardEvent): boolean {
		const handler = this.#handlers.findLast((each) => wantsKey(each, event));
		if (handler === undefined) return this.#parent !== undefined && (this.#parent as Scope).handleKey(event);
		const context = { vkey: event.key, key: event.key, modifiers: handler.modifiers };
		if (handler.listener(event, context) === false) {
			event.preventDefault();
			event.stopPropagation();
		}
		return true;
	}
}

const MODIFIERS = ['Ctrl', 'Meta', 'Shift', 'Alt'] as const;

function wantsKey({ key, wanted }: Handler, event: KeyboardEvent): boolean {
	// A key that is part of an input method's composing is the input method's.
	if (event.isComposing) return false;
	if (key !== null && key.toLowerCase() !== event.key.toLowerCase()) return false;
	if (wanted === null) return true;
	const mod = Platform.isMacOS ? 'Meta' : 'Ctrl';
	const keys = wanted.map((modifier) => (modifier === 'Mod' ? mod : modifier));
	return MODIFIERS.every((modifier) => Keymap.isModifier(event, modifier) === keys.includes(modifier));
}

/** Which scope hears the keys: the one pushed last (obsidian.d.ts, `Keymap`). */
export class Keymap implements O.Keymap {
	#scopes: O.Scope[] = [];

	/** Listens on the page; `rootScope` says who hears the keys when nothing is pushed. */
	constructor(rootScope: () => O.Scope) {
		window.addEventListener('keydown', (event) => {
			((this.#scopes.at(-1) ?? rootScope()) as Scope).handleKey(event);
		});
	}

	pushScope(scope: O.Scope): void {
		this.popScope(scope);
		this.#scopes.push(scope);
	}

	popScope(scope: O.Scope): void {
		this.#scopes = this.#scopes.filter((other) => other !== scope);
	}

	static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: O.Modifier): boolean {
		switch (modifier) {
			case 'Mod':
				return Platform.isMacOS ? event.metaKey : event.ctrlKey;
			case 'Ctrl':
				return event.ctrlKey;
			case 'Meta':
				return event.metaKey;
			case 'Shift':
				return event.shiftKey;
			case 'Alt':
				return event.altKey;
		}
	}

	/** The pane that the click or key asks for (obsidian.d.ts, `Keymap.isModEvent`). */
	static isModEvent(event?: O.UserEvent | null): O.PaneType | boolean {
		if (event === null || event === undefined) return false;
		if (event instanceof MouseEvent && event.button === 1) return 'tab';
		if (!Keymap.isModifier(event, 'Mod')) return false;
		if (!event.altKey) return 'tab';
		return event.shiftKey ? 'window' : 'split';
	}
}
