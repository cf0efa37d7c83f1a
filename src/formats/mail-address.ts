import { emailsIn } from '../core/attendee-address.ts';

const BETWEEN = /[\s<>()[\]{}",;:|]+/;
/** RFC 5321, section 4.5.3.1. */
const LONGEST = 320;

/** What RFC 6531 allows, without slashes: `https://a.example/@ana` is no address. */
const ADDRESS = /^[\p{L}\p{M}\p{N}!#$%&'*+\-=?^_`{}~.]+@[\p{L}\p{M}\p{N}.-]+$/u;
/** Emphasis, quotation marks, a full stop, an emoji beside an address. */
const EDGES = /^[^\p{L}\p{N}_+]+|[^\p{L}\p{M}\p{N}]+$/gu;

/** The e-mail addresses in a text of any length, in lower case, each once, in the order in which they stand. */
export function mailAddressesIn(text: string): readonly string[] {
	if (!text.includes('@')) return [];
	const words = text.split(BETWEEN).filter((word) => word.includes('@') && word.length <= LONGEST).map((word) => word.replace(EDGES, ''));
	return [...new Set(words.filter((word) => ADDRESS.test(word)).flatMap(emailsIn))];
}

/** Whether a text is an e-mail address and nothing else. */
export function isMailAddress(text: string): boolean {
	const address = text.trim().toLowerCase();
	const found = mailAddressesIn(address);
	return found.length === 1 && found[0] === address;
}
