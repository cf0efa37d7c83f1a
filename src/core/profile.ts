import { PAGE_NAMES } from '../words/pages.ts';
import { plainName } from './property-names.ts';
import { remembered } from './remembered.ts';
import { readTexts } from './texts.ts';

/** A page of a contact elsewhere: always `http:` or `https:`. */
export interface Profile {
	/** What the page is called: `LinkedIn`. */
	readonly label: string;
	readonly url: string;
}

/** Properties that hold a page, by their plain name without dashes (`LinkedIn` is spelt like two words), in the order in which pages are offered. */
const LABELS: ReadonlyMap<string, string> = new Map([
	['linkedin', PAGE_NAMES.linkedin],
	['linkedinurl', PAGE_NAMES.linkedin],
	['xing', PAGE_NAMES.xing],
	['mastodon', PAGE_NAMES.mastodon],
	['bluesky', PAGE_NAMES.bluesky],
	['twitter', PAGE_NAMES.twitter],
	['x', PAGE_NAMES.x],
	['instagram', PAGE_NAMES.instagram],
	['facebook', PAGE_NAMES.facebook],
	['github', PAGE_NAMES.github],
	['website', PAGE_NAMES.website],
	['web', PAGE_NAMES.website],
	['homepage', PAGE_NAMES.website],
	['blog', PAGE_NAMES.blog],
	['url', PAGE_NAMES.website],
]);

const PAGES = [...LABELS].map(([name, label], place) => ({ name, label, place }));
const pageNamed = remembered((name) => PAGES.find((page) => page.name === plainName(name).replace(/-/g, '')) ?? null);

/** Whether a property of this name, however it is spelt, holds a page. */
export function isPageName(name: string): boolean {
	return pageNamed(name) !== null;
}

/** What a page is called that stands in a property of this name; null where it holds none. */
export function pageLabel(name: string): string | null {
	return pageNamed(name)?.label ?? null;
}

/** The pages among these properties, however their names are spelt, each address once. */
export function readProfiles(properties: ReadonlyArray<{ readonly name: string; readonly value: unknown }>): readonly Profile[] {
	const found = properties.map(({ name, value }) => ({ page: pageNamed(name), value }));
	const profiles = found
		.sort((a, b) => (a.page?.place ?? 0) - (b.page?.place ?? 0))
		.flatMap(({ page, value }) => (page === null ? [] : readTexts(value).flatMap((text) => addressesIn(text, page.label).map((url): Profile => ({ label: page.label, url })))));
	return profiles.filter(({ url }, index) => profiles.findIndex((other) => other.url === url) === index);
}

/** Where people write `acme.example` and mean a page. */
const SITES: ReadonlySet<string> = new Set([PAGE_NAMES.website, PAGE_NAMES.blog]);
/** Stands in no address: blanks, quotes, control characters, what turns the direction of text, halves of characters. */
const REST = String.raw`[^\s<>"'\x60\\\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]*`;
const WITH_SCHEME = new RegExp(String.raw`^https?:\/\/[\p{L}\p{N}[]${REST}$`, 'iu');
const WITH_PATH = new RegExp(String.raw`^(?:www\.)?[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z][a-z\d-]*\/(?=\S)${REST}$`, 'iu');
const SITE = /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}\/?$/i;

/** The web address in a text: on its own, as a Markdown link, in angle brackets, or without its scheme (`www.acme.example`, `linkedin.com/in/ana`). */
function addressesIn(text: string, label: string): readonly string[] {
	const inner = /^\[[^\]]*\]\(<?([^\s<>]+?)>?\)$/.exec(text)?.[1] ?? /^<([^<>\s]+)>$/.exec(text)?.[1] ?? text;
	if (WITH_SCHEME.test(inner)) return [inner];
	const isSite = SITE.test(inner) && (SITES.has(label) || /^www\./i.test(inner));
	return isSite || WITH_PATH.test(inner) ? [`https://${inner}`] : [];
}
