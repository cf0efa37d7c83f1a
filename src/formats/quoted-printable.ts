import { decodeAs, decodeText } from './decode.ts';

const EQUALS = 0x3d;

/** A quoted-printable value (vCard 2.1; RFC 2045, section 6.7) as text. `charset` is what the property names; null or an unknown one is found out. */
export function decodeQuotedPrintable(value: string, charset: string | null): string {
	const source = new TextEncoder().encode(value);
	const bytes = new Uint8Array(source.length);
	let length = 0;
	for (let at = 0; at < source.length; at++) {
		const byte = source[at] ?? 0;
		const decoded = byte === EQUALS ? hexAt(source, at + 1) : null;
		if (decoded !== null) {
			bytes[length++] = decoded;
			at += 2;
		} else if (byte !== EQUALS || source[at + 1] !== EQUALS) {
			// Of two equals signs the first is what is left where lines were joined.
			bytes[length++] = byte;
		}
	}
	return decodeCharset(bytes.subarray(0, length), charset);
}

function decodeCharset(bytes: Uint8Array, charset: string | null): string {
	return (charset === null ? null : decodeAs(bytes, charset)) ?? decodeText(bytes);
}

function hexAt(bytes: Uint8Array, at: number): number | null {
	const digits = String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0);
	return /^[\dA-F]{2}$/i.test(digits) ? Number.parseInt(digits, 16) : null;
}
