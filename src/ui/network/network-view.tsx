import { ItemView, type WorkspaceLeaf } from 'obsidian';
import { render } from 'preact';
import { YOUR_NETWORK } from '../../words/network.ts';
import { createOwnWindow, type OwnWindow } from '../due/own-window.ts';
import { isAbove, whereFocusIs } from '../due/where-focus-is.ts';
import type { Screen } from '../screen.ts';
import { createNetworkActions, type NetworkActions } from './network-actions.ts';
import { NetworkPage } from './network-page.tsx';

export const NETWORK_VIEW = 'keep-in-touch-network';

/** Milliseconds after which it is looked again whether what lies above has closed, of which nobody tells. */
const LOOK_AGAIN_MS = 100;

/** The page "Your network": places, minutes, and the weeks to come. */
export class NetworkView extends ItemView {
	override navigation = false;
	/** Cancels the drawing that is to come with the next frame. */
	private cancelDrawing: (() => void) | null = null;
	/** Cancels the look whether what lies above has closed. */
	private cancelLook: (() => void) | null = null;
	/** What had the focus last, before what was opened from it; null where that was elsewhere. */
	private focused: Element | null = null;
	private readonly ownWindow: OwnWindow;
	private isOpen = false;
	/** Something changed while nobody could see it. */
	private isStale = false;

	private readonly actions: NetworkActions;

	constructor(
		leaf: WorkspaceLeaf,
		private readonly screen: Screen,
	) {
		super(leaf);
		this.actions = createNetworkActions(screen);
		this.ownWindow = createOwnWindow(this.contentEl, { focusMoved: (target) => this.focusMoved(target), resized: () => this.catchUp() });
	}

	override getViewType(): string {
		return NETWORK_VIEW;
	}

	override getDisplayText(): string {
		return YOUR_NETWORK;
	}

	override getIcon(): string {
		return 'users-round';
	}

	protected override async onOpen(): Promise<void> {
		const { contentEl, screen } = this;
		this.isOpen = true;
		contentEl.addClass('keep-in-touch-network');
		contentEl.setAttrs({ tabindex: '-1', role: 'region', 'aria-label': YOUR_NETWORK });
		this.register(screen.subscribe(() => this.redraw()));
		this.registerEvent(this.app.workspace.on('layout-change', () => this.catchUp()));
		this.ownWindow.follow();
		this.draw();
	}

	protected override async onClose(): Promise<void> {
		this.isOpen = false;
		this.ownWindow.end();
		this.cancelDrawing?.();
		this.cancelLook?.();
		render(null, this.contentEl);
	}

	/** Draws with the next frame, however often it is asked to until then. */
	private redraw(): void {
		if (this.cancelDrawing !== null || !this.isOpen) return;
		const { win } = this.contentEl;
		const frame = win.requestAnimationFrame(() => this.draw());
		this.cancelDrawing = () => win.cancelAnimationFrame(frame);
	}

	private draw(): void {
		this.cancelDrawing = null;
		const { contentEl, screen, actions } = this;
		this.isStale = !contentEl.isShown();
		if (this.isStale) return;
		render(<NetworkPage screen={screen} actions={actions} />, contentEl);
		this.keepFocus();
	}

	/** A button goes when what it does is done, mostly while a dialog is above: the keys come back to the page. */
	private keepFocus(): void {
		const { contentEl, focused } = this;
		this.cancelLook?.();
		this.cancelLook = null;
		if (focused === null || contentEl.contains(focused)) return;
		switch (whereFocusIs(contentEl)) {
			case 'above': {
				const timer = contentEl.win.setTimeout(() => this.keepFocus(), LOOK_AGAIN_MS);
				this.cancelLook = () => contentEl.win.clearTimeout(timer);
				return;
			}
			case 'elsewhere':
				this.focused = null;
				return;
			case 'free':
				contentEl.focus();
		}
	}

	private focusMoved(target: Element): void {
		if (!isAbove(target)) this.focused = this.contentEl.contains(target) ? target : null;
	}

	/** In another window, or in sight again: a frame asked for before may never come. */
	private catchUp(): void {
		if (!this.isOpen || (!this.ownWindow.follow() && !this.isStale)) return;
		this.cancelDrawing?.();
		this.cancelDrawing = null;
		this.redraw();
	}
}
