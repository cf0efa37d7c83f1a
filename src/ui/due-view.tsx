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
import { keptOf, movedOf, toggled, withAll } from './due/selection.ts';
import { pressedKey } from './due/pressed-key.ts';
import { createFocusSettler, type FocusSettler } from './due/settle-focus.ts';
import { isAbove } from './due/where-focus-is.ts';
import { showNotice } from './notices.ts';
import { onQuestionsChanged } from './reached-question.ts';
import type { Screen } from './screen.ts';
import { createViewFrames, type ViewFrames } from './view-frames.ts';

export const DUE_VIEW = 'keep-in-touch-due';

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
	/** Whether the list had the focus last, before what was opened from it. */
	private hadFocus = false;
	private readonly frames: ViewFrames;
	private readonly focus: FocusSettler;

	constructor(leaf: WorkspaceLeaf, screen: Screen) {
		super(leaf);
		this.screen = screen;
		opened += 1;
		this.elementId = `keep-in-touch-due-${opened}`;
		this.frames = createViewFrames(this.contentEl, {
			draw: () => this.draw(),
			hidden: () => {
				this.hadFocus = false;
			},
			clear: () => render(null, this.contentEl),
			focusMoved: (target) => this.focusMoved(target),
		});
		this.focus = createFocusSettler(this.contentEl, this.frames.redraw);
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
		this.frames.catchUp();
	}

	protected override async onOpen(): Promise<void> {
		const { screen, contentEl, frames } = this;
		const { redraw } = frames;
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
		this.registerEvent(this.app.workspace.on('layout-change', frames.catchUp));
		this.registerDomEvent(contentEl, 'pointerdown', () => this.state?.chosen());
		this.registerDomEvent(contentEl, 'keydown', (event) => this.keyPressed(event));
		frames.open();
	}

	protected override async onClose(): Promise<void> {
		this.frames.close();
		this.focus.end();
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

	private draw(): void {
		const { state, actions, many, drawing, screen, contentEl } = this;
		if (state === null || actions === null || many === null || drawing === null) return;
		const drawn = drawing.next(state, this.hadFocus);
		const onClear = (): void => {
			state.filter(noFilter);
			this.searchEl()?.focus();
		};
		const onSearchKey = (event: KeyboardEvent): void => this.searchKeyPressed(event);
		render(<DuePanel {...drawn} screen={screen} state={state} actions={actions} many={many} id={this.elementId} onClear={onClear} onSearchKey={onSearchKey} />, contentEl);
		this.focus.settle(state);
	}

	/** The buttons of the question have gone: whoever pressed one goes on in the list. */
	private goToList(): void {
		this.state?.activate(this.state.activeKey() ?? this.drawing?.start() ?? null, true);
		this.frames.redraw();
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
