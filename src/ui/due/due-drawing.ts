import { Platform, type TFile } from 'obsidian';
import type { Contact } from '../../core/contact.ts';
import type { Day } from '../../core/day.ts';
import { isFiltered } from '../../core/due-filter.ts';
import type { DueList } from '../../core/due-list.ts';
import { GROUP_TITLES, toReach } from '../../words/due-list.ts';
import { awayWords, backWords } from '../away.ts';
import { isFirstRunOffered } from '../first-run/first-run-offer.ts';
import { loadQuestions, questionToAsk } from '../reached-question.ts';
import type { Screen } from '../screen.ts';
import { VIEW_GROUPS, itemsOf, listed, NO_ITEMS, pathOf, startOf, type DueItem, type DueItems, type Listed } from './due-items.ts';
import type { DuePanelProps } from './due-panel.tsx';
import type { DueState } from './due-state.ts';
import { emptyStateOf } from './empty-state.ts';
import { followedItem } from './followed-item.ts';
import { heldFilter } from './remembered.ts';
import { createShownContacts } from './shown-contacts.ts';
import { topMessage } from './top-message.ts';

/** What the panel shows, without what stays the same. */
export type Drawn = Omit<DuePanelProps, 'screen' | 'state' | 'actions' | 'many' | 'id' | 'onClear' | 'onSearchKey'>;

/** Works out what one view shows, from one drawing to the next. */
export interface DueDrawing {
	/** `hadFocus`: the list has the focus, or had it before what was opened from it. */
	next(state: DueState, hadFocus: boolean): Drawn;
	/** Call at once when another item is the active one, to know it again should its note be renamed before the next drawing. */
	activated(key: string | null): void;
	/** What was drawn last. */
	items(): DueItems;
	/** The contacts drawn last, by the paths of their notes, from top to bottom. */
	shown(): readonly string[];
	/** Those of them who are selected. */
	selected(state: DueState): readonly Contact[];
	/** Key of the item at which somebody begins who comes into the list. */
	start(): string | null;
}

export function createDueDrawing(screen: Screen): DueDrawing {
	const itemising = createItemising();
	const activeNote = createActiveNote(screen);
	const contactsShown = createShownContacts(screen);
	let items = NO_ITEMS;
	const activated = (active: string | null): void => activeNote.remember(active === null ? undefined : items.at(items.indexOf(active)));
	return {
		activated,
		items: () => items,
		shown: () => contactsShown.paths(items),
		selected: (state) => contactsShown.selected(state, items),
		start: () => startOf(items)?.key ?? null,
		next(state, hadFocus) {
			const { known, device } = screen;
			const [settings, today, contacts] = [screen.settings(), screen.today(), known.contacts()];
			const { order } = state.remembered();
			const filter = heldFilter(state.remembered().filter, settings.tiers);
			const list = listedOnce(screen.dueList(), contacts, today);
			const before = items;
			const unreadable = { problems: known.problems(today), settingsProblems: screen.settingsProblems() };
			const [away, back] = [awayWords(screen), backWords(screen)];
			const isListShown = away === null || state.isShownAway(away);
			contactsShown.keep(state, list);
			items = !isListShown ? NO_ITEMS : itemising(list, unreadable, { filter, order, folded: VIEW_GROUPS.filter((group) => state.isFolded(group)) }, settings);
			if (state.isAtStart()) beginAnew(state, items, known.isReady() && known.waiting() === 0);
			else handOn(state, before, items, hadFocus, activeNote.movedTo);
			activated(state.activeKey());
			const top = topMessage({ asked: questionToAsk(loadQuestions(device), contacts, today), back, isAway: away !== null, isResting: !isListShown, backOn: settings.awayUntil });
			const shown = items.contacts;
			return {
				items,
				settings,
				today,
				filter,
				order,
				titles: GROUP_TITLES,
				...contactsShown.drawn(state, items),
				matching: isFiltered(filter) ? shown : null,
				toReach: Platform.isMobile && known.isReady() ? toReachWords(list.due, { isAway: away !== null, back, isWelcomed: top.back !== null }) : null,
				empty: emptyStateOf({ known, list, filter, shown, today }),
				waiting: known.waiting(),
				away,
				isListShown,
				...top,
				isLookOffered: away === null && top.back === null && top.asked === null && isFirstRunOffered(screen),
			};
		},
	};
}

/** How many there are to reach, in words. Null where the message above the list says it: that nobody is to be reached, or how many can wait. */
function toReachWords(due: number, { isAway, back, isWelcomed }: { readonly isAway: boolean; readonly back: string | null; readonly isWelcomed: boolean }): string | null {
	return isAway || isWelcomed ? null : (back ?? toReach(due));
}

/** Promises come in after the first list: whoever is first then, and not who was drawn first. */
function beginAnew(state: DueState, items: DueItems, isAllRead: boolean): void {
	const start = startOf(items)?.key ?? null;
	if (start !== state.activeKey()) state.begin(start);
	if (isAllRead) state.chosen();
}

/** The active item is where it has gone to, or the one that takes its place; it gets its focus. */
function handOn(state: DueState, before: DueItems, after: DueItems, hadFocus: boolean, movedTo: (path: string) => string): void {
	const key = state.activeKey();
	if (key === null) return;
	const next = followedItem(key, before, after, movedTo);
	if (next !== key) state.activate(next, hadFocus);
}

/** The note of the active item. Its file is the same object after it was renamed, and tells the new path. */
function createActiveNote({ app }: Screen): { readonly movedTo: (path: string) => string; readonly remember: (item: DueItem | undefined) => void } {
	let note: { readonly path: string; readonly file: TFile | null } | null = null;
	return {
		movedTo: (path) => (note?.path === path ? (note.file?.path ?? path) : path),
		remember(item) {
			const path = item === undefined ? null : pathOf(item);
			const file = path === null ? null : app.vault.getFileByPath(path);
			if (path === null) note = null;
			// A note that was renamed since the last drawing is not found by its old path any more.
			else if (note?.path !== path || file !== null) note = { path, file };
		},
	};
}

const listings = new WeakMap<DueList, { readonly today: Day; readonly listed: Listed }>();

/** Grouping ten thousand contacts is done once after each change, whichever view asks, and not each time somebody types a letter. */
function listedOnce(list: DueList, contacts: readonly Contact[], today: Day): Listed {
	const known = listings.get(list);
	if (known?.today === today) return known.listed;
	const worked = listed(list, contacts, today);
	listings.set(list, { today, listed: worked });
	return worked;
}

/** The same array until something changes: most drawings only move the focus. */
function createItemising(): typeof itemsOf {
	let last: { readonly inputs: readonly unknown[]; readonly items: DueItems } | null = null;
	return (list, unreadable, look, settings) => {
		const { filter, order, folded } = look;
		const inputs = [list, settings, filter, order, folded.join(), ...unreadable.problems, '', ...unreadable.settingsProblems];
		const isSame = last !== null && last.inputs.length === inputs.length && inputs.every((input, index) => input === last?.inputs[index]);
		if (last === null || !isSame) last = { inputs, items: itemsOf(list, unreadable, look, settings) };
		return last.items;
	};
}
