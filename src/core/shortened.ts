/** A text of so many letters at the most, cut at a word where one is near, with `…` for what is left out. Not in the middle of a letter. */
export function shortened(text: string, most: number): string {
	const letters = [...text];
	if (letters.length <= most) return text;
	const cut = letters.slice(0, most - 1).join('');
	return `${atWord(cut)}…`;
}

/** The same for a text of which a place matters: it stays in sight, and what is left out may be before it. `at` is in UTF-16 code units. */
export function shortenedAround(text: string, at: number, most: number): string {
	const before = [...text.slice(0, at)];
	const kept = Math.floor(most / 3);
	if (before.length <= kept || [...text].length <= most) return shortened(text, most);
	const shown = before.slice(-kept).join('');
	const firstBlank = shown.search(/\s/);
	const start = firstBlank === -1 || firstBlank > kept / 2 ? shown : shown.slice(firstBlank + 1);
	return `…${shortened(start + text.slice(at), most - 1)}`;
}

/** Ends before the last word if that was cut and is not very long. */
function atWord(cut: string): string {
	const lastBlank = cut.search(/\s\S*$/);
	return (lastBlank > cut.length * 0.7 ? cut.slice(0, lastBlank) : cut).trimEnd();
}
