import { BasesView, type HoverPopover, type QueryController } from 'obsidian';
import { render, type ComponentChild } from 'preact';
import { dueOf } from '../../core/due.ts';
import { DUE_BASES_VIEW } from '../../notes/due-base.ts';
import { NOBODY_DUE, NOTHING_IN_BASE, notShownWords, SHOW_UPCOMING, SWITCHED_OFF, toFixWords, VIEW_NAME } from '../../words/bases.ts';
import { NOTES_TO_FIX } from '../../words/due-list.ts';
import { READING } from '../../words/reading-notes.ts';
import { awayWords } from '../away.ts';
import { createDueActions, type DueActions } from '../due/due-actions.ts';
import { createDueState, type DueState } from '../due/due-state.ts';
import { isAbove } from '../due/where-focus-is.ts';
import { DUE_VIEW } from '../due-view.tsx';
import { namesakesAmong } from '../namesakes.ts';
import { showNotesToFix } from '../open-due-list.ts';
import type { Screen } from '../screen.ts';
import { createViewFrames, type ViewFrames } from '../view-frames.ts';
import { pressKey } from './base-keys.ts';
import { BaseList } from './base-list.tsx';
import { baseRows, GROUPINGS, type BaseItem, type BaseNotes, type BaseRows, type SectionItem } from './base-rows.ts';

/** Keys of what the user sets up in the view's options. */
export const OPTIONS = { grouping: 'group', upcoming: 'showUpcoming' } as const;

let opened = 0;

/** The rows of the due list over the notes of any base. Of what the base gives, nothing is kept but paths: its objects are replaced with each update. */
export class DueBasesView extends BasesView {
	override type = DUE_BASES_VIEW;
	hoverPopover: HoverPopover | null = null;
	private readonly screen: Screen;
	private readonly rootEl: HTMLElement;
	private readonly elementId: string;
	private readonly state: DueState;
	private readonly actions: DueActions;
	private readonly frames: ViewFrames;
	private notes: BaseNotes | null = null;
	private items: readonly BaseItem[] = [];
	private folded: ReadonlySet<string> = new Set();
	private hadFocus = false;
	private isOpen = false;

	/** `hasEnded`: whether the plugin was switched off since it offered the view, which the app may go on offering. */
	constructor(controller: QueryController, containerEl: HTMLElement, screen: Screen, private readonly hasEnded: () => boolean) {
		super(controller);
		opened += 1;
		this.screen = screen;
		this.elementId = `keep-in-touch-base-${opened}`;
		this.rootEl = containerEl.createDiv({ cls: 'keep-in-touch-due keep-in-touch-base', attr: { tabindex: '-1', role: 'region', 'aria-label': VIEW_NAME } });
		// What a base shows is remembered in the base, and nothing on this device.
		this.state = createDueState({ load: () => null, save: () => undefined }, () => this.frames.redraw());
		this.actions = createDueActions(screen, { source: DUE_VIEW, hoverParent: this, changed: () => this.frames.redraw(), answered: () => this.frames.redraw() });
		this.frames = createViewFrames(this.rootEl, { draw: () => this.draw(), clear: () => render(null, this.rootEl), focusMoved: (target) => this.focusMoved(target) });
	}

	override onload(): void {
		const { rootEl, screen } = this;
		if (this.hasEnded()) {
			this.end();
			return;
		}
		this.isOpen = true;
		this.register(screen.opened(() => this.end()));
		this.register(screen.subscribe(() => this.frames.redraw()));
		this.registerDomEvent(rootEl, 'keydown', (event) => this.keyPressed(event));
		this.frames.open();
	}

	override onunload(): void {
		this.isOpen = false;
		this.frames.close();
		this.rootEl.remove();
	}

	override onDataUpdated(): void {
		const groups = this.data.groupedData.map((group) => ({ title: group.hasKey() ? (group.key?.toString() ?? null) : null, paths: group.entries.map(({ file }) => file.path) }));
		// Not grouped is one group without a key; so is grouped by what no note has, which is as good.
		const isGrouped = groups.length > 1 || groups.some(({ title }) => title !== null);
		this.notes = { groups, isGrouped, isSorted: this.config.getSort().length > 0 };
		this.frames.redraw();
	}

	/** The app gives the focus to the view that is in front. */
	focus(): void {
		this.rootEl.focus();
	}

	/** The app tells of another size. */
	onResize(): void {
		this.frames.catchUp();
	}

	/** The plugin is switched off, and the app has the view still: it must not go on writing. */
	private end(): void {
		this.isOpen = false;
		this.frames.close();
		render(<div class="keep-in-touch-base-message"><p>{SWITCHED_OFF}</p></div>, this.rootEl);
	}

