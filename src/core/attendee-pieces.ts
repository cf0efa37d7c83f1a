import { emailPlaces } from './attendee-address.ts';

export { linkName } from './attendee-link.ts';

/** What a line about somebody holds besides words. Offsets in UTF-16 code units, `to` exclusive. */
export type AttendeePiece = { readonly from: number; readonly to: number } & (
	| { readonly kind: 'link'; /** What it leads to, without brackets and without what it shows. */ readonly target: string; readonly shown: string }
	| { readonly kind: 'email'; readonly email: string; /** The text of a Markdown link; null where the address stands alone. */ readonly shown: string | null }
	| { readonly kind: 'page'; readonly url: string; readonly shown: string | null }
	| { readonly kind: 'phone'; readonly phone: string }
);

const WIKILINK = /\[\[([^[\]|\n]+?)(?:\\?\|([^[\]\n]*))?\]\]/g;
const MARKDOWN_LINK = /\[([^[\]\n]*)\]\(\s*<?([^()\s<>]*(?:\([^()\s]*\)[^()\s<>]*)*)>?(?:\s+"[^"\n]*")?\s*\)/g;
const PAGE = /<?(https?:\/\/[^\s<>"'`\\|]+|(?:www\.|(?:[a-z]{2,3}\.)?linkedin\.com\/|xing\.com\/|github\.com\/|twitter\.com\/|x\.com\/|bsky\.app\/)[^\s<>"'`\\|]+)>?/gi;
const PHONE = /(?:(?:tel|phone|mobile|mob|cell|ph|t|m)[.:]\s*)?(?:\+\s?\d|\(\d|0\d|\d)(?:[\s().\-‐‑–/]{0,2}\d){6,16}(?:\s*(?:ext|x)\.?\s*\d{1,5})?/gi;
/** No phone number: days, and numbers of a year with something after them. */
const DATE = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}/;

/** Links, addresses, pages and phone numbers of a line, in order. None overlap. */
export function attendeePieces(text: string): readonly AttendeePiece[] {
	const pieces: AttendeePiece[] = [];
	let left = text;
	const take = (found: readonly AttendeePiece[]): void => {
		for (const piece of found) {
			pieces.push(piece);
			left = left.slice(0, piece.from) + '\uE000'.repeat(piece.to - piece.from) + left.slice(piece.to);
		}
	};
	if (text.includes('[')) {
		take([...text.matchAll(WIKILINK)].map(wikilink));
		take([...left.matchAll(MARKDOWN_LINK)].flatMap(markdownLink));
	}
	if (/[:/]|www\./i.test(left)) take([...left.matchAll(PAGE)].map(page));
	take(emailPlaces(left).map(({ email, from, to }): AttendeePiece => ({ kind: 'email', email, shown: null, ...withoutBlanks(text, from, to) })));
	if (/\d/.test(left)) take([...left.matchAll(PHONE)].flatMap(phone));
	return pieces.sort((a, b) => a.from - b.from);
}

function wikilink({ 0: whole, 1: target = '', 2: shown = '', index }: RegExpMatchArray): AttendeePiece {
	const from = index ?? 0;
	return { kind: 'link', from, to: from + whole.length, target: target.trim(), shown: shown.trim() };
}

function markdownLink({ 0: whole, 1: text = '', 2: target = '', index }: RegExpMatchArray): readonly AttendeePiece[] {
	const place = { from: index ?? 0, to: (index ?? 0) + whole.length };
	const shown = text.trim();
	if (/^mailto:/i.test(target)) return emailPlaces(target).slice(0, 1).map(({ email }) => ({ ...place, kind: 'email', email, shown: shown === '' || shown.includes('@') ? null : shown }));
	if (/^https?:\/\//i.test(target)) return [{ ...place, kind: 'page', url: target, shown: shown === '' ? null : shown }];
	if (target === '' || /^[a-z][a-z\d+.-]*:/i.test(target)) return [];
	return [{ ...place, kind: 'link', target: decoded(target).replace(/\.md(?=$|#)/i, ''), shown }];
}

function page({ 0: whole, 1: address = '', index }: RegExpMatchArray): AttendeePiece {
	const from = index ?? 0;
	const isPointed = whole.startsWith('<');
	const url = isPointed ? address : address.replace(/[.,;:!?]+$|\)+[.,;:!?]*$/, (end) => (address.includes('(') ? end : ''));
	return { kind: 'page', from, to: from + (isPointed ? whole.length : url.length), url: /^https?:/i.test(url) ? url : `https://${url}`, shown: null };
}

function phone({ 0: whole, index }: RegExpMatchArray): readonly AttendeePiece[] {
	const digits = whole.replace(/\D/g, '').length;
	const number = whole.replace(/^[a-z]+[.:]\s*/i, '').trim();
	const isNumber = /^[+(0]/.test(number) ? digits >= 7 : digits >= 9;
	const from = index ?? 0;
	return isNumber && digits <= 20 && !DATE.test(whole) ? [{ kind: 'phone', from, to: from + whole.trimEnd().length, phone: number }] : [];
}

function withoutBlanks(text: string, from: number, to: number): { readonly from: number; readonly to: number } {
	const written = text.slice(from, to);
	return { from: from + written.length - written.trimStart().length, to: to - (written.length - written.trimEnd().length) };
}

function decoded(target: string): string {
	try {
		return decodeURIComponent(target);
	} catch {
		// A percent sign that stands for itself.
		return target;
	}
}
