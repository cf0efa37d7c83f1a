import { ItemView, type HoverPopover, type WorkspaceLeaf } from 'obsidian';
import { render } from 'preact';
import { noFilter } from '../core/due-filter.ts';
import { movedPath } from '../core/folder.ts';
import { ALL_READABLE, DUE_FOR_OUTREACH, NOTHING_TO_FIX_YET } from '../words/due-list.ts';
import { awayWords } from './away.ts';
import { createDueActions, type DueActions } from './due/due-actions.ts';
import { createDueDrawing, type DueDrawing } from './due/due-drawing.ts';
import { groupKey } from './due/due-items.ts';
import { commandOf } from './due/due-keys.ts';
import { DuePanel } from './due/due-panel.tsx';
import { runCommand } from './due/run-command.ts';
import { createDueState, type DueState } from './due/due-state.ts';
import { createManyActions, type ManyActions } from './due/many-actions.ts';
import { createOwnWindow, type OwnWindow } from './due/own-window.ts';
import { keptOf, movedOf, toggled, withAll } from './due/selection.ts';
import { pressedKey } from './due/pressed-key.ts';
import { isAbove, whereFocusIs } from './due/where-focus-is.ts';
import { showNotice } from './notices.ts';
import { onQuestionsChanged } from './reached-question.ts';
import type { Screen } from './screen.ts';

export const DUE_VIEW = 'keep-in-touch-due';

/** Milliseconds after which it is looked again whether what lies above has closed, of which nobody tells. */
const LOOK_AGAIN_MS = 100;

let opened = 0;

/** Whom to write to now, and why. */
export class DueView extends ItemView {
	override navigation = false;
	hoverPopover: HoverPopover | null = null;
	private readonly screen: Screen;
	private readonly elementId: string;
	private state: DueState | null = null;
	private actions: DueActions | null = null;
	private many: ManyActions | null = null;
	private drawing: DueDrawing | null = null;
	/** Cancels the drawing that is to come with the next frame. */
	private cancelDrawing: (() => void) | null = null;
	/** Cancels the look whether what lies above has closed. */
	private cancelLook: (() => void) | null = null;
	/** Whether the list had the focus last, before what was opened from it. */
	private hadFocus = false;
	/** Something changed while nobody could see it. */
	private isStale = false;
	private readonly ownWindow: OwnWindow;

	constructor(leaf: WorkspaceLeaf, screen: Screen) {
		super(leaf);
		this.screen = screen;
		opened += 1;
		this.elementId = `keep-in-touch-due-${opened}`;
		this.ownWindow = createOwnWindow(this.contentEl, { focusMoved: (target) => this.focusMoved(target), resized: () => this.catchUp() });
	}

	override getViewType(): string {
		return DUE_VIEW;
	}

	override getDisplayText(): string {
		return DUE_FOR_OUTREACH;
	}

	override getIcon(): string {
		return 'users';
	}

	/** Gives the focus to the list: to the row that the keys are for, else to the first. */
	focusList(): void {
		const { state, drawing } = this;
		this.contentEl.focus();
		const key = state?.activeKey() ?? null;
		if (key === null || state?.isAtStart() === true) state?.begin(drawing?.start() ?? null);
		else state?.activate(key, true);
	}

	/** Unfolds Notes to fix and goes there, or says that there are none. */
	showNotesToFix(): void {
		const { state, screen, contentEl } = this;
		if (screen.settingsProblems().length === 0 && screen.known.problems(screen.today()).length === 0) {
			showNotice(screen.known.isReady() && screen.known.waiting() === 0 ? ALL_READABLE : NOTHING_TO_FIX_YET);
			return;
		}
		// Whoever asks for it by command comes from elsewhere.
		contentEl.focus();
		const away = awayWords(screen);
		if (away !== null) state?.showAway(away, true);
		state?.fold('fix', false);
		state?.activate(groupKey('fix'), true, true);
	}

	/** The tab or the side bar has another size, or is in another window. */
	override onResize(): void {
		this.catchUp();
	}

	protected override async onOpen(): Promise<void> {
		const { screen, contentEl } = this;
		const redraw = (): void => this.redraw();
		this.state = createDueState(screen.device, () => {
			this.drawing?.activated(this.state?.activeKey() ?? null);
			redraw();
		});
		this.actions = createDueActions(screen, { source: DUE_VIEW, hoverParent: this, changed: redraw, answered: () => this.goToList(), select: ({ path }) => this.state?.select(toggled(this.state.selection(), path)) });
		this.drawing = createDueDrawing(screen);
		this.many = this.createMany();
		contentEl.addClass('keep-in-touch-due');
		contentEl.setAttr('tabindex', '-1');
		this.registerEvent(this.app.vault.on('rename', ({ path }, oldPath) => this.state?.select(movedOf(this.state.selection(), (one) => movedPath(one, oldPath, path)))));
		this.register(screen.subscribe(redraw));
		this.register(onQuestionsChanged(screen.device, redraw));
		this.registerEvent(this.app.workspace.on('layout-change', () => this.catchUp()));
		this.registerDomEvent(contentEl, 'pointerdown', () => this.state?.chosen());
		this.registerDomEvent(contentEl, 'keydown', (event) => this.keyPressed(event));
		this.ownWindow.follow();
		this.draw();
	}

	protected override async onClose(): Promise<void> {
		this.ownWindow.end();
		this.cancelDrawing?.();
		this.cancelLook?.();
		render(null, this.contentEl);
		this.state = null;
	}

