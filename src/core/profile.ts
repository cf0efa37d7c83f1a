import { readTexts } from './texts.ts';

/** A page of a contact elsewhere: always `http:` or `https:`. */
export interface Profile {
	/** What the page is called: `LinkedIn`. */
	readonly label: string;
	readonly url: string;
}

/** Properties that hold a page, by their plain name, in the order in which pages are offered. */
const LABELS: ReadonlyMap<string, string> = new Map([
	['linkedin', 'LinkedIn'],
	['linkedin-url', 'LinkedIn'],
	['xing', 'XING'],
	['mastodon', 'Mastodon'],
	['bluesky', 'Bluesky'],
	['twitter', 'Twitter'],
	['x', 'X'],
	['instagram', 'Instagram'],
	['facebook', 'Facebook'],
	['github', 'GitHub'],
	['website', 'Website'],
	['web', 'Website'],
	['homepage', 'Website'],
	['blog', 'Blog'],
	['url', 'Website'],
]);

/** The pages among these properties (by plain name, see property-names), each address once. */
export function readProfiles(properties: ReadonlyArray<{ readonly name: string; readonly value: unknown }>): readonly Profile[] {
	const named = [...LABELS].flatMap(([name, label]) => properties.filter((property) => property.name === name).map(({ value }) => ({ label, value })));
	const profiles = named.flatMap(({ label, value }) => readTexts(value).flatMap((text) => addressesIn(text).map((url): Profile => ({ label, url }))));
	return [...new Map([...profiles].reverse().map((profile) => [profile.url, profile])).values()].reverse();
}

/** The web address in a text: on its own, as a Markdown link, in angle brackets, or without its scheme (`www.acme.example`, `linkedin.com/in/ana`). */
function addressesIn(text: string): readonly string[] {
	const inner = /^\[[^\]]*\]\(<?([^\s<>]+?)>?\)$/.exec(text)?.[1] ?? /^<([^<>\s]+)>$/.exec(text)?.[1] ?? text;
	if (/^https?:\/\/[^\s<>"'`\\]+$/i.test(inner)) return [inner];
	return /^(?:www\.[a-z0-9-]+|[a-z0-9-]+(?=\.[a-z0-9.-]+\/\S))(?:\.[a-z0-9-]+)+(?:\/[^\s<>"'`\\]*)?$/i.test(inner) ? [`https://${inner}`] : [];
}
