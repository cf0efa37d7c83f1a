/** With its first letter large: the beginning of a sentence, or a name in a list. */
export function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The part of a sentence, or a whole one, as a sentence: `Write a day as YYYY-MM-DD, yesterday, -3d or fri.` */
export function asSentence(text: string): string {
	const begun = capitalised(text);
	return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}
