/** An entry as it was written, the same without the marks around the name, and where these stood (see UnmarkedText). */
export interface MarkedText {
	readonly text: string;
	readonly written: string;
	readonly marks: ReadonlySet<number>;
}

export interface NamePlace {
	readonly from: number;
	readonly to: number;
}

/**
 * Where the words of a name stand from an offset on: from the first to the end of the last, whatever their order. Null where they do not stand there, or where emphasis ends
 * among them: in a link it would be half a mark. A quotation mark before them goes with the one among them.
 */
export function namePlace({ text, written, marks }: MarkedText, from: number, name: string): NamePlace | null {
	const place = placeOfWords(text, from, name);
	if (place === null || marks.size === 0) return place;
	const within = [...marks].filter((at) => at >= place.from && at < place.to);
	if (within.length === 0) return place;
	const isQuoted = within.length === 1 && /["”“’']/.test(written.charAt(within[0] ?? 0)) && marks.has(place.from - 1) && /["“„‘']/.test(written.charAt(place.from - 1));
	return isQuoted ? { from: place.from - 1, to: place.to } : null;
}

function placeOfWords(text: string, from: number, name: string): NamePlace | null {
	const within = text.slice(from);
	const whole = within.indexOf(name);
	if (whole !== -1) return { from: from + whole, to: from + whole + name.length };
	const places = name.split(' ').map((word) => ({ at: within.indexOf(word), length: word.length }));
	if (places.some(({ at }) => at === -1)) return null;
	return { from: from + Math.min(...places.map(({ at }) => at)), to: from + Math.max(...places.map(({ at, length }) => at + length)) };
}
