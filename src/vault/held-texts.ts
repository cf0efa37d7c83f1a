/** Texts of changed notes that wait to be read, so that they need not be fetched again. */
export interface HeldTexts {
	/** Holds it, if there is room. */
	readonly hold: (path: string, text: string) => void;
	/** The text, which is not held any more; null where none is. */
	readonly take: (path: string) => string | null;
	readonly clear: () => void;
}

/** In UTF-16 code units. A phone has little to spare. */
const ROOM = 5_000_000;

export function createHeldTexts(): HeldTexts {
	const texts = new Map<string, string>();
	let room = ROOM;
	const take = (path: string): string | null => {
		const text = texts.get(path);
		if (text === undefined) return null;
		texts.delete(path);
		room += text.length;
		return text;
	};
	return {
		hold(path, text) {
			take(path);
			if (text.length > room) return;
			texts.set(path, text);
			room -= text.length;
		},
		take,
		clear() {
			texts.clear();
			room = ROOM;
		},
	};
}
