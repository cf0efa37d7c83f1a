import type * as O from 'obsidian';
import type { App } from './app.ts';
import { Events } from './events.ts';
import { FileView } from './item-view.ts';
import { DeferredView, EmptyView, type View } from './view.ts';
import type { WorkspaceSide } from './workspace-side.ts';

/** A tab, whatever it shows (obsidian.d.ts, `WorkspaceLeaf`). */
export class WorkspaceLeaf extends Events {
	readonly app: App;
	readonly parent: WorkspaceSide;
	view: View;
	hoverPopover: O.HoverPopover | null = null;
	#state: O.ViewState = { type: 'empty' };
	#pinned = false;

	constructor(app: App, parent: WorkspaceSide) {
		super();
		this.app = app;
		this.parent = parent;
		this.view = new EmptyView(this);
		parent.bodyEl.appendChild(this.view.containerEl);
	}

	get isDeferred(): boolean {
		return this.view instanceof DeferredView;
	}

	async loadIfDeferred(): Promise<void> {
		if (this.isDeferred) await this.#make(this.#state);
	}

	getRoot(): WorkspaceSide {
		return this.parent;
	}

	getViewState(): O.ViewState {
		const { type } = this.#state;
		return { type, state: this.isDeferred ? (this.#state.state ?? {}) : this.view.getState(), pinned: this.#pinned };
	}

	/** A view that cannot be seen is not made before it can (docs, "Understanding deferred views"). */
	async setViewState(state: O.ViewState, eState?: unknown): Promise<void> {
		const sameView = state.type === this.#state.type && !this.isDeferred && this.view instanceof FileView;
		this.#state = state;
		if (sameView) await this.view.setState(state.state ?? {}, { history: false });
		else if (this.parent.shows(this)) await this.#make(state);
		else await this.#show(new DeferredView(this, state.type));
		if (eState !== undefined) this.view.setEphemeralState(eState);
		if (state.active === true) this.app.workspace.setActiveLeaf(this, { focus: true });
		this.parent.paint();
		this.app.workspace.layoutChanged();
	}

	async open(view: View): Promise<View> {
		this.#state = { type: view.getViewType() };
		await this.#show(view);
		return view;
	}

	async openFile(file: O.TFile, openState?: O.OpenViewState): Promise<void> {
		const { workspace } = this.app;
		await this.setViewState({ type: file.extension === 'base' ? 'bases' : 'markdown', state: { ...openState?.state, file: file.path }, active: openState?.active ?? true }, openState?.eState);
		if (openState?.active !== false) workspace.fileOpened(file);
	}

	/** Empties the tab: its file is gone. */
	showNothing(): void {
		this.#state = { type: 'empty' };
		void this.#show(new EmptyView(this));
	}

	detach(): void {
		void this.view.closeInLeaf();
		this.parent.remove(this);
		this.app.workspace.layoutChanged();
	}

	setPinned(pinned: boolean): void {
		this.#pinned = pinned;
		this.trigger('pinned-change', pinned);
	}

	togglePinned(): void {
		this.setPinned(!this.#pinned);
	}

	getEphemeralState(): unknown {
		return this.view.getEphemeralState();
	}

	setEphemeralState(state: unknown): void {
		this.view.setEphemeralState(state);
	}

	getIcon(): string {
		return this.view.getIcon();
	}

	getDisplayText(): string {
		return this.view.getDisplayText();
	}

	onResize(): void {
		this.view.onResize();
	}

	async #make({ type, state }: O.ViewState): Promise<void> {
		const create = this.app.viewCreators.get(type);
		const view = create?.(this) ?? new EmptyView(this);
		await this.#show(view);
		await view.setState(state ?? {}, { history: false });
	}

	async #show(view: View): Promise<void> {
		const before = this.view;
		this.view = view;
		this.parent.bodyEl.appendChild(view.containerEl);
		await before.closeInLeaf();
		await view.openInLeaf();
		this.parent.paint();
	}
}
