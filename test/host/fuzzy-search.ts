import type * as O from 'obsidian';

/**
 * Finds the letters of the query in their order, spaces aside; the fewer pieces and the earlier, the better (obsidian.d.ts,
 * `prepareFuzzySearch`). The scores are ours: what the app's are is not documented.
 */
export function prepareFuzzySearch(query: string): (text: string) => O.SearchResult | null {
	const wanted = [...query.toLowerCase()].filter((letter) => letter.trim() !== '');
	return (text) => {
		const folded = text.toLowerCase();
		const whole = folded.indexOf(query.trim().toLowerCase());
		if (query.trim() !== '' && whole >= 0) return { score: -whole / 1000, matches: [[whole, whole + query.trim().length]] };
		const matches: O.SearchMatches = [];
		let [from, score] = [0, 0];
		for (const letter of wanted) {
			const at = folded.indexOf(letter, from);
			if (at < 0) return null;
			const last = matches.at(-1);
			if (last?.[1] === at) last[1] = at + letter.length;
			else {
				matches.push([at, at + letter.length]);
				score -= 1 + (at - from) / 100;
			}
			from = at + letter.length;
		}
		return { score, matches };
	};
}

/** Finds texts with every word of the query in them. */
export function prepareSimpleSearch(query: string): (text: string) => O.SearchResult | null {
	const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
	return (text) => {
		const folded = text.toLowerCase();
		const places = words.map((word) => folded.indexOf(word));
		if (places.includes(-1)) return null;
		const matches = words.map((word, index): [number, number] => [places[index] ?? 0, (places[index] ?? 0) + word.length]);
		return { score: -Math.min(0, ...places), matches: matches.sort(([a], [b]) => a - b) };
	};
}

/** Best first. */
export function sortSearchResults(results: O.SearchResultContainer[]): void {
	results.sort((a, b) => b.match.score - a.match.score);
}

/** The text, with what was found in it set off. */
export function renderMatches(el: HTMLElement | DocumentFragment, text: string, matches: O.SearchMatches | null, offset = 0): void {
	let at = 0;
	for (const [start, end] of matches ?? []) {
		el.appendText(text.slice(at, start + offset));
		el.createSpan({ cls: 'suggestion-highlight', text: text.slice(start + offset, end + offset) });
		at = end + offset;
	}
	el.appendText(text.slice(at));
}

/** The text, with the result of a search set off. */
export function renderResults(el: HTMLElement, text: string, result: O.SearchResult, offset = 0): void {
	renderMatches(el, text, result.matches, offset);
}
