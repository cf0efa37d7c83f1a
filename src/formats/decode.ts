/** How the bytes of a text are to be read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** So many bytes are looked at for the zero bytes of UTF-16. */
const SAMPLE = 2_000;

/**
 * The text that bytes stand for: UTF-8 with or without a mark, UTF-16 (by its mark, or by its zero bytes), else Windows-1252, which is
 * what older spreadsheets write. Never fails; the mark itself is left out.
 */
export function decodeText(bytes: Uint8Array): string {
	return decodeAs(bytes, encodingOf(bytes));
}

/** Bytes in a known encoding, or one by any name that the platform knows; what is no character in it becomes U+FFFD. Null where nobody knows the name. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string;
export function decodeAs(bytes: Uint8Array, encoding: string): string | null;
export function decodeAs(bytes: Uint8Array, encoding: string): string | null {
	try {
		const decoder = new TextDecoder(encoding);
		const text = decoder.decode(bytes);
		return decoder.encoding === 'windows-1252' ? text.replace(/[\x80-\x9F]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? character) : text;
	} catch {
		return null;
	}
}

/** 0x80 to 0x9F (WHATWG Encoding Standard), which some versions of Node read as Latin-1 has them. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

export function encodingOf(bytes: Uint8Array): Encoding {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	return byZeroBytes(bytes) ?? (isMostlyUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

/** Line ends, delimiters and digits of a UTF-16 text have a zero byte each, always in the same half; null where hardly any are there. */
function byZeroBytes(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
	let first = 0;
	let second = 0;
	for (let at = 0; at < pairs * 2; at += 2) {
		if (bytes[at] === 0) first++;
		if (bytes[at + 1] === 0) second++;
	}
	if (second > pairs / 10 && first <= second / 10) return 'utf-16le';
	return first > pairs / 10 && second <= first / 10 ? 'utf-16be' : null;
}

/** Whether this is UTF-8, also when a byte or two of it are damaged: in Windows-1252 hardly any two letters look like UTF-8. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		const text = decodeAs(bytes, 'utf-8');
		const damaged = text.match(/\uFFFD/g)?.length ?? 0;
		const whole = text.match(/[^\0-\x7F\uFFFD]/gu)?.length ?? 0;
		return whole > damaged;
	}
}
