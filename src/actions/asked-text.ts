import { controlCharacters, lineBreaks, notText, tooLong } from '../words/asked.ts';

/** How much of each a stranger may ask to have written. */
const LONGEST_TEXT = 4_000;
const LONGEST_LINE = 300;

/** Why a value from outside cannot be taken as text of one line, or of several; null if it can. Nothing is cut or cleaned: whoever asked would not know. */
export function whyNotText(name: string, value: unknown, lines: 'one' | 'several'): string | null {
	if (typeof value !== 'string') return notText(name);
	const longest = lines === 'one' ? LONGEST_LINE : LONGEST_TEXT;
	if (value.length > longest) return tooLong(name, longest);
	if (lines === 'one' && /[\n\r\u2028\u2029]/.test(value)) return lineBreaks(name);
	// A tab and the ends of lines are ordinary text.
	return /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069]/u.test(value) ? controlCharacters(name) : null;
}
