import { linkName, targetName, wordsIn, wouldLoseName } from '../core/attendee-link.ts';
import type { Attendee } from '../core/attendee.ts';
import { isLinkTo } from '../core/event-link-text.ts';
import { readsAsMeant } from './event-links-check.ts';
import { propertyLinkUnits } from './event-links-properties.ts';
import { withQuotes, type LinkUnit, type PlacedLink } from './event-links-unit.ts';
import { readFrontmatter } from './properties/frontmatter.ts';
import { nothingToChange, refused, type EditPlan } from './splice.ts';

/** Whose names are to lead where in an event's note. */
export interface LinkWish {
	/** Their entries, as they were read from the note. */
	readonly entries: readonly Attendee[];
	/** The contact's note. */
	readonly path: string;
	/** What a link to it says, without brackets. */
	readonly linkText: string;
}

/** How the note's attendees are read, now and after the edit, and what its links lead to (null: to no note). */
export interface LinkReading {
	readonly read: (text: string) => readonly Attendee[];
	readonly linkTarget: (link: string) => string | null;
}

/**
 * Makes names in an event's note links to contacts: only the name is replaced, `[[Note|as written]]`. What leads to a note already stays; so does a name whose
 * link would make the note read otherwise (in the text of a web link, for one), and a link that leads nowhere, where a name would be lost that stands in it alone.
 * People are found by what their entries say, wherever they stand by now.
 */
export function planEventLinks(text: string, wishes: readonly LinkWish[], reading: LinkReading): EditPlan {
	const attendees = reading.read(text);
	const wanted = wishesByEntry(wishes);
	const links = attendees.flatMap((attendee, index): readonly PlacedLink[] => {
		const wish = wanted.get(entryKey(attendee));
		const insert = wish === undefined ? null : linkFor(text, attendee, wish, reading);
		return wish === undefined || insert === null || attendee.place === null ? [] : [{ index, place: attendee.place, insert, linkText: wish.linkText }];
	});
	if (links.length === 0) return nothingToChange;
	const frontmatter = readFrontmatter(text);
	if (frontmatter.kind === 'malformed') return refused(frontmatter.message);
	const kept = readableLinks(links, (some) => readsAsMeant(text, unitsOf(text, some), attendees, reading.read));
	return { kind: 'splices', splices: unitsOf(text, kept).flatMap(({ splices }) => splices) };
}

/** The names in an event's note that lead elsewhere than wished for, or nowhere: they could not become links. Each once; an address without a name is none. */
export function namesWithoutLink(text: string, wishes: readonly LinkWish[], { read, linkTarget }: LinkReading): readonly string[] {
	const wanted = wishesByEntry(wishes);
	const names = read(text).flatMap((attendee) => {
		const wish = wanted.get(entryKey(attendee));
		const { name, isGuessedName, link } = attendee;
		return wish === undefined || name === null || isGuessedName || (link !== null && leadsTo(link, wish.path, linkTarget)) ? [] : [name];
	});
	return [...new Set(names)];
}

function leadsTo(link: string, path: string, linkTarget: LinkReading['linkTarget']): boolean {
	const target = linkTarget(link);
	return target === null ? isLinkTo(link, path) : target === path;
}

function wishesByEntry(wishes: readonly LinkWish[]): ReadonlyMap<string, LinkWish> {
	return new Map(wishes.flatMap((wish) => wish.entries.map((entry) => [entryKey(entry), wish] as const)));
}

/** What an entry says, wherever it stands. */
function entryKey(entry: Attendee): string {
	return JSON.stringify({ ...entry, place: null });
}

const LINK = /^\[\[([^[\]|]+?)(?:\\?\|([^[\]]+))?\]\]$/;
/** A name with these in it would not read back from a link, or is part of something else. */
const NOT_IN_LINK = /[[\]|\\<>`\r\n]|%%|^\s|\s$/;

/** What is to stand in the place of a name; null where it is to stay. */
function linkFor(text: string, { place, link }: Attendee, { path, linkText }: LinkWish, { linkTarget }: LinkReading): string | null {
	if (place === null || /[[\]|#^]/.test(linkText)) return null;
	const written = text.slice(place.from, place.to);
	const shown = link === null ? written : shownInstead(written, link, linkText);
	if (shown === null || NOT_IN_LINK.test(shown)) return null;
	if (link !== null && (linkTarget(link) !== null || isLinkTo(link, path))) return null;
	return shown === linkText ? `[[${linkText}]]` : `[[${linkText}${place.within === 'table' ? '\\' : ''}|${shown}]]`;
}

/** What a link is to show once it leads elsewhere: what it shows now, or the name that it leads to now where that would be lost else; null where one of them would be, or it is no plain link. */
function shownInstead(written: string, link: string, linkText: string): string | null {
	const shown = shownBy(written);
	if (shown === null || !wouldLoseName(link, [linkText, shown])) return shown;
	const kept = wordsIn(`${linkText} ${link}`);
	if (linkName({ target: link, shown }) !== targetName(link)) return null;
	return wordsIn(shown).every((word) => kept.includes(word)) ? targetName(link) : null;
}

/** What a link shows; null where it is no plain link. */
function shownBy(written: string): string | null {
	const link = LINK.exec(written);
	return link === null ? null : (link[2] ?? targetName(link[1] ?? '')).trim();
}

function unitsOf(text: string, links: readonly PlacedLink[]): readonly LinkUnit[] {
	const inBody = links.filter(({ place }) => place.within !== 'property').map((link): LinkUnit => ({ splices: [{ ...withQuotes(text, link.place), insert: link.insert }], links: [link] }));
	const inProperties = links.filter(({ place }) => place.within === 'property');
	return [...(inProperties.length === 0 ? [] : propertyLinkUnits(text, inProperties)), ...inBody];
}

/** As many of the links as read as meant together, in halves: one that does not keeps no other from being made. */
function readableLinks(links: readonly PlacedLink[], areReadable: (links: readonly PlacedLink[]) => boolean): readonly PlacedLink[] {
	const add = (kept: readonly PlacedLink[], some: readonly PlacedLink[]): readonly PlacedLink[] => {
		if (some.length === 0) return kept;
		if (areReadable([...kept, ...some])) return [...kept, ...some];
		if (some.length === 1) return kept;
		const half = some.length >> 1;
		return add(add(kept, some.slice(0, half)), some.slice(half));
	};
	return add([], links);
}

