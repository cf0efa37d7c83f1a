import { decodeAs, encodingOf } from './decode.ts';

/** A line of a vCard or iCalendar, folds undone, with the number (from 1) of the line of the file in which it begins. */
export interface NumberedLine {
	readonly number: number;
	readonly text: string;
}

const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;

/**
 * The lines of a vCard or iCalendar, a line that begins with a blank joined to the one before (RFC 5545, section 3.1). Bytes are joined
 * before they are decoded, since some programs fold within a character.
 */
export function unfoldBytes(bytes: Uint8Array): readonly NumberedLine[] {
	const encoding = encodingOf(bytes);
	if (encoding === 'utf-16le' || encoding === 'utf-16be') return unfoldText(decodeAs(bytes, encoding));
	const { joined, numbers } = joinFolds(bytes);
	// Both encodings keep line feeds apart from everything else, so that the lines stay the same ones.
	return decodeAs(joined, encodingOf(joined)).split('\n').map((text, index) => ({ number: numbers[index] ?? 1, text }));
}

/** The same for a text that is decoded already. */
export function unfoldText(text: string): readonly NumberedLine[] {
	const lines: Array<{ number: number; parts: string[] }> = [];
	for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
		const before = lines[lines.length - 1];
		if (before !== undefined && /^[ \t]/.test(line)) before.parts.push(line.slice(1));
		else lines.push({ number: index + 1, parts: [line] });
	}
	return lines.map(({ number, parts }) => ({ number, text: parts.join('') }));
}

/** The bytes without folds and with line feeds alone between the lines, and the number of the line in which each begins. */
function joinFolds(bytes: Uint8Array): { readonly joined: Uint8Array; readonly numbers: readonly number[] } {
	const joined = new Uint8Array(bytes.length);
	const numbers = [1];
	let length = 0;
	let number = 1;
	for (let at = 0; at < bytes.length; at++) {
		const byte = bytes[at] ?? 0;
		if (byte !== LF && byte !== CR) {
			joined[length++] = byte;
			continue;
		}
		if (byte === CR && bytes[at + 1] === LF) at++;
		number++;
		const next = bytes[at + 1];
		if (next === SPACE || next === TAB) {
			at++;
		} else {
			joined[length++] = LF;
			numbers.push(number);
		}
	}
	return { joined: joined.subarray(0, length), numbers };
}
