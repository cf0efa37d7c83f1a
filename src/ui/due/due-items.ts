import type { Contact } from '../../core/contact.ts';
import type { Day } from '../../core/day.ts';
import { filtered, inOrder, type DueFilter, type DueOrder } from '../../core/due-filter.ts';
import { DUE_GROUPS, groupsOf, type DueGroup } from '../../core/due-groups.ts';
import type { DueEntry, DueList } from '../../core/due-list.ts';
import { folderOf, noteName } from '../../core/folder.ts';
import { foldName } from '../../core/person-name.ts';
import type { Problem } from '../../core/problem.ts';
import type { Settings } from '../../core/settings.ts';
import { GROUP_TITLES } from '../../words/due-list.ts';
import { namesakesAmong, placeOf, type Namesakes } from '../namesakes.ts';
import { joined, listOf, type ItemList } from './item-list.ts';

/** Groups of the view, in the order in which they are shown. */
export const VIEW_GROUPS = [...DUE_GROUPS, 'fix'] as const;
export type ViewGroup = DueGroup | 'fix';

/** Where an item stands in its group: from 1, of so many. Not all of them are in the page, so that each has to say it. */
interface Placed {
	/** The same from one drawing to the next, as long as the item stands in the same group. */
	readonly key: string;
	readonly group: ViewGroup;
	readonly position: number;
	readonly size: number;
}

export interface GroupItem {
	readonly kind: 'group';
	readonly key: string;
	readonly group: ViewGroup;
	readonly title: string;
	readonly count: number;
	readonly isFolded: boolean;
}

export interface ContactItem extends Placed {
	readonly kind: 'contact';
	readonly entry: DueEntry;
	/** What tells the contact apart from another of the same name; null where nobody else has it. */
	readonly place: string | null;
}

export interface ProblemItem extends Placed {
	readonly kind: 'problem';
	readonly problem: Problem;
	/** What the note is called, and its folder ('' at the top of the vault). */
	readonly name: string;
	readonly folder: string;
}

export interface SettingsProblemItem extends Placed {
	readonly kind: 'settings-problem';
	readonly message: string;
}

/** One line of the view: the header of a group, or what stands in it. */
export type DueItem = GroupItem | ContactItem | ProblemItem | SettingsProblemItem;

/** The lines of the view from top to bottom. */
export interface DueItems extends ItemList<DueItem> {
	/** How many contacts there are, those in folded groups included. */
	readonly contacts: number;
	/** The contacts whose groups are not folded, by the paths of their notes, from top to bottom. */
	readonly paths: () => readonly string[];
}

/** Everybody who is due or to come, by group, before anybody is filtered out. */
export interface Listed {
	readonly groups: ReadonlyMap<DueGroup, readonly DueEntry[]>;
	/** How many are due, which those to come are not. */
	readonly due: number;
	/** Who comes next; null where nobody does. */
	readonly next: DueEntry | null;
	/** The paths of the contacts of each name that several have. */
	readonly namesakes: Namesakes;
}

/** What is to be shown of it, and how. */
export interface Look {
	readonly filter: DueFilter;
	readonly order: DueOrder;
	readonly folded: readonly ViewGroup[];
}

/** What stands in the notes and settings that cannot be read. */
export interface Unreadable {
	readonly problems: readonly Problem[];
	readonly settingsProblems: readonly string[];
}

/** Everybody by group: the costly part, which depends on nothing that the user does in the view. */
export function listed(list: DueList, contacts: readonly Contact[], today: Day): Listed {
	return { groups: groupsOf(list, today), due: list.due.length, next: list.upcoming[0] ?? null, namesakes: namesakesAmong(contacts) };
}

/** Nothing. */
export const NO_ITEMS: DueItems = { ...listOf<DueItem>([]), contacts: 0, paths: () => [] };

