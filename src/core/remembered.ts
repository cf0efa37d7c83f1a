/** As many texts as are kept: keys and names of a vault repeat in very many notes, and what does not repeat must not fill the memory. */
const MOST_REMEMBERED = 5000;

/** The same function, which answers from memory where it was asked for the text before. It has to give what depends on the text alone, and is not changed. */
export function remembered<T>(of: (text: string) => T): (text: string) => T {
	const answers = new Map<string, { readonly answer: T }>();
	return (text) => {
		const known = answers.get(text);
		if (known !== undefined) return known.answer;
		if (answers.size >= MOST_REMEMBERED) answers.clear();
		const answer = of(text);
		answers.set(text, { answer });
		return answer;
	};
}
