/** Tells listeners that something changed. */
export interface Announcer {
	/** Calls every listener once, after the code that runs now has ended, however often it is asked to until then. */
	readonly tell: () => void;
	/** Adds a listener. Gives what takes it away again. */
	readonly subscribe: (listener: () => void) => () => void;
}

export function createAnnouncer(): Announcer {
	const listeners = new Set<() => void>();
	let isTelling = false;
	return {
		tell() {
			if (isTelling) return;
			isTelling = true;
			queueMicrotask(() => {
				isTelling = false;
				for (const listener of [...listeners]) listener();
			});
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
	};
}
