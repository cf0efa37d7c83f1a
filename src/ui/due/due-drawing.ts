import type { Contact } from '../../core/contact.ts';
import type { Day } from '../../core/day.ts';
import type { DueList } from '../../core/due-list.ts';
import { loadQuestions, questionToAsk } from '../reached-question.ts';
import type { Screen } from '../screen.ts';
import { GROUP_TITLES, VIEW_GROUPS, itemsOf, listed, startOf, successorOf, type DueItem, type Listed } from './due-items.ts';
import type { DuePanelProps } from './due-panel.tsx';
import type { DueState } from './due-state.ts';
import { emptyStateOf, isFiltered } from './empty-state.ts';
import { heldFilter } from './remembered.ts';

/** What the panel shows, without what stays the same. */
export type Drawn = Omit<DuePanelProps, 'screen' | 'state' | 'actions' | 'id' | 'onClear' | 'onSearchKey'> & {
	/** An item waits for the focus. */
	readonly owesFocus: boolean;
};

/** Works out what one view shows, from one drawing to the next. */
export interface DueDrawing {
	/** `hadFocus`: the list has the focus, or had it before what was opened from it. */
	next(state: DueState, hadFocus: boolean): Drawn;
	/** What was drawn last. */
	items(): readonly DueItem[];
	/** Key of the item at which somebody begins who comes into the list. */
	start(): string | null;
}

export function createDueDrawing(screen: Screen): DueDrawing {
	const listing = createListing();
	const itemising = createItemising();
	let items: readonly DueItem[] = [];
	return {
		items: () => items,
		start: () => startOf(items)?.key ?? null,
		next(state, hadFocus) {
			const { known, device } = screen;
			const [settings, today, contacts] = [screen.settings(), screen.today(), known.contacts()];
			const { filter: wanted, order } = state.remembered();
			const filter = heldFilter(wanted, settings.tiers);
			const list = listing(screen.dueList(), contacts, today);
			const before = items;
			const unreadable = { problems: known.problems(today), settingsProblems: screen.settingsProblems() };
			items = itemising(list, unreadable, { filter, order, folded: VIEW_GROUPS.filter((group) => state.isFolded(group)) }, settings);
			handOn(state, before, items, hadFocus);
			const shown = items.reduce((sum, item) => (item.kind === 'group' && item.group !== 'fix' ? sum + item.count : sum), 0);
			return {
				items,
				settings,
				today,
				filter,
				order,
				titles: GROUP_TITLES,
				matching: isFiltered(filter) ? shown : null,
				empty: emptyStateOf({ known, list, filter, shown, today }),
				waiting: known.waiting(),
				asked: questionToAsk(loadQuestions(device), contacts, today),
				owesFocus: state.wantsFocus(),
			};
		},
	};
}

/** The item that takes the place of the one that has left is the active one now, and gets its focus. */
function handOn(state: DueState, before: readonly DueItem[], after: readonly DueItem[], hadFocus: boolean): void {
	const key = state.activeKey();
	if (key === null || after.some((item) => item.key === key)) return;
	state.activate(successorOf(key, before, after), hadFocus);
}

/** Grouping ten thousand contacts is done once after each change, and not each time somebody types a letter. */
function createListing(): (list: DueList, contacts: readonly Contact[], today: Day) => Listed {
	let last: { readonly list: DueList; readonly today: Day; readonly listed: Listed } | null = null;
	return (list, contacts, today) => {
		if (last === null || last.list !== list || last.today !== today) last = { list, today, listed: listed(list, contacts, today) };
		return last.listed;
	};
}

/** The same array until something changes: most drawings only move the focus. */
function createItemising(): typeof itemsOf {
	let last: { readonly inputs: readonly unknown[]; readonly items: readonly DueItem[] } | null = null;
	return (list, unreadable, look, settings) => {
		const { filter, order, folded } = look;
		const inputs = [list, settings, filter, order, folded.join(), ...unreadable.problems, '', ...unreadable.settingsProblems];
		const isSame = last !== null && last.inputs.length === inputs.length && inputs.every((input, index) => input === last?.inputs[index]);
		if (last === null || !isSame) last = { inputs, items: itemsOf(list, unreadable, look, settings) };
		return last.items;
	};
}
