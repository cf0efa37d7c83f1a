/** What a report is laid out for. */
export interface Terminal {
	readonly columns: number;
	readonly hasColour: boolean;
}

/** Select Graphic Rendition (ECMA-48, 8.3.117): what begins a style, and what ends it. */
const STYLES = { bold: [1, 22], dim: [2, 22] } as const;

/** The text in a style, where the terminal shows it. */
export function styled(text: string, style: keyof typeof STYLES, { hasColour }: Pick<Terminal, 'hasColour'>): string {
	const [begin, end] = STYLES[style];
	return hasColour ? `\u001B[${begin}m${text}\u001B[${end}m` : text;
}

/**
 * Text of a note as it can be shown in a terminal: control characters, which could move the cursor or change colours, and marks that turn the
 * direction of the text around them become visible or go.
 */
export function safeText(text: string): string {
	return text
		.replace(/[\r\n\t\u2028\u2029]+/g, ' ')
		.replace(/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g, '')
		.replace(/\p{Cc}/gu, '�');
}

/** JSON in which no character can steer a terminal: the controls that JSON itself leaves as they are, escaped. */
export function safeJson(value: unknown): string {
	return JSON.stringify(value, null, 2).replace(/[\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