	private createMany(): ManyActions {
		return createManyActions(this.screen, {
			selected: () => (this.state === null ? [] : (this.drawing?.selected(this.state) ?? [])),
			selectAll: () => this.state?.select(withAll(this.state.selection(), this.drawing?.shown() ?? [])),
			done: (paths) => this.deselect(new Set(paths)),
			clear: () => this.deselect(null),
		});
	}

	/** Null: all. The bar goes with the selection, and its buttons with those who are shown of it: whoever was in it goes on in the list. */
	private deselect(paths: ReadonlySet<string> | null): void {
		const isInBar = this.isInBar(this.contentEl.doc.activeElement);
		if (this.state !== null) this.state.select(keptOf(this.state.selection(), (path) => paths !== null && !paths.has(path)));
		if (isInBar) this.goToList();
	}

	/** Draws with the next frame, however often it is asked to until then. */
	private redraw(): void {
		if (this.cancelDrawing !== null || this.state === null) return;
		const { win } = this.contentEl;
		const frame = win.requestAnimationFrame(() => this.draw());
		this.cancelDrawing = () => win.cancelAnimationFrame(frame);
	}

	private draw(): void {
		this.cancelDrawing = null;
		const { state, actions, many, drawing, screen, contentEl } = this;
		if (state === null || actions === null || many === null || drawing === null) return;
		this.isStale = !contentEl.isShown();
		if (this.isStale) {
			this.hadFocus = false;
			return;
		}
		const drawn = drawing.next(state, this.hadFocus);
		const onClear = (): void => {
			state.filter(noFilter);
			this.searchEl()?.focus();
		};
		const onSearchKey = (event: KeyboardEvent): void => this.searchKeyPressed(event);
		render(<DuePanel {...drawn} screen={screen} state={state} actions={actions} many={many} id={this.elementId} onClear={onClear} onSearchKey={onSearchKey} />, contentEl);
		this.settleFocus(state);
	}

	/** Draws what changed while nobody saw it, and all anew in another window: frames and sizes of the one before do not come any more. */
	private catchUp(): void {
		if (this.state === null) return;
		if (this.ownWindow.follow()) {
			this.cancelDrawing?.();
			this.cancelDrawing = null;
			render(null, this.contentEl);
			this.redraw();
		} else if (this.isStale && this.contentEl.isShown()) this.redraw();
	}

	/** The focus that the list could not be given: it waits for what lies above, goes to what stands in place of the list, or is not wanted any more. */
	private settleFocus(state: DueState): void {
		const { contentEl } = this;
		this.cancelLook?.();
		this.cancelLook = null;
		if (!state.wantsFocus()) return;
		switch (whereFocusIs(contentEl)) {
			case 'above':
				this.lookAgain();
				return;
			case 'elsewhere':
				state.focusSettled();
				state.chosen();
				return;
			case 'free':
				// The list gives it as soon as the row is in the page.
				if (contentEl.find('.keep-in-touch-list') !== null) return;
				state.focusSettled();
				(contentEl.find('.keep-in-touch-empty') ?? contentEl).focus();
		}
	}

	private lookAgain(): void {
		const { contentEl } = this;
		const timer = contentEl.win.setTimeout(() => {
			if (whereFocusIs(contentEl) === 'above') this.lookAgain();
			else this.redraw();
		}, LOOK_AGAIN_MS);
		this.cancelLook = () => contentEl.win.clearTimeout(timer);
	}

	/** The buttons of the question have gone: whoever pressed one goes on in the list. */
	private goToList(): void {
		this.state?.activate(this.state.activeKey() ?? this.drawing?.start() ?? null, true);
		this.redraw();
	}

	private keyPressed(event: KeyboardEvent): void {
		const { state, actions, many, drawing } = this;
		if (state === null || actions === null || drawing === null || event.defaultPrevented || event.isComposing || isTyping(event.target)) return;
		const command = commandOf(pressedKey(event));
		if (command === null) return;
		const isInBar = this.isInBar(event.target as Node);
		const done = runCommand(command, event, { items: drawing.items(), state, actions, many: drawing.selected(state).length === 0 ? null : many, shown: drawing.shown(), screen: this.screen, rootEl: this.contentEl });
		if (!done) return;
		if (isInBar && command === 'clear-selection') this.goToList();
		state.chosen();
		event.preventDefault();
		event.stopPropagation();
	}

	private searchKeyPressed(event: KeyboardEvent): void {
		const { state, drawing } = this;
		if (state === null || drawing === null || event.isComposing) return;
		const isEscape = event.key === 'Escape';
		if (isEscape && state.remembered().filter.search !== '') state.filter({ search: '' });
		else if (isEscape || event.key === 'ArrowDown' || event.key === 'Enter') state.activate(drawing.start(), true);
		else return;
		event.preventDefault();
		event.stopPropagation();
	}

	private focusMoved(el: Element): void {
		if (isAbove(el)) return;
		this.hadFocus = this.contentEl.find('.keep-in-touch-list')?.contains(el) ?? false;
		if (this.hadFocus) return;
		this.state?.focusSettled();
		if (el !== this.contentEl && !el.matches('.keep-in-touch-empty')) this.state?.chosen();
	}

	private isInBar(el: Node | null): boolean {
		return this.contentEl.find('.keep-in-touch-many')?.contains(el) === true;
	}

	private searchEl(): HTMLElement | null {
		return this.contentEl.find('input');
	}
}

function isTyping(target: EventTarget | null): boolean {
	return target !== null && (target as Node).instanceOf(HTMLInputElement);
}
