import type { VirtualItem } from '@tanstack/virtual-core';
import type { ComponentChild } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Day } from '../../core/day.ts';
import type { Settings } from '../../core/settings.ts';
import { ContactRow } from '../due/contact-row.tsx';
import type { DueActions } from '../due/due-actions.ts';
import type { DueState } from '../due/due-state.ts';
import { listOf } from '../due/item-list.ts';
import { useKeptFocus } from '../due/use-kept-focus.ts';
import { useVirtualRows, type VirtualRows } from '../due/use-virtual-rows.ts';
import { Icon } from '../icon.tsx';
import type { BaseItem, SectionItem } from './base-rows.ts';

export interface BaseListProps {
	readonly items: readonly BaseItem[];
	readonly state: DueState;
	readonly actions: DueActions;
	readonly settings: Settings;
	readonly today: Day;
	/** Begins the ids of the elements of this view. */
	readonly id: string;
	/** Another one begins at the top: how the base is grouped and sorted. */
	readonly look: string;
	readonly name: string;
	readonly onFold: (section: SectionItem) => void;
}

interface Section {
	readonly title: string | null;
	header: Shown<SectionItem> | null;
	readonly rows: Array<Shown<Exclude<BaseItem, SectionItem>>>;
}

interface Shown<T extends BaseItem> {
	readonly item: T;
	readonly at: VirtualItem;
}

/** The rows of a base, of which only those in sight are in the page. */
export function BaseList(props: BaseListProps): ComponentChild {
	const { items, state, look, name } = props;
	const ref = useRef<HTMLDivElement>(null);
	const activeKey = state.activeKey() ?? items[0]?.key ?? null;
	const activeIndex = items.findIndex(({ key }) => key === activeKey);
	const rows = useVirtualRows(ref, useMemo(() => listOf(items), [items]), activeIndex, look);
	useKeptFocus(ref, state, activeKey, (atTop) => activeIndex >= 0 && rows.scrollToIndex(activeIndex, { align: atTop ? 'start' : 'auto' }));
	return (
		<div class="keep-in-touch-list" ref={ref} onFocusIn={({ target }) => activateFocused(target, state)}>
			<div class="keep-in-touch-list-height" style={{ height: `${rows.getTotalSize()}px` }}>
				{sectionsInSight(rows, items).map((section, index) => (
					<section key={section.title ?? index}>
						{section.header === null ? null : <Line at={section.header.at} rows={rows} key={section.header.item.key}><Header section={section.header.item} isActive={section.header.item.key === activeKey} {...props} /></Line>}
						{section.rows.length === 0 ? null : (
							<div key="rows" role="list" aria-label={section.title ?? name}>
								{section.rows.map(({ item, at }) => (
									<Line key={item.key} at={at} rows={rows}><ContactRow item={item} id={`${props.id}-${at.index}`} isActive={item.key === activeKey} today={props.today} settings={props.settings} actions={props.actions} /></Line>
								))}
							</div>
						)}
					</section>
				))}
			</div>
		</div>
	);
}

/** One line at its place, measured as soon as it is in the page. */
function Line({ at, rows, children }: { readonly at: VirtualItem; readonly rows: VirtualRows; readonly children: ComponentChild }): ComponentChild {
	return <div class="keep-in-touch-line" role="presentation" data-index={at.index} ref={(el) => rows.measureElement(el)} style={{ transform: `translateY(${at.start}px)` }}>{children}</div>;
}

function Header({ section, isActive, onFold }: BaseListProps & { readonly section: SectionItem; readonly isActive: boolean }): ComponentChild {
	const { key, title, count, isFolded } = section;
	return (
		<div class="keep-in-touch-group" role="heading" aria-level={2}>
			<button type="button" class="keep-in-touch-group-button tree-item-self" data-key={key} tabIndex={isActive ? 0 : -1} aria-expanded={!isFolded} onClick={() => onFold(section)}>
				<Icon name={isFolded ? 'chevron-right' : 'chevron-down'} />
				<span class="keep-in-touch-group-title">{title}</span>
				<span class="keep-in-touch-group-count">{count}</span>
			</button>
		</div>
	);
}

/** What is in sight, by section; the title comes from the last header above, which may be out of sight. */
function sectionsInSight(rows: VirtualRows, items: readonly BaseItem[]): readonly Section[] {
	const sections: Section[] = [];
	let title: string | null | undefined;
	for (const at of rows.getVirtualItems()) {
		const item = items[at.index];
		if (item === undefined) continue;
		const own = titleAt(items, at.index);
		if (sections.length === 0 || own !== title) sections.push({ title: own, header: null, rows: [] });
		title = own;
		const section = sections.at(-1);
		if (section === undefined) continue;
		if (item.kind === 'group') section.header = { item, at };
		else section.rows.push({ item, at });
	}
	return sections;
}

function titleAt(items: readonly BaseItem[], index: number): string | null {
	for (let above = index; above >= 0; above--) {
		const item = items[above];
		if (item?.kind === 'group') return item.title;
	}
	return null;
}

/** Whoever comes by Tab or with a click goes on from there by key. */
function activateFocused(target: EventTarget | null, state: DueState): void {
	const key = (target as HTMLElement).closest<HTMLElement>('[data-key]')?.dataset['key'];
	if (key === undefined) return;
	state.focusSettled();
	state.activate(key);
}
