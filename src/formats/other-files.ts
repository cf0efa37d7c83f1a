import { FILE_IS_NO_TEXT, FILE_IS_OLD_OFFICE, FILE_IS_PACKED, FILE_IS_PDF, FILE_IS_PICTURE, FILE_IS_WORKBOOK } from '../words/attendee-files.ts';

/** What other files begin with, and what to do with one. */
const SIGNATURES: ReadonlyArray<readonly [readonly number[], string]> = [
	...[[0x50, 0x4b, 0x03, 0x04], [0x50, 0x4b, 0x05, 0x06]].map((bytes) => [bytes, FILE_IS_WORKBOOK] as const),
	[[0xd0, 0xcf, 0x11, 0xe0], FILE_IS_OLD_OFFICE],
	[[0x25, 0x50, 0x44, 0x46], FILE_IS_PDF],
	...[[0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], [0x47, 0x49, 0x46, 0x38, 0x37, 0x61], [0x47, 0x49, 0x46, 0x38, 0x39, 0x61]].map((bytes) => [bytes, FILE_IS_PICTURE] as const),
	...[[0x1f, 0x8b], [0x37, 0x7a, 0xbc, 0xaf], [0x52, 0x61, 0x72, 0x21, 0x1a]].map((bytes) => [bytes, FILE_IS_PACKED] as const),
];

/** So many characters are looked at. */
const SAMPLE = 100_000;
/** A text may hold a few characters by accident that no text holds: two in any, and one in so many of a longer one. Of packed bytes, one in ten is such. */
const STRAY = 2;
const ONE_STRAY_IN = 200;
/** Control characters and what is no character: no encoding of a text gives them, but for line ends, tabs and these: what colours a terminal, another line end. */
const NO_TEXT = /[^\P{Cc}\t\n\v\f\r]|\p{Cn}/gu;
const SOME_TEXT: ReadonlySet<string> = new Set(['\u001B', '\u0085']);

/** Why the bytes of a file are no text, as a sentence; null where they are one. `text` is what they stand for. */
export function whyNoText(bytes: Uint8Array, text: string): string | null {
	const known = SIGNATURES.find(([signature]) => signature.every((byte, index) => bytes[index] === byte));
	if (known !== undefined) return known[1];
	const sample = text.slice(0, SAMPLE);
	const strange = (sample.match(NO_TEXT) ?? []).filter((character) => !SOME_TEXT.has(character)).length;
	return strange > Math.max(STRAY, sample.length / ONE_STRAY_IN) ? FILE_IS_NO_TEXT : null;
}
