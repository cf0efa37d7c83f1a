import type * as O from 'obsidian';

type Callback = (...data: unknown[]) => unknown;

/** What `on` hands back: enough to take the listener off again. */
export interface EventRef extends O.EventRef {
	readonly source: Events;
	readonly name: string;
	readonly callback: Callback;
	readonly context: unknown;
}

/** Who is listening to what (obsidian.d.ts, `Events`). */
export class Events implements O.Events {
	#listeners: EventRef[] = [];

	on(name: string, callback: Callback, context?: unknown): EventRef {
		const ref = { source: this, name, callback, context };
		this.#listeners.push(ref);
		return ref;
	}

	off(name: string, callback: Callback): void {
		this.#listeners = this.#listeners.filter((ref) => ref.name !== name || ref.callback !== callback);
	}

	offref(ref: O.EventRef): void {
		this.#listeners = this.#listeners.filter((other) => other !== ref);
	}

	trigger(name: string, ...data: unknown[]): void {
		for (const ref of this.#listeners.filter((listener) => listener.name === name)) this.tryTrigger(ref, data);
	}

	/** A listener that throws stops neither the others nor whoever triggered (belief: the app logs the error and goes on). */
	tryTrigger(ref: O.EventRef, data: unknown[]): void {
		const { callback, context } = ref as EventRef;
		try {
			callback.apply(context, data);
		} catch (error) {
			reportLater(error);
		}
	}
}

/** An error that nobody can catch any more, but that a test or the browser's console must see. */
export function reportLater(error: unknown): void {
	setTimeout(() => {
		throw error;
	});
}

/** Takes a listener off the object that it was put on. */
export function removeListener(ref: O.EventRef): void {
	(ref as EventRef).source.offref(ref);
}
