/**
 * A short fingerprint of a text, to tell whether it was changed since: its length and two 32-bit FNV-1a hashes of its code units
 * (offset basis and prime: RFC draft-eastlake-fnv). Not for secrets: it guards against accidents, not against malice.
 */
export function textHash(text: string): string {
	let forwards = 0x811c9dc5;
	let backwards = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) {
		forwards = Math.imul(forwards ^ text.charCodeAt(index), 0x01000193);
		backwards = Math.imul(backwards ^ text.charCodeAt(text.length - 1 - index), 0x01000193);
	}
	const hex = (hash: number): string => (hash >>> 0).toString(16).padStart(8, '0');
	return `${text.length}-${hex(forwards)}${hex(backwards)}`;
}
