import type * as O from 'obsidian';
import { parseMetadata } from './parse-metadata.ts';

interface Shared {
	readonly cache: O.CachedMetadata;
	users: number;
}

/**
 * Paths lead to texts, and texts to what was found in them: notes with the same text share one object (obsidian-typings, `metadataCache`).
 * It is frozen here all the way down, so that whoever changes it is found out.
 */
export class SharedCaches {
	readonly #textByPath = new Map<string, string>();
	readonly #byText = new Map<string, Shared>();

	get(path: string): O.CachedMetadata | null {
		const text = this.#textByPath.get(path);
		return text === undefined ? null : (this.#byText.get(text)?.cache ?? null);
	}

	set(path: string, text: string): O.CachedMetadata {
		const shared = this.#byText.get(text) ?? { cache: frozen(parseMetadata(text)), users: 0 };
		shared.users += 1;
		this.#byText.set(text, shared);
		this.delete(path);
		this.#textByPath.set(path, text);
		return shared.cache;
	}

	delete(path: string): void {
		const text = this.#textByPath.get(path);
		if (text === undefined) return;
		this.#textByPath.delete(path);
		const shared = this.#byText.get(text);
		if (shared === undefined) return;
		shared.users -= 1;
		if (shared.users === 0) this.#byText.delete(text);
	}

	move(from: string, to: string): void {
		const text = this.#textByPath.get(from);
		if (text === undefined) return;
		this.#textByPath.delete(from);
		this.#textByPath.set(to, text);
	}
}

/** Frozen with all that it holds; a value that holds itself (a YAML alias can) is visited once. */
function frozen<T>(value: T): T {
	if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return value;
	Object.freeze(value);
	for (const inner of Object.values(value)) frozen(inner);
	return value;
}
