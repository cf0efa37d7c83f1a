/** Sites by their host, with the property that holds a page there. */
const SITES: ReadonlyArray<readonly [string, string]> = [
	['linkedin.com', 'linkedin'],
	['xing.com', 'xing'],
	['bsky.app', 'bluesky'],
	['twitter.com', 'x'],
	['x.com', 'x'],
	['instagram.com', 'instagram'],
	['facebook.com', 'facebook'],
	['github.com', 'github'],
];

/** The property that a page about somebody is written to: of its site, else `website`. */
export function pageProperty(url: string): string {
	const host = (/^https?:\/\/(?:[^\s/?#@]*@)?([^\s/?#:]+)/i.exec(url)?.[1] ?? '').toLowerCase();
	return SITES.find(([site]) => host === site || host.endsWith(`.${site}`))?.[1] ?? 'website';
}

/** Pages by the property they are written to, in order. */
export function pagesByProperty(urls: readonly string[]): ReadonlyMap<string, readonly string[]> {
	const pages = new Map<string, readonly string[]>();
	for (const url of urls) pages.set(pageProperty(url), [...(pages.get(pageProperty(url)) ?? []), url]);
	return pages;
}
