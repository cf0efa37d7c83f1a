import type { Contact } from '../../core/contact.ts';
import type { Day } from '../../core/day.ts';
import { DUE_GROUPS, groupOf } from '../../core/due-groups.ts';
import type { DueEntry, DueList } from '../../core/due-list.ts';
import type { Tier } from '../../core/tier.ts';
import { NO_VALUE, type NotShown } from '../../words/bases.ts';
import { GROUP_TITLES } from '../../words/due-list.ts';
import { NO_TIER } from '../../words/tiers.ts';
import type { ContactItem } from '../due/due-items.ts';
import { placeOf, type Namesakes } from '../namesakes.ts';

/** How our view of a base groups its rows, where the base does not group them itself. */
export const GROUPINGS = ['list', 'tier', 'none'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What a base holds: paths of its notes in its own order, in its own groups. */
export interface BaseNotes {
	/** One without a title where the base is not grouped. */
	readonly groups: ReadonlyArray<{ readonly title: string | null; readonly paths: readonly string[] }>;
	/** The user has grouped it. */
	readonly isGrouped: boolean;
	/** The user has sorted it: that order holds, and not ours. */
	readonly isSorted: boolean;
}

export interface BaseLook {
	readonly grouping: Grouping;
	readonly showsUpcoming: boolean;
	/** Keys of the sections that are folded. */
	readonly folded: ReadonlySet<string>;
}

/** What is known of the contacts. */
export interface BaseKnown {
	readonly list: DueList;
	readonly namesakes: Namesakes;
	readonly contact: (path: string) => Contact | null;
	/** Notes about which nobody can tell: they cannot be read, or their last touch cannot and nothing else says when they are due. */
	readonly unreadable: ReadonlySet<string>;
	readonly tiers: readonly Tier[];
	readonly today: Day;
}

/** The header of a section. */
export interface SectionItem {
	readonly kind: 'group';
	readonly key: string;
	readonly title: string;
	readonly count: number;
	readonly isFolded: boolean;
}

export type BaseItem = SectionItem | ContactItem;

export interface BaseRows {
	readonly items: readonly BaseItem[];
	/** How many rows there are, folded ones included. */
	readonly shown: number;
	readonly notShown: NotShown;
	/** Notes about which nobody can tell. */
	readonly toFix: number;
}

interface Section {
	readonly key: string;
	/** Null: without a header. */
	readonly title: string | null;
	readonly entries: readonly DueEntry[];
}

/** The rows of a base, and what becomes of its other notes. */
export function baseRows(notes: BaseNotes, look: BaseLook, known: BaseKnown): BaseRows {
	const places = placesOf(known.list);
	const entries = (paths: readonly string[]): readonly DueEntry[] => {
		const found = paths.flatMap((path) => places.get(path) ?? []).filter(({ isUpcoming }) => look.showsUpcoming || !isUpcoming);
		return (notes.isSorted ? found : found.sort((a, b) => a.place - b.place)).map(({ entry }) => entry);
	};
	const groups = notes.groups.map(({ title, paths }) => ({ title, entries: entries(paths) }));
	const sections = sectionsOf(groups, notes, look.grouping, known).filter((section) => section.entries.length > 0);
	const all = notes.groups.flatMap(({ paths }) => paths);
	return { items: sections.flatMap((section) => sectionItems(section, look.folded, known)), shown: sections.reduce((sum, section) => sum + section.entries.length, 0), ...left(all, places, look, known) };
}

interface Place {
	readonly entry: DueEntry;
	readonly place: number;
	readonly isUpcoming: boolean;
}

/** Worked out once for each list. */
const placed = new WeakMap<DueList, ReadonlyMap<string, Place>>();

function placesOf(list: DueList): ReadonlyMap<string, Place> {
	const known = placed.get(list);
	if (known !== undefined) return known;
	const entries = [...list.due.map((entry) => ({ entry, isUpcoming: false })), ...list.upcoming.map((entry) => ({ entry, isUpcoming: true }))];
	const places = new Map(entries.map(({ entry, isUpcoming }, place) => [entry.contact.path, { entry, place, isUpcoming }]));
	placed.set(list, places);
	return places;
}

/** The base's own groups hold where it has some; a base that is sorted is not taken apart unless by tier. */
function sectionsOf(groups: ReadonlyArray<{ readonly title: string | null; readonly entries: readonly DueEntry[] }>, { isGrouped, isSorted }: BaseNotes, grouping: Grouping, { tiers, today }: BaseKnown): readonly Section[] {
	if (isGrouped) return groups.map(({ title, entries }, index) => ({ key: `base-${index}-${title ?? ''}`, title: title ?? NO_VALUE, entries }));
	const entries = groups.flatMap((group) => group.entries);
	if (grouping === 'tier') {
		const withTier = [...tiers, null].map((tier) => ({ tier, entries: entries.filter(({ contact }) => (contact.tier?.key ?? null) === (tier?.key ?? null)) }));
		return withTier.map(({ tier, entries: own }) => ({ key: `tier-${tier?.key ?? ''}`, title: tier?.name ?? NO_TIER, entries: own }));
	}
	if (grouping === 'none' || isSorted) return [{ key: 'all', title: null, entries }];
	return DUE_GROUPS.map((group) => ({ key: group, title: GROUP_TITLES[group], entries: entries.filter((entry) => groupOf(entry, today) === group) }));
}

function sectionItems({ key, title, entries }: Section, folded: ReadonlySet<string>, { namesakes, today }: BaseKnown): readonly BaseItem[] {
	const isFolded = title !== null && folded.has(key);
	const header: readonly SectionItem[] = title === null ? [] : [{ kind: 'group', key: `group:${key}`, title, count: entries.length, isFolded }];
	if (isFolded) return header;
	const rows = entries.map((entry, index): ContactItem => {
		const { path, name } = entry.contact;
		return { kind: 'contact', key: `${key}:${path}`, group: groupOf(entry, today), entry, place: placeOf(path, namesakes.get(name) ?? []), position: index + 1, size: entries.length };
	});
	return [...header, ...rows];
}

/** Nobody is left out without a word. */
function left(paths: readonly string[], places: ReadonlyMap<string, Place>, { showsUpcoming }: BaseLook, { contact, unreadable }: BaseKnown): Pick<BaseRows, 'notShown' | 'toFix'> {
	const without = paths.filter((path) => !places.has(path));
	const states = without.map((path) => stateOf(path, contact, unreadable));
	const count = (state: string): number => states.filter((one) => one === state).length;
	const upcoming = showsUpcoming ? 0 : paths.filter((path) => places.get(path)?.isUpcoming === true).length;
	return { notShown: { strangers: count('stranger'), resting: count('resting'), upcoming }, toFix: count('to-fix') };
}

function stateOf(path: string, contact: BaseKnown['contact'], unreadable: ReadonlySet<string>): 'stranger' | 'resting' | 'to-fix' {
	if (unreadable.has(path)) return 'to-fix';
	return contact(path) === null ? 'stranger' : 'resting';
}
