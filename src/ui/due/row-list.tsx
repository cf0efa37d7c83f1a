import type { VirtualItem } from '@tanstack/virtual-core';
import type { ComponentChild, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Day } from '../../core/day.ts';
import type { DueFilter, DueOrder } from '../../core/due-filter.ts';
import type { Settings } from '../../core/settings.ts';
import { ContactRow, type RowSelecting } from './contact-row.tsx';
import type { DueActions } from './due-actions.ts';
import { startOf, type DueItem, type DueItems, type ViewGroup } from './due-items.ts';
import type { DueState } from './due-state.ts';
import { GroupHeader } from './group-header.tsx';
import type { ManyActions } from './many-actions.ts';
import { ProblemRow, SettingsProblemRow } from './problem-row.tsx';
import { runTo, toggled, type Selection } from './selection.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useVirtualRows, type VirtualRows } from './use-virtual-rows.ts';

export interface RowListProps {
	readonly items: DueItems;
	readonly titles: Readonly<Record<ViewGroup, string>>;
	readonly state: DueState;
	readonly actions: DueActions;
	/** What is done with all who are selected. */
	readonly many: ManyActions;
	readonly selection: Selection;
	readonly settings: Settings;
	readonly today: Day;
	readonly filter: DueFilter;
	readonly order: DueOrder;
	/** Begins the ids of the elements of this view. */
	readonly id: string;
}

/** An item, and where it stands in the scrolled list. */
interface Shown {
	readonly item: DueItem;
	readonly at: VirtualItem;
}

/** The groups and what stands in them: in the page only as far as they are in sight. */
export function RowList(props: RowListProps): ComponentChild {
	const { items, state, titles, id } = props;
	const ref = useRef<HTMLDivElement>(null);
	const activeKey = state.activeKey() ?? startOf(items)?.key ?? null;
	const activeIndex = items.indexOf(activeKey ?? '');
	const rows = useVirtualRows(ref, items, activeIndex, JSON.stringify([props.filter, props.order]));
	useActiveInSight(ref, rows, activeIndex, props.selection.paths.size > 0);
	useKeptFocus(ref, state, activeKey, (atTop) => activeIndex >= 0 && rows.scrollToIndex(activeIndex, { align: atTop ? 'start' : 'auto' }));
	return (
		<div class="keep-in-touch-list" ref={ref} onFocusIn={(event) => activateFocused(event, state)}>
			<div class="keep-in-touch-list-height" style={{ height: `${rows.getTotalSize()}px` }}>
				{byGroup(rows, items).map(({ group, header, shown }) => (
					<section key={group}>
						{header === null ? null : <Line key={header.item.key} shown={header} rows={rows} activeKey={activeKey} {...props} />}
						{shown.length === 0 ? null : (
							<div key="rows" role="list" aria-labelledby={`${id}-${group}`}>
								{shown.map((one) => <Line key={one.item.key} shown={one} rows={rows} activeKey={activeKey} {...props} />)}
							</div>
						)}
						<span key="title" id={`${id}-${group}`} hidden>{titles[group]}</span>
					</section>
				))}
			</div>
		</div>
	);
}

/** One line at its place, measured as soon as it is in the page. */
function Line({ shown: { item, at }, rows, activeKey, ...props }: RowListProps & { readonly shown: Shown; readonly rows: VirtualRows; readonly activeKey: string | null }): ComponentChild {
	return (
		<div class="keep-in-touch-line" role="presentation" data-index={at.index} ref={(el) => rows.measureElement(el)} style={{ transform: `translateY(${at.start}px)` }}>
			<LineContent item={item} index={at.index} isActive={item.key === activeKey} {...props} />
		</div>
	);
}

function LineContent({ item, index, isActive, items, state, selection, actions, many, settings, today, id }: RowListProps & { readonly item: DueItem; readonly index: number; readonly isActive: boolean }): ComponentChild {
	switch (item.kind) {
		case 'group':
			return <GroupHeader item={item} isActive={isActive} onToggle={() => state.fold(item.group, !item.isFolded)} />;
		case 'contact':
			return <ContactRow item={item} id={`${id}-${index}`} isActive={isActive} today={today} settings={settings} actions={actions} selecting={selectingOf(item.entry.contact.path, { items, state, selection, many })} />;
		case 'problem':
			return <ProblemRow item={item} isActive={isActive} actions={actions} />;
		case 'settings-problem':
			return <SettingsProblemRow item={item} isActive={isActive} />;
	}
}

/** What a row has to know and do about who is selected. */
function selectingOf(path: string, { items, state, selection, many }: Pick<RowListProps, 'items' | 'state' | 'selection' | 'many'>): RowSelecting {
	const isSelected = selection.paths.has(path);
	return {
		isOn: selection.paths.size > 0,
		isSelected,
		toggle: () => state.select(toggled(state.selection(), path)),
		extend: () => state.select(runTo(state.selection(), path, items.paths())),
		menu: isSelected && selection.paths.size > 1 ? (at) => many.menu(at) : null,
	};
}

function byGroup(rows: VirtualRows, items: DueItems): ReadonlyArray<{ readonly group: ViewGroup; readonly header: Shown | null; readonly shown: readonly Shown[] }> {
	const groups = new Map<ViewGroup, { header: Shown | null; readonly shown: Shown[] }>();
	for (const at of rows.getVirtualItems()) {
		const item = items.at(at.index);
		if (item === undefined) continue;
		const group = groups.get(item.group) ?? { header: null, shown: [] };
		if (item.kind === 'group') group.header = { item, at };
		else group.shown.push({ item, at });
		groups.set(item.group, group);
	}
	return [...groups].map(([group, rest]) => ({ group, ...rest }));
}

/** The bar that comes with the first who is selected takes room below: the row with the focus stays in sight. */
function useActiveInSight(listRef: RefObject<HTMLElement | null>, rows: VirtualRows, activeIndex: number, isSelecting: boolean): void {
	useLayoutEffect(() => {
		const listEl = listRef.current;
		if (isSelecting && activeIndex >= 0 && listEl?.contains(listEl.doc.activeElement) === true) rows.scrollToIndex(activeIndex, { align: 'auto' });
	}, [isSelecting]);
}

/** Whoever comes by Tab or with a click goes on from there by key. */
function activateFocused({ target }: FocusEvent, state: DueState): void {
	const key = (target as HTMLElement).closest<HTMLElement>('[data-key]')?.dataset['key'];
	if (key === undefined) return;
	state.focusSettled();
	state.activate(key);
}
