/** Stands for what is taken out of a text whose length stays. */
export const SHIELD = '\uE000';

/** `'Last, First'` as Outlook writes it. An apostrophe within a word is none of its marks. */
const PAIR = /(^|[\s,;("“])(['‘][^\n,;'‘]{1,60},[^\n,;]{1,60}?['’])(?=["”]?\s{0,9}(?:$|[\n,;<(]))/g;

/** A text with each pair in single quotation marks (`'Last, First'`) by another character, so that its comma parts nobody. */
export function shieldQuotedPairs(text: string): string {
	return text.includes("'") || text.includes('‘') ? text.replace(PAIR, (_, before: string, pair: string) => before + SHIELD.repeat(pair.length)) : text;
}
