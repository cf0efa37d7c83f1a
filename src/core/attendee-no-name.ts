/** No name begins so, or is that. */
const NO_NAMES = /^(?:and|the|some|others?|more|everybody|everyone|nobody|no|none|people|lots?|many|several|about|around|we|they|i|my|our|met|with|plus|etc|todo|tbd|tba|see|all)(?![\p{L}\p{M}\p{N}])/iu;
/** Those of them that are names as well, as in `My Nguyen`, `See Wei Ling` and `I Made Sudana`. */
const NAMES_TOO = /^(?:some|no|we|i|my|see|all)$/iu;
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’.‐‑-]*$/u;
/** What such a word is followed by where it is no name, whatever the capitals. */
const PHRASE_WORD =
	/^(?:others?|people|guests?|every(?:one|body)|more|team|hands|staff|show|idea|answer|reply|response|thanks|notes?|name|below|above|you|attached|also|again|next|here|there|agreed|talked|met|said|went|had|have|will|want|hope|think|know|good|set|done|clear|wife|husband|partner|friends?|boss|colleagues?|brother|sister|mother|father|mom|mum|dad|son|daughter|cousin|uncle|aunt|neighbou?r|manager|assistant)$/iu;

/** Whether a text is what people write where they name nobody: `and others`, `No show`, `My wife`. With a word of capitals behind it, the first can be a name. */
export function isNoName(text: string): boolean {
	return NO_NAMES.test(text) && !isNameAllTheSame(text.trim().split(/\s+/));
}

function isNameAllTheSame([first = '', ...others]: readonly string[]): boolean {
	if (!NAMES_TOO.test(first) || others.length === 0 || others.length > 3) return false;
	if (/^no$/i.test(first) && /^one$/i.test(others.join(' '))) return false;
	return [first, ...others].every((word) => NAME_WORD.test(word)) && !others.some((word) => PHRASE_WORD.test(word));
}
