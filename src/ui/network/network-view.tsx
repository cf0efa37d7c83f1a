import { ItemView, type WorkspaceLeaf } from 'obsidian';
import { render } from 'preact';
import { YOUR_NETWORK } from '../../words/network.ts';
import { isAbove, lookAgain, whereFocusIs } from '../due/where-focus-is.ts';
import type { Screen } from '../screen.ts';
import { createViewFrames, type ViewFrames } from '../view-frames.ts';
import { createNetworkActions, type NetworkActions } from './network-actions.ts';
import { NetworkPage } from './network-page.tsx';

export const NETWORK_VIEW = 'keep-in-touch-network';

/** The page "Your network": places, minutes, and the weeks to come. */
export class NetworkView extends ItemView {
	override navigation = false;
	/** Cancels the look whether what lies above has closed. */
	private cancelLook: (() => void) | null = null;
	/** What had the focus last, before what was opened from it; null where that was elsewhere. */
	private focused: Element | null = null;
	private readonly frames: ViewFrames;
	private readonly actions: NetworkActions;

	constructor(
		leaf: WorkspaceLeaf,
		private readonly screen: Screen,
	) {
		super(leaf);
		this.actions = createNetworkActions(screen);
		this.frames = createViewFrames(this.contentEl, { draw: () => this.draw(), clear: () => render(null, this.contentEl), focusMoved: (target) => this.focusMoved(target) });
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
		const { contentEl, screen, frames } = this;
		contentEl.addClass('keep-in-touch-network');
		contentEl.setAttrs({ tabindex: '-1', role: 'region', 'aria-label': YOUR_NETWORK });
		this.register(screen.subscribe(frames.redraw));
		this.registerEvent(this.app.workspace.on('layout-change', frames.catchUp));
		frames.open();
	}

	protected override async onClose(): Promise<void> {
		this.frames.close();
		this.cancelLook?.();
	}

	private draw(): void {
		const { contentEl, screen, actions } = this;
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
			case 'above':
				this.cancelLook = lookAgain(contentEl, () => this.keepFocus());
				return;
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
}
