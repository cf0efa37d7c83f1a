/** One line without what shows nothing: line ends, control characters, marks of byte order and of direction. */
export function oneLine(text: string): string {
	return text
		.replace(/[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim();
}