	private draw(): void {
		const { rootEl, notes } = this;
		if (notes === null) return;
		const rows = this.rows(notes);
		this.followActive(rows.items);
		this.items = rows.items;
		const listed = rows.items.length === 0 ? null : this.list(rows.items, notes);
		render(<>{this.message(rows, notes)}{listed}</>, rootEl);
		if (listed === null && this.hadFocus) rootEl.focus();
	}

	private rows(notes: BaseNotes): BaseRows {
		const { screen, folded } = this;
		const { known } = screen;
		const [settings, today] = [screen.settings(), screen.today()];
		const grouping = GROUPINGS.find((one) => one === this.config.get(OPTIONS.grouping)) ?? 'list';
		const unreadable = new Set(known.problems(today).filter(({ path, property }) => {
			const contact = known.contact(path);
			return property === null || (contact !== null && dueOf(contact, settings, today).state === 'unclear');
		}).map(({ path }) => path));
		const look = { grouping, showsUpcoming: this.config.get(OPTIONS.upcoming) === true, folded };
		return baseRows(notes, look, { list: screen.dueList(), namesakes: namesakesAmong(known.contacts()), contact: (path) => known.contact(path), unreadable, tiers: settings.tiers, today });
	}

	private list(items: readonly BaseItem[], notes: BaseNotes): ComponentChild {
		const { screen, state, actions, elementId } = this;
		const look = JSON.stringify([this.config.get(OPTIONS.grouping), notes.isGrouped, this.config.getSort()]);
		return <BaseList items={items} state={state} actions={actions} settings={screen.settings()} today={screen.today()} id={elementId} look={look} name={VIEW_NAME} onFold={(section) => this.fold(section)} />;
	}

	/** What stands above the rows: whom they do not show, and why. */
	private message({ shown, notShown, toFix }: BaseRows, { groups }: BaseNotes): ComponentChild {
		const { screen, app } = this;
		const { known } = screen;
		const isEmpty = groups.every(({ paths }) => paths.length === 0);
		const nobody = isEmpty ? NOTHING_IN_BASE : NOBODY_DUE;
		const away = awayWords(screen);
		const words = notShownWords(notShown);
		return (
			<div class="keep-in-touch-base-message" role="status">
				{known.isReady() ? null : <p>{READING}</p>}
				{away === null ? null : <p>{away}.</p>}
				{shown > 0 || !known.isReady() ? null : <p class="keep-in-touch-base-empty">{nobody}</p>}
				{!known.isReady() || words === '' ? null : <p>{words}</p>}
				{toFix === 0 ? null : <p>{toFixWords(toFix)} <button type="button" onClick={() => void showNotesToFix(app)}>{NOTES_TO_FIX}</button></p>}
				{shown > 0 || notShown.upcoming === 0 ? null : <p><button type="button" onClick={() => this.showUpcoming()}>{SHOW_UPCOMING}</button></p>}
			</div>
		);
	}

	private showUpcoming(): void {
		this.config.set(OPTIONS.upcoming, true);
		this.frames.redraw();
	}

	private fold({ key, isFolded }: SectionItem): void {
		const section = key.replace(/^group:/, '');
		const others = [...this.folded].filter((one) => one !== section);
		this.folded = new Set(isFolded ? others : [...others, section]);
		this.frames.redraw();
	}

	/** The row that the keys are for stays the one; when it has left, the one that took its place is. */
	private followActive(after: readonly BaseItem[]): void {
		const { state, items: before, hadFocus } = this;
		const active = state.activeKey();
		if (active === null || after.some(({ key }) => key === active)) return;
		const left = new Set(after.map(({ key }) => key));
		const at = before.findIndex(({ key }) => key === active);
		const isLeft = ({ key, kind }: BaseItem): boolean => kind === 'contact' && left.has(key);
		const next = before.slice(at + 1).find(isLeft) ?? before.slice(0, Math.max(at, 0)).reverse().find(isLeft) ?? after[0];
		state.activate(next?.key ?? null, hadFocus);
	}

	private keyPressed(event: KeyboardEvent): void {
		if (!this.isOpen || event.defaultPrevented || event.isComposing) return;
		const { app, items, state, actions, rootEl } = this;
		if (!pressKey(event, { app, items, state, actions, rootEl, onFold: (section) => this.fold(section) })) return;
		event.preventDefault();
		event.stopPropagation();
	}

	private focusMoved(target: Element): void {
		if (!isAbove(target)) this.hadFocus = this.rootEl.contains(target);
	}
}
