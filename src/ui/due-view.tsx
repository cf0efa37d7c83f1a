import { ItemView, Keymap, type HoverPopover, type WorkspaceLeaf } from 'obsidian';
import { render } from 'preact';
import { noFilter } from '../core/due-filter.ts';
import { createDueActions, type DueActions } from './due/due-actions.ts';
import { createDueDrawing, type DueDrawing } from './due/due-drawing.ts';
import { groupKey } from './due/due-items.ts';
import { commandOf } from './due/due-keys.ts';
import { DuePanel } from './due/due-panel.tsx';
import { runCommand } from './due/run-command.ts';
import { createDueState, type DueState } from './due/due-state.ts';
import { isAbove } from './due/use-kept-focus.ts';
import { onReachedOut } from './reach-out.ts';
import type { Screen } from './screen.ts';

export const DUE_VIEW = 'keep-in-touch-due';

/** Milliseconds after which it is looked again whether that has closed. */
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
	private drawing: DueDrawing | null = null;
	/** Cancels the drawing that is to come with the next frame. */
	private cancelDrawing: (() => void) | null = null;
	/** Whether the list had the focus last, before what was opened from it. */
	private hadFocus = false;

	constructor(leaf: WorkspaceLeaf, screen: Screen) {
		super(leaf);
		this.screen = screen;
		opened += 1;
		this.elementId = `keep-in-touch-due-${opened}`;
	}

	override getViewType(): string {
		return DUE_VIEW;
	}

	override getDisplayText(): string {
		return 'Due for outreach';
	}

	override getIcon(): string {
		return 'users';
	}

	/** Unfolds Notes to fix and goes there. */
	showNotesToFix(): void {
		this.state?.fold('fix', false);
		this.state?.activate(groupKey('fix'), true);
	}

	protected override async onOpen(): Promise<void> {
		const { screen, contentEl } = this;
		const redraw = (): void => this.redraw();
		this.state = createDueState(screen.device, redraw);
		this.actions = createDueActions(screen, { source: DUE_VIEW, hoverParent: this, changed: redraw, answered: () => this.goToList() });
		this.drawing = createDueDrawing(screen);
		contentEl.addClass('keep-in-touch-due');
		contentEl.setAttr('tabindex', '-1');
		this.register(screen.subscribe(redraw));
		this.registerEvent(onReachedOut(this.app, redraw));
		this.registerDomEvent(contentEl, 'keydown', (event) => this.keyPressed(event));
		this.registerDomEvent(contentEl.doc, 'focusin', ({ target }) => this.focusMoved(target));
		this.draw();
	}

	protected override async onClose(): Promise<void> {
		this.cancelDrawing?.();
		render(null, this.contentEl);
		this.state = null;
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
		const { state, actions, drawing, screen, contentEl } = this;
		if (state === null || actions === null || drawing === null) return;
		const drawn = drawing.next(state, this.hadFocus);
		const onClear = (): void => {
			state.filter(noFilter);
			this.searchEl()?.focus();
		};
		const onSearchKey = (event: KeyboardEvent): void => this.searchKeyPressed(event);
		render(<DuePanel {...drawn} screen={screen} state={state} actions={actions} id={this.elementId} onClear={onClear} onSearchKey={onSearchKey} />, contentEl);
		if (drawn.owesFocus && isAbove(contentEl.doc.activeElement)) contentEl.win.setTimeout(() => this.redraw(), LOOK_AGAIN_MS);
	}

	/** The buttons of the question have gone: whoever pressed one goes on in the list. */
	private goToList(): void {
		this.state?.activate(this.state.activeKey() ?? this.drawing?.start() ?? null, true);
		this.redraw();
	}

	private keyPressed(event: KeyboardEvent): void {
		const { state, actions, drawing } = this;
		if (state === null || actions === null || drawing === null || event.defaultPrevented || event.isComposing || isTyping(event.target)) return;
		const mod = Keymap.isModifier(event, 'Mod');
		const { key, code, shiftKey, altKey, ctrlKey, metaKey } = event;
		const command = commandOf({ key, code, shiftKey, altKey, mod, otherMod: (ctrlKey || metaKey) && !mod });
		if (command === null) return;
		const done = runCommand(command, event, { items: drawing.items(), state, actions, app: this.app, rootEl: this.contentEl });
		if (!done) return;
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

	private focusMoved(target: EventTarget | null): void {
		const el = target as Element | null;
		if (el === null || isAbove(el)) return;
		this.hadFocus = this.contentEl.find('.keep-in-touch-list')?.contains(el) ?? false;
	}

	private searchEl(): HTMLElement | null {
		return this.contentEl.find('input');
	}
}

function isTyping(target: EventTarget | null): boolean {
	return target !== null && (target as Node).instanceOf(HTMLInputElement);
}
