import { styleText } from 'node:util';

/** Where the command line writes, and what that can show. */
export interface Terminal {
	readonly out: (text: string) => void;
	readonly error: (text: string) => void;
	/** Columns of the output: the terminal's, 80 where it goes elsewhere. */
	readonly columns: number;
	readonly hasColour: boolean;
}

type Style = Parameters<typeof styleText>[0];

/** Whether to colour what goes to a stream: only a terminal's, and never with NO_COLOR (no-color.org: set and not empty). */
export function hasColour(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
	return isTerminal && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
}

/** The text in a style, where the terminal shows it. */
export function styled(text: string, style: Style, { hasColour: isColoured }: Pick<Terminal, 'hasColour'>): string {
	// Whether the stream takes colour was decided above, also for tests, where it is no terminal.
	return isColoured ? styleText(style, text, { validateStream: false }) : text;
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
