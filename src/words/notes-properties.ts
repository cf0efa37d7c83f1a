/**
 * Why the properties of a note cannot be read or changed: reasons, as parts of a sentence, without a full stop, with what would be right. Keys come in
 * quotes, as they would stand in YAML.
 */

/** Of properties that stand where Obsidian does not read them. */
export const NOT_ON_FIRST_LINE = 'properties have to start on the first line of the note; remove the blank lines above them';
export const NOT_CLOSED = 'the properties are not closed; put --- on a line of its own after the last of them';
export const FIRST_LINE_GOES_ON = 'the first line of the properties has to be --- alone, and this one goes on; remove what follows';
export const RULE_INSIDE = 'a line inside the properties starts with ---; remove it, or indent the text that it belongs to';
export const DOTS_INSIDE = 'a line of three dots ends the properties before their closing ---; remove it';
export const SECOND_BLOCK = 'a second block of properties begins here, which nothing reads; bring the two together';

export const NOT_SET_EXACTLY = 'this cannot be set without changing something else in the properties; change it by hand';
export const NOT_JOINED = 'the two blocks of properties cannot be joined; bring them together by hand';
export const NOT_FILLED = 'the values of a contact cannot be put into its properties; put the variables in quotes';

/** Of a key that is to be set. */
export function cannotBeKey(key: string): string {
	return `${key} cannot be a key, since programs take it for something of their own`;
}

export function sharedValue(key: string, anchor: string): string {
	return `${key} holds a value marked &${anchor}, and *${anchor} stands for it elsewhere; write the value out there, since it would change too`;
}

/** Of a key that stands in the properties again. */
export function standsAgain(key: string, firstLine: number): string {
	return `${key} stands here again, after line ${firstLine}; keep one of the two`;
}

const BY_HAND = 'remove all but one by hand';

/** Of further keys, besides those that are to be brought together. */
export function othersDoubled(keys: readonly string[]): string {
	return `${stand(keys)} more than once too; ${BY_HAND}`;
}

export function doubledInBraces(keys: readonly string[]): string {
	return `${stand(keys)} more than once inside braces; ${BY_HAND}`;
}

export function doubledLists(keys: readonly string[]): string {
	return `${stand(keys)} more than once, with different values in lists; bring them together by hand`;
}

/** Keys with the values that stand under each, of which only the user knows the right one. */
export function doubledValues(found: ReadonlyArray<{ readonly key: string; readonly values: readonly string[] }>): string {
	const keys = found.map(({ key, values }) => `${key} (${values.slice(0, -1).join(', ')} and ${values[values.length - 1] ?? ''})`);
	return `${stand(keys)} more than once, with different values; keep the right one ${keys.length === 1 ? '' : 'of each '}by hand`;
}

/** A key with what stands under it; '' is blank. */
interface Said {
	readonly key: string;
	readonly value: string;
}

/** Of two keys that mean the same property, where the first would be read no more once the second is there: `"circle" (A) would count no more beside "tier" (B)`. */
export function wouldNotCount(first: Said, second: Said): string {
	return `${first.key} (${first.value}) would count no more beside ${second.key} (${second.value === '' ? 'blank' : second.value}); keep the right one by hand`;
}

export function doubledInseparably(keys: readonly string[]): string {
	return `${stand(keys)} more than once, and removing one would change something else; ${BY_HAND}`;
}

function stand(keys: readonly string[]): string {
	return `${keys.join(', ')} ${keys.length === 1 ? 'stands' : 'stand'}`;
}
