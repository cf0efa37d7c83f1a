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
				for (const listener of [...listeners]) call(listener);
			});
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
	};
}

/** One that throws, another plugin's perhaps, keeps nobody else from being told: its error is reported as if it stood alone. */
function call(listener: () => void): void {
	try {
		listener();
	} catch (error) {
		queueMicrotask(() => {
			throw error;
		});
	}
}

/** Tells of changes between slices of work: of the first at once, of those that follow it when the next slice has ended. */
export interface SlicedNews {
	readonly changed: () => void;
	readonly sliceBegins: () => void;
	/** With whether the slice itself changed anything. */
	readonly sliceEnds: (hasChanged: boolean) => void;
}

export function createSlicedNews(tell: () => void): SlicedNews {
	let isTold = false;
	let isDue = false;
	return {
		changed() {
			if (isTold) isDue = true;
			else tell();
			isTold = true;
		},
		sliceBegins() {
			isTold = true;
		},
		sliceEnds(hasChanged) {
			if (hasChanged || isDue) tell();
			isDue = false;
			isTold = false;
		},
	};
}