/** Groups in which nobody stands are left out. Notes to fix are searched, and belong to no tier or tag. */
export function itemsOf({ groups, namesakes }: Listed, { problems, settingsProblems }: Unreadable, { filter, order, folded }: Look, settings: Settings): DueItems {
	const lists: Array<ItemList<DueItem>> = [];
	const shown: Array<readonly DueEntry[]> = [];
	let contacts = 0;
	/** Whether its rows follow. */
	const begin = (group: ViewGroup, count: number): boolean => {
		const isFolded = folded.includes(group);
		if (count > 0) lists.push(listOf([{ kind: 'group', key: groupKey(group), group, title: GROUP_TITLES[group], count, isFolded }]));
		return count > 0 && !isFolded;
	};
	for (const group of DUE_GROUPS) {
		const entries = filtered(groups.get(group) ?? [], filter);
		contacts += entries.length;
		if (!begin(group, entries.length)) continue;
		const rows = inOrder(entries, order, settings.tiers);
		shown.push(rows);
		lists.push(contactItems(group, rows, namesakes));
	}
	const found = problems.filter((problem) => isFoundIn(problem, filter.search));
	if (begin('fix', settingsProblems.length + found.length)) lists.push(listOf(problemItems(found, settingsProblems)));
	return { ...joined(lists), contacts, paths: () => shown.flatMap((entries) => entries.map(({ contact }) => contact.path)) };
}

/** The key of a group's header. */
export function groupKey(group: ViewGroup): string {
	return `group:${group}`;
}

/** Whom the focus goes to when an item has left: the one that took its place, else the one before. Null where nothing is left. */
export function successorOf(key: string, before: readonly DueItem[], after: readonly DueItem[]): string | null {
	const left = new Set(after.map((item) => item.key));
	const at = before.findIndex((item) => item.key === key);
	const isRowLeft = (item: DueItem): boolean => item.kind !== 'group' && left.has(item.key);
	const below = before.slice(at + 1);
	const above = before.slice(0, Math.max(at, 0)).reverse();
	const found = below.find(isRowLeft) ?? above.find(isRowLeft) ?? [...below, ...above].find((item) => left.has(item.key));
	return found?.key ?? startOf(after)?.key ?? null;
}

/** Where somebody who comes into the list begins: the first row, else the first header. */
export function startOf(items: Pick<ItemList<DueItem>, 'length' | 'at'>): DueItem | null {
	for (let index = 0; index < items.length; index += 1) {
		const item = items.at(index);
		if (item !== undefined && item.kind !== 'group') return item;
	}
	return items.at(0) ?? null;
}

/** The path of the note that an item is about; null where it is about none. */
export function pathOf(item: DueItem): string | null {
	switch (item.kind) {
		case 'contact':
			return item.entry.contact.path;
		case 'problem':
			return item.problem.path;
		case 'group':
		case 'settings-problem':
			return null;
	}
}

function contactItems(group: DueGroup, entries: readonly DueEntry[], namesakes: Namesakes): ItemList<ContactItem> {
	const begin = `${group}:`;
	return {
		length: entries.length,
		at(index) {
			const entry = entries[index];
			if (entry === undefined) return undefined;
			const { path, name } = entry.contact;
			return { kind: 'contact', key: `${begin}${path}`, group, entry, place: placeOf(path, namesakes.get(name) ?? []), position: index + 1, size: entries.length };
		},
		kindAt: (index) => (entries[index] === undefined ? undefined : 'contact'),
		keyAt(index) {
			const entry = entries[index];
			return entry === undefined ? undefined : `${begin}${entry.contact.path}`;
		},
		indexOf(key) {
			const wanted = key.slice(begin.length);
			return key.startsWith(begin) ? entries.findIndex(({ contact }) => contact.path === wanted) : -1;
		},
		kinds: () => new Map([['contact', entries.length]]),
	};
}

/** What is said of a note is searched as well as its name. */
function isFoundIn({ path, property, value, message }: Problem, search: string): boolean {
	const words = foldName(search).split(' ').filter((word) => word !== '');
	if (words.length === 0) return true;
	const text = foldName([path, property ?? '', value ?? '', message].join('\n'));
	return words.every((word) => text.includes(word));
}

function problemItems(problems: readonly Problem[], settingsProblems: readonly string[]): readonly DueItem[] {
	const size = settingsProblems.length + problems.length;
	const seen = new Map<string, number>();
	const fromSettings = settingsProblems.map((message, index): DueItem => ({ kind: 'settings-problem', key: `settings:${index}`, group: 'fix', message, position: index + 1, size }));
	const fromNotes = problems.map((problem, index): DueItem => {
		const { path, property, value, message } = problem;
		const what = JSON.stringify([path, property, value, message]);
		const times = (seen.get(what) ?? 0) + 1;
		seen.set(what, times);
		return { kind: 'problem', key: `fix:${what}:${times}`, group: 'fix', problem, name: noteName(path), folder: folderOf(path), position: settingsProblems.length + index + 1, size };
	});
	return [...fromSettings, ...fromNotes];
}
