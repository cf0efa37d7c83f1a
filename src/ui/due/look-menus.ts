import { Menu } from 'obsidian';
import type { Contact } from '../../core/contact.ts';
import { DUE_ORDERS, type DueFilter, type DueOrder } from '../../core/due-filter.ts';
import * as words from '../../words/due-list.ts';
import { openDialog } from '../open-dialog.ts';
import type { Screen } from '../screen.ts';
import { tierLabel } from '../tier-label.ts';
import type { DueState } from './due-state.ts';
import { showMenu } from '../show-menu.ts';
import { TagModal } from './tag-modal.ts';

/** Shows whom the list can be cut down to. */
export function showFilterMenu(screen: Screen, state: DueState, filter: DueFilter, at: MouseEvent): void {
	const menu = new Menu();
	const choice = (section: string, title: string, isChosen: boolean, change: Partial<DueFilter>): void => {
		menu.addItem((item) => item.setSection(section).setTitle(title).setChecked(isChosen).onClick(() => state.filter(change)));
	};
	choice('tier', words.ALL_TIERS, filter.tier === null, { tier: null });
	for (const tier of screen.settings().tiers) choice('tier', tierLabel(tier, screen.settings()), filter.tier === tier.key, { tier: tier.key });
	choice('tier', words.WITHOUT_TIER, filter.tier === '', { tier: '' });
	const tags = tagsOf(screen.known.contacts());
	if (tags.length > 0 || filter.tag !== null) choice('tag', words.ALL_TAGS, filter.tag === null, { tag: null });
	if (filter.tag !== null) choice('tag', `#${filter.tag}`, true, {});
	if (tags.length > 0) menu.addItem((item) => item.setSection('tag').setTitle(words.WITH_TAG).setIcon('tag').onClick(() => openDialog(screen, new TagModal(screen.app, tags, (tag) => state.filter({ tag })))));
	showMenu(menu, at);
}

/** Shows the orders in which the list can stand. */
export function showOrderMenu(state: DueState, order: DueOrder, at: MouseEvent): void {
	const menu = new Menu();
	for (const one of DUE_ORDERS) menu.addItem((item) => item.setTitle(words.ORDERS[one]).setChecked(one === order).onClick(() => state.order(one)));
	showMenu(menu, at);
}

/** What the list is cut down to, in words; empty where it is not. */
export function filterWords({ tier, tag }: DueFilter, screen: Screen): readonly string[] {
	const settings = screen.settings();
	const named = settings.tiers.find(({ key }) => key === tier);
	const tierWords = named === undefined ? (tier === '' ? [words.CUT_TO_NO_TIER] : []) : [tierLabel(named, settings)];
	return [...tierWords, ...(tag === null ? [] : [`#${tag}`])];
}

/** The tags that contacts have, each once whatever its case, by alphabet. */
export function tagsOf(contacts: readonly Contact[]): readonly string[] {
	const tags = new Map<string, string>();
	for (const contact of contacts) for (const tag of contact.tags) if (!tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
	return [...tags].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, tag]) => tag);
}
