import type { Contact } from './contact.ts';
import { rankDayOf, type DueEntry } from './due-list.ts';
import { foldName } from './person-name.ts';
import type { Tier } from './tier.ts';
import { isTag } from './tags.ts';

/** Orders in which a user may look at the list. `ranked` is the list's own. */
export const DUE_ORDERS = ['ranked', 'due-day', 'tier', 'name', 'last-touch'] as const;
export type DueOrder = (typeof DUE_ORDERS)[number];

/** What a user wants to see of the list. */
export interface DueFilter {
	/** Words that all have to be found; empty: everybody. */
	readonly search: string;
	/** Key of a tier; `''` those without one; null: all. */
	readonly tier: string | null;
	/** A tag, and those below it; null: all. */
	readonly tag: string | null;
}

export const noFilter: DueFilter = { search: '', tier: null, tag: null };

/** Whether anybody may be left out. */
export function isFiltered({ search, tier, tag }: DueFilter): boolean {
	return search.trim() !== noFilter.search || tier !== noFilter.tier || tag !== noFilter.tag;
}

/** The entries whose contacts pass. */
export function filtered(entries: readonly DueEntry[], filter: DueFilter): readonly DueEntry[] {
	if (!isFiltered(filter)) return entries;
	const passes = passing(filter);
	return entries.filter(({ contact }) => passes(contact));
}

/** Whether a contact passes. The search looks at name, aliases, companies, role, cities, tags, the tier's name and open promises, without regard to case and accents. */
export function passing({ search, tier, tag }: DueFilter): (contact: Contact) => boolean {
	const words = foldName(search).split(' ').filter((word) => word !== '');
	return (contact) => {
		if (tier !== null && (contact.tier?.key ?? '') !== tier) return false;
		if (tag !== null && !contact.tags.some((one) => isTag(one, tag))) return false;
		return words.length === 0 || isFoundIn(contact, words);
	};
}

function isFoundIn(contact: Contact, words: readonly string[]): boolean {
	const { name, aliases, companies, role, cities, tags, promises } = contact;
	const text = foldName([name, ...aliases, ...companies, role ?? '', ...cities, ...tags.map((one) => `#${one}`), contact.tier?.name ?? '', ...promises.map((promise) => promise.text)].join('\n'));
	return words.every((word) => text.includes(word));
}

/** The entries of one group in another order. Ties keep the order they came in; never in touch is the longest ago. */
export function inOrder(entries: readonly DueEntry[], order: DueOrder, tiers: readonly Tier[]): readonly DueEntry[] {
	if (order === 'ranked') return entries;
	const key = sortKey(order, tiers);
	return entries.map((entry) => ({ entry, at: key(entry) })).sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1)).map(({ entry }) => entry);
}

function sortKey(order: Exclude<DueOrder, 'ranked'>, tiers: readonly Tier[]): (entry: DueEntry) => string {
	switch (order) {
		case 'due-day':
			return (entry) => rankDayOf(entry) ?? '';
		case 'tier':
			return ({ contact }) => String(tierPlace(contact, tiers)).padStart(6, '0');
		case 'name':
			return ({ contact }) => foldName(contact.name);
		case 'last-touch':
			return ({ due }) => due.lastTouch ?? '';
	}
}

/** None comes last. */
function tierPlace({ tier }: Contact, tiers: readonly Tier[]): number {
	const index = tiers.findIndex(({ key }) => key === tier?.key);
	return index === -1 ? tiers.length : index;
}
