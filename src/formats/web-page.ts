import { readProfiles } from '../core/profile.ts';

/** An address longer than this is no address of a page about somebody. */
const LONGEST = 2_000;

/** The pages that a text names, as `http:` or `https:` addresses, each once. A bare `linkedin.com/in/ana` counts, a bare `acme.example` does not. */
export function pagesIn(text: string): readonly string[] {
	return pages(text, 'linkedin');
}

/** The same where the text is known to be about a page, so that `acme.example` is one. */
export function sitesIn(text: string): readonly string[] {
	return pages(text, 'website');
}

/** Somebody's own page on LinkedIn, wherever it stands in the text. */
export function linkedInPagesIn(text: string): readonly string[] {
	return /linkedin\./i.test(text) ? pagesIn(text).filter((page) => /^https?:\/\/(?:[\w-]+\.)?linkedin\.[a-z.]+\/(?:in|pub)\/./i.test(page)) : [];
}

function pages(text: string, name: string): readonly string[] {
	const words = text.split(/[\s<>"]+/).map((word) => word.replace(/^[('[]+|[)\]'.,;!?]+$/g, ''));
	return [...new Set(words.filter((word) => word.length <= LONGEST).flatMap((word) => readProfiles([{ name, value: word }]).map(({ url }) => url)))];
}
