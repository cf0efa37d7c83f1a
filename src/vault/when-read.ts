/** Something that reads notes bit by bit, and tells when it knows more. */
export interface Reader {
	isReady(): boolean;
	/** Notes that are still to be read. */
	waiting(): number;
	subscribe(listener: () => void): () => void;
}

/** What there is to wait for: the first list, or all that the notes say. */
export type Readiness = 'listed' | 'read';

/** The end of a slice that changed nothing is told to nobody, so that is looked for. */
const LOOK_EVERY_MS = 200;

/** Waits until so much is known. False if that was ended first. `onEnd` is handed what ends the waiting, and gives what takes that back. */
export function whenRead(reader: Reader, readiness: Readiness, onEnd: (end: () => void) => () => void): Promise<boolean> {
	const isThere = (): boolean => reader.isReady() && (readiness === 'listed' || reader.waiting() === 0);
	if (isThere()) return Promise.resolve(true);
	return new Promise((resolve) => {
		const settle = (isRead: boolean): void => {
			stopListening();
			window.clearInterval(timer);
			forget();
			resolve(isRead);
		};
		const look = (): void => {
			if (isThere()) settle(true);
		};
		const stopListening = reader.subscribe(look);
		const timer = window.setInterval(look, LOOK_EVERY_MS);
		const forget = onEnd(() => settle(false));
	});
}
