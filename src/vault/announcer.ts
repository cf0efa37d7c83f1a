/** Tells listeners that something changed. */
export interface Announcer {
	/** Calls every listener once, after the code that runs now has ended, however often it is asked to until then. */
	readonly tell: () => void;
	/** Adds a listener. Gives what takes it away again. */
	readonly subscribe: (listener: () => void) => () => void;
	/** While the work lasts, keeps what is told back, and tells it once the work has ended; at the latest after ten seconds, since work may never end. */
	readonly hold: <T>(work: () => Promise<T>) => Promise<T>;
}

const LONGEST_HOLD_MS = 10_000;

export function createAnnouncer(): Announcer {
	const listeners = new Set<() => void>();
	let isTelling = false;
	const tell = (): void => {
		if (isTelling) return;
		isTelling = true;
		queueMicrotask(() => {
			isTelling = false;
			for (const listener of [...listeners]) call(listener);
		});
	};
	const held = createHold(tell);
	return {
		tell: held.tell,
		subscribe(listener) {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
		hold: held.hold,
	};
}

function createHold(tell: () => void): Pick<Announcer, 'tell' | 'hold'> {
	let count = 0;
	let since = 0;
	let isKept = false;
	return {
		tell() {
			isKept = count > 0 && performance.now() - since < LONGEST_HOLD_MS;
			if (isKept) return;
			since = performance.now();
			tell();
		},
		async hold(work) {
			if (count === 0) since = performance.now();
			count += 1;
			try {
				return await work();
			} finally {
				count -= 1;
				if (count === 0 && isKept) {
					isKept = false;
					tell();
				}
			}
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
