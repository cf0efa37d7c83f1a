import type { Contact } from '../../core/contact.ts';
import type { Screen } from '../screen.ts';
import type { DueItems, Listed } from './due-items.ts';
import type { DueState } from './due-state.ts';
import { shownOf, type Selection } from './selection.ts';

/** Which contacts stand in the list of one view, and who of them is selected. */
export interface ShownContacts {
	/** The contacts among the items, by the paths of their notes, from top to bottom. */
	readonly paths: (items: DueItems) => readonly string[];
	/** Those of them who are selected. */
	readonly selected: (state: DueState, items: DueItems) => readonly Contact[];
	/** Whoever has left the list, which is not who is only not shown, is selected no more. */
	readonly keep: (state: DueState, list: Listed) => void;
	/** What the panel shows of it. */
	readonly drawn: (state: DueState, items: DueItems) => { readonly selection: Selection; readonly selectedShown: number };
}

export function createShownContacts({ known }: Screen): ShownContacts {
	const paths = createPaths();
	const listed = createListed();
	return {
		paths,
		selected: (state, items) => shownOf(state.selection(), paths(items)).flatMap((path) => known.contact(path) ?? []),
		keep(state, list) {
			if (state.selection().paths.size > 0) state.keepSelected((path) => listed(list).has(path));
		},
		drawn(state, items) {
			const selection = state.selection();
			// Mostly nobody is: the paths of ten thousand are not asked for.
			return { selection, selectedShown: selection.paths.size === 0 ? 0 : shownOf(selection, paths(items)).length };
		},
	};
}

/** The contacts that are shown, by path: the same array for the same items. */
function createPaths(): (items: DueItems) => readonly string[] {
	let last: { readonly items: DueItems; readonly paths: readonly string[] } | null = null;
	return (items) => {
		if (last === null || last.items !== items) last = { items, paths: items.paths() };
		return last.paths;
	};
}

/** Everybody who is due or to come, shown or not: the same set for the same list. */
function createListed(): (list: Listed) => ReadonlySet<string> {
	let last: { readonly list: Listed; readonly paths: ReadonlySet<string> } | null = null;
	return (list) => {
		if (last === null || last.list !== list) last = { list, paths: new Set([...list.groups.values()].flatMap((entries) => entries.map(({ contact }) => contact.path))) };
		return last.paths;
	};
}
